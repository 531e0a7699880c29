/** From OpenAPI 3.0 to 3.1: null becomes a type, an example a list of examples. */
import { describe, expect, test } from "vitest";
import { toCanonicalDocument } from "../scripts/openapi/canonical/document.ts";
import { fingerprint } from "./support/fingerprint.ts";
import type { Document, Node, Schema } from "../scripts/openapi/document.ts";
import { upgrade } from "../scripts/openapi/upgrade.ts";
import { answers, miniature, object, ref } from "./fixtures/defects.ts";

const text: Schema = { type: "string" };
const nothing: Schema = { type: "null" };

/** A 3.0 description with the keywords in all possible places. */
function upgraded(schema: Schema): Schema | undefined {
  return upgrade(miniature({}, { Thing: schema })).components?.schemas?.Thing;
}

const cases: [sentence: string, from: Schema, to: Schema][] = [
  ["with a type is one more type", { ...text, nullable: true }, { type: ["string", "null"] }],
  ["that is false says nothing", { ...text, nullable: false }, text],
  [
    "with an enum is one more value",
    { ...text, nullable: true, enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "with an enum that has null adds no other",
    { ...text, nullable: true, enum: ["a", null] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  ["beside a reference is an alternative", { ...ref("Other"), nullable: true }, { anyOf: [ref("Other"), nothing] }],
  [
    "beside an allOf of one is an alternative to that one",
    { allOf: [ref("Other")], nullable: true },
    { anyOf: [ref("Other"), nothing] },
  ],
  [
    "beside an allOf of more is an alternative to all of it",
    { allOf: [ref("Other"), { required: ["id"] }], nullable: true },
    { anyOf: [{ allOf: [ref("Other"), { required: ["id"] }] }, nothing] },
  ],
  [
    "beside a union is an alternative",
    { oneOf: [text, ref("Other")], nullable: true },
    { anyOf: [{ oneOf: [text, ref("Other")] }, nothing] },
  ],
  [
    "leaves the description where it is",
    { ...ref("Other"), description: "Another.", nullable: true },
    { description: "Another.", anyOf: [ref("Other"), nothing] },
  ],
  ["alone is null", { nullable: true }, nothing],
  [
    "alone with a description is null",
    { description: "Nothing.", nullable: true },
    { description: "Nothing.", ...nothing },
  ],
  [
    "is found in properties, items, further keys and members",
    {
      properties: { a: { ...text, nullable: true } },
      items: { ...text, nullable: true },
      additionalProperties: { ...text, nullable: true },
      anyOf: [{ ...text, nullable: true }],
    },
    {
      properties: { a: { type: ["string", "null"] } },
      items: { type: ["string", "null"] },
      additionalProperties: { type: ["string", "null"] },
      anyOf: [{ type: ["string", "null"] }],
    },
  ],
  [
    "is found below what became an alternative",
    { oneOf: [{ ...text, nullable: true }], nullable: true },
    { anyOf: [{ oneOf: [{ type: ["string", "null"] }] }, nothing] },
  ],
];

describe("nullable", () => {
  test.each(cases)("%s", (_sentence, from, to) => expect(upgraded(from)).toEqual(to));
});

describe("an example", () => {
  test("becomes a list of one", () => {
    expect(upgraded({ ...text, example: "a" })).toEqual({ ...text, examples: ["a"] });
  });

  test("that is false or null becomes a list of one too", () => {
    expect(upgraded({ type: "boolean", example: false })).toEqual({ type: "boolean", examples: [false] });
    expect(upgraded({ ...text, example: null })).toEqual({ ...text, examples: [null] });
  });

  test("keeps its own keys, whatever they are called", () => {
    const example = { type: "string", nullable: true, example: "a" };
    expect(upgraded({ type: "object", example })).toEqual({ type: "object", examples: [example] });
  });

  test("of a parameter, or of a media type, stays one", () => {
    const parameters = [{ name: "id", in: "query", example: "1", schema: { ...text, example: "1" } }];
    const content = { "application/json": { example: { id: "1" }, schema: object({ id: text }) } };
    const call = { parameters, responses: { 200: { description: "Done.", content } } };
    expect(upgrade(miniature({ "GET /things": call })).paths["/things"]?.get).toMatchObject({
      parameters: [{ example: "1", schema: { examples: ["1"] } }],
      responses: { 200: { content: { "application/json": { example: { id: "1" } } } } },
    });
  });
});

describe("other keys are unchanged:", () => {
  test.each(["example", "nullable", "default", "enum", "examples", "properties"])("a property called %s", (name) => {
    const properties = { id: text, [name]: { ...text, nullable: true, example: "a" } };
    const expected = { id: text, [name]: { type: ["string", "null"], examples: ["a"] } };
    expect(upgraded(object(properties))).toEqual(object(expected));
    expect(upgraded(object({ below: object(properties) }))).toEqual(object({ below: object(expected) }));
  });

  test.each(["example", "nullable"])("a component called %s", (name) => {
    const schemas = upgrade(miniature({}, { [name]: { ...text, nullable: true } })).components?.schemas;
    expect(schemas).toEqual({ [name]: { type: ["string", "null"] } });
  });

  test.each<[where: string, value: Node]>([
    ["a default", { default: { nullable: true, example: "a" } }],
    ["an enum", { enum: [{ nullable: true, example: "a" }] }],
    ["an extension", { "x-note": { type: "string", nullable: true, example: "a" } }],
  ])("a key in %s", (_where, value) =>
    expect(upgraded({ type: "object", ...value })).toEqual({ type: "object", ...value }),
  );
});

describe("an upgrade", () => {
  const old = miniature({ "GET /things": answers(object({ id: { ...text, nullable: true } })) });

  test("returns a 3.1 description and does not modify the old one", () => {
    const before = structuredClone(old);
    expect(upgrade(old).openapi).toBe("3.1.0");
    expect(old).toEqual(before);
  });

  test("includes the schemas of bodies, responses, parameters and headers", () => {
    const schema = { ...text, nullable: true };
    const media = { content: { "application/json": { schema } } };
    const call = {
      parameters: [{ name: "id", in: "query", schema }],
      requestBody: media,
      responses: { 200: { description: "Done.", headers: { "X-Left": { schema } }, ...media } },
    };
    const before = JSON.stringify(call);
    const after = JSON.stringify(upgrade(miniature({ "POST /things": call })).paths["/things"]?.post);
    expect(before.split('"nullable":true')).toHaveLength(5);
    expect(after.split('"type":["string","null"]')).toHaveLength(5);
    expect(after).not.toContain("nullable");
  });

  test("changes nothing the second time", () => {
    expect(upgrade(upgrade(old))).toEqual(upgrade(old));
  });

  test("keeps the contract", () => {
    const print = (document: Document) => fingerprint(toCanonicalDocument(document));
    expect(print(upgrade(old))).toBe(print(old));
  });
});

describe("known limits of the upgrade", () => {
  // The map of properties is taken for a schema: `isPropertyMap` asks every property to have a `type`.
  test("a property called example stays one beside a property without a type", () => {
    const schema = object({ example: text, other: ref("Other") });
    expect(upgraded(schema)).toEqual(schema);
  });
  test("a property called example stays one that is a reference", () => {
    const schema = object({ example: ref("Other") });
    expect(upgraded(schema)).toEqual(schema);
  });
  // Under `…/example/schema` a schema is expected, wherever that is.
  test("an example of a media type keeps its own keys", () => {
    const content = { "application/json": { example: { schema: { ...text, nullable: true } } } };
    const call = { responses: { 200: { description: "Done.", content } } };
    expect(upgrade(miniature({ "GET /things": call })).paths["/things"]?.get).toMatchObject(call);
  });
  // The 3.0 form is kept, which 3.1 does not know.
  test("a bound that is excluded becomes the number that it is in 3.1", () => {
    expect(upgraded({ type: "number", minimum: 0, exclusiveMinimum: true })).toEqual({
      type: "number",
      exclusiveMinimum: 0,
    });
  });
});
