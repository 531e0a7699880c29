/** Every place where OpenAPI allows a schema, as the JSON schema of the specification has them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { diff } from "../../scripts/diff/report.ts";
import type { Document, Node } from "../../scripts/openapi/document.ts";
import { walkSchemas } from "../../scripts/openapi/walk.ts";

const require = createRequire(import.meta.url);
const file = require.resolve("@seriousme/openapi-schema-validator/schemas/v3.1/schema.json");
const specification = JSON.parse(readFileSync(file, "utf8")) as Node & { $defs: Record<string, Node> };

/** Keys in a place: names of fields, `*` for any name, `0` for an item. */
type Place = string[];

/** Follows the JSON schema from the document to each schema, without entering a definition twice. */
function findPlaces(rule: unknown, place: Place, outer: string[]): Place[] {
  if (typeof rule !== "object" || rule === null) return [];
  const { $ref, properties, additionalProperties, patternProperties, items, ...rest } = rule as Node;
  const found: Place[] = [];
  if (typeof $ref === "string") {
    const name = $ref.split("/").at(-1)!;
    if (name === "schema") return [place];
    if (!outer.includes(name)) found.push(...findPlaces(specification.$defs[name], place, [...outer, name]));
  }
  for (const [key, child] of Object.entries((properties as Node | undefined) ?? {}))
    found.push(...findPlaces(child, [...place, key], outer));
  for (const child of [additionalProperties, ...Object.values((patternProperties as Node | undefined) ?? {})])
    found.push(...findPlaces(child, [...place, "*"], outer));
  found.push(...findPlaces(items, [...place, "0"], outer));
  for (const keyword of ["else", "then"]) found.push(...findPlaces(rest[keyword], place, outer));
  return found;
}

const all = findPlaces({ ...specification, $ref: undefined }, [], []);
const places = [...new Set(all.map((place) => place.join(" ")))].map((text) => text.split(" "));
const used = places.filter(([first]) => first !== "components");

/** Names that a place must have in the maps of the specification. */
function nameIn(parent: string | undefined): string {
  return { paths: "/a", responses: "200", content: "application/json", callbacks: "event" }[parent ?? ""] ?? "x-name";
}

/** Makes a description with a schema at a place. */
function describeAt(place: Place, schema: Node): Document {
  const build = ([key, ...rest]: Place, trail: Place): unknown => {
    if (key === undefined) return schema;
    const parent = trail.at(-1);
    if (key === "0") return [{ name: "default", in: "query", ...(build(rest, [...trail, key]) as Node) }];
    const isExpression = key === "*" && trail.at(-2) === "callbacks";
    const name = key !== "*" ? key : isExpression ? "{$request.query.url}" : nameIn(parent);
    const isPathItem = ["paths", "webhooks", "callbacks"].includes((key === "parameters" && trail.at(-2)) || "");
    const isShared = isPathItem || (key === "parameters" && trail.at(-3) === "callbacks");
    return { [name]: build(rest, [...trail, key]), ...(isShared ? { post: { responses: {} } } : {}) };
  };
  return { ...{ openapi: "3.1.0", info: { title: "Places", version: "1" }, paths: {} }, ...(build(place, []) as Node) };
}

const [narrow, wide] = [
  { type: "object", properties: { default: { type: "string", maxLength: 3 } } },
  { type: "object", properties: { default: { type: "string", maxLength: 9 } } },
];

describe(`${used.length} places of schemas in OpenAPI`, () => {
  test("are those of operations, callbacks and webhooks", () => {
    expect(used.length).toBeGreaterThan(80);
    expect(places.length).toBeGreaterThan(used.length);
  });

  test.each(used.map((place) => [place.join("/"), place] as const))("%s", (_, place) => {
    const [base, revision] = [narrow, wide].map((schema) => describeAt(place, schema));
    const { changes } = diff(base!, revision!);
    expect(changes.map(({ kind }) => kind)).toEqual(["schema-constraint-loosened"]);
    expect(diff(base!, structuredClone(base!)).level).toBe("none");
  });

  test.each(places.map((place) => [place.join("/"), place] as const))("the walk visits %s", (_, place) => {
    const found: unknown[] = [];
    walkSchemas(describeAt(place, narrow), (schema) => found.push(schema));
    expect(found).toContain(narrow);
  });
});

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const reference = (kind: string) => ({ $ref: `#/components/${kind}/x-name` });
const ok = { "200": { description: "Fine" } };
const operation = (fields: Node) => ({ "/a": { post: { responses: ok, ...fields } } });

/** An operation that reaches a component, and the component with a schema in it. */
const referenced: [kind: string, paths: Node, component: (schema: Node) => Node][] = [
  ["schemas", operation({ requestBody: json(reference("schemas")) }), (schema) => schema],
  [
    "responses",
    operation({ responses: { default: reference("responses") } }),
    (schema) => ({ description: "", ...json(schema) }),
  ],
  [
    "parameters",
    operation({ parameters: [reference("parameters")] }),
    (schema) => ({ name: "q", in: "query", ...json(schema) }),
  ],
  ["requestBodies", operation({ requestBody: reference("requestBodies") }), json],
  [
    "headers",
    operation({ responses: { "200": { headers: { "x-a": reference("headers") } } } }),
    (schema) => ({ schema }),
  ],
  [
    "callbacks",
    operation({ callbacks: { event: reference("callbacks") } }),
    (schema) => ({ "{$request.query.url}": { post: { requestBody: json(schema), responses: ok } } }),
  ],
  ["pathItems", { "/a": reference("pathItems") }, (schema) => ({ post: { requestBody: json(schema), responses: ok } })],
];

test.each(referenced)("a change behind a reference to components/%s", (kind, paths, component) => {
  const [base, revision] = [narrow, wide].map((schema): Document => ({
    ...{ openapi: "3.1.0", info: { title: "Places", version: "1" }, paths: paths as Document["paths"] },
    components: { [kind]: { "x-name": component(schema) } },
  }));
  expect(diff(base!, revision!).changes.map(({ kind: change }) => change)).toEqual(["schema-constraint-loosened"]);
});
