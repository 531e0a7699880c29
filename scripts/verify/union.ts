/** Chooses the branches of a union that match a value. */
import { isJsonObject, type JsonObject } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import type { Difference } from "./difference.ts";
import { allowsKind, formatKinds, kindOf } from "./kinds.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { describeUndeclared } from "./undeclared.ts";

export interface UnionChoice {
  /** The branches to compare the value with. */
  branches: string[];
  /** The reasons why no branch matches. */
  differences: Difference[];
}

/**
 * Returns the branches that match a value. If none matches, returns the most similar branch, or the differences that exclude
 * all branches: the kind of the value, the property that distinguishes the branches, or fields that no branch declares.
 */
export function chooseBranches(
  reader: SchemaReader,
  branches: readonly string[],
  value: unknown,
  pointer: string,
): UnionChoice {
  const sameKind = branches.filter((branch) => allowsKind(reader.kindsAt(branch), value));
  if (sameKind.length === 0) {
    const kinds = new Set(branches.flatMap((branch) => [...(reader.kindsAt(branch) ?? ["any value"])]));
    return { branches: [], differences: [{ pointer, expected: formatKinds(kinds), seen: kindOf(value) }] };
  }
  const possible = sameKind.filter((branch) => !contradicts(reader, branch, value));
  if (possible.length === 1 && isNamed(reader, possible[0]!, sameKind, value))
    return { branches: possible, differences: [] };
  const matching = possible.filter((branch) => reader.countErrors(branch, value) === 0);
  if (matching.length > 0) return { branches: matching, differences: [] };
  if (sameKind.length === 1 || !isJsonObject(value))
    return { branches: [findMostSimilar(reader, sameKind, value)], differences: [] };
  const tag = findUnknownTag(reader, sameKind, value);
  if (tag !== undefined) return { branches: [], differences: [describeTag(value, tag, pointer)] };
  const known = new Set(sameKind.flatMap((branch) => [...reader.propertiesAt(branch).keys()]));
  const names = Object.keys(value);
  if (names.length > 0 && !names.some((name) => known.has(name)))
    return { branches: [], differences: describeUndeclared(value, names, pointer) };
  return { branches: [findMostSimilar(reader, sameKind, value)], differences: [] };
}

function describeTag(value: JsonObject, name: string, pointer: string): Difference {
  const seen = Object.hasOwn(value, name) ? `another ${kindOf(value[name])}` : "missing";
  return { pointer: `${pointer}/${escapeSegment(name)}`, expected: "a declared value", seen };
}

/** Returns whether a property has a value that a branch does not declare. Faster than validating the whole value. */
function contradicts(reader: SchemaReader, branch: string, value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  return [...reader.declaredValuesAt(branch)].some(
    ([name, values]) => Object.hasOwn(value, name) && !values.includes(value[name]),
  );
}

/** Returns whether one property, such as `type`, has a value that this branch declares and all others exclude. */
function isNamed(reader: SchemaReader, branch: string, branches: readonly string[], value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const allows = (each: string, name: string) => reader.declaredValuesAt(each).get(name)?.includes(value[name]);
  return [...reader.declaredValuesAt(branch).keys()].some((name) =>
    branches.every((each) => allows(each, name) === (each === branch)),
  );
}

/** Returns a property with declared values in every branch, if none of them matches the value. */
function findUnknownTag(reader: SchemaReader, branches: readonly string[], value: JsonObject): string | undefined {
  const excludes = (branch: string, name: string) => {
    const values = reader.declaredValuesAt(branch).get(name);
    return (
      values !== undefined && (Object.hasOwn(value, name) ? !values.includes(value[name]) : requires(branch, name))
    );
  };
  const requires = (branch: string, name: string) =>
    reader.expand(branch).some((each) => reader.get(each).required?.includes(name));
  return [...reader.declaredValuesAt(branches[0]!).keys()].find((name) =>
    branches.every((branch) => excludes(branch, name)),
  );
}

/** Compares by the properties that distinguish branches, then by the number of declared properties, then by errors. */
function findMostSimilar(reader: SchemaReader, branches: readonly string[], value: unknown): string {
  const keys = isJsonObject(value) ? Object.entries(value) : [];
  const scored = branches.map((branch) => {
    const properties = reader.propertiesAt(branch);
    const tags = keys.filter(([name, child]) => reader.declaredValuesAt(branch).get(name)?.includes(child)).length;
    const known = keys.filter(([name]) => properties.has(name)).length;
    return { branch, score: [tags, known, -reader.countErrors(branch, value)] };
  });
  return scored.reduce((best, each) => (isGreater(each.score, best.score) ? each : best)).branch;
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((score, position) => score !== b[position]);
  return index >= 0 && a[index]! > b[index]!;
}
