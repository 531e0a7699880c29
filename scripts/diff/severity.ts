/** What a change is worth: the table from the kind of a change to a semver level, by direction. */

export type Level = "major" | "minor" | "patch" | "none";
export type Direction = "request" | "response" | "none";

/** What a breaking change breaks: running programs, which send and receive, or code, which no longer compiles. */
export type BreakKind = "wire" | "code";

/** From the harmless to the worst. */
const levelsAscending: readonly Level[] = ["none", "patch", "minor", "major"];

/** What may be sent grows (a request accepts more) or what may come back does (an answer surprises). */
const whenWidened: Record<Direction, Level> = { request: "minor", response: "major", none: "major" };
const whenNarrowed: Record<Direction, Level> = { request: "major", response: "minor", none: "major" };

/** Kinds that redocly knows carry the name of its rule. */
const levels: Record<string, Level | Record<Direction, Level>> = {
  "path-removed": "major",
  "operation-removed": "major",
  "operation-added": "minor",
  "operation-moved": "major",
  "operation-id-changed": "major",
  // The wire does not know its name, but it is the name of an argument.
  "path-parameter-renamed": "major",
  "server-removed": "major",
  "server-added": "minor",
  "security-requirement-changed": "major",
  "security-requirement-added": "minor",
  "security-scheme-changed": "major",

  "parameter-removed": "major",
  "parameter-added": "minor",
  "required-parameter-added": "major",
  "parameter-became-required": "major",
  "parameter-became-optional": "minor",
  "parameter-serialization-changed": "major",
  "parameter-default-changed": "major",
  "request-body-removed": "major",
  "request-body-added": "minor",
  "required-request-body-added": "major",
  "request-body-became-required": "major",
  "request-body-became-optional": "minor",

  "response-removed": "major",
  "response-added": "minor",
  // An answer that is not a success promises nothing: clients take any status they do not know for a failure.
  "error-response-removed": "patch",
  "response-header-removed": "major",
  "response-header-added": "minor",
  "response-header-became-optional": "major",
  "response-header-became-required": "minor",
  "media-type-removed": "major",
  "media-type-added": "minor",

  "schema-type-changed": "major",
  "schema-type-widened": whenWidened,
  "schema-type-narrowed": whenNarrowed,
  "schema-combinator-changed": "major",
  "union-member-added": whenWidened,
  "union-member-removed": whenNarrowed,
  "nullable-added": whenWidened,
  "nullable-removed": whenNarrowed,
  "enum-values-added": whenWidened,
  "enum-values-removed": whenNarrowed,
  "enum-removed": whenWidened,
  "enum-added": whenNarrowed,
  "schema-constraint-loosened": whenWidened,
  "schema-constraint-tightened": whenNarrowed,
  "schema-constraint-changed": "major",
  "property-removed": "major",
  "property-added": "minor",
  "property-visibility-changed": "patch",
  "hidden-property-changed": "patch",
  "required-properties-added": whenNarrowed,
  "required-properties-removed": whenWidened,
  // Readers of an answer ignore what they do not know, so that an answer may open at no cost.
  "additional-properties-opened": "minor",
  "additional-properties-closed": whenNarrowed,
  "default-changed": "patch",

  "types-incompatible": "major",
  "consumer-broken": "major",
  wording: "patch",
};

/** Kinds that never break the wire: names of calls and arguments, and what the compiler alone objects to. */
const codeOnlyKinds = new Set([
  "operation-id-changed",
  "path-parameter-renamed",
  "types-incompatible",
  "consumer-broken",
]);

/** Kinds that take a name away, so that code that says it does not compile whatever its type was. */
const removesName = new Set([
  ...["path-removed", "operation-removed", "operation-moved", "parameter-removed", "property-removed"],
  ...["request-body-removed", "response-removed", "response-header-removed", "media-type-removed"],
]);

/** Kinds that types do not say, so that they are not what a compiler objects to. */
const kindsWithoutTypes = new Set([
  ...["server-removed", "security-requirement-changed", "security-scheme-changed", "parameter-serialization-changed"],
  ...["parameter-default-changed", "schema-constraint-loosened", "schema-constraint-tightened"],
  ...["schema-constraint-changed", "response-header-became-optional"],
]);

/** Whether the types tell a change of this kind; of one that nobody foresaw they may. */
export function isTyped(kind: string): boolean {
  return !kindsWithoutTypes.has(kind);
}

/** The level of a change; a kind that the table does not know is taken for the worst. */
export function classifyLevel(kind: string, direction: Direction): Level {
  const level = Object.hasOwn(levels, kind) ? levels[kind] : undefined;
  if (level === undefined) return "major";
  return typeof level === "string" ? level : level[direction];
}

/** What a change breaks as far as its kind tells; a compiler may find that code breaks too. */
export function classifyBreaks(kind: string, level: Level): BreakKind[] {
  if (level !== "major") return [];
  if (codeOnlyKinds.has(kind)) return ["code"];
  return removesName.has(kind) ? ["wire", "code"] : ["wire"];
}

/** The worst of some levels. */
export function maxLevel(some: readonly Level[]): Level {
  return some.reduce((a, b) => (rank(b) > rank(a) ? b : a), "none");
}

/** A number that grows with the level. */
export function rank(level: Level): number {
  return levelsAscending.indexOf(level);
}
