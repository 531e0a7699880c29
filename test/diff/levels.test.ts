/** Levels of one's own: a file, arguments, and what they do to a report. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { applyLevels, parseLevelArguments, parseLevels } from "../../scripts/diff/levels.ts";
import { diff } from "../../scripts/diff/report.ts";
import { changeKinds } from "../../scripts/diff/severity.ts";
import type { Document } from "../../scripts/openapi/document.ts";

const describeApi = (values: string[]): Document => ({
  ...{ openapi: "3.1.0", info: { title: "Levels", version: "1" } },
  paths: {
    "/a": {
      get: {
        responses: {
          "200": { description: "Fine", content: { "application/json": { schema: { type: "string", enum: values } } } },
        },
      },
    },
  },
});
const report = diff(describeApi(["a"]), describeApi(["a", "b"]));

test.each([
  [{}, "major", 1],
  [{ "enum-values-added": "minor" }, "minor", 1],
  [{ "enum-values-added": "patch", "enum-values-added.response": "minor" }, "minor", 1],
  [{ "enum-values-added.request": "minor" }, "major", 1],
  [{ "enum-values-added": "none" }, "none", 0],
])("%j makes it %s", (levels, level, count) => {
  const rated = applyLevels(report, parseLevels(JSON.stringify(levels), "levels.yaml"));
  expect([rated.level, rated.changes.length]).toEqual([level, count]);
  expect(rated.changes.flatMap(({ breaks }) => breaks)).toEqual(level === "major" ? ["wire", "code"] : []);
});

test("arguments equal a file", () => {
  const argument = parseLevelArguments(["enum-values-added=minor", "deprecated=none"]);
  expect(argument).toEqual(parseLevels("enum-values-added: minor\ndeprecated: none\n", "levels.yaml"));
});

test.each([
  ["- a", "levels.yaml must be a mapping of kinds to levels."],
  ["constructor: minor", 'levels.yaml: unknown kind of change "constructor".'],
  ["enum-values-added.body: minor", 'unknown direction "body". Use one of: request, response, none.'],
  ["enum-values-added: bad", '"bad" is not a level. Use one of: none, patch, minor, major.'],
])("%j is refused", (text, message) => {
  expect(() => parseLevels(text, "levels.yaml")).toThrow(message);
});

test("an argument without a level is rejected", () => {
  expect(() => parseLevelArguments(["deprecated"])).toThrow('--level deprecated: "" is not a level');
});

test("the file of this project is valid, and the guide names existing kinds", () => {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  expect(parseLevels(read("openapi/levels.yaml"), "openapi/levels.yaml").size).toBeGreaterThan(0);
  const table = read("docs/guide/11-updating.md").matchAll(/^\| [^|]+\| `([a-z-]+)(?:\.\w+)?`/gm);
  expect([...table].map(([, kind]) => kind!).filter((kind) => !changeKinds.has(kind))).toEqual([]);
});
