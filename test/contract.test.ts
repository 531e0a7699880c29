/** The canonical form of a description: one for one meaning, however it is written. */
import { describe, expect, test } from "vitest";
import { toCanonicalDocument } from "../scripts/openapi/canonical/document.ts";
import { fingerprint } from "./support/fingerprint.ts";
import { description as pinned } from "./support/program.ts";
import { type Document, type Node, operationsOf, type Schema } from "../scripts/openapi/document.ts";
import { answers, list, miniature, object, ref, takes } from "./fixtures/defects.ts";

const text: Schema = { type: "string" };
const integer: Schema = { type: "integer" };
const number: Schema = { type: "number" };
const nothing: Schema = { type: "null" };
const word = (...words: string[]): Schema => ({ type: "string", enum: words });

/** A schema and the components it refers to. */
type Written = [schema: Schema, components?: Record<string, Schema>];

/** A description of one call whose request and response have a schema. */
function description([schema, components = {}]: Written): Document {
  return { ...miniature({ "POST /things": { ...takes(schema), ...answers(schema) } }, components), openapi: "3.1.0" };
}

const print = (document: Document) => fingerprint(toCanonicalDocument(document));
const printOf = (written: Written) => print(description(written));

const thing = object({ id: text, next: integer }, "id");

const equal: [sentence: string, left: Written, right: Written][] = [
  ["a component has another name", [ref("Thing"), { Thing: thing }], [ref("Item"), { Item: thing }]],
  ["a component is written in place", [ref("Thing"), { Thing: thing }], [thing]],
  ["a reference leads to a reference", [ref("A"), { A: ref("Thing"), Thing: thing }], [thing]],
  ["a reference has words beside it", [{ ...ref("Thing"), description: "A thing." }, { Thing: thing }], [thing]],
  ["an allOf is wrapped around it", [{ allOf: [thing] }], [thing]],
  [
    "an allOf is written as one",
    [{ allOf: [object({ id: text }, "id"), ref("Next")] }, { Next: object({ next: integer }) }],
    [thing],
  ],
  ["an anyOf has one member", [{ anyOf: [thing] }], [thing]],
  ["null is said by nullable or by a type", [{ ...text, nullable: true }], [{ type: ["string", "null"] }]],
  ["null is said by a type or by a member", [{ type: ["string", "null"] }], [{ anyOf: [text, nothing] }]],
  [
    "nullable stands beside an allOf",
    [{ allOf: [ref("Thing")], nullable: true }, { Thing: thing }],
    [{ anyOf: [thing, nothing] }],
  ],
  [
    "nullable stands beside an enum",
    [{ ...word("a"), nullable: true }],
    [{ type: ["string", "null"], enum: ["a", null] }],
  ],
  ["an enum has one value", [{ const: "a" }], [word("a")]],
  ["the type of an enum goes without saying", [{ enum: ["a", "b"] }], [word("a", "b")]],
  ["the type of properties goes without saying", [{ properties: { id: text } }], [object({ id: text })]],
  ["a type list is a union", [{ type: ["string", "integer"] }], [{ anyOf: [text, integer] }]],
  ["a oneOf is an anyOf", [{ oneOf: [text, thing] }], [{ anyOf: [text, thing] }]],
  ["members are in another order", [{ anyOf: [text, thing] }], [{ anyOf: [thing, text] }]],
  ["a member is there twice", [{ anyOf: [text, thing, text] }], [{ anyOf: [text, thing] }]],
  [
    "unions are nested",
    [{ anyOf: [{ oneOf: [text, integer] }, { anyOf: [thing, nothing] }] }],
    [{ anyOf: [{ type: ["string", "integer", "null"] }, thing] }],
  ],
  [
    "a union is a component",
    [{ anyOf: [ref("Id"), nothing] }, { Id: { oneOf: [text, integer] } }],
    [{ type: ["string", "integer", "null"] }],
  ],
  ["an integer is a number", [{ oneOf: [integer, number] }], [number]],
  ["a word of an enum is text", [{ anyOf: [word("a"), text] }], [text]],
  ["enums are merged", [{ anyOf: [word("b"), word("a", "c")] }], [word("a", "b", "c")]],
  ["an enum is in another order", [word("b", "a")], [word("a", "b")]],
  ["anything makes the other members superfluous", [{ anyOf: [text, {}] }], [{}]],
  [
    "keys are in another order",
    [{ properties: { next: integer, id: text }, required: ["id"], type: "object" }],
    [thing],
  ],
  ["required names are in another order", [object({}, "a", "b")], [object({}, "b", "a")]],
  ["no name is required", [{ type: "object", required: [] }], [{ type: "object" }]],
  ["further keys are allowed as they are anyway", [{ ...thing, additionalProperties: true }], [thing]],
  ["further keys may have any value", [{ ...thing, additionalProperties: {} }], [thing]],
  ["a format is a width", [{ ...integer, format: "int64" }], [integer]],
  [
    "an allOf leaves the stricter bound",
    [
      {
        allOf: [
          { ...text, minLength: 2, maxLength: 9 },
          { minLength: 1, maxLength: 8 },
        ],
      },
    ],
    [{ ...text, minLength: 2, maxLength: 8 }],
  ],
  ["an allOf leaves the common words", [{ allOf: [word("a", "b"), word("b", "c")] }], [word("b")]],
  ["an impossible member falls away", [{ anyOf: [text, { allOf: [text, integer] }] }], [text]],
  [
    "what members share is written once",
    [{ required: ["kind"], anyOf: [object({ kind: word("a") }), object({ kind: word("b") })] }],
    [{ anyOf: [object({ kind: word("a") }, "kind"), object({ kind: word("b") }, "kind")] }],
  ],
  [
    "a discriminator says what consts say",
    [
      {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
      },
      { Cat: object({ kind: text, lives: integer }), Dog: object({ kind: text }) },
    ],
    [
      {
        anyOf: [
          object({ kind: { const: "dog" } }, "kind"),
          object({ kind: { type: "string", const: "cat" }, lives: integer }, "kind"),
        ],
      },
    ],
  ],
  [
    "a discriminator without a mapping goes by the names of the components",
    [
      { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
      { Cat: object({ kind: text }, "kind"), Dog: object({ kind: text }, "kind") },
    ],
    [{ anyOf: [object({ kind: word("Cat") }, "kind"), object({ kind: word("Dog") }, "kind")] }],
  ],
  [
    "a recursion is unrolled once",
    [ref("Node"), { Node: object({ value: text, children: list(ref("Node")) }) }],
    [
      object({ value: text, children: list(ref("Node")) }),
      { Node: object({ value: text, children: { type: "array", items: { allOf: [ref("Node")] } } }) },
    ],
  ],
  [
    "a recursion goes through two components",
    [ref("Node"), { Node: object({ next: { anyOf: [ref("Node"), nothing] } }) }],
    [
      ref("Odd"),
      {
        Odd: object({ next: ref("EvenOrNull") }),
        EvenOrNull: { anyOf: [nothing, ref("Even")] },
        Even: object({ next: { oneOf: [ref("Odd"), nothing] } }),
      },
    ],
  ],
  [
    "a recursive union is flat or nested",
    [ref("Rule"), { Rule: { anyOf: [text, object({ rules: list(ref("Rule")) })] } }],
    [
      { anyOf: [ref("Group"), text] },
      { Group: object({ rules: list(ref("Rule")) }), Rule: { oneOf: [ref("Leaf"), ref("Group")] }, Leaf: text },
    ],
  ],
  [
    "words differ",
    [{ ...object({ id: { ...text, description: "The id.", examples: ["1"], deprecated: true } }), title: "Thing" }],
    [object({ id: { ...text, example: "2", "x-note": "…" } })],
  ],
];

const tree = (leaf: Schema): Written => [
  ref("Node"),
  { Node: object({ next: ref("Node"), data: object({ values: list(object({ leaf })) }) }) },
];

const different: [sentence: string, left: Written, right: Written][] = [
  ["another name is required", [thing], [{ ...thing, required: ["id", "next"] }]],
  ["an enum has another value", [word("a")], [word("a", "b")]],
  ["null is allowed", [text], [{ type: ["string", "null"] }]],
  ["null is allowed beside a reference", [ref("Thing"), { Thing: thing }], [{ anyOf: [thing, nothing] }]],
  [
    "a 3.1 enum does not list the null of its type",
    [{ type: ["string", "null"], enum: ["a"] }],
    [{ enum: ["a", null] }],
  ],
  ["a property is gone", [thing], [object({ id: text }, "id")]],
  ["a property has another name", [object({ id: text })], [object({ Id: text })]],
  ["items have another type", [list(text)], [list(integer)]],
  ["a list is no list", [list(text)], [text]],
  ["a union has another member", [{ anyOf: [text, thing] }], [{ anyOf: [text, thing, nothing] }]],
  ["a number is an integer", [number], [integer]],
  ["a number is its text", [{ enum: [1] }], [{ enum: ["1"] }]],
  ["a deep leaf of a recursion differs", tree(text), tree(integer)],
  ["a recursion ends", tree(text), [object({ data: object({ values: list(object({ leaf: text })) }) })]],
  ["an object is closed", [thing], [{ ...thing, additionalProperties: false }]],
  ["further keys have a type", [thing], [{ ...thing, additionalProperties: text }]],
  ["further keys stand for a property", [{ type: "object", additionalProperties: text }], [object({ "{}": text })]],
  ["a length is bounded", [text], [{ ...text, maxLength: 8 }]],
  ["a pattern is given", [text], [{ ...text, pattern: "^a$" }]],
  ["a format is given", [text], [{ ...text, format: "date" }]],
  ["a default is false", [{ type: "boolean" }], [{ type: "boolean", default: false }]],
  ["something is excluded", [thing], [{ ...thing, not: { required: ["next"] } }]],
  ["a value may be left out", [{ ...object({ id: text }), required: ["id"] }], [object({ id: text })]],
  ["a discriminator has another value", [discriminated("cat")], [discriminated("tiger")]],
  [
    "a place in a list has a type",
    [{ type: "array", prefixItems: [text] }],
    [{ type: "array", prefixItems: [text, text] }],
  ],
];

function closed(properties: Record<string, Schema>): Schema {
  return { ...object(properties), additionalProperties: false };
}

function discriminated(tag: string): Schema {
  return { oneOf: [object({ kind: { const: tag } }, "kind"), object({ kind: { const: "dog" } }, "kind")] };
}

describe("two schemas are one contract when", () => {
  test.each(equal)("%s", (_sentence, left, right) => {
    expect(toCanonicalDocument(description(left))).toEqual(toCanonicalDocument(description(right)));
    expect(printOf(left)).toBe(printOf(right));
  });
});

describe("two schemas are two contracts when", () => {
  test.each(different)("%s", (_sentence, left, right) => expect(printOf(left)).not.toBe(printOf(right)));
});

const apiKey = { type: "apiKey", in: "header", name: "Authorization" };

/** Two calls with all that goes over the wire. */
function calls(): Document {
  return {
    ...miniature(
      {
        "GET /things/{id}": {
          operationId: "things.get",
          tags: ["Things"],
          parameters: [
            { name: "id", in: "path", required: true, schema: text },
            { name: "with", in: "query", schema: list(text) },
          ],
          responses: {
            200: {
              description: "Done.",
              headers: { "X-Left": { schema: integer } },
              content: { "application/json": { schema: thing } },
            },
          },
        },
        "POST /things": { operationId: "things.create", ...takes(thing), ...answers(thing) },
      },
      {},
      { components: { securitySchemes: { Key: apiKey } } },
    ),
    servers: [{ url: "https://one.test" }, { url: "https://two.test" }],
    security: [{ Key: [] }],
  };
}

type Call = Node & {
  parameters: Node[];
  responses: Record<string, Node & { headers: Node; content: Node }>;
  requestBody: Node & { content: Node };
};

function changed(change: (document: Document, get: Call, post: Call) => unknown): Document {
  const document = calls();
  const [get, post] = operationsOf(document).map(({ operation }) => operation as Node as Call);
  change(document, get!, post!);
  return document;
}

const notOverTheWire: [sentence: string, change: Parameters<typeof changed>[0]][] = [
  ["words", (document, get) => [(document.info.version = "2"), (get.summary = "Get a thing"), (get.description = "…")]],
  ["tags", (document, get) => [(document.tags = [{ name: "Things" }]), (get.tags = [])]],
  ["the words of a server", (document) => (document.servers![0]!.description = "The first")],
  ["the order of servers", (document) => document.servers!.reverse()],
  ["the order of paths", (document) => (document.paths = Object.fromEntries(Object.entries(document.paths).reverse()))],
  ["the order of parameters", (_document, get) => get.parameters.reverse()],
  [
    "a style that is the default",
    (_document, get) => Object.assign(get.parameters[1]!, { style: "form", explode: true }),
  ],
  ["explode of a single value", (_document, get) => Object.assign(get.parameters[0]!, { explode: true })],
  [
    "a parameter of the path instead of the call",
    (document, get) => (document.paths["/things/{id}"]!.parameters = get.parameters.splice(0, 1) as never),
  ],
  [
    "the name of a security scheme",
    (document) => [
      (document.components = { securitySchemes: { Other: apiKey } }),
      (document.security = [{ Other: [] }]),
    ],
  ],
  [
    "security of each call instead of all",
    (document, get, post) => [
      delete document.security,
      (get.security = [{ Key: [] }]),
      (post.security = [{ Key: [] }]),
    ],
  ],
  [
    "an answer as a component",
    (document, get) => {
      document.components!.responses = { Done: get.responses[200]! };
      Object.assign(get.responses, { 200: { $ref: "#/components/responses/Done" } });
    },
  ],
];

const overTheWire: [sentence: string, change: Parameters<typeof changed>[0]][] = [
  ["the id of a call, which its name is made from", (_document, get) => (get.operationId = "things.read")],
  ["a parameter", (_document, get) => get.parameters.pop()],
  ["that a parameter is required", (_document, get) => (get.parameters[1]!.required = true)],
  ["the schema of a parameter", (_document, get) => (get.parameters[0]!.schema = integer)],
  ["the style of a parameter", (_document, get) => (get.parameters[1]!.style = "pipeDelimited")],
  ["how a list is repeated", (_document, get) => (get.parameters[1]!.explode = false)],
  [
    "the media type of a body",
    (_document, _get, post) => (post.requestBody.content = { "text/json": { schema: thing } }),
  ],
  [
    "the media type of an answer",
    (_document, get) => (get.responses[200]!.content = { "text/json": { schema: thing } }),
  ],
  ["that a body is required", (_document, _get, post) => (post.requestBody.required = false)],
  [
    "the schema of a body alone",
    (_document, _get, post) => (post.requestBody.content = { "application/json": { schema: text } }),
  ],
  [
    "the schema of an answer alone",
    (_document, get) => (get.responses[200]!.content = { "application/json": { schema: text } }),
  ],
  ["a status", (_document, get) => (get.responses[404] = { ...get.responses[200]! })],
  ["a header of an answer", (_document, get) => (get.responses[200]!.headers = {})],
  ["that a call needs no key", (_document, get) => (get.security = [])],
  ["where the key goes", (document) => (document.components!.securitySchemes = { Key: { ...apiKey, in: "query" } })],
  ["a server", (document) => document.servers!.pop()],
  ["a path", (document) => delete document.paths["/things"]],
];

describe("a contract does not change with", () => {
  test.each(notOverTheWire)("%s", (_sentence, change) =>
    expect(toCanonicalDocument(changed(change))).toEqual(toCanonicalDocument(calls())),
  );
});

describe("a contract changes with", () => {
  test.each(overTheWire)("%s", (_sentence, change) => expect(print(changed(change))).not.toBe(print(calls())));
});

describe("the contract of a canonical document", () => {
  test.each(equal)("is the same: %s", (_sentence, left) => {
    const contract = toCanonicalDocument(description(left));
    expect(toCanonicalDocument(contract)).toEqual(contract);
    expect(print(contract)).toBe(fingerprint(contract));
  });

  test("is the same for calls with parameters, headers and security", () => {
    expect(toCanonicalDocument(toCanonicalDocument(calls()))).toEqual(toCanonicalDocument(calls()));
  });

  test("is the same for our own description", () => {
    const contract = toCanonicalDocument(pinned);
    expect(toCanonicalDocument(contract)).toEqual(contract);
  }, 30_000);
});

describe("known limits of the contract", () => {
  const same = (left: Written, right: Written) => expect(printOf(left)).toBe(printOf(right));
  const other = (left: Written, right: Written) => expect(printOf(left)).not.toBe(printOf(right));
  const node = { Node: object({ next: ref("Node") }) };

  // Maximum call stack size exceeded: each join of the two makes a new schema, which is joined in its turn.
  test("an allOf of two schemas that have the same recursive property is read", () =>
    same([{ allOf: [ref("Node"), object({ next: ref("Node") })] }, node], [ref("Node"), node]));
  // The last pattern is used for both.
  test("an allOf of two patterns is neither of them", () =>
    other([{ ...text, allOf: [{ pattern: "^a" }, { pattern: "b$" }] }], [{ ...text, pattern: "b$" }]));
  // Joined as if one closed object had the properties of both, though no value has (D21).
  test("an allOf of two closed objects is not one closed object", () =>
    other([{ allOf: [closed({ a: text }), closed({ b: text })] }], [closed({ a: text, b: text })]));
  // The media type of a parameter is lost.
  test("a JSON parameter differs from a text parameter", () => {
    const inJson = changed((_document, get) =>
      Object.assign(get.parameters[1]!, { schema: undefined, content: { "application/json": { schema: list(text) } } }),
    );
    expect(print(inJson)).not.toBe(print(calls()));
  });
  // An enum with nothing in it remains beside the null.
  test("an enum of null alone is null", () => same([{ enum: [null] }], [nothing]));
  // Each type keeps the keywords of the other one.
  test("an enum of strings and numbers is a union", () =>
    same([{ type: ["string", "number"], enum: ["a", 1] }], [{ anyOf: [word("a"), { ...number, enum: [1] }] }]));
  test("an enum that has a value twice has it once", () => same([word("a", "a")], [word("a")]));
  test("items: true equals missing items", () => same([list({})], [{ type: "array" }]));
});

test("computing a contract does not modify the description", () => {
  const document = calls();
  toCanonicalDocument(document);
  expect(document).toEqual(calls());
});
