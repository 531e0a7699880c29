/** A project that uses the package as its users do, by its built declarations, and the compilers that check it. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect } from "vitest";
import { routes } from "../../generated/routes.ts";
import { root } from "../../scripts/cli/paths.ts";
import { operationsOf, type Parameter, resolveReference } from "../../scripts/openapi/document.ts";
import { currentName } from "../../scripts/openapi/call-names.ts";
import type { Route } from "../../src/client/call-types.ts";
import { legacyCallNames as branches } from "../../src/legacy/legacy-names.ts";
import { program as rules } from "../rules/program.ts";
import { listNames, listProgram } from "./list-programs.ts";
import { description, rows } from "./program.ts";

/** The programs with a budget of type instantiations. */
export const measured = [
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

/** The programs that must compile. */
export const programs = [...measured, "legacy.mts", "raw.mts"];

/** Nine calls. */
export const typical = `import { createClient, isCdpError } from "td-cdp";

const cdp = createClient({ apiKey: "1/abc", region: "us01" });

for (const { id, name } of await cdp.audiences.list()) console.log(id, name);
const parent = await cdp.audiences.get({ audienceId: 7 });
const folders = await cdp.audiences.folders.list({ audienceId: "7" });
const segments = await cdp.audiences.segments.list({ audienceId: parent.id ?? 7 });
const created = await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo" } });
const { syndications } = await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: 9 });
const { data } = await cdp.segments.get({ id: created.id }, { timeout: 5_000 });
const journey = await cdp.journeys.get.result({ journeyId: 5 });
if (!journey.ok) console.log(journey.error.kind === "http" ? journey.error.status : journey.error.message);
else console.log(journey.data.data.attributes.name, journey.response.attempts);
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

/** A project with the package in its node_modules. */
export interface Consumer {
  folder: string;
  library: string;
  /** What the build of the package printed. */
  built: string;
}

const settings = { target: "es2022", lib: ["es2022", "dom"], module: "nodenext", types: [], noEmit: true };
export const strictness = {
  strict: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
  lax: { strict: false },
};

/** Builds the declarations of the package into a new project with all programs. */
export async function createConsumer(): Promise<Consumer> {
  const cache = join(root, "node_modules/.cache/td-cdp");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "consumer-"));
  const library = join(folder, "node_modules/td-cdp");
  mkdirSync(library, { recursive: true });
  cpSync(join(root, "package.json"), join(library, "package.json"));
  const options = ["--emitDeclarationOnly", "--outDir", join(library, "dist")];
  const built = await runCompiler("typescript", "-p", join(root, "tsconfig.build.json"), ...options);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", type: "module" }));
  writeFileSync(join(folder, "typical.mts"), typical);
  writeFileSync(join(folder, "testing.mts"), testing);
  writeFileSync(join(folder, "trees.mts"), trees);
  writeFileSync(join(folder, "rules.mts"), rules);
  writeFileSync(join(folder, "pages.mts"), listProgram(paged));
  writeFileSync(join(folder, "lists.mts"), listProgram(listNames));
  writeFileSync(join(folder, "polls.mts"), polls);
  writeFileSync(join(folder, "raw.mts"), raw);
  writeFileSync(join(folder, "all.mts"), allCalls(String));
  writeFileSync(join(folder, "todays.mts"), allCalls(currentName));
  const names = leavesOf(routes).map(([name]) => name);
  writeFileSync(join(folder, "names.mts"), naming("createClient()", names));
  writeFileSync(join(folder, "legacy.mts"), naming("withLegacyNames(createClient())", withOldNames(names)));
  return { folder, library, built };
}

/** What a compiler prints about programs of a consumer. */
export function compileBy(
  compiler: string,
  { folder }: Consumer,
  name: string,
  options: object,
  files: readonly string[],
): Promise<string> {
  const file = join(folder, `tsconfig.${compiler}.${name}.json`);
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...settings, ...options }, files }));
  return runCompiler(compiler, "-p", file, "--extendedDiagnostics");
}

/** Returns a compiler that runs in this process and parses each library once, for many programs of a consumer. */
export function createCompiler({ folder }: Consumer, options: object) {
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson({ ...settings, ...options }, folder);
  const host = ts.createCompilerHost(compilerOptions);
  const parse = host.getSourceFile.bind(host);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    if (!parsed.has(name)) parsed.set(name, parse(name, ...rest));
    return parsed.get(name);
  };
  return (...files: string[]) => {
    const rootNames = files.map((file) => join(folder, file));
    const program = ts.createProgram({ rootNames, options: compilerOptions, host });
    const mistakes = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host).split("\n").filter(Boolean);
    return { program, mistakes, instantiations: program.getInstantiationCount() };
  };
}

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

/** What a compiler prints. One that finds mistakes exits with a status, which is no failure here. */
function runCompiler(compiler: string, ...options: string[]): Promise<string> {
  const command = [join(root, "node_modules", compiler, "bin/tsc"), ...options, "--pretty", "false"];
  const limits = { maxBuffer: 2 ** 26 };
  return new Promise((done) => execFile(process.execPath, command, limits, (_, out, errors) => done(out + errors)));
}
