/** Every keyword of JSON Schema 2020-12 and of OpenAPI 3.0 and 3.1, with the level of its changes. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { diff } from "../../scripts/diff/report.ts";
import type { Level } from "../../scripts/diff/severity.ts";
import type { Document, Node } from "../../scripts/openapi/document.ts";

const require = createRequire(import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Node;

function keywordsOfSpecifications(): string[] {
  const folder = join(dirname(require.resolve("ajv/dist/2020")), "refs/json-schema-2020-12/meta");
  const vocabularies = readdirSync(folder).map((file) => read(join(folder, file)));
  const openApi = read(require.resolve("@seriousme/openapi-schema-validator/schemas/v3.0/schema.json"));
  const schema30 = (openApi["definitions"] as Record<string, Node>)["Schema"]!;
  const names = [...vocabularies, schema30].flatMap(({ properties }) => Object.keys(properties as Node));
  return [...new Set(names)].sort();
}

/** The levels when a keyword is added, removed and changed. */
type Levels = [added: Level, removed: Level, changed: Level];

interface Row {
  /** Other keywords of the schema. */
  beside: Node;
  value: unknown;
  other: unknown;
  request: Levels;
  response: Levels;
}

const row = (beside: Node, value: unknown, other: unknown, request: Levels, response: Levels): Row => ({
  ...{ beside, value, other, request, response },
});
/** A keyword that rejects more when it is added, and still more with the other value. */
const narrows = (beside: Node, value: unknown, other: unknown) =>
  row(beside, value, other, ["major", "minor", "major"], ["minor", "major", "minor"]);
/** A keyword that rejects more when it is added, and something else with the other value. */
const replaces = (beside: Node, value: unknown, other: unknown) =>
  row(beside, value, other, ["major", "minor", "major"], ["minor", "major", "major"]);
/** A keyword that does not matter to values. */
const annotates = (value: unknown, other: unknown, level: Level = "patch") =>
  row(text, value, other, [level, level, level], [level, level, level]);

const text = { type: "string" };
const number = { type: "number" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { a: text, b: text } };
const short = { type: "string", maxLength: 3 };

const rows: Record<string, Row> = {
  // Core.
  $id: annotates("https://a.example", "https://b.example", "none"),
  $schema: annotates("https://a.example", "https://b.example", "none"),
  $anchor: annotates("a", "b", "none"),
  $dynamicAnchor: annotates("a", "b", "none"),
  $vocabulary: annotates({}, { "https://a.example": true }, "none"),
  $comment: annotates("a", "b", "none"),
  $defs: annotates({ a: text }, { a: number }, "none"),
  $ref: narrows({}, "#/components/schemas/Text", "#/components/schemas/Short"),
  $dynamicRef: narrows({}, "#/components/schemas/Text", "#/components/schemas/Short"),
  // Applicators.
  allOf: narrows(text, [{ maxLength: 5 }], [{ maxLength: 4 }]),
  anyOf: narrows({}, [text, number], [text]),
  oneOf: narrows({}, [text, number], [text]),
  not: replaces(text, { enum: ["a"] }, { enum: ["b"] }),
  if: replaces({ ...object, then: { required: ["a"] } }, { required: ["b"] }, { required: ["c"] }),
  then: narrows({ ...object, if: { required: ["b"] } }, { required: ["a"] }, { required: ["a", "b"] }),
  else: narrows({ ...object, if: { required: ["b"] } }, { required: ["a"] }, { required: ["a", "b"] }),
  dependentSchemas: narrows(object, { a: { required: ["b"] } }, { a: { required: ["b", "c"] } }),
  prefixItems: narrows({ type: "array" }, [text], [short]),
  items: narrows({ type: "array" }, text, short),
  contains: narrows(list, text, short),
  properties: row(
    { type: "object" },
    { a: text },
    { a: short },
    ["minor", "major", "major"],
    ["minor", "major", "minor"],
  ),
  patternProperties: narrows(object, { "^x": text }, { "^x": short }),
  additionalProperties: narrows(object, text, false),
  propertyNames: narrows(object, { maxLength: 9 }, { maxLength: 8 }),
  unevaluatedItems: narrows({ ...list, items: undefined }, text, short),
  unevaluatedProperties: narrows(object, text, short),
  // Validation.
  type: replaces({}, "string", "boolean"),
  const: replaces({}, "a", "b"),
  enum: narrows(text, ["a", "b"], ["a"]),
  multipleOf: narrows(number, 5, 10),
  maximum: narrows(number, 9, 8),
  exclusiveMaximum: narrows(number, 9, 8),
  minimum: narrows(number, 1, 2),
  exclusiveMinimum: narrows(number, 1, 2),
  maxLength: narrows(text, 9, 8),
  minLength: narrows(text, 1, 2),
  pattern: replaces(text, "^a", "^b"),
  maxItems: narrows(list, 9, 8),
  minItems: narrows(list, 1, 2),
  uniqueItems: row(list, true, false, ["major", "minor", "minor"], ["minor", "major", "major"]),
  maxContains: narrows({ ...list, contains: text }, 9, 8),
  minContains: narrows({ ...list, contains: text }, 2, 3),
  maxProperties: narrows(object, 9, 8),
  minProperties: narrows(object, 1, 2),
  required: narrows(object, ["a"], ["a", "b"]),
  dependentRequired: narrows(object, { a: ["b"] }, { a: ["b", "c"] }),
  // Content and format.
  format: replaces(text, "uuid", "date"),
  contentEncoding: replaces(text, "base64", "base32"),
  contentMediaType: replaces(text, "image/png", "image/webp"),
  contentSchema: narrows(text, object, { ...object, required: ["a"] }),
  // Annotations.
  title: annotates("a", "b"),
  description: annotates("a", "b"),
  default: annotates("a", "b"),
  deprecated: row(text, true, false, ["patch", "patch", "patch"], ["patch", "patch", "patch"]),
  readOnly: row(text, true, false, ["patch", "patch", "patch"], ["patch", "patch", "patch"]),
  writeOnly: row(text, true, false, ["patch", "patch", "patch"], ["patch", "patch", "patch"]),
  examples: annotates(["a"], ["b"]),
  // OpenAPI.
  nullable: row(text, true, false, ["minor", "major", "major"], ["major", "minor", "minor"]),
  discriminator: annotates({ propertyName: "a" }, { propertyName: "b" }),
  example: annotates("a", "b"),
  externalDocs: annotates({ url: "https://a.example" }, { url: "https://b.example" }),
  xml: annotates({ name: "a" }, { name: "b" }),
};

