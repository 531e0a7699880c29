/** Compares the body of a response with its schema. */
import type { ErrorObject } from "@redocly/ajv/dist/2020.js";
import { isJsonObject, type JsonObject, ownProperty } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import type { Difference } from "./difference.ts";
import { formatKinds, kindOf } from "./kinds.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { describeUndeclared } from "./undeclared.ts";
import { chooseBranches } from "./union.ts";

/** Maximum number of array items to compare. Problems of a list appear in its first items. */
export const maxComparedItems = 1000;

/** Returns the differences between a value and the schema at a pointer of the description. */
export function compareBody(reader: SchemaReader, schema: string, value: unknown): Difference[] {
  const differences: Difference[] = [];
  const compare = (value: unknown, schemas: readonly string[], pointer: string): void => {
    const { applicable, unmatched } = findApplicable(reader, schemas, value, pointer);
    const own = findOwnDifferences(reader, applicable, value, pointer);
    differences.push(...unmatched, ...own.differences);
    if (own.isOtherKind) return;
    if (Array.isArray(value)) {
      const items = applicable.filter((each) => reader.get(each).items).map((each) => `${each}/items`);
      if (items.length > 0) for (const item of value.slice(0, maxComparedItems)) compare(item, items, `${pointer}/*`);
    } else if (isJsonObject(value)) {
      const undeclared = compareProperties(value, applicable, pointer);
      // If the branch of a union is unknown, the allowed fields are unknown.
      if (unmatched.length === 0 && applicable.some((each) => hasDeclaredFields(reader, each)))
        differences.push(...describeUndeclared(value, undeclared, pointer));
    }
  };

  /** Compares the declared fields. Returns the names of the others. */
  const compareProperties = (value: JsonObject, schemas: readonly string[], pointer: string): string[] => {
    const undeclared: string[] = [];
    for (const [key, child] of Object.entries(value)) {
      const declared = schemas.filter((each) => ownProperty(reader.get(each).properties, key) !== undefined);
      const name = escapeSegment(key);
      if (declared.length > 0) {
        const pointers = declared.map((each) => `${each}/properties/${name}`);
        compare(child, pointers, `${pointer}/${name}`);
        continue;
      }
      const maps = schemas.filter((each) => isJsonObject(reader.get(each).additionalProperties));
      if (maps.length > 0) {
        const pointers = maps.map((each) => `${each}/additionalProperties`);
        compare(child, pointers, `${pointer}/*`);
      } else if (!schemas.some((each) => reader.get(each).additionalProperties === true)) undeclared.push(key);
    }
    return undeclared;
  };

  compare(value, [schema], "");
  return differences;
}

/** Returns whether a schema declares the fields of an object. Otherwise the object can have any fields. */
function hasDeclaredFields(reader: SchemaReader, pointer: string): boolean {
  const { properties, additionalProperties } = reader.get(pointer);
  return properties !== undefined || additionalProperties === false;
}

/** Returns all schemas that apply to a value: referenced schemas, parts of `allOf`, and the matching branches of unions. */
function findApplicable(
  reader: SchemaReader,
  schemas: readonly string[],
  value: unknown,
  pointer: string,
): { applicable: string[]; unmatched: Difference[] } {
  const applicable = new Set<string>();
  const unmatched: Difference[] = [];
  const add = (schema: string): void => {
    for (const each of reader.expand(schema)) {
      if (applicable.has(each)) continue;
      applicable.add(each);
      for (const union of reader.unionsAt(each)) {
        const { branches, differences } = chooseBranches(reader, union, value, pointer);
        unmatched.push(...differences);
        branches.forEach(add);
      }
    }
  };
  schemas.forEach(add);
  return { applicable: [...applicable], unmatched };
}

/** Returns the differences of a value itself. A value of a wrong kind is not compared further. */
function findOwnDifferences(
  reader: SchemaReader,
  schemas: readonly string[],
  value: unknown,
  pointer: string,
): { differences: Difference[]; isOtherKind: boolean } {
  const errors = schemas.flatMap((schema) => reader.ownErrors(schema, value).map((error) => ({ schema, error })));
  const otherKind = errors.find(({ error }) => error.keyword === "type");
  if (otherKind) {
    const expected = formatKinds(reader.kindsAt(otherKind.schema));
    return { differences: [{ pointer, expected, seen: kindOf(value) }], isOtherKind: true };
  }
  const differences = errors.map(({ schema, error }) =>
    describe(reader, schemas, { ...error, schema }, value, pointer),
  );
  const unique = new Map(differences.map((each) => [`${each.pointer} ${each.expected}`, each]));
  return { differences: [...unique.values()], isOtherKind: false };
}

function describe(
  reader: SchemaReader,
  schemas: readonly string[],
  { keyword, params, schema }: ErrorObject & { schema: string },
  value: unknown,
  pointer: string,
): Difference {
  const kind = kindOf(value);
  const seen = `another ${kind}`;
  switch (keyword) {
    case "required": {
      const name = (params as { missingProperty: string }).missingProperty;
      const property = schemas.map((each) => reader.propertiesAt(each).get(name)).find((each) => each !== undefined);
      const expected = formatKinds(property === undefined ? undefined : reader.kindsAt(property));
      return { pointer: `${pointer}/${escapeSegment(name)}`, expected, seen: "missing" };
    }
    case "enum":
    case "const":
      return { pointer, expected: "a declared value", seen: kind === "null" ? kind : seen };
    case "format":
      return { pointer, expected: `${kind} in format ${reader.get(schema).format}`, seen };
    default:
      return { pointer, expected: `${kind} allowed by ${keyword}`, seen };
  }
}
