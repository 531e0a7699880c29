/** Pairs of schemas of which one accepts more values than the other, by the kinds of changes that public suites name. */
import type { Schema } from "../../../scripts/openapi/document.ts";

export interface ValuePair {
  name: string;
  narrow: Schema | boolean;
  wide: Schema | boolean;
}

const text: Schema = { type: "string" };
const number: Schema = { type: "number" };
const list = (more: object): Schema => ({ type: "array", items: text, ...more });
const object = (more: object): Schema => ({ type: "object", properties: { a: text, b: text }, ...more });
const pair = (name: string, narrow: Schema | boolean, wide: Schema | boolean): ValuePair => ({ name, narrow, wide });

const cat: Schema = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", enum: ["cat"] }, lives: { type: "integer" } },
};
const dog: Schema = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", enum: ["dog"] }, tricks: { type: "integer" } },
};

export const valuePairs: ValuePair[] = [
  // Bounds of numbers.
  pair("minimum added", { ...number, minimum: 3 }, number),
  pair("minimum increased", { ...number, minimum: 3 }, { ...number, minimum: 2 }),
  pair("maximum added", { ...number, maximum: 3 }, number),
  pair("maximum decreased", { ...number, maximum: 3 }, { ...number, maximum: 4 }),
  pair("minimum made exclusive (3.0)", { ...number, minimum: 0, exclusiveMinimum: true }, { ...number, minimum: 0 }),
  pair("maximum made exclusive (3.0)", { ...number, maximum: 9, exclusiveMaximum: true }, { ...number, maximum: 9 }),
  pair("minimum made exclusive (3.1)", { ...number, exclusiveMinimum: 0 }, { ...number, minimum: 0 }),
  pair("exclusive maximum added", { ...number, exclusiveMaximum: 9 }, number),
  pair("exclusive minimum increased", { ...number, exclusiveMinimum: 5 }, { ...number, exclusiveMinimum: 4 }),
  pair("bounds of an integer", { type: "integer", minimum: 2 }, { type: "integer", exclusiveMinimum: 0 }),
  pair("multipleOf added", { ...number, multipleOf: 5 }, number),
  pair("multipleOf made a multiple", { ...number, multipleOf: 10 }, { ...number, multipleOf: 5 }),
  // Text.
  pair("minLength added", { ...text, minLength: 1 }, text),
  pair("minLength increased", { ...text, minLength: 3 }, { ...text, minLength: 2 }),
  pair("maxLength added", { ...text, maxLength: 9 }, text),
  pair("maxLength decreased", { ...text, maxLength: 8 }, { ...text, maxLength: 9 }),
  pair("pattern added", { ...text, pattern: "^a" }, text),
  pair("pattern no longer anything", { ...text, pattern: "^a" }, { ...text, pattern: ".*" }),
  pair("format added", { ...text, format: "uuid" }, text),
  pair("contentEncoding added", { ...text, contentEncoding: "base64" }, text),
  pair("contentMediaType added", { ...text, contentMediaType: "image/png" }, text),
  pair("contentSchema added", { ...text, contentSchema: object({}) }, text),
  // Lists.
  pair("minItems added", list({ minItems: 1 }), list({})),
  pair("minItems increased", list({ minItems: 2 }), list({ minItems: 1 })),
  pair("maxItems added", list({ maxItems: 5 }), list({})),
  pair("maxItems decreased", list({ maxItems: 5 }), list({ maxItems: 6 })),
  pair("uniqueItems added", list({ uniqueItems: true }), list({})),
  pair("contains added", list({ contains: { const: "x" } }), list({})),
  pair(
    "contains narrowed",
    list({ contains: { ...text, minLength: 2 } }),
    list({ contains: { ...text, minLength: 1 } }),
  ),
  pair("minContains increased", list({ contains: text, minContains: 3 }), list({ contains: text, minContains: 2 })),
  pair("maxContains added", list({ contains: text, maxContains: 3 }), list({ contains: text })),
  pair("items narrowed", { type: "array", items: { ...text, maxLength: 2 } }, { type: "array", items: text }),
  pair(
    "first item narrowed",
    { type: "array", prefixItems: [{ ...text, maxLength: 2 }] },
    { type: "array", prefixItems: [text] },
  ),
  pair(
    "unevaluatedItems forbidden",
    { type: "array", prefixItems: [text], unevaluatedItems: false },
    { type: "array", prefixItems: [text] },
  ),
  // Objects.
  pair("property required", object({ required: ["a"] }), object({})),
  pair("second property required", object({ required: ["a", "b"] }), object({ required: ["a"] })),
  pair("undescribed property required", object({ required: ["c"] }), object({})),
  pair("minProperties added", object({ minProperties: 1 }), object({})),
  pair("maxProperties added", object({ maxProperties: 9 }), object({})),
  pair("maxProperties decreased", object({ maxProperties: 8 }), object({ maxProperties: 9 })),
  pair(
    "other properties narrowed",
    object({ additionalProperties: { ...text, maxLength: 3 } }),
    object({ additionalProperties: text }),
  ),
  pair("propertyNames added", object({ propertyNames: { pattern: "^a" } }), object({})),
  pair("patternProperties added", object({ patternProperties: { "^x": text } }), object({})),
  pair(
    "patternProperties narrowed",
    object({ patternProperties: { "^x": { ...text, maxLength: 2 } } }),
    object({ patternProperties: { "^x": text } }),
  ),
  pair("dependentRequired added", object({ dependentRequired: { a: ["b"] } }), object({})),
  pair(
    "dependentRequired grown",
    object({ dependentRequired: { a: ["b", "c"] } }),
    object({ dependentRequired: { a: ["b"] } }),
  ),
  pair("dependentSchemas added", object({ dependentSchemas: { a: { required: ["b"] } } }), object({})),
  pair("unevaluatedProperties forbidden", object({ unevaluatedProperties: false }), object({})),
  pair("property narrowed", object({ properties: { a: { ...text, maxLength: 3 }, b: text } }), object({})),
  pair(
    "nested property narrowed",
    object({ properties: { a: object({ required: ["b"] }) } }),
    object({ properties: { a: object({}) } }),
  ),
  pair("if added", object({ if: { required: ["a"] }, then: { required: ["b"] } }), object({})),
  pair(
    "then narrowed",
    object({ if: { required: ["a"] }, then: { required: ["b", "c"] } }),
    object({ if: { required: ["a"] }, then: { required: ["b"] } }),
  ),
  // Values.
  pair("enum added", { ...text, enum: ["a", "b"] }, text),
  pair("enum value removed", { ...text, enum: ["a"] }, { ...text, enum: ["a", "b"] }),
  pair("enum of numbers", { type: "integer", enum: [1] }, { type: "integer", enum: [1, 2] }),
  pair("const instead of an enum", { const: "a" }, { enum: ["a", "b"] }),
  pair("const added", { ...text, const: "a" }, text),
  pair("no longer nullable (3.0)", text, { ...text, nullable: true }),
  pair("no longer null (3.1)", text, { type: ["string", "null"] }),
  pair("null member gone", text, { oneOf: [text, { type: "null" }] }),
  pair("null of an enum gone", { ...text, enum: ["a"] }, { ...text, nullable: true, enum: ["a", null] as string[] }),
  // Types.
  pair("integer instead of a number", { type: "integer" }, number),
  pair("type given", text, {}),
  pair("type of a list of types gone", text, { type: ["string", "integer"] }),
  pair("object instead of anything", object({}), true),
  pair("nothing instead of text", false, text),
  // Unions.
  pair("anyOf member removed", { anyOf: [cat] }, { anyOf: [cat, dog] }),
  pair("oneOf member removed", { oneOf: [cat] }, { oneOf: [cat, dog] }),
  pair("member of another type removed", text, { anyOf: [text, { type: "integer" }] }),
  pair("one member instead of a union", cat, { oneOf: [cat, dog] }),
  pair(
    "member with a required property more",
    { oneOf: [dog, { ...cat, required: ["kind", "lives"] }] },
    { oneOf: [cat, dog] },
  ),
  pair("allOf member added", { allOf: [object({}), { required: ["a"] }] }, { allOf: [object({})] }),
  pair("allOf member with a bound", { allOf: [text, { maxLength: 4 }] }, { allOf: [text] }),
  pair("not added", { ...text, not: { enum: ["x"] } }, text),
  pair("not grown", { ...text, not: { ...text, enum: ["x", "y"] } }, { ...text, not: { ...text, enum: ["x"] } }),
  pair("constants of oneOf fewer", { oneOf: [{ const: "a" }] }, { oneOf: [{ const: "a" }, { const: "b" }] }),
  pair("both properties, then either of oneOf", object({ required: ["a", "b"] }), {
    anyOf: [object({ required: ["a"] }), object({ required: ["b"] })],
  }),
];
