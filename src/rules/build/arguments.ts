/**
 * Checks the arguments of builders. The compiler checks most of them too, but not in JavaScript and not where types are cast.
 * A place names a builder and its argument: `segment: id`.
 */
import { RuleError } from "../error.ts";
import { isPlainObject, shorten } from "../read/json.ts";

/** Throws a RuleError unless a claim about an argument holds. */
export function requireThat(claim: unknown, place: string, value: unknown, advice: string): asserts claim {
  if (!claim) throw new RuleError(`${place} is ${formatValue(value)}. Pass ${advice}.`);
}

export function requireText(place: string, value: unknown): void {
  requireThat(isText(value), place, value, "a non-empty string");
}

/** Requires a list of items that pass a test. Returns a copy, so that later changes to the list do not change the rule. */
export function requireList<T>(
  place: string,
  values: readonly T[],
  isItem: (item: unknown) => boolean,
  advice: string,
  minLength = 1,
): T[] {
  const items = Array.isArray(values) ? [...values] : [undefined];
  requireThat(items.length >= minLength && items.every(isItem), place, values, advice);
  return items as T[];
}

/** Requires an object with no other keys than these. */
export function requireKeys(place: string, value: unknown, keys: string[]): void {
  const isKnown = isPlainObject(value) && Object.keys(value).every((key) => keys.includes(key));
  requireThat(isKnown, place, value, `an object with the keys ${keys.join(", ")}`);
}

export function isText(value: unknown): boolean {
  return isMatch(value, /\S/);
}

/** Returns whether a value is a string that matches a pattern. */
export function isMatch(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

/** Returns whether a value is a number that JSON can hold. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Returns whether a value is an integer of at least `least`. */
export function isWhole(value: unknown, least = 0): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

/** Formats any value for a message. */
function formatValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return value.length ? `an array of ${value.length}` : "an empty array";
  if (!isPlainObject(value)) return shorten(String(value));
  const { type } = value;
  return typeof type === "string"
    ? `an object of type "${shorten(type)}"`
    : `{ ${shorten(Object.keys(value).join(", "))} }`;
}
