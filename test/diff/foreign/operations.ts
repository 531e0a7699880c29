/** Changes of an operation, with the level of each and of its reverse. */
import type { Level } from "../../../scripts/diff/severity.ts";
import type { Node } from "../../../scripts/openapi/document.ts";

export interface OperationRow {
  name: string;
  base: Node;
  revision: Node;
  level: Level;
  mirrored: Level;
}

const text = { type: "string" };
const json = (schema: unknown) => ({ "application/json": { schema } });
const ok = { "200": { description: "Fine" } };

/** A description with `GET /a` that has some more fields. */
const operation = (fields: Node): Node => ({ paths: { "/a": { get: { responses: ok, ...fields } } } });
const withParameters = (...parameters: Node[]) => operation({ parameters });
const body = (requestBody: Node): Node => ({ paths: { "/a": { post: { requestBody, responses: ok } } } });
const response = (fields: Node, status = "200"): Node =>
  operation({ responses: { ...ok, [status]: { description: "Fine", ...fields } } });
const callback = (fields: Node): Node =>
  operation({ callbacks: { event: { "{$request.query.url}": { post: { responses: ok, ...fields } } } } });
const webhook = (fields: Node): Node => ({ webhooks: { event: { post: { responses: ok, ...fields } } } });
const query = (more: Node = {}): Node => ({ name: "q", in: "query", schema: text, ...more });
const header = (more: Node = {}): Node => ({ headers: { "X-Left": { schema: { type: "integer" }, ...more } } });
const object = (properties: Node, required: string[] = []) => ({ type: "object", properties, required });

const schemes = {
  reader: { type: "http", scheme: "bearer" },
  clerk: { type: "http", scheme: "bearer" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  login: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: {} } } },
};
const secured = (security: unknown, securitySchemes: Node = schemes): Node => ({
  ...operation({ security }),
  components: { securitySchemes },
});
const servers = (...urls: string[]): Node => ({ ...operation({}), servers: urls.map((url) => ({ url })) });
const variable = (more: Node): Node => ({
  ...operation({}),
  servers: [{ url: "https://{region}.example", variables: { region: { default: "eu", ...more } } }],
});
const multipart = (encoding: Node): Node =>
  body({ content: { "multipart/form-data": { schema: object({ file: text }), encoding: { file: encoding } } } });

const row = (name: string, base: Node, revision: Node, level: Level, mirrored: Level): OperationRow => ({
  ...{ name, base, revision, level, mirrored },
});
const same = (name: string, base: Node, revision: Node): OperationRow => row(name, base, revision, "none", "none");

