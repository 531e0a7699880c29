/** Pairs of schemas that accept the same values. */
import type { Schema } from "../../../scripts/openapi/document.ts";

const text: Schema = { type: "string" };
const object = (more: object): Schema => ({ type: "object", properties: { a: text, b: text }, ...more });
const cat = object({ properties: { kind: { type: "string", enum: ["cat"] } } });
const dog = object({ properties: { kind: { type: "string", enum: ["dog"] } } });

export const equivalents: [name: string, one: Schema | boolean, other: Schema | boolean][] = [
  ["nullable and a type list", { ...text, nullable: true }, { type: ["string", "null"] }],
  ["nullable and a null member", { ...text, nullable: true }, { anyOf: [text, { type: "null" }] }],
  ["a list with one type", { type: ["string"] }, text],
  [
    "exclusive bounds of 3.0 and 3.1",
    { type: "number", minimum: 1, exclusiveMinimum: true },
    { type: "number", exclusiveMinimum: 1 },
  ],
  [
    "an exclusive flag that is false",
    { type: "number", maximum: 1, exclusiveMaximum: false },
    { type: "number", maximum: 1 },
  ],
  ["bounds of an integer", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
  [
    "a bound that another one covers",
    { type: "number", minimum: 1, exclusiveMinimum: 2 },
    { type: "number", exclusiveMinimum: 2 },
  ],
  ["const and enum", { const: "a" }, { type: "string", enum: ["a"] }],
  ["order of an enum", { ...text, enum: ["a", "b"] }, { ...text, enum: ["b", "a"] }],
  ["order of required", object({ required: ["a", "b"] }), object({ required: ["b", "a"] })],
  ["order of a union", { oneOf: [cat, dog] }, { oneOf: [dog, cat] }],
  [
    "a union of constants",
    {
      oneOf: [
        { ...text, const: "a" },
        { ...text, const: "b" },
      ],
    },
    { ...text, enum: ["a", "b"] },
  ],
  [
    "members that differ in a tag",
    { oneOf: [cat, dog] },
    object({ properties: { kind: { ...text, enum: ["cat", "dog"] } } }),
  ],
  ["a union with one member", { anyOf: [text] }, text],
  ["allOf with one member", { allOf: [text] }, text],
  ["allOf and its intersection", { allOf: [object({}), { required: ["a"] }] }, object({ required: ["a"] })],
  ["an empty union", { oneOf: [], ...text }, text],
  ["a schema that is true", true, {}],
  ["a pattern for anything", { ...text, pattern: ".*" }, text],
  ["a length of at least zero", { ...text, minLength: 0 }, text],
  ["a keyword of another type", { ...text, minimum: 3 }, text],
  ["uniqueItems that is false", { type: "array", uniqueItems: false }, { type: "array" }],
  ["additional properties of any kind", object({ additionalProperties: true }), object({})],
  ["items of any kind", { type: "array", items: {} }, { type: "array", items: true as unknown as Schema }],
  ["an implied type", { properties: { a: text } }, { type: "object", properties: { a: text } }],
  ["a definition that nothing uses", { ...text, $defs: { a: text } }, text],
  ["the same member twice", { anyOf: [text, text] }, text],
  ["a member within another", { anyOf: [text, { ...text, enum: ["a"] }] }, text],
  ["not false", { ...text, not: false as unknown as Schema }, text],
  ["the width of a number", { type: "integer", format: "int32" }, { type: "integer", format: "int64" }],
];
