/** `td-cdp/rules`: segment rules as plain data, built, read, walked, told in words and checked, without a client. */

// Build
export * from "./rules/build/values.ts";
export {
  between,
  contains,
  endsWith,
  eq,
  gt,
  gte,
  isNull,
  lt,
  lte,
  matches,
  oneOf,
  startsWith,
  type CltvResult,
  type RfmResult,
  type Subject,
} from "./rules/build/comparisons.ts";
export * from "./rules/build/times.ts";
export * from "./rules/build/references.ts";
export * from "./rules/build/groups.ts";

// Tell apart
export * from "./rules/guards.ts";

// Read
export { parseRule, RuleError, type ParsedRule } from "./rules/read/parse.ts";
export { walkRule, mapRule, type Visit } from "./rules/read/walk.ts";
export * from "./rules/read/references.ts";
export * from "./rules/read/columns.ts";
export { describeRule } from "./rules/read/describe.ts";
export * from "./rules/read/diff.ts";
export { checkRule } from "./rules/read/check.ts";
export type { Known } from "./rules/read/known.ts";
export type { Finding } from "./rules/read/diagnostics.ts";

// Types
export type * from "./rules/operators.ts";
export type * from "./rules/types.ts";
export type * from "./rules/unions.ts";
