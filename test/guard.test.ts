import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSafely, type GuardOptions } from "../scripts/openapi/parse-safely.ts";
import { countParts, type Document } from "../scripts/openapi/document.ts";
import { PullError } from "../scripts/cli/errors.ts";

const HEAD = "openapi: 3.0.1\ninfo: { title: t, version: 1.2.0 }\npaths: {}\n";
const PET = { type: "object", properties: { name: { type: "string" } } };
const PLACE = "#/components/schemas/Pet";
const PREVIOUS = { operations: 183, schemas: 1, apiVersion: "1.2.0" };
const PUBLISHED = new URL("../../shared/reference/td_cdp_api-public.yaml", import.meta.url);
// Each level names the one before ten times: 10^30 words. The last line is broken, and must never be reached.
const LEVELS = Array.from({ length: 30 }, (_, at) => `x${at + 1}: &x${at + 1} [${Array(10).fill(`*x${at}`)}]\n`);
const BOMB = `${HEAD}x0: &x0 lol\n${LEVELS.join("")}broken: [`;

describe("guard rejects text", () => {
  test.each([
    ["that is empty", " \n", /is empty \(at 1:1\)/],
    ["that is HTML by its content", "\n<!doctype html><html>…", /is HTML or other markup.*\(at 1:1\)/],
    ["that is JSON but not OpenAPI", '{"message":"no","code":404}', /not OpenAPI: no "openapi" among message, code/],
    ["that is a sentence", "Service unavailable", /not OpenAPI/],
    ["with only a comment", "# nothing", /not OpenAPI/],
    ["of OpenAPI 3.1", HEAD.replace("3.0.1", "3.1.0"), /OpenAPI "3\.1\.0", not 3\.0\.x.*patches are/],
    ["of OpenAPI 3.0 as a number", HEAD.replace("3.0.1", "3.0"), /OpenAPI 3, not 3\.0\.x/],
    ["of OpenAPI 3.0 in a list", HEAD.replace("3.0.1", "[3.0.1]"), /OpenAPI \["3\.0\.1"\], not 3\.0\.x/],
    ["of Swagger 2", 'swagger: "2.0"', /no "openapi" among swagger/],
    ["without info", "openapi: 3.0.1\npaths: {}", /no "info" object \(at #\/info\)/],
    ["without paths", "openapi: 3.0.1\ninfo: { version: 1.0.0 }", /no "paths" object \(at #\/paths\)/],
    ["whose version is a number", HEAD.replace("1.2.0", "1.2"), /not a string \(at #\/info\/version\).*quotes/],
    ["with a syntax error", `${HEAD}tags: [`, /unexpected end of the stream.*at 5:1.*Correct the file/],
    ["with a duplicate key", `${HEAD}tags: []\ntags: []`, /duplicated mapping key \(at 5:1\).*Remove one/],
    ["with an anchor and its alias", `${HEAD}x-a: &a [1]\nx-b: *a`, /anchor "a".*at 4:6.*aliases are not accepted/],
    ["with an anchor nobody uses", `${HEAD}x-a: &a\n  b: 1`, /anchor "a".*at 4:6/],
    ["with an alias of nothing", `${HEAD}x-a: *a`, /unidentified alias "a" \(at 4:/],
    ["with a merge key", `${HEAD}x-a:\n  <<: { b: 1 }`, /key "<<" is not allowed \(at #\/x-a\/<<\)/],
    ["with a bomb of aliases, at the first of them", BOMB, /anchor "x0".*at 4:5/],
    ["with two documents", `${HEAD}---\n${HEAD}`, /second document begins \(at 5:1\).*Keep one/],
    ["with a tag beyond the core", `${HEAD}x-a: !!js/function x`, /unknown tag .*at 4:.*core YAML tags/],
    ["nested over 100 levels", `${HEAD}x-a: ${"[".repeat(101)}`, /maxDepth \(100\) \(at 4:.*100 levels/],
    ["of over 500,000 nodes", `${HEAD}x-a: [${"1,".repeat(500_000)}]`, /over 500000 nodes \(at #\/x-a\)/],
    [
      "with __proto__",
      `${HEAD}x-a: { __proto__: { admin: true } }`,
      /key "__proto__" is not allowed \(at #\/x-a\/__proto__\)/,
    ],
    ["with __proto__ as a property", `${HEAD}x-a: { properties: { __proto__: {} } }`, /key "__proto__"/],
    ["with constructor as a schema", `${HEAD}components: { schemas: { constructor: {} } }`, /schemas\/constructor\)/],
    ["with prototype as an example", `${HEAD}x-a: { example: { prototype: {} } }`, /key "prototype"/],
  ])("%s", (_, source, message) => {
    expect(refusal(source)).toMatch(message);
  });

  test.each([
    ["a stray byte", Buffer.concat([Buffer.from(`${HEAD}x: ü`), Buffer.from([0xff])]), /not valid UTF-8 \(at 4:5\)/],
    ["a letter cut in two", Buffer.from(`${HEAD}x: ü`).subarray(0, -1), /not valid UTF-8 \(at 4:4\)/],
    ["UTF-16", Buffer.from(`\ufeff${HEAD}`, "utf16le"), /not valid UTF-8 \(at 1:1\).*Save it as UTF-8/],
  ])("in which invalid UTF-8 stands: %s", (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });
});

describe("guard rejects a reference", () => {
  test.each([
    [
      "to http",
      { "x-a": { $ref: "http://evil.test" } },
      /\$ref "http:.* is not a local reference \(at #\/x-a\/\$ref\)/,
    ],
    [
      "to an absolute file",
      { "x-a": { $ref: "/etc/passwd" } },
      /"\/etc\/passwd" is not a local reference.*must start with/,
    ],
    ["to a file beside it", { "x-a": [{ $ref: "b.yaml#/a" }] }, /not a local reference \(at #\/x-a\/0\/\$ref\)/],
    ["in an example", { paths: { "/a~b": { example: { $ref: "b.yaml" } } } }, /at #\/paths\/~1a~0b\/example\/\$ref\)/],
    [
      "that is an object",
      { "x-a": { $ref: { type: "string" } } },
      /\$ref \{"type":"string"\} is not a local reference/,
    ],
    ["as a property that is text", { "x-a": { properties: { $ref: "b.yaml" } } }, /properties\/\$ref\)/],
    [
      "in externalValue",
      { "x-a": { externalValue: "https://evil.test" } },
      /externalValue "https:.* is not a local reference/,
    ],
    [
      "in operationRef",
      { "x-a": { operationRef: "https://evil.test" } },
      /operationRef "https:.* is not a local reference/,
    ],
    ["to nothing", { "x-a": { $ref: "#/components/schemas/Gone" } }, /"#\/components\/schemas\/Gone" does not exist/],
    ["to what every object has", { "x-a": { $ref: "#/constructor" } }, /"#\/constructor" does not exist/],
    ["with a stray percent sign", { "x-a": { $ref: "#/50%" }, "50%": {} }, /does not exist/],
    ["with a tilde that two tools read in two ways", { "x-a": { $ref: "#/a%7E1b" }, "a/b": {} }, /does not exist/],
    ["with two fragments", { "x-a": { $ref: "#/info#/title" } }, /does not exist/],
    ["to the whole", { "x-a": { $ref: "#" } }, /"#" is not a local reference/],
    ["from a mapping", discriminator({ cat: "cat.yaml#/Cat" }), /discriminator\/mapping\/cat\)/],
    ["from a mapping, by number", discriminator({ cat: 1 }), /cat 1 is not a local reference/],
    ["from a mapping, to nothing", discriminator({ cat: "#/components/schemas/Cat" }), /does not exist/],
    [
      "from a mapping behind a $ref",
      { discriminator: { $ref: "#/x" }, x: { mapping: { a: "./cat" } } },
      /cat" is not a local reference/,
    ],
    [
      "from a mapping that is a $ref",
      { ...discriminator({ $ref: "#/x" }), x: { a: "./cat" } },
      /cat" is not a local reference/,
    ],
    ["from a discriminator in circles", { discriminator: { $ref: "#/discriminator" } }, /has circular references/],
  ])("%s", (_, fields, message) => {
    expect(refusal(described(fields))).toMatch(message);
  });
});

describe("guard accepts", () => {
  test("a byte order mark, dates as strings, core tags and plain data", () => {
    const document = parseSafely(Buffer.from(`\ufeff${HEAD}x-a: 2026-01-05\nx-b: !!str 1\nx-c: { yes: 0 }`));
    expect(document).toMatchObject({ openapi: "3.0.1", "x-a": "2026-01-05", "x-b": "1", "x-c": { yes: 0 } });
  });

  test.each([
    ["properties named $ref and constructor", { "x-a": { properties: { $ref: PET, constructor: PET } } }],
    ["a property named discriminator", { "x-a": { properties: { discriminator: { $ref: PLACE } } } }],
    ["references with escapes", { "x-a": { $ref: "#/x~1b/~0%7Bid%7D" }, "x/b": { "~{id}": {} } }],
    ["a mapping to names and places", discriminator({ pet: "Pet", other: PLACE })],
    ["a fall to 80 % of the operations", operations(4), { previous: { ...PREVIOUS, operations: 5 } }],
    ["a first release after its beta", {}, { previous: { operations: 0, schemas: 1, apiVersion: "1.2.0-beta" } }],
    ["any shrinking by force", {}, { previous: { operations: 183, schemas: 9, apiVersion: "2.0.0" }, force: true }],
  ])("%s", (_, fields, options?: GuardOptions) => {
    expect(parseSafely(Buffer.from(described(fields)), options)).toEqual(JSON.parse(described(fields)));
  });

  test("the published file, in full", ({ skip }) => {
    const reason = `Skipped: there is no ${PUBLISHED.pathname}`;
    if (!existsSync(PUBLISHED)) console.warn(reason);
    skip(!existsSync(PUBLISHED), reason);
    const { operations, schemas } = countParts(parseSafely(readFileSync(PUBLISHED)) as Document);
    expect([operations, schemas > 100]).toEqual([183, true]);
  });
});

describe("guard rejects a shrunken file", () => {
  test.each([
    ["from 183 to 0 operations", {}, PREVIOUS, /operations fell from 183 to 0 \(at #\/paths\).*--force/],
    ["to under 80 % of the operations", operations(3), { ...PREVIOUS, operations: 4 }, /fell from 4 to 3/],
    ["to under 80 % of the schemas", {}, { ...PREVIOUS, operations: 0, schemas: 2 }, /schemas fell from 2 to 1/],
    ["to a lower version", {}, { ...PREVIOUS, operations: 0, apiVersion: "1.10.0" }, /1\.2\.0 is lower than 1\.10\.0/],
  ])("%s", (_, fields, previous, message) => {
    expect(refusal(described(fields), { previous })).toMatch(message);
  });
});

function refusal(source: string | Uint8Array, options?: GuardOptions): string {
  try {
    parseSafely(Buffer.from(source), options);
  } catch (error) {
    expect(error).toBeInstanceOf(PullError);
    return String(error);
  }
  throw new Error("it was accepted");
}

function described(fields: object): string {
  const info = { title: "t", version: "1.2.0" };
  return JSON.stringify({ openapi: "3.0.1", info, paths: {}, components: { schemas: { Pet: PET } }, ...fields });
}

function discriminator(mapping: object) {
  return { "x-a": { discriminator: { propertyName: "kind", mapping } } };
}

function operations(count: number) {
  const paths = Array.from({ length: count }, (_, index) => [`/${index}`, { get: {}, summary: "not one" }]);
  return { paths: Object.fromEntries(paths) };
}
