import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { type Issue, parseIssues, summarizeIssues } from "../src/errors/issues.ts";

const folder = join(root, "../shared/fixtures/errors");
const isHere = existsSync(folder);
if (!isHere) console.info(`The error bodies of the field are not checked: there is no ${folder}.`);

const parameter = {
  code: "bad-parameter",
  status: "400",
  detail: "Ids is wrong",
  meta: { parameterCode: "SHOULD_BE_ARRAY" },
};
const missing = { code: "record-not-found-error", status: "404", detail: "Couldn't find Segment" };
const pointed = {
  status: 400,
  detail: "Name is taken",
  source: { pointer: "/attributes/name" },
  meta: { validationCode: "TAKEN" },
};
const references = [
  { type: "segment", id: "9" },
  { type: "predictive-segment", id: "12" },
];
const page = "<!DOCTYPE html>\n<html><head><title>\n Sign in </title></head><body>…</body></html>";

const shapes: [string, unknown, Issue[]][] = [
  ["an array of JSON:API", { errors: [missing] }, [{ message: "Couldn't find Segment", code: missing.code }]],
  [
    "the code of a parameter before the general one",
    { errors: [parameter] },
    [{ message: "Ids is wrong", code: "SHOULD_BE_ARRAY" }],
  ],
  ["a pointer", { errors: [pointed] }, [{ message: "Name is taken", code: "TAKEN", pointer: "/attributes/name" }]],
  [
    "meta before code",
    { errors: [{ meta: { permissionCode: "VIEW_REQUIRED" }, code: "permission-error", detail: "No" }] },
    [{ message: "No", code: "VIEW_REQUIRED" }],
  ],
  [
    "meta that is null",
    { errors: [{ code: "unprocessable-entity-error", detail: "Cannot move", meta: null }] },
    [{ message: "Cannot move", code: "unprocessable-entity-error" }],
  ],
  [
    "an item with a code alone",
    { errors: [{ status: "409", code: "conflict-error" }] },
    [{ message: "conflict-error", code: "conflict-error" }],
  ],
  ["an item with a status alone", { errors: [{ status: "409" }] }, [{ message: "409", field: "status" }]],
  [
    "references as objects and as strings",
    {
      errors: [
        { detail: "In use", meta: { referencedBySegments: [{ id: 9 }], referencedByPredictiveSegments: ["12", null] } },
      ],
    },
    [{ message: "In use", references }],
  ],
  [
    "references without a word",
    { errors: [{ meta: { referencedBySegments: [{ id: "9" }] } }] },
    [{ message: "referenced by segment 9", references: references.slice(0, 1) }],
  ],
  [
    "several references without a word",
    { errors: [{ meta: { referencedBySegments: ["9"], referencedByAbTestVariants: ["5"] } }] },
    [
      {
        message: "referenced by segment 9, ab-test-variant 5",
        references: [references[0]!, { type: "ab-test-variant", id: "5" }],
      },
    ],
  ],
  [
    "references beside a hash",
    { errors: { deletion: ["is not allowed"] }, referencedByPredictiveSegments: [{ id: "12" }] },
    [
      { message: "referenced by predictive-segment 12", references: references.slice(1) },
      { message: "is not allowed", field: "deletion" },
    ],
  ],
  ["no references", { errors: [{ detail: "No", meta: { referencedBySegments: [] } }] }, [{ message: "No" }]],
  ["null items", { errors: [null, "No", undefined] }, [{ message: "No" }]],
  [
    "a hash of fields",
    { errors: { name: ["has already been taken", "is too long"], rule: "is invalid" } },
    [
      { message: "has already been taken", field: "name" },
      { message: "is too long", field: "name" },
      { message: "is invalid", field: "rule" },
    ],
  ],
  [
    "a nested hash",
    { errors: { sections: [{ payload: { value: ["is blank"] } }] } },
    [{ message: "is blank", field: "sections.payload.value" }],
  ],
  [
    "fields of the names that items have",
    { errors: { code: ["is taken"], meta: ["is wrong"], message: ["is long"] } },
    [
      { message: "is taken", field: "code" },
      { message: "is wrong", field: "meta" },
      { message: "is long", field: "message" },
    ],
  ],
  [
    "fields whose names hold those that items have",
    {
      errors: {
        ...{ subtitle: "is blank", textColor: "is dark", zipcode: "is short", codec: "is old" },
        ...{ database: ["is down"], baseUrl: ["is http"], metadata: { a: ["is b"] }, resource: { c: ["is d"] } },
      },
    },
    [
      { message: "is blank", field: "subtitle" },
      { message: "is dark", field: "textColor" },
      { message: "is short", field: "zipcode" },
      { message: "is old", field: "codec" },
      { message: "is down", field: "database" },
      { message: "is http", field: "baseUrl" },
      { message: "is b", field: "metadata.a" },
      { message: "is d", field: "resource.c" },
    ],
  ],
  ["errors as text", { errors: "The flag is off" }, [{ message: "The flag is off" }]],
  ["errors as texts", { errors: ["One", "Two"] }, [{ message: "One" }, { message: "Two" }]],
  ["base", { base: ["Name is not unique"] }, [{ message: "Name is not unique" }]],
  [
    "base among errors",
    { errors: { base: ["No"], name: ["is long"] } },
    [{ message: "No" }, { message: "is long", field: "name" }],
  ],
  [
    "a map of paths",
    { "sections[0].payload": ["can't be blank"] },
    [{ message: "can't be blank", field: "sections[0].payload" }],
  ],
  [
    "code and message",
    { code: "not_found", message: "No such segment" },
    [{ message: "No such segment", code: "not_found" }],
  ],
  ["status, error and details", { status: 500, error: "Internal", details: "down" }, [{ message: "Internal: down" }]],
  [
    "details that are a list",
    { status: 500, error: "Internal", details: ["a", { name: "b" }] },
    [{ message: "Internal" }, { message: "a" }, { message: "b", field: "name" }],
  ],
  ["a detail that is a list", { detail: ["a"] }, [{ message: "a" }]],
  ["error and text that say the same", { error: "Gone", text: "Gone", severity: "error" }, [{ message: "Gone" }]],
  ["message", { message: "No" }, [{ message: "No" }]],
  ["error", { error: "No" }, [{ message: "No" }]],
  ["an error inside error", { error: { code: 7, message: "No" } }, [{ message: "No", code: "7" }]],
  ["text", " Bad\r\n gateway\u0007 ", [{ message: "Bad gateway" }]],
  ["a number", 42, [{ message: "42" }]],
  ["HTML with a title", page, [{ message: "Sign in" }]],
  ["HTML with a title without spaces", "<html><title>Sign in</title></html>", [{ message: "Sign in" }]],
  ["text that only mentions HTML", "No <body> in <html>", [{ message: "No <body> in <html>" }]],
  ["text as long as may be", "x".repeat(1000), [{ message: "x".repeat(1000) }]],
  ["text that is longer", "x".repeat(1001), [{ message: `${"x".repeat(999)}…` }]],
  ["HTML without one", "<html><body>502</body></html>", [{ message: "an HTML page" }]],
  ["HTML inside JSON", { message: page }, [{ message: "Sign in" }]],
  ["a key after several spaces", "Wrong: TD1 \t1/secret", [{ message: "Wrong: [key]" }]],
  ["a key", { message: 'Wrong: "TD1 1/secret", 7/0123456789abcdef0123.' }, [{ message: 'Wrong: "[key]", [key].' }]],
  ...["", " \n", null, undefined, {}, [], { errors: [] }, { errors: {} }, { message: "" }, false, true].map(
    (empty): [string, unknown, Issue[]] => [`nothing: ${JSON.stringify(empty)}`, empty, []],
  ),
];

