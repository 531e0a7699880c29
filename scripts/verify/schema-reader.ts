/** Reads the schemas of a description by their pointers, and validates values against them. */
import ajv2020, { type ErrorObject } from "@redocly/ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { type Document, type Schema, at } from "../openapi/document.ts";
import { asJsonObject, ownProperty } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import { kindOf } from "./kinds.ts";

/** Keywords that apply to a value itself, not to its items and properties. */
const ownKeywords = new Set([
  ...["type", "enum", "const", "format", "pattern", "required", "uniqueItems", "multipleOf"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minProperties", "maxProperties"],
]);

const documentKey = "description";

export interface SchemaReader {
  /** Returns the schema at a pointer. */
  get(pointer: string): Schema;
  /** Returns the schema at a pointer, those it refers to, and the parts of `allOf`. */
  expand(pointer: string): readonly string[];
  /** Returns the pointers to the parts of `anyOf` and `oneOf`, one list for each of the two. */
  unionsAt(pointer: string): readonly string[][];
  /** Returns the kinds that a schema allows, or undefined when it allows all. */
  kindsAt(pointer: string): ReadonlySet<string> | undefined;
  /** Returns the names of the properties of a schema with the pointers to their schemas. */
  propertiesAt(pointer: string): ReadonlyMap<string, string>;
  /** Returns the properties of a schema that list their values, with the values. */
  declaredValuesAt(pointer: string): ReadonlyMap<string, readonly unknown[]>;
  /** Returns the number of errors of a value with everything in it. 0 when it is valid. */
  countErrors(pointer: string, value: unknown): number;
  /** Returns the errors of a value alone, without those of its items and properties. */
  ownErrors(pointer: string, value: unknown): readonly ErrorObject[];
}

export function createSchemaReader(document: Document): SchemaReader {
  const ajv = new ajv2020.default({
    ...{ strict: false, allErrors: true, logger: false, defaultUnevaluatedProperties: false },
    formats: fullFormats as never,
    // Optimizing a validator takes longer than it saves.
    code: { optimize: false },
  });
  ajv.addSchema(document, documentKey);

  const get = memoize((pointer) => asJsonObject(at(document, pointer)) as Schema);

  const expand = memoize((pointer): readonly string[] => {
    const found = new Set<string>();
    const add = (each: string): void => {
      if (found.has(each)) return;
      found.add(each);
      const { $ref, allOf = [] } = get(each);
      if ($ref) add($ref);
      allOf.forEach((_, index) => add(`${each}/allOf/${index}`));
    };
    add(pointer);
    return [...found];
  });

  const unionsAt = memoize((pointer) =>
    (["anyOf", "oneOf"] as const)
      .map((keyword) => (get(pointer)[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`))
      .filter((branches) => branches.length > 0),
  );

  const kindsAt = memoize((pointer): ReadonlySet<string> | undefined => {
    for (const each of expand(pointer)) {
      const own = listKinds(get(each));
      if (own) return own;
      for (const branches of unionsAt(each)) {
        const kinds = branches.map(kindsAt);
        if (kinds.every((kind) => kind !== undefined)) return new Set(kinds.flatMap((kind) => [...kind]));
      }
    }
    return undefined;
  });

  const propertiesAt = memoize((pointer) => {
    const entries = expand(pointer).flatMap((each) =>
      Object.keys(get(each).properties ?? {}).map(
        (name) => [name, `${each}/properties/${escapeSegment(name)}`] as const,
      ),
    );
    return new Map(entries);
  });

  const declaredValuesAt = memoize((pointer) => {
    const entries = [...propertiesAt(pointer)].flatMap(([name, property]) => {
      const values = expand(property)
        .map((each) => listValues(get(each)))
        .find((values) => values !== undefined);
      return values ? [[name, values] as const] : [];
    });
    return new Map(entries);
  });

  const validatorOf = memoize((pointer) => ajv.compile({ $ref: `${documentKey}${pointer}` }));

  // Many schemas share a part such as `{"type":"string"}`.
  const compilePart = memoize((part) => (part === "{}" ? undefined : ajv.compile(asJsonObject(JSON.parse(part)))));

  const ownValidatorOf = memoize((pointer) => compilePart(JSON.stringify(ownPart(get(pointer)))));

  return {
    ...{ get, expand, unionsAt, kindsAt, propertiesAt, declaredValuesAt },
    countErrors(pointer, value) {
      const validate = validatorOf(pointer);
      return validate(value) ? 0 : validate.errors!.length;
    },
    ownErrors(pointer, value) {
      const validate = ownValidatorOf(pointer);
      return !validate || validate(value) ? [] : validate.errors!;
    },
  };
}

/** Caches results by their key, mostly a pointer. All items of a list have the same pointers. */
function memoize<T>(compute: (key: string) => T): (key: string) => T {
  const results = new Map<string, T>();
  return (key) => {
    if (results.has(key)) return results.get(key)!;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}

function listKinds(schema: Schema): ReadonlySet<string> | undefined {
  if (schema.type) return new Set([schema.type].flat());
  const values = listValues(schema);
  return values && new Set(values.map(kindOf));
}

function listValues(schema: Schema): readonly unknown[] | undefined {
  return Object.hasOwn(schema, "const") ? [schema.const] : (ownProperty(schema, "enum") as unknown[] | undefined);
}

function ownPart(schema: Schema): object {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => ownKeywords.has(keyword)));
}
