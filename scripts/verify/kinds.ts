/** The kinds of JSON values. Reports contain kinds instead of values, because values are account data. */

export type Kind = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "boolean" | "string" | "object";
}

/** Returns whether a list of kinds allows a value. `undefined` allows every kind, and an integer is a number. */
export function allowsKind(kinds: ReadonlySet<string> | undefined, value: unknown): boolean {
  const kind = kindOf(value);
  return !kinds || kinds.has(kind) || (kind === "integer" && kinds.has("number"));
}

/** Formats kinds as `string or null`. `undefined` is any value. */
export function formatKinds(kinds: ReadonlySet<string> | undefined): string {
  return kinds ? [...kinds].join(" or ") : "any value";
}
