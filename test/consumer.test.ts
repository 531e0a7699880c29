/** The package as its users compile it: its built declarations, in a project of theirs. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "../generated/routes.ts";
import { root } from "../scripts/cli/paths.ts";
import { operationsOf, type Parameter, resolveReference } from "../scripts/openapi/document.ts";
import { currentName } from "../scripts/openapi/call-names.ts";
import type { Route } from "../src/client/call-types.ts";
import { legacyCallNames as branches } from "../src/legacy/legacy-names.ts";
import { program as rules } from "./rules/program.ts";
import { expectWithin } from "./support/budgets.ts";
import { listNames, listProgram } from "./support/list-programs.ts";
import { compilers, description, rows } from "./support/program.ts";

const measured = [
  "typical.mts",
  "all.mts",
  "todays.mts",
  "pages.mts",
  "lists.mts",
  "polls.mts",
  "rules.mts",
  "testing.mts",
  "trees.mts",
] as const;

const programs = [...measured, "legacy.mts", "raw.mts"];

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const typical = `import { createClient, isCdpError } from "td-cdp";

const cdp = createClient({ apiKey: "1/abc", region: "us01" });

for (const { id, name } of await cdp.audiences.list()) console.log(id, name);
const parent = await cdp.audiences.get({ audienceId: 7 });
const folders = await cdp.audiences.folders.list({ audienceId: "7" });
const segments = await cdp.audiences.segments.list({ audienceId: parent.id ?? 7 });
const created = await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo" } });
const { syndications } = await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: 9 });
const { data } = await cdp.segments.get({ id: created.id }, { timeout: 5_000 });
const journey = await cdp.journeys.get.result({ journeyId: 5 });
if (journey.ok) console.log(journey.data.data.attributes.name, journey.response.attempts);
await cdp.segments.delete({ id: data.id }).catch((error: unknown) => {
  if (isCdpError(error) && error.kind === "http" && error.status === 409) console.log(error.issues[0]?.message);
});
console.log(folders.length, segments[0]?.population, syndications?.length);
`;

const raw = `import { createClient, type Middleware } from "td-cdp";
import { rawClient } from "td-cdp/raw";

const tracing: Middleware = { onRequest: ({ request }) => request.headers.set("traceparent", "00-1") };
const cdp = createClient({ middleware: [tracing] });
const { data, error } = await rawClient(cdp).GET("/audiences/{audienceId}", { params: { path: { audienceId: 7 } } });
export const name: string | undefined = data?.name;
if (error) cdp.eject(tracing);
`;

const polls = `import {
  activationRun, createClient, journeyRun, legacyActivationRun, legacyPredictiveRun, legacyRuleGuess,
  parentSegmentRun, poll, predictiveRun, realtimeSetting, ruleGuess, segmentProfiles, segmentQuery,
} from "td-cdp";

const cdp = createClient();

export const count: number | null | undefined = (await poll(segmentQuery, cdp, { audienceId: 7, body: {} })).count;
export const answers = await Promise.all([
  poll(segmentProfiles, cdp, { audienceId: 7, queryId: "q" }),
  poll(activationRun, cdp, { segmentId: 9, id: 5 }),
  poll(legacyActivationRun, cdp, { audienceId: 7, segmentId: 9, syndicationId: 5 }),
  poll(predictiveRun, cdp, { id: 3 }),
  poll(legacyPredictiveRun, cdp, { audienceId: 7, predictiveSegmentId: 3 }),
  poll(journeyRun, cdp, { journeyId: 5, workflowAttemptId: "77" }),
  poll(ruleGuess, cdp, { id: 9 }),
  poll(legacyRuleGuess, cdp, { audienceId: 7, segmentId: 9 }),
  poll(realtimeSetting, cdp, { audienceId: 7 }, { timeout: 60_000, onProgress: ({ state }) => console.log(state) }),
]);
const run = poll(parentSegmentRun, cdp, { audienceId: 7 });
for await (const { state, elapsed } of run) console.log(state, elapsed);
export const finished: string | null = (await run).finishedAt;
`;

const paged = rows().flatMap(([name, { pagination }]) => (pagination ? [name] : []));

const testing = `import { createClient } from "td-cdp";
import { createFakeCdp } from "td-cdp/testing";

const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers", segments: [{ name: "Tokyo" }] }] });
const cdp = createClient({ ...fake.options, retry: { initialDelay: 0 } });
fake.fail("429", { on: "audiences.segments.list" });
fake.fail("cut", { on: cdp.segments.get });
fake.respondWith(cdp.audiences.tokens.list, [{ id: "1", keyColumn: "email" }]);
const { id } = fake.seed({ name: "Others" });
console.log(await cdp.audiences.segments.list({ audienceId: id }), fake.requests[0]?.status);
`;

const trees = `import { createClient } from "td-cdp";
import { applyPlan, copyTree, exportTree, explainPlan, parseTree, planTree, TreeApplyError } from "td-cdp/trees";

const cdp = createClient();
const tree = parseTree(JSON.parse(JSON.stringify(await exportTree(cdp, { parentSegmentId: 401 }))));
const plan = await planTree(cdp, { parentSegmentId: "402", tree, prune: true });
console.log(explainPlan(plan), tree.segments[0]?.rule?.type);
try {
  const { segmentIds } = await applyPlan(cdp, plan, { onProgress: ({ done, total }) => console.log(done, total) });
  console.log(segmentIds.VIPs);
} catch (error) {
  if (error instanceof TreeApplyError) console.log(error.done.length, error.notDone[0]?.path);
}
const { newSegmentIds } = await copyTree({ cdp, parentSegmentId: 401 }, { cdp, parentSegmentId: 402 });
export const newId: string | undefined = newSegmentIds["701"];
`;

const settings = { target: "es2022", lib: ["es2022", "dom"], module: "nodenext", types: [], noEmit: true };
const strictness = {
  strict: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
  lax: { strict: false },
};

let consumer: string;
let library: string;
let built: string;

beforeAll(async () => {
  const cache = join(root, "node_modules/.cache/td-cdp");
  mkdirSync(cache, { recursive: true });
  consumer = mkdtempSync(join(cache, "consumer-"));
  library = join(consumer, "node_modules/td-cdp");
  mkdirSync(library, { recursive: true });
  cpSync(join(root, "package.json"), join(library, "package.json"));
  built = await tsc("typescript", "-p", join(root, "tsconfig.build.json"), "--outDir", join(library, "dist"));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", type: "module" }));
  writeFileSync(join(consumer, "typical.mts"), typical);
  writeFileSync(join(consumer, "testing.mts"), testing);
  writeFileSync(join(consumer, "trees.mts"), trees);
  writeFileSync(join(consumer, "rules.mts"), rules);
  writeFileSync(join(consumer, "pages.mts"), listProgram(paged));
  writeFileSync(join(consumer, "lists.mts"), listProgram(listNames));
  writeFileSync(join(consumer, "polls.mts"), polls);
  writeFileSync(join(consumer, "raw.mts"), raw);
  writeFileSync(join(consumer, "all.mts"), allCalls(String));
  writeFileSync(join(consumer, "todays.mts"), allCalls(currentName));
  const names = leavesOf(routes).map(([name]) => name);
  writeFileSync(join(consumer, "names.mts"), naming("createClient()", names));
  writeFileSync(join(consumer, "legacy.mts"), naming("withLegacyNames(createClient())", withOldNames(names)));
});

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

test("the package builds without a mistake", () => expect(built).toBe(""));

describe.each(compilers)("a consumer compiled by %s", (compiler) => {
  test.each(Object.entries(strictness))("has no mistake in settings that are %s", async (name, options) => {
    const output = await compile(compiler, name, { ...options, skipLibCheck: false }, programs);
    expect(mistakesIn(output)).toEqual([]);
    expect(instantiationsIn(output)).toBeGreaterThan(0);
  });

  test("is told of a mistake", async () => {
    const mistakes = ["segments.get({ segmentId: 9 })", "audiences.get({ audienceId: 7, parentSegmentId: 7 })"];
    writeFileSync(join(consumer, "wrong.mts"), typical + mistakes.map((call) => `await cdp.${call};\n`).join(""));
    const output = await compile(compiler, "wrong", { ...strictness.lax, skipLibCheck: true }, ["wrong.mts"]);
    expect(mistakesIn(output)).toEqual([
      expect.stringMatching(/^wrong\.mts\(\d+,\d+\): error TS2353: .*'segmentId'/),
      expect.stringMatching(
        /^wrong\.mts\(\d+,\d+\): error TS2345: .*ExactlyOne<("audienceId"|"parentSegmentId"| \| ){3}>/,
      ),
    ]);
  });
});

test.each(measured)("the types that %s uses stay within their budget", async (file) => {
  const output = await compile("typescript", "budget", { ...strictness.strict, skipLibCheck: true }, [file]);
  expectWithin("instantiations", file, instantiationsIn(output));
});

test("a program of nine calls stays within its budget without skipLibCheck, and loads nothing of openapi-fetch", async () => {
  const options = { ...strictness.strict, skipLibCheck: false, listFiles: true };
  const output = await compile("typescript", "libraries", options, ["typical.mts"]);
  expectWithin("instantiations", "typical.mts without skipLibCheck", instantiationsIn(output));
  expect(output).toContain("td-cdp/dist/src/index.d.ts");
  expect(output).not.toContain("openapi-fetch");
});

test("a program that names all 326 calls costs little more than one that names the 184 of today", async () => {
  const [names, legacy] = await Promise.all(
    ["names.mts", "legacy.mts"].map(async (file) => {
      const output = await compile("typescript", file, { ...strictness.strict, skipLibCheck: true }, [file]);
      expect(mistakesIn(output)).toEqual([]);
      return instantiationsIn(output);
    }),
  );
  expectWithin("instantiations", "the tree of legacy names", legacy! - names!);
});

test("the declarations keep the comment of every call", () => {
  const declarations = readFileSync(join(library, "dist/generated/routes.d.ts"), "utf8");
  const ids = operationsOf(description).map(({ id }) => `* \`${id}\``);
  expect(ids.filter((id) => !declarations.includes(id))).toEqual([]);
});

/** A program that makes every call, with ids as literals and each body of the type that the path has. */
function allCalls(nameOf: (parameter: string) => string): string {
  const entries = new Map(operationsOf(description).map((entry) => [entry.id, entry]));
  const calls = leavesOf(routes);
  expect(calls).toHaveLength(184);
  const lines = calls.map(([name, row], at) => {
    const { method, parameters } = entries.get(`${row.method} ${row.path}`)!;
    const required = parameters
      .map((it) => resolveReference(description, it))
      .filter((it) => it.required && it.in !== "header");
    const values = required.map((it) => `${JSON.stringify(nameOf(it.name))}: ${valueOf(it, at)}`);
    const content = `paths["${row.path}"]["${method}"]["requestBody"]["content"]["${row.requestMediaType}"]`;
    const given = [...values, ...(row.requestMediaType ? [`body: body${at}`] : [])].join(", ");
    const body = row.requestMediaType ? `declare const body${at}: ${content}${narrowing(name)};\n` : "";
    return `${body}export const data${at} = await cdp.${name}(${given && `{ ${given} }`});`;
  });
  return `import { createClient, type paths } from "td-cdp";\nconst cdp = createClient();\n${lines.join("\n")}\n`;
}

