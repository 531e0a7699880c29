import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { checkDescription } from "../scripts/openapi/checks.ts";
import { type Document, type Operation, parseDescription, printDescription } from "../scripts/openapi/document.ts";
import { lint, lintLines, type LintReport } from "../scripts/lint/lint.ts";
import { defaultPaths, root } from "../scripts/cli/paths.ts";

const text = readFileSync(defaultPaths.description, "utf8");
const document = parseDescription(text);

const folder = mkdtempSync(join(tmpdir(), "td-cdp-test-"));
/** A hook of Node that records the connections of a process and of those that it starts. */
const [hook, log] = [join(folder, "hook.cjs"), join(folder, "connections")];
let report: LintReport;

beforeAll(async () => {
  const record = `require("node:fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(args) + "\\n")`;
  writeFileSync(log, "");
  writeFileSync(
    hook,
    `const net = require("node:net"); const connect = net.Socket.prototype.connect;
     net.Socket.prototype.connect = function (...args) { ${record}; return connect.apply(this, args); };`,
  );
  vi.stubEnv("NODE_OPTIONS", `--require=${hook}`);
  report = await lint(text);
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the pinned description", () => {
  test("has no problem", () => {
    expect(lintLines({ ...report, accepted: [] }, "openapi/cdp-api.yaml")).toEqual([]);
  });

  test("has two accepted problems, each with its reason", () => {
    expect(report.accepted.map(({ rule }) => rule)).toEqual(["no-ambiguous-paths", "no-ambiguous-paths"]);
    for (const { reason } of report.accepted) expect(reason).toMatch(/[a-z]/);
  });
});

