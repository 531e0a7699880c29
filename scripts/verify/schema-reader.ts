/** Reads the schemas of a description by their pointers, and validates values against them. */
// The ajv that pull uses as well, so that the bundle of td-cdp-openapi has one.
import ajv2020, { type ErrorObject, type ValidateFunction } from "@redocly/ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { type Document, type Schema, at } from "../openapi/document.ts";
import { asJsonObject, ownProperty } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import { kindOf } from "./kinds.ts";

/** Keywords about a value itself, not about what it contains. */
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
  expand(pointer: string): string[];
  /** Returns the pointers to the parts of `anyOf` and `oneOf`, one list for each of the two. */
  unionsAt(pointer: string): string[][];
  /** Returns the kinds that a schema allows, or undefined when it allows all. */
  kindsAt(pointer: string): Set<string> | undefined;
  /** Returns the values that a property may have, if the schema lists them. */
  declaredValues(pointer: string, property: string): unknown[] | undefined;
  /** Returns the names of the properties of a schema with the pointers to their schemas. */
  propertiesAt(pointer: string): Map<string, string>;
  /** Returns the number of errors of a value with everything in it. 0 when it is valid. */
  countErrors(pointer: string, value: unknown): number;
  /** Returns the errors of a value alone, without those of its items and properties. */
  ownErrors(pointer: string, value: unknown): ErrorObject[];
}

export function createSchemaReader(document: Document): SchemaReader {
  const ajv = new ajv2020.default({
    ...{ strict: false, allErrors: true, logger: false, defaultUnevaluatedProperties: false },
    formats: fullFormats as never,
  });
  ajv.addSchema(document, documentKey);
  const validators = new Map<string, ValidateFunction>();
  const ownValidators = new Map<string, ValidateFunction>();
  const expansions = new Map<string, string[]>();

  const get = (pointer: string) => at(document, pointer) as Schema;

  const expand = (pointer: string): string[] => {
    const known = expansions.get(pointer);
    if (known) return known;
    // Set before recursion, so that a schema that refers to itself ends.
    expansions.set(pointer, [pointer]);
    const { $ref, allOf = [] } = asJsonObject(get(pointer)) as Schema;
    const parts = [...($ref ? [$ref] : []), ...allOf.map((_, index) => `${pointer}/allOf/${index}`)];
    const expanded = [...new Set([pointer, ...parts.flatMap(expand)])];
    expansions.set(pointer, expanded);
    return expanded;
  };

  const unionsAt = (pointer: string): string[][] =>
    (["anyOf", "oneOf"] as const)
      .map((keyword) => (get(pointer)[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`))
      .filter((branches) => branches.length > 0);

  const ownKindsAt = (pointer: string): Set<string> | undefined => {
    const schema = get(pointer);
    if (schema.type) return new Set([schema.type].flat());
    const values = listValues(schema);
    return values && new Set(values.map(kindOf));
  };

  const kindsAt = (pointer: string): Set<string> | undefined => {
    for (const each of expand(pointer)) {
      const own = ownKindsAt(each);
      if (own) return own;
      for (const branches of unionsAt(each)) {
        const kinds = branches.map(kindsAt);
        if (kinds.every((kind) => kind !== undefined)) return new Set(kinds.flatMap((kind) => [...kind]));
      }
    }
    return undefined;
  };

  const propertiesAt = (pointer: string) => {
    const names = expand(pointer).flatMap((each) =>
      Object.keys(get(each).properties ?? {}).map(
        (name) => [name, `${each}/properties/${escapeSegment(name)}`] as const,
      ),
    );
    return new Map(names);
  };

  return {
    get,
    expand,
    unionsAt,
    kindsAt,
    propertiesAt,
    declaredValues: (pointer, property) => {
      const child = propertiesAt(pointer).get(property);
      return child === undefined
        ? undefined
        : expand(child)
            .map((each) => listValues(get(each)))
            .find((values) => values !== undefined);
    },
    countErrors: (pointer, value) => {
      const validate = validators.get(pointer) ?? ajv.compile({ $ref: `${documentKey}${pointer}` });
      validators.set(pointer, validate);
      return validate(value) ? 0 : validate.errors!.length;
    },
    ownErrors: (pointer, value) => {
      const validate = ownValidators.get(pointer) ?? ajv.compile(ownPart(get(pointer)));
      ownValidators.set(pointer, validate);
      return validate(value) ? [] : validate.errors!;
    },
  };
}

function listValues(schema: Schema): unknown[] | undefined {
  return Object.hasOwn(schema, "const") ? [schema.const] : (ownProperty(schema, "enum") as unknown[] | undefined);
}

function ownPart(schema: Schema): object {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => ownKeywords.has(keyword)));
}
