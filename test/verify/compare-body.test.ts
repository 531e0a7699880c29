/** Compares the examples of all responses, with a wrong value at each of their places, with their schemas. */
import { expect, test } from "vitest";
import { operationsOf, resolveReference } from "../../scripts/openapi/document.ts";
import { toPointer } from "../../scripts/openapi/json-pointer.ts";
import { compareBody } from "../../scripts/verify/compare-body.ts";
import { createSchemaReader } from "../../scripts/verify/schema-reader.ts";
import { description } from "../support/program.ts";
import { runs, sample } from "../support/runs.ts";
import { examples } from "./examples.ts";

type Path = (string | number)[];

const reader = createSchemaReader(description);

const responses = sample(operationsOf(description).filter(({ method }) => method === "get")).map(
  ({ id, path, operation }) => {
    const { content = {} } = resolveReference(description, operation.responses["200"]!);
    const [mediaType = ""] = Object.keys(content);
    const schema = toPointer(["paths", path, "get", "responses", "200", "content", mediaType, "schema"]);
    return { id, schema, example: examples[id] };
  },
);

test.each([
  ["a number", 4.5],
  ["a text", "zz-wrong"],
])("%s in a place where it is wrong is found there, and nowhere else", (_, wrong) => {
  let count = 0;
  for (const { id, schema, example } of responses)
    for (const path of listPaths(example)) {
      const body = replace(example, path, wrong);
      const pointers = new Set(compareBody(reader, schema, body).map(({ pointer }) => pointer));
      const isValid = reader.countErrors(schema, body) === 0;
      expect([...pointers], `${id} ${path.join("/")}`).toEqual(isValid ? [] : [toPlace(path)]);
      if (!isValid) count++;
    }
  expect(count).toBeGreaterThan(runs(1000));
});

/** Lists the paths to a value and to everything in it, but to the first item of each array only. */
function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value);
  return [path, ...[...entries].flatMap(([key, child]) => listPaths(child, [...path, key]))];
}

function replace(value: unknown, path: Path, replacement: unknown): unknown {
  const root = { body: structuredClone(value) };
  const keys = ["body", ...path];
  const parent = keys.slice(0, -1).reduce((node: never, key) => node[key], root as never);
  (parent as Record<string | number, unknown>)[keys.at(-1)!] = replacement;
  return root.body;
}

/** Keys of maps are ids in the examples, and have digits. */
function toPlace(path: Path): string {
  return path.map((key) => (/\d/.test(String(key)) && key !== "v4Id" && key !== "v2" ? "/*" : `/${key}`)).join("");
}