/** A program that names calls without calling them. */
function naming(client: string, names: string[]): string {
  const lines = names.map((name) => `cdp.${name};`);
  return [`import { createClient, withLegacyNames } from "td-cdp";`, `const cdp = ${client};`, ...lines].join("\n");
}

/** Each name as it is and with one or more of its parts by their old names. */
function withOldNames(names: string[]): string[] {
  const all = new Set(names);
  for (const name of all)
    for (const [old, today] of Object.entries(branches)) all.add(name.replace(new RegExp(`\\b${today}\\.`), `${old}.`));
  expect(all.size).toBe(326);
  return [...all];
}

/** An id is text or a number; the calls take turns. */
function valueOf({ schema }: Parameter, at: number): string {
  return schema?.$ref === "#/components/schemas/Id" && at % 2 === 0 ? "1" : '"1"';
}

/** The two calls of one operation differ in the key `master`. */
function narrowing(name: string): string {
  if (name === "audiences.update") return " & { master?: never }";
  return name === "audiences.replace" ? " & { master: { parentDatabaseName: string; parentTableName: string } }" : "";
}

function leavesOf(branch: object, name = ""): [string, Route][] {
  if ("path" in branch) return [[name, branch as Route]];
  return Object.entries(branch).flatMap(([key, below]) => leavesOf(below, name ? `${name}.${key}` : key));
}

function compile(compiler: string, name: string, options: object, files: string[]): Promise<string> {
  const file = join(consumer, `tsconfig.${compiler}.${name}.json`);
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...settings, ...options }, files }));
  return tsc(compiler, "-p", file, "--extendedDiagnostics");
}

/** What a compiler prints. One that finds mistakes exits with a status; that is no failure here. */
function tsc(compiler: string, ...options: string[]): Promise<string> {
  const command = [join(root, "node_modules", compiler, "bin/tsc"), ...options, "--pretty", "false"];
  const limits = { cwd: consumer, maxBuffer: 2 ** 26 };
  return new Promise((done) => execFile(process.execPath, command, limits, (_, out, errors) => done(out + errors)));
}

function mistakesIn(output: string): string[] {
  return output.split("\n").filter((line) => /\berror TS\d+/.test(line));
}

/** Not a number when the compiler came to no end, which would look like a program without mistakes. */
function instantiationsIn(output: string): number {
  return Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1]);
}