describe("parseIssues reads", () => {
  test.each(shapes)("%s", (_, body, issues) => {
    expect(parseIssues(body)).toStrictEqual(issues);
  });

  test.runIf(isHere)("the error bodies of the field", () => {
    const summary = (name: string) =>
      summarizeIssues(parseIssues(JSON.parse(readFileSync(join(folder, name), "utf8"))));
    expect(summary("name-taken-hash.json")).toBe("Name has already been taken");
    expect(summary("base-not-unique.json")).toBe("<... not unique ...>");
    expect(summary("conflict-referenced-by.json")).toBe("referenced by segment <segment id>");
    expect(summary("v5-endpoints-flag.json")).toBe("v5 endpoints flag should be enabled for audience: <...>");
  });
});

test.each<[string, Issue[]]>([
  ["Name is too long", [{ message: "is too long", field: "name" }]],
  ["Is too long", [{ message: "Is too long", field: "name" }]],
  ["is too long", [{ message: "is too long" }]],
  ["No (and 2 more)", [{ message: "No" }, { message: "Nor" }, { message: "Never" }]],
  ["without a message", []],
])("summaryOf says %j", (summary, issues) => expect(summarizeIssues(issues)).toBe(summary));

describe("parseIssues accepts", () => {
  const cycle: Record<string, unknown> = { message: "Round" };
  Object.assign(cycle, { errors: [cycle, { inner: cycle }], other: cycle });
  const thrower = Object.defineProperty({}, "message", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });

  test.each<[string, unknown, number]>([
    ["a cycle", cycle, 1],
    ["no prototype", Object.assign(Object.create(null), { message: "No", errors: Object.create(null) }), 1],
    ["a key that is a prototype", JSON.parse('{"__proto__":["is wrong"],"constructor":"No"}'), 2],
    ["a getter that throws", ["No", thrower], 1],
    ["symbols, functions and bigints", [Symbol("a"), () => "b", 7n, "No"], 1],
    ["a hundred thousand items", Array.from({ length: 100_000 }, () => ({ detail: "No" })), 100],
    ["half a character", "\ud800 No", 1],
  ])("%s", (_, body, count) => {
    expect(parseIssues(body)).toHaveLength(count);
  });

  test("any depth, and keeps what it found", () => {
    const depth = 50_000;
    const body = JSON.parse(`{"message":"No","errors":${"[".repeat(depth)}${"]".repeat(depth)}}`) as unknown;
    expect(parseIssues(body)).toEqual([{ message: "No" }]);
    expect(parseIssues(JSON.parse('{"a":'.repeat(depth) + '"deep"' + "}".repeat(depth)))).toHaveLength(0);
  });

  test.each([" ", "<title", "TD1 ", "1", "TD1\t<html>"])(
    "a megabyte of %j, without going over it again and again",
    (text) => {
      const [issue] = parseIssues(text.repeat(1e6 / text.length));
      expect((issue?.message ?? "").length).toBeLessThanOrEqual(1000);
    },
  );

  test("ten thousand random bodies, and returns only strings", () => {
    const random = randomFrom(7);
    for (let round = 0; round < 10_000; round++) {
      const issues = parseIssues(bodyFrom(random, 5));
      const texts = issues.flatMap(({ references = [], ...texts }) => [texts, ...references].flatMap(Object.values));
      expect(texts.filter((text) => typeof text !== "string" || text === "")).toEqual([]);
    }
  });
});

const words =
  "errors error message detail details code status meta source pointer base name referencedBySegments id".split(" ");

/** A value such as an API may send, of known keys and any types. */
function bodyFrom(random: (below: number) => number, depth: number): unknown {
  const scalars = [null, true, 0, -1.5, "", " ", "is taken", "<html>", "TD1 a", [], {}];
  const kind = random(depth > 0 ? 4 : 2);
  if (kind < 2) return scalars[random(scalars.length)];
  const items = Array.from({ length: random(4) }, () => bodyFrom(random, depth - 1));
  return kind === 2 ? items : Object.fromEntries(items.map((item) => [words[random(words.length)], item]));
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