export const operationRows: OperationRow[] = [
  row("operation added", { paths: {} }, operation({}), "minor", "major"),
  row("operation id added", operation({}), operation({ operationId: "getA" }), "patch", "major"),
  row("operation id changed", operation({ operationId: "a" }), operation({ operationId: "b" }), "major", "major"),
  row("operation deprecated", operation({}), operation({ deprecated: true }), "patch", "patch"),
  row("summary changed", operation({ summary: "A" }), operation({ summary: "B" }), "patch", "patch"),
  row("tag changed", operation({ tags: ["a"] }), operation({ tags: ["b"] }), "patch", "patch"),
  row("extension changed", operation({ "x-a": 1 }), operation({ "x-a": 2 }), "patch", "patch"),

  row("optional parameter added", operation({}), withParameters(query()), "minor", "major"),
  row("required parameter added", operation({}), withParameters(query({ required: true })), "major", "major"),
  row("parameter required", withParameters(query()), withParameters(query({ required: true })), "major", "minor"),
  row("parameter deprecated", withParameters(query()), withParameters(query({ deprecated: true })), "patch", "patch"),
  row("parameter in another place", withParameters(query()), withParameters(query({ in: "header" })), "major", "major"),
  row(
    "empty values allowed",
    withParameters(query()),
    withParameters(query({ allowEmptyValue: true })),
    "minor",
    "major",
  ),
  row(
    "style changed",
    withParameters(query({ schema: { type: "array", items: text } })),
    withParameters(query({ schema: { type: "array", items: text }, style: "pipeDelimited", explode: false })),
    ...(["major", "major"] as const),
  ),
  row(
    "default of a parameter changed",
    withParameters(query({ schema: { ...text, default: "a" } })),
    withParameters(query({ schema: { ...text, default: "b" } })),
    "major",
    "major",
  ),
  row(
    "parameter with content",
    withParameters({ name: "q", in: "query", content: json({ ...text, maxLength: 3 }) }),
    withParameters({ name: "q", in: "query", content: json({ ...text, maxLength: 4 }) }),
    ...(["minor", "major"] as const),
  ),
  row(
    "content instead of a schema",
    withParameters(query()),
    withParameters({ name: "q", in: "query", content: json(text) }),
    "major",
    "major",
  ),
  same(
    "header in another case",
    withParameters(query({ name: "X-A", in: "header" })),
    withParameters(query({ name: "x-a", in: "header" })),
  ),
  same("explode of one value", withParameters(query()), withParameters(query({ explode: false }))),
  same("default style given", withParameters(query()), withParameters(query({ style: "form", explode: true }))),
  same("parameter of the path", withParameters(query()), {
    paths: { "/a": { parameters: [query()], get: { responses: ok } } },
  }),
  same(
    "order of parameters",
    withParameters(query(), query({ name: "r" })),
    withParameters(query({ name: "r" }), query()),
  ),
  row(
    "path parameter renamed",
    {
      paths: {
        "/a/{b}": { get: { parameters: [{ name: "b", in: "path", required: true, schema: text }], responses: ok } },
      },
    },
    {
      paths: {
        "/a/{c}": { get: { parameters: [{ name: "c", in: "path", required: true, schema: text }], responses: ok } },
      },
    },
    ...(["major", "major"] as const),
  ),

  row(
    "optional body added",
    { paths: { "/a": { post: { responses: ok } } } },
    body({ content: json(text) }),
    "minor",
    "major",
  ),
  row(
    "required body added",
    { paths: { "/a": { post: { responses: ok } } } },
    body({ required: true, content: json(text) }),
    "major",
    "major",
  ),
  row("body required", body({ content: json(text) }), body({ required: true, content: json(text) }), "major", "minor"),
  row(
    "media type of a body added",
    body({ content: json(text) }),
    body({ content: { ...json(text), "text/csv": {} } }),
    "minor",
    "major",
  ),
  same(
    "media type in another case",
    body({ content: json(text) }),
    body({ content: { "Application/JSON": { schema: text } } }),
  ),
  same(
    "charset of JSON",
    body({ content: json(text) }),
    body({ content: { "application/json; charset=utf-8": { schema: text } } }),
  ),
  row(
    "optional property of a body added",
    body({ content: json(object({ a: text })) }),
    body({ content: json(object({ a: text, b: text })) }),
    "minor",
    "major",
  ),
  row(
    "required property of a body added",
    body({ content: json(object({ a: text })) }),
    body({ content: json(object({ a: text, b: text }, ["b"])) }),
    "major",
    "major",
  ),
  row(
    "property of a body read-only",
    body({ content: json(object({ a: text })) }),
    body({ content: json(object({ a: { ...text, readOnly: true } })) }),
    "major",
    "minor",
  ),
  row(
    "property of a body write-only",
    body({ content: json(object({ a: text })) }),
    body({ content: json(object({ a: { ...text, writeOnly: true } })) }),
    "patch",
    "patch",
  ),
  row(
    "read-only property of a body",
    body({ content: json(object({ a: { ...text, readOnly: true } })) }),
    body({ content: json(object({ a: { type: "integer", readOnly: true } })) }),
    "patch",
    "patch",
  ),
  row(
    "read-only property of a body required",
    body({ content: json(object({ a: { ...text, readOnly: true } })) }),
    body({ content: json(object({ a: { ...text, readOnly: true } }, ["a"])) }),
    "none",
    "none",
  ),
  row(
    "additional properties forbidden",
    body({ content: json(object({ a: text })) }),
    body({ content: json({ ...object({ a: text }), additionalProperties: false }) }),
    "major",
    "minor",
  ),
  row(
    "default of a body changed",
    body({ content: json({ ...text, default: "a" }) }),
    body({ content: json({ ...text, default: "b" }) }),
    "patch",
    "patch",
  ),
  row(
    "content type of a part added",
    multipart({ contentType: "image/png" }),
    multipart({ contentType: "image/png, image/webp" }),
    "minor",
    "major",
  ),
  row(
    "content type of a part changed",
    multipart({ contentType: "image/png" }),
    multipart({ contentType: "image/webp" }),
    "major",
    "major",
  ),
  row("header of a part added", multipart({}), multipart({ headers: { "X-A": { schema: text } } }), "minor", "major"),
  row("style of a part changed", multipart({ style: "form" }), multipart({ style: "deepObject" }), "major", "major"),

  row("success added", response({}), response({}, "201"), "minor", "major"),
  row("error response added", response({}), response({}, "404"), "minor", "patch"),
  row(
    "media type of a response added",
    response({ content: json(text) }),
    response({ content: { ...json(text), "text/csv": {} } }),
    "minor",
    "major",
  ),
  row(
    "property of a response added",
    response({ content: json(object({ a: text })) }),
    response({ content: json(object({ a: text, b: text })) }),
    "minor",
    "major",
  ),
  row(
    "property of a response write-only",
    response({ content: json(object({ a: text })) }),
    response({ content: json(object({ a: { ...text, writeOnly: true } })) }),
    "major",
    "minor",
  ),
  row(
    "property of a response read-only",
    response({ content: json(object({ a: text })) }),
    response({ content: json(object({ a: { ...text, readOnly: true } })) }),
    "patch",
    "patch",
  ),
  row(
    "property of the default response",
    response({ content: json(object({ a: text })) }, "default"),
    response({ content: json(object({ a: text, b: text })) }, "default"),
    "minor",
    "major",
  ),
  row(
    "property of a response deprecated",
    response({ content: json(object({ a: text })) }),
    response({ content: json(object({ a: { ...text, deprecated: true } })) }),
    "patch",
    "patch",
  ),
  row(
    "default of a response changed",
    response({ content: json({ ...text, default: "a" }) }),
    response({ content: json({ ...text, default: "b" }) }),
    "patch",
    "patch",
  ),
  row("response header added", response({}), response(header()), "minor", "major"),
  row("response header required", response(header()), response(header({ required: true })), "minor", "major"),
  row(
    "type of a response header",
    response(header({ schema: { type: "integer", minimum: 1 } })),
    response(header({ schema: { type: "integer" } })),
    "major",
    "minor",
  ),
  row(
    "response header with content",
    response({ headers: { "x-a": { content: json(object({ a: text })) } } }),
    response({ headers: { "x-a": { content: json(object({ a: text, b: text })) } } }),
    ...(["minor", "major"] as const),
  ),
  row("link added", response({}), response({ links: { next: { operationId: "a" } } }), "minor", "minor"),

  row("security needed", operation({}), secured([{ key: [] }]), "major", "minor"),
  row("second scheme needed", secured([{ key: [] }]), secured([{ key: [], reader: [] }]), "major", "minor"),
  row("second bearer needed", secured([{ reader: [] }]), secured([{ reader: [], clerk: [] }]), "major", "minor"),
  row("another bearer needed", secured([{ reader: [] }]), secured([{ clerk: [] }]), "major", "major"),
  row("alternative accepted", secured([{ key: [] }]), secured([{ key: [] }, { reader: [] }]), "minor", "major"),
  row("no key needed either", secured([{ key: [] }]), secured([{ key: [] }, {}]), "minor", "major"),
  row("scope needed", secured([{ login: [] }]), secured([{ login: ["write"] }]), "major", "minor"),
  row(
    "token address changed",
    secured([{ login: [] }]),
    secured([{ login: [] }], {
      login: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://b.example/token" } } },
    }),
    ...(["major", "major"] as const),
  ),
  row(
    "name of the key changed",
    secured([{ key: [] }]),
    secured([{ key: [] }], { key: { type: "apiKey", in: "header", name: "X-Other" } }),
    ...(["major", "major"] as const),
  ),
  same(
    "scheme renamed",
    secured([{ key: [] }], { key: schemes.key }),
    secured([{ secret: [] }], { secret: schemes.key }),
  ),
  same("scheme that nobody uses", secured([{ key: [] }], { key: schemes.key }), secured([{ key: [] }])),
  same("general security", secured([{ key: [] }]), { ...secured(undefined), security: [{ key: [] }] }),

  row(
    "server added",
    servers("https://a.example"),
    servers("https://a.example", "https://b.example"),
    "minor",
    "major",
  ),
  row("server changed", servers("https://a.example"), servers("https://b.example"), "major", "major"),
  row(
    "server of a path added",
    operation({ servers: [{ url: "https://a.example" }] }),
    operation({ servers: [{ url: "https://a.example" }, { url: "https://b.example" }] }),
    ...(["minor", "major"] as const),
  ),
  row(
    "value of a server variable removed",
    variable({ enum: ["eu", "us"] }),
    variable({ enum: ["eu"] }),
    "major",
    "minor",
  ),
  row("default of a server variable changed", variable({}), variable({ default: "us" }), "major", "major"),

  row("callback added", operation({}), callback({}), "minor", "major"),
  row(
    "property of a callback added",
    callback({ requestBody: { content: json(object({ a: text })) } }),
    callback({ requestBody: { content: json(object({ a: text, b: text })) } }),
    "minor",
    "major",
  ),
  row(
    "value sent by a callback added",
    callback({ requestBody: { content: json({ ...text, enum: ["a"] }) } }),
    callback({ requestBody: { content: json({ ...text, enum: ["a", "b"] }) } }),
    "major",
    "minor",
  ),
  row(
    "body of a callback always sent",
    callback({ requestBody: { content: json(text) } }),
    callback({ requestBody: { required: true, content: json(text) } }),
    "minor",
    "major",
  ),
  row(
    "value of the response to a callback added",
    callback({ responses: { "200": { content: json({ ...text, enum: ["a"] }) } } }),
    callback({ responses: { "200": { content: json({ ...text, enum: ["a", "b"] }) } } }),
    "minor",
    "major",
  ),
  row("webhook added", operation({}), { ...operation({}), ...webhook({}) }, "minor", "major"),
  row(
    "property of a webhook added",
    webhook({ requestBody: { content: json(object({ a: text })) } }),
    webhook({ requestBody: { content: json(object({ a: text, b: text })) } }),
    "minor",
    "major",
  ),
  row(
    "value sent by a webhook added",
    webhook({ requestBody: { content: json({ ...text, enum: ["a"] }) } }),
    webhook({ requestBody: { content: json({ ...text, enum: ["a", "b"] }) } }),
    "major",
    "minor",
  ),
];