const describeApi = (schema: Node, place: "request" | "response", mediaType = "application/json"): Document => {
  const content = { [mediaType]: { schema } };
  const response = { description: "Fine", ...(place === "response" ? { content } : {}) };
  return {
    ...{ openapi: "3.1.0", info: { title: "Keywords", version: "1" } },
    paths: {
      "/a": { post: { ...(place === "request" ? { requestBody: { content } } : {}), responses: { "200": response } } },
    },
    components: { schemas: { Text: text, Short: short } },
  };
};

function levelsOf(keyword: string, { beside, value, other }: Row, place: "request" | "response"): Levels {
  const level = (from: Node, to: Node) => diff(describeApi(from, place), describeApi(to, place)).level;
  const [present, changed] = [
    { ...beside, [keyword]: value },
    { ...beside, [keyword]: other },
  ];
  return [level(beside, present), level(present, beside), level(present, changed)];
}

describe("a keyword", () => {
  test("of JSON Schema or OpenAPI has a row", () => {
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(keywordsOfSpecifications().filter(isUsed)));
  });

  test.each(Object.entries(rows))("%s", (keyword, each) => {
    const found = { request: levelsOf(keyword, each, "request"), response: levelsOf(keyword, each, "response") };
    expect(found).toEqual({ request: each.request, response: each.response });
  });

  test.each(["request", "response"] as const)("that nobody knows is named, and counts as breaking in a %s", (place) => {
    const [base, revision] = [text, { ...text, sparkles: true }].map((schema) => describeApi(schema, place));
    expect(diff(base!, revision!).changes).toMatchObject([
      { level: "major", kind: "unknown-keyword-changed", message: "`sparkles` was added: `true`." },
    ]);
  });

  test("xml counts if the media type is XML", () => {
    const [base, revision] = ["a", "b"].map((name) =>
      describeApi({ ...text, xml: { name } }, "response", "application/xml"),
    );
    expect(diff(base!, revision!).changes).toMatchObject([{ level: "major", kind: "xml-changed" }]);
  });
});

/** Legacy keywords that the vocabularies keep for old descriptions. */
function isUsed(keyword: string): boolean {
  return !["definitions", "dependencies", "$recursiveAnchor", "$recursiveRef"].includes(keyword);
}