test("a problem of redocly is reported with its line, rule and place", async () => {
  const small = { ...document, paths: {}, components: { securitySchemes: document.components!.securitySchemes! } };
  const { problems } = await lint(printDescription(small).replace("type: apiKey", "type: apiToken"));
  expect(problems.length).toBeGreaterThan(0);
  expect(lintLines({ problems, accepted: [] }, "a.yaml")[0]).toMatch(
    /^a\.yaml:\d+ [\w-]+: .* \(at #\/components\/securitySchemes\//,
  );
});

test("an example that the schema of its parameter rejects is reported", async () => {
  const { problems } = await lint(text.replace(/(?<=AudienceId:\n(?: {6}.*\n)*? {6}example: )'401'/, "[401]"));
  expect(problems).toMatchObject([
    { rule: "no-invalid-parameter-examples", pointer: "#/components/parameters/AudienceId/example" },
  ]);
});

test("a reference to another file is rejected before redocly can follow it", async () => {
  const remote = text.replace(/\$ref: '#\/components\/schemas\/Folder'/, "$ref: 'https://evil.example/x'");
  expect(remote).not.toBe(text);
  await expect(lint(remote)).rejects.toThrow(/"https:\/\/evil\.example\/x" is not a local reference/);
});

test("redocly opens no connection", async () => {
  expect(readFileSync(log, "utf8")).toBe("");
  // The hook does see connections.
  const connecting = ["--require", hook, "-e", "fetch('http://127.0.0.1:65000').catch(() => {})"];
  await promisify(execFile)(process.execPath, connecting);
  expect(readFileSync(log, "utf8")).toContain("127.0.0.1");
});

test("no rule of redocly is disabled in the project", () => {
  const configurable = [root, join(root, "openapi")].flatMap((folder) => readdirSync(folder));
  expect(configurable.filter((file) => /redocly/.test(file))).toEqual([]);
  const script = readFileSync(join(root, "scripts/lint/lint.ts"), "utf8");
  expect(script).toContain('"extends: [recommended-strict]\\nrules: { no-invalid-parameter-examples: error }\\n"');
  expect(script).not.toMatch(/skip-rule/);
});

const get = (changed: Document) => changed.paths["/audiences"]!.get as Operation;

const breakages: [rule: string, change: (document: Document) => void, message: RegExp][] = [
  [
    "call-name-by-rule",
    (it) => (get(it).operationId = "getAudiences"),
    /GET \/audiences needs the operationId audiences\.list/,
  ],
  [
    "call-name-unique",
    (it) => (it.paths["/entities/audiences"] = { get: { ...get(it), operationId: "audiences.list" } }),
    /audiences\.list/,
  ],
  [
    "call-name-unique",
    (it) => (it.paths["/audiences/run"] = { post: { ...get(it), operationId: "audiences.run" } }),
    /audiences\.run/,
  ],
  ["success-response", (it) => delete get(it).responses["200"], /no 2xx response with a schema/],
  ["success-response", (it) => delete get(it).responses["200"]!.content, /no 2xx response with a schema/],
  ["error-responses", (it) => delete get(it).responses["4XX"], /no 4XX response/],
  ["error-responses", (it) => delete get(it).responses["5XX"], /no 5XX response/],
  [
    "required-body",
    (it) => delete (it.paths["/audiences"]!.post as Operation).requestBody!.required,
    /must be required/,
  ],
  ["summary-present", (it) => (get(it).summary = " "), /no summary/],
  [
    "flat-arguments",
    (it) => (get(it).parameters = [{ name: "body", in: "query", schema: { type: "string" } }]),
    /two arguments named body/,
  ],
  [
    "flat-arguments",
    (it) => (get(it).parameters = ["audienceId", "parentSegmentId"].map((name) => ({ name, in: "query", schema: {} }))),
    /two arguments named parentSegmentId/,
  ],
  ["json-api-counterpart", (it) => (get(it)["x-json-api"] = "audiences.list"), /not audiences\.list/],
  ["json-api-counterpart", (it) => (get(it)["x-json-api"] = "parentSegment.list"), /a call under \/entities/],
  ["json-api-counterpart", (it) => Object.assign(it.paths["/audiences"]!.post!, { "x-legacy": true }), /not undefined/],
  [
    "reserved-names",
    (it) => (it.paths["/use/{id}"] = { get: { ...get(it), operationId: "use.get" } }),
    /GET \/use\/\{id\}`: its call `use\.get` would replace a member of the client \(use, eject\)/,
  ],
  [
    "reserved-names",
    (it) => (it.paths["/audiences/toString"] = { get: { ...get(it), operationId: "audiences.toString.get" } }),
    /GET \/audiences\/toString`: .* contains `toString`, which every object has/,
  ],
  [
    "reserved-names",
    (it) => (it.paths["/audiences/path"] = { get: { ...get(it), operationId: "audiences.path.get" } }),
    /contains `path`, a field of a route/,
  ],
  [
    "call-name-identifier",
    (it) => (it.paths["/audiences/2fa"] = { get: { ...get(it), operationId: "audiences.2fa.get" } }),
    /GET \/audiences\/2fa` has no valid call name: .*\/call-names\.ts\./,
  ],
  [
    "call-name-identifier",
    (it) => (it.paths["/audiences/a.b"] = { get: { ...get(it), operationId: "audiences.a.b.get" } }),
    /GET \/audiences\/a\.b` has no valid call name/,
  ],
  [
    "reference-root",
    (it) => Object.assign(it, { "x-any": { type: "string" }, "x-other": { $ref: "#/x-any" } }),
    /`#\/x-any` must begin with #\/components\/ or #\/paths\//,
  ],
  ["region-names", (it) => (it.servers![0]!["x-region"] = "a-b"), /`a-b` must be a unique identifier/],
  ["region-names", (it) => (it.servers![0]!["x-region"] = "eu01"), /`eu01` must be a unique identifier/],
  ["region-names", (it) => (it.servers![0]!["x-region"] = "constructor"), /must be a unique identifier/],
  ["region-names", (it) => delete it.servers![0]!["x-region"], /`nothing` must be a unique identifier/],
  [
    "current-name",
    (it) => (get(it).parameters = [{ name: "masterSegmentKey", in: "query", schema: {} }]),
    /src\/client\/parameter-names\.ts has no current name for masterSegmentKey/,
  ],
  ["reachable-components", (it) => (it.components!.schemas!.Lost = { type: "string" }), /no operation uses Lost/],
  ["reachable-components", (it) => (it.components!.securitySchemes!.Lost = { type: "http" }), /no operation uses Lost/],
  ["no-bare-object", (it) => (it.components!.schemas!.User!.properties!.name = { type: "object" }), /accepts no key/],
  [
    "no-bare-object",
    (it) =>
      (it.components!.schemas!.User!.properties!.name = { type: ["object", "null"], additionalProperties: false }),
    /accepts no key/,
  ],
];

test.each(breakages)("%s finds a violation (%#)", (rule, change, message) => {
  const changed = structuredClone(document);
  change(changed);
  const found = checkDescription(changed);
  expect(new Set(found.map((problem) => problem.rule))).toEqual(new Set([rule]));
  expect(found[0]!.message).toMatch(message);
  expect(found[0]!.pointer).toMatch(/^#\/(paths|components|servers|x-other)/);
});
