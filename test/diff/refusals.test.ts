/** Descriptions that cannot be compared are rejected with the place and the reason. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDescription } from "../../scripts/diff/read-description.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-refusals-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\n';
const inSchema = (schema: string) =>
  `${head}paths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n        a: ${schema}\n`;

async function read(text: string): Promise<unknown> {
  writeFileSync(join(folder, "a.yaml"), text);
  return readDescription("a.yaml", folder);
}

test.each([
  ["swagger: '2.0'\npaths: {}\n", 'a.yaml is a Swagger "2.0" description. Only OpenAPI 3.0 and 3.1 can be compared'],
  ["openapi: 3.2.0\npaths: {}\n", 'a.yaml is OpenAPI "3.2.0". Only 3.0 and 3.1'],
  ["a: 1\n", 'a.yaml is not an OpenAPI description: it has no "openapi" field.'],
  ["text\n", 'it has no "openapi" field'],
  ["a: b: c\n", "a.yaml cannot be parsed: bad indentation of a mapping entry (line 1)."],
  [`${head}paths: []\n`, "#/paths (line 1) must be of type object, but is []."],
  [
    `${head}paths:\n  /a:\n    get:\n      parameters:\n        - in: query\n`,
    '#/paths/~1a/get/parameters/0 (line 7) has no "name".',
  ],
  [inSchema("{ allOf: { type: string } }"), "#/components/schemas/A/properties/a/allOf (line 9) must be of type array"],
  [inSchema("{ required: true }"), "#/components/schemas/A/properties/a/required (line 9) must be of type array"],
  [inSchema("{ minimum: low }"), "#/components/schemas/A/properties/a/minimum (line 9) must be of type number"],
  [inSchema("null"), "#/components/schemas/A/properties/a (line 8) must be of type object or boolean, but is null."],
  [inSchema("{ $ref: '#/components/schemas/B' }"), '$ref "#/components/schemas/B" does not exist'],
  [inSchema("{ $ref: b.yaml }"), '$ref "b.yaml" is in another file. Bundle the description into one file first'],
  [
    inSchema("{ $ref: '#/components/schemas/A/properties/a' }"),
    "leads back to itself (#/components/schemas/A/properties/a)",
  ],
  [
    `${head}x-0: &a0 [1, 2]\n${Array.from({ length: 30 }, (_, at) => `x-${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join("")}`,
    "has over 5000000 values.",
  ],
  [inSchema("&a { items: *a }"), "#/components/schemas/A/properties/a/items contains itself."],
])("%j", async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test.each([
  ["an empty union", inSchema("{ oneOf: [] }")],
  ["a boolean schema", inSchema("true")],
  ["an anchor", inSchema("{ $anchor: here, items: { $ref: '#here' } }")],
  ["an operation without responses", `${head}paths:\n  /a:\n    get: {}\n`],
  ["no paths", head],
  ["merge keys", `${head}x-a: &a { b: 1 }\nx-c: { <<: *a }\npaths: {}\n`],
])("%s can be compared", async (_, text) => {
  await expect(read(text)).resolves.toMatchObject({ openapi: "3.1.0" });
});
