/** What a pull does to our examples. */
import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../scripts/openapi/document.ts";
import { keepExamples } from "../scripts/pull/keep-examples.ts";

const example = { id: "7", name: "Tea" };
const answer = { refused: { value: { message: "No." } }, told: { value: { message: "Why." } } };

function miniature(schema: Schema, error: Schema, examples?: object): Document {
  const content = { "application/json": { schema: error, ...(examples ? { examples } : {}) } };
  const responses = { "200": { description: "Done.", content } };
  return {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/teas": { get: { responses } } },
    components: { schemas: { Tea: schema } },
  };
}

const tea = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
const message = { type: "object", properties: { message: { type: "string" } } };
const ours = miniature({ ...tea, examples: [example] }, message, answer);
const [schemaPlace, mediaPlace] = [
  "#/components/schemas/Tea",
  "#/paths/~1teas/get/responses/200/content/application~1json",
];

function mediaOf({ paths }: Document): unknown {
  return JSON.parse(JSON.stringify(paths["/teas"])).get.responses["200"].content["application/json"].examples;
}

test("valid examples that a merge dropped are restored", () => {
  const merged = miniature({ ...tea, description: "Green or black." }, message);
  expect(keepExamples(ours, merged)).toEqual([]);
  expect(merged.components?.schemas?.Tea?.examples).toEqual([example]);
  expect(mediaOf(merged)).toEqual(answer);
});

test("examples that the new schema rejects are removed and reported", () => {
  const strict = { ...tea, required: ["grade"], examples: [example] };
  const merged = miniature(strict, { ...message, properties: { message: { type: "string", maxLength: 3 } } });
  expect(keepExamples(ours, merged)).toEqual([schemaPlace, mediaPlace]);
  expect(merged.components?.schemas?.Tea).toEqual({ ...tea, required: ["grade"] });
  expect(mediaOf(merged)).toEqual({ refused: answer.refused });
});

test("a new schema keeps no example", () => {
  const merged = miniature(tea, message);
  merged.components!.schemas!.Coffee = { type: "object" };
  expect(keepExamples(ours, merged)).toEqual([]);
  expect(merged.components?.schemas?.Coffee).toEqual({ type: "object" });
});

describe("the example of a parameter", () => {
  const withParameter = (schema: Schema): Document => {
    const parameters = [{ name: "id", in: "path", required: true, schema, example: "7" }];
    return { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/teas/{id}": { parameters } } };
  };

  test("stays if its schema accepts it", () => {
    const merged = withParameter({ type: ["string", "integer"] });
    expect(keepExamples(merged, merged)).toEqual([]);
    expect(merged).toEqual(withParameter({ type: ["string", "integer"] }));
  });

  test("is removed and reported if its schema rejects it", () => {
    const merged = withParameter({ type: "integer" });
    expect(keepExamples(withParameter({ type: "string" }), merged)).toEqual(["#/paths/~1teas~1{id}/parameters/0"]);
    expect(merged.paths["/teas/{id}"]?.parameters?.[0]).not.toHaveProperty("example");
  });
});
