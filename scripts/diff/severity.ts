/** The level of each kind of change, by direction. */
import type { Direction } from "./compare/location.ts";

export type Level = "major" | "minor" | "patch" | "none";

/** What a breaking change breaks: running programs, which send and receive, or code, which no longer compiles. */
export type BreakKind = "wire" | "code";

/** Levels in ascending order. */
const levelsAscending: readonly Level[] = ["none", "patch", "minor", "major"];

/** Levels when more values are valid: requests accept more, responses may contain unexpected values. */
const whenWidened: Record<Direction, Level> = { request: "minor", response: "major", none: "major" };
const whenNarrowed: Record<Direction, Level> = { request: "major", response: "minor", none: "major" };

type LevelRule = Level | Record<Direction, Level>;

const levels: Record<string, LevelRule> = {
  "operation-removed": "major",
  "operation-added": "minor",
  "operation-moved": "major",
  "operation-id-changed": "major",
  "operation-id-added": "patch",
  deprecated: "patch",
  "no-longer-deprecated": "patch",
  "webhook-added": "minor",
  "webhook-removed": "major",
  "callback-added": "minor",
  "callback-removed": "major",
  "link-added": "minor",
  "link-removed": "minor",
  "link-changed": "minor",

  "server-removed": "major",
  "server-added": "minor",
  "server-variable-default-changed": "major",
  "server-variable-narrowed": "major",
  "server-variable-widened": "minor",
  "security-requirement-changed": "major",
  "security-requirement-added": "minor",
  "security-scheme-changed": "major",
  "security-flow-added": "minor",

  // Has no effect on requests, but is the name of an argument.
  "path-parameter-renamed": "major",
  "parameter-removed": "major",
  "parameter-added": "minor",
  "required-parameter-added": whenNarrowed,
  "parameter-became-required": whenNarrowed,
  "parameter-became-optional": whenWidened,
  "parameter-type-widened": "minor",
  "parameter-serialization-changed": "major",
  "parameter-default-changed": "major",
  "empty-value-allowed": whenWidened,
  "empty-value-forbidden": whenNarrowed,
  "request-body-removed": "major",
  "request-body-added": "minor",
  "required-request-body-added": whenNarrowed,
  "request-body-became-required": whenNarrowed,
  "request-body-became-optional": whenWidened,

  "response-removed": "major",
  "response-added": "minor",
  // Clients treat any unknown status as a failure.
  "error-response-removed": "patch",
  "response-header-removed": "major",
  "response-header-added": "minor",
  "required-response-header-added": whenNarrowed,
  "response-header-became-optional": whenWidened,
  "response-header-became-required": whenNarrowed,
  "media-type-removed": "major",
  "media-type-added": "minor",
  "encoding-types-added": whenWidened,
  "encoding-types-removed": whenNarrowed,
  "encoding-changed": "major",

  "schema-type-changed": "major",
  "schema-type-widened": whenWidened,
  "schema-type-narrowed": whenNarrowed,
  "union-member-added": whenWidened,
  "union-member-removed": whenNarrowed,
  "union-member-redundant": "patch",
  "union-became-exclusive": whenNarrowed,
  "union-became-inclusive": whenWidened,
  "discriminator-added": "patch",
  "discriminator-removed": "patch",
  "discriminator-changed": "patch",
  "nullable-added": whenWidened,
  "nullable-removed": whenNarrowed,
  "enum-values-added": whenWidened,
  "enum-values-removed": whenNarrowed,
  "enum-removed": whenWidened,
  "enum-added": whenNarrowed,
  "schema-constraint-loosened": whenWidened,
  "schema-constraint-tightened": whenNarrowed,
  "schema-constraint-changed": "major",
  "unknown-keyword-changed": "major",
  "property-removed": "major",
  "property-added": "minor",
  "property-became-hidden": "major",
  "property-visibility-changed": "patch",
  "hidden-property-changed": "patch",
  "required-properties-added": whenNarrowed,
  "required-properties-removed": whenWidened,
  // Clients ignore unknown properties of a response.
  "additional-properties-opened": "minor",
  "additional-properties-closed": whenNarrowed,
  "default-changed": "patch",
  "xml-changed": "major",

  "further-major-changes": "major",
  "further-minor-changes": "minor",
  "further-patch-changes": "patch",
  "consumer-broken": "major",
  wording: "patch",
};

export const changeKinds: ReadonlySet<string> = new Set(Object.keys(levels));

/** Kinds that never break running programs. */
const codeOnlyKinds = new Set([
  "operation-id-changed",
  "path-parameter-renamed",
  "parameter-type-widened",
  "consumer-broken",
]);

/** Kinds that change generated types, so that code no longer compiles. */
const typedKinds = new Set([
  ...["operation-removed", "operation-moved", "parameter-removed", "required-parameter-added"],
  ...["parameter-became-required", "request-body-removed", "required-request-body-added"],
  ...["request-body-became-required", "response-removed", "response-header-removed", "media-type-removed"],
  ...["schema-type-changed", "schema-type-widened", "schema-type-narrowed", "union-member-added"],
  ...["union-member-removed", "nullable-added", "nullable-removed", "enum-values-added", "enum-values-removed"],
  ...["enum-removed", "enum-added", "property-removed", "property-became-hidden", "required-properties-added"],
  "required-properties-removed",
]);

/** Returns the level of a change. */
export type RateChange = (kind: string, direction: Direction) => Level;

/** Returns the level of a change. A kind that is not in the table is major. */
export function classifyLevel(kind: string, direction: Direction): Level {
  const level = Object.hasOwn(levels, kind) ? levels[kind] : undefined;
  if (level === undefined) return "major";
  return typeof level === "string" ? level : level[direction];
}

/** Returns what a change breaks: running programs, which send and receive, or code, which no longer compiles. */
export function classifyBreaks(kind: string, level: Level): BreakKind[] {
  if (level !== "major") return [];
  if (codeOnlyKinds.has(kind)) return ["code"];
  return typedKinds.has(kind) ? ["wire", "code"] : ["wire"];
}

/** Returns the highest level. */
export function maxLevel(some: readonly Level[]): Level {
  return some.reduce((a, b) => (rank(b) > rank(a) ? b : a), "none");
}

/** Returns the rank of a level. Higher levels have higher ranks. */
export function rank(level: Level): number {
  return levelsAscending.indexOf(level);
}
