/** The diff by the kinds of changes that public suites name, each in both directions and mirrored. */
import { describe, expect, test } from "vitest";
import { diff } from "../../../scripts/diff/report.ts";
import type { Document, Node, Schema } from "../../../scripts/openapi/document.ts";
import { equivalents } from "./equivalents.ts";
import { operationRows } from "./operations.ts";
import { valuePairs } from "./values.ts";

const describeApi = (fields: Node): Document => ({
  ...{ openapi: "3.1.0", info: { title: "Foreign", version: "1" }, paths: {} },
  ...fields,
});
const level = (base: Node, revision: Node) => diff(describeApi(base), describeApi(revision)).level;

const json = (schema: Schema | boolean) => ({ "application/json": { schema } });
const ok = { "200": { description: "Fine" } };
const request = (schema: Schema | boolean): Node => ({
  paths: { "/a": { post: { requestBody: { content: json(schema) }, responses: ok } } },
});
const response = (schema: Schema | boolean): Node => ({
  paths: { "/a": { get: { responses: { "200": { description: "Fine", content: json(schema) } } } } },
});

describe(`${valuePairs.length} pairs of schemas of which one accepts more`, () => {
  test.each(valuePairs)("$name", ({ narrow, wide }) => {
    expect({
      "request widened": level(request(narrow), request(wide)),
      "request narrowed": level(request(wide), request(narrow)),
      "response widened": level(response(narrow), response(wide)),
      "response narrowed": level(response(wide), response(narrow)),
    }).toEqual({
      "request widened": "minor",
      "request narrowed": "major",
      "response widened": "major",
      "response narrowed": "minor",
    });
  });
});

describe(`${equivalents.length} pairs of schemas that accept the same`, () => {
  test.each(equivalents)("%s", (_, one, other) => {
    for (const place of [request, response]) {
      expect(level(place(one), place(other))).toBe("none");
      expect(level(place(other), place(one))).toBe("none");
    }
  });
});

describe(`${operationRows.length} changes of an operation`, () => {
  test.each(operationRows)("$name", ({ base, revision, level: expected, mirrored }) => {
    expect([level(base, revision), level(revision, base)]).toEqual([expected, mirrored]);
    expect([level(base, base), level(revision, revision)]).toEqual(["none", "none"]);
  });
});

test("there are at least 200 rows", () => {
  const rows = 2 * valuePairs.length + 2 * equivalents.length + operationRows.length;
  console.info(`${rows} rows by kind and direction, ${2 * rows} with their mirrored ones`);
  expect(rows).toBeGreaterThanOrEqual(200);
});
