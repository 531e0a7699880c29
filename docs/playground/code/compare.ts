/** What a builder made against the part of a rule that it was to make. */
import { isJsonObject, type JsonObject } from "../../../src/rules/read/json.ts";

/** What is not the same. */
export interface Difference {
  /** Keys that the builder writes and the part lacks, at any depth. */
  missing: string[];
  /** Keys of the part itself that the builder does not write. */
  extra: string[];
  /** Whether anything else differs. */
  isOther: boolean;
}

/**
 * Compares the two; unless exactly, keys that say nothing may be missing or too many. The arguments of a builder stand in
 * what it made as they were given, so that few levels are looked at.
 */
export function compare(made: unknown, part: unknown, isExact: boolean): Difference {
  const difference: Difference = { missing: [], extra: [], isOther: false };
  const pairs = [[made, part]];
  for (let pair; (pair = pairs.pop());) {
    const [one, other] = pair;
    if (Object.is(one, other)) continue;
    if (!isJsonObject(one) || !isJsonObject(other) || Array.isArray(one) !== Array.isArray(other))
      difference.isOther = true;
    else {
      const extra = keysOnlyIn(other, one, isExact);
      difference.missing.push(...keysOnlyIn(one, other, isExact));
      if (one === made) difference.extra = extra;
      else if (extra[0] !== undefined) difference.isOther = true;
      pairs.push(...sharedKeys(one, other).map((key) => [one[key], other[key]]));
    }
  }
  return difference;
}

function keysOnlyIn(one: JsonObject, other: JsonObject, isExact: boolean): string[] {
  return Object.keys(one).filter((key) => !Object.hasOwn(other, key) && (isExact || !saysNothing(one[key])));
}

function sharedKeys(one: JsonObject, other: JsonObject): string[] {
  return Object.keys(one).filter((key) => Object.hasOwn(other, key));
}

/** Null, false and what is empty: what builders write where nothing is said, and the field leaves out. */
function saysNothing(value: unknown): boolean {
  return value === null || value === false || value === "" || (Array.isArray(value) && !value.length);
}
