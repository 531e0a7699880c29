/** Properties of the diff, over descriptions and schemas that are made at random. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diff } from "../../scripts/diff/report.ts";
import { rank } from "../../scripts/diff/severity.ts";
import type { Document, Schema } from "../../scripts/openapi/document.ts";
import { upgrade } from "../../scripts/openapi/upgrade.ts";
import { runs } from "../support/runs.ts";

const names = ["a", "default", "x-b", "example", "enum", "constructor"];
const components = ["Node", "default", "x-Model"];

const scalar: fc.Arbitrary<Schema> = fc.oneof(
  fc.record({ type: fc.constant("string"), maxLength: fc.nat(9), nullable: fc.boolean() }, { requiredKeys: ["type"] }),
  fc.record(
    { type: fc.constantFrom("integer", "number"), minimum: fc.nat(9), exclusiveMinimum: fc.boolean() },
    { requiredKeys: ["type"] },
  ),
  fc.record({
    type: fc.constant("string"),
    enum: fc.uniqueArray(fc.constantFrom("x", "y", "z", "default"), { minLength: 1 }),
  }),
  fc.constant<Schema>({ type: "boolean" }),
  fc.constant<Schema>({}),
);

const { schema } = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
  object: fc
    .record({
      properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3 }),
      required: fc.subarray(names, { minLength: 1, maxLength: 2 }),
      readOnly: fc.boolean(),
      writeOnly: fc.boolean(),
    })
    .map(({ properties, required, ...flags }) => ({ type: "object", properties, required, ...flags })),
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    tie("object"),
    fc.constantFrom(...components).map((name): Schema => ({ $ref: `#/components/schemas/${name}` })),
    tie("schema").map((items): Schema => ({ type: "array", items })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((oneOf): Schema => ({ oneOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf): Schema => ({ allOf })),
    tie("schema").map((not): Schema => ({ type: "string", not })),
  ),
}));

/** A component is an object, so that no schema is nothing but a reference to itself. */
const component = fc
  .dictionary(fc.constantFrom(...names), schema, { maxKeys: 4 })
  .map((properties): Schema => ({ type: "object", properties }));

const description: fc.Arbitrary<Document> = fc
  .record({ body: schema, answer: schema, header: scalar, models: fc.tuple(component, component, component) })
  .map(({ body, answer, header, models }) => {
    const content = (value: Schema) => ({ "application/json": { schema: value } });
    return {
      ...{ openapi: "3.0.3", info: { title: "Random", version: "1" } },
      paths: {
        "/a/{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          post: {
            requestBody: { content: content(body) },
            responses: {
              default: { description: "", headers: { "x-a": { schema: header } }, content: content(answer) },
            },
          },
        },
      },
      components: { schemas: Object.fromEntries(components.map((name, index) => [name, models[index]!])) },
    };
  });

/** Reverses the keys of all objects, except the order of lists that has a meaning. */
function reorder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reorder) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, reorder(child)])
      .reverse(),
  ) as T;
}

/** Replaces the first reference of each body with the schema that it refers to. */
function inline(document: Document): Document {
  const copy = structuredClone(document);
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const { $ref } = value as Schema;
    if (typeof $ref === "string") return structuredClone(document.components!.schemas![$ref.split("/").at(-1)!]);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolve(child)]));
  };
  copy.paths = resolve(copy.paths) as Document["paths"];
  return copy;
}

/** Moves the schema of the body to a component. */
function refer(document: Document): Document {
  const copy = structuredClone(document);
  const { post } = copy.paths["/a/{id}"] as unknown as {
    post: { requestBody: { content: Record<string, { schema: Schema }> } };
  };
  const media = post.requestBody.content["application/json"]!;
  copy.components!.schemas!["Body"] = media.schema;
  media.schema = { $ref: "#/components/schemas/Body" };
  return copy;
}

const options = { numRuns: runs(150) };
const changesOf = (base: Document, revision: Document) => diff(base, revision).changes;

describe("of any description, the diff", () => {
  test.each<[name: string, (document: Document) => Document]>([
    ["to itself", (document) => document],
    ["to a copy", (document) => structuredClone(document)],
    ["to one in another order", reorder],
    ["to one with a component more", refer],
    ["to one with references resolved", inline],
    ["to its upgrade to 3.1", upgrade],
  ])("%s is empty", (_, revise) => {
    fc.assert(
      fc.property(description, (document) => {
        expect(changesOf(document, revise(document))).toEqual([]);
      }),
      options,
    );
  });

  test("to any other one ends, and has no unknown change", () => {
    fc.assert(
      fc.property(description, description, (base, revision) => {
        expect(changesOf(base, revision).filter(({ kind }) => kind === "unknown-keyword-changed")).toEqual([]);
      }),
      options,
    );
  });

  test("has a fingerprint for each change", () => {
    fc.assert(
      fc.property(description, description, (base, revision) => {
        const fingerprints = changesOf(base, revision).map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
      }),
      options,
    );
  });
});

const content = (value: Schema) => ({ content: { "application/json": { schema: value } } });
const requestOf = (value: Schema): Document => ({
  ...{ openapi: "3.1.0", info: { title: "Random", version: "1" } },
  paths: { "/a": { post: { requestBody: content(value), responses: {} } } },
  components: { schemas: Object.fromEntries(components.map((name) => [name, { type: "object" }])) },
});

/** Steps that let more values in, wherever they are applied. */
const widenings: [name: string, (schema: Schema) => Schema][] = [
  ["null", (value) => ({ anyOf: [value, { type: "null" }] })],
  ["another type", (value) => ({ anyOf: [value, { type: "array", items: { type: "boolean" } }] })],
  ["anything", () => ({})],
  [
    "a longer text",
    (value) => (typeof value["maxLength"] === "number" ? { ...value, maxLength: value["maxLength"] + 1 } : value),
  ],
  ["a property that may be missing", ({ required: _, ...value }) => value],
  ["any value", ({ enum: _, ...value }) => value],
];

describe("of any request", () => {
  test.each(widenings)("accepting %s is never major, and its reverse never has a lower level", (_, widen) => {
    fc.assert(
      fc.property(schema, (value) => {
        const [base, revision] = [requestOf(value), requestOf(widen(value))];
        const [there, back] = [diff(base, revision).level, diff(revision, base).level];
        expect(there).not.toBe("major");
        expect(rank(back)).toBeGreaterThanOrEqual(rank(there));
      }),
      options,
    );
  });
});
