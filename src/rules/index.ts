/** Segment rules: builders, type guards, readers and checks of plain JSON. They need no client. */

// Build: values to test
export {
  type AggregationOptions,
  attribute,
  average,
  type Column,
  column,
  count,
  countDistinct,
  first,
  groupAttribute,
  last,
  max,
  min,
  sum,
} from "./build/values.ts";

// Build: tests of a value
export {
  between,
  type CltvResult,
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
  type RfmResult,
  startsWith,
  type Subject,
} from "./build/comparisons.ts";
export {
  after,
  ago,
  ahead,
  at,
  before,
  betweenNext,
  inNext,
  inThis,
  timeRange,
  today,
  withinNext,
  withinPast,
} from "./build/times.ts";

// Build: references, groups and rules
export { cltv, funnelStage, type GradeRange, predictiveScore, rfm, segment, variant } from "./build/references.ts";
export { all, and, any, composite, or } from "./build/groups.ts";
export { exclude, limit, matchItems, not, withDescription } from "./build/changes.ts";
export { asc, desc, percent, top } from "./build/limits.ts";

// Narrow unions
export {
  hasDiscriminator,
  isPointInTime,
  isTimeAgo,
  isType,
  matchNode,
  type NodeCases,
  type NarrowedBy,
  type DiscriminatorValue,
} from "./guards.ts";

// Read
export { RuleError } from "./error.ts";
export { type ParsedRule, parseRule } from "./read/parse.ts";
export { mapRule, type NodePath, walkRule } from "./read/walk.ts";
export { mapReferences, type MapReferencesOptions, references, type RuleReference } from "./read/references.ts";
export { columns, type ColumnUse, mapColumns } from "./read/columns.ts";
export { type DescribeOptions, describeRule, type ReferenceNames } from "./read/describe.ts";
export { equalRules, hashRule } from "./read/equal.ts";
export { normalizeRule } from "./read/normalize.ts";
export { diffRules, type RuleChange } from "./read/diff.ts";

// Check
export { checkRule } from "./read/check.ts";
export type { KnownIdentifiers } from "./read/known.ts";
export type { RuleDiagnostic } from "./read/diagnostics.ts";

// Types
export type * from "./operators.ts";
export type * from "./types.ts";
