/** `verify` as a command: output, report, exit codes, Ctrl-C, and that nothing of the account is in what it prints. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { ExitCode, runCommand } from "../scripts/cli/command.ts";
import { defaultPaths, root } from "../scripts/cli/paths.ts";
import { walk } from "../scripts/openapi/walk.ts";
import { verifyCommand } from "../scripts/verify.ts";
import { description } from "./support/program.ts";
import { sample } from "./support/runs.ts";
import { refusing, until } from "./support/server.ts";
import {
  type Account,
  apiKey,
  createAccount,
  encode,
  type Lie,
  numberMarker,
  serveAccount,
  textMarker,
  withMarkers,
} from "./verify/account.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-verify-"));

const threeLies: Record<string, Lie> = {
  "GET /audiences/{audienceId}": (body: object) => ({ ...body, name: 5 }),
  "GET /audiences/{audienceId}/folders/{folderId}": ({ name: _, ...body }: { name: string }) => body,
  "GET /audiences/{audienceId}/segments/{segmentId}": (body: object) => ({ ...body, shinyNewField: true }),
};

let output = "";

beforeEach(() => {
  output = "";
  vi.stubEnv("TD_API_KEY", apiKey);
  vi.stubEnv("TD_CDP_REGION", undefined);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((output += String(text))));
  vi.spyOn(console, "error").mockImplementation((line) => void (output += `${String(line)}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): Promise<number> {
  return runCommand(verifyCommand("npm run verify --", defaultPaths.description), args);
}

async function runOn(respond: Account["fetch"], ...args: string[]): Promise<number> {
  return run("--base-url", await serveAccount(respond), "--requests-per-second", "1000", ...args);
}

test("three differences are three rows, in the terminal and in both kinds of report", async () => {
  const file = join(folder, "three.md");
  expect(await runOn(createAccount(threeLies).fetch, "--max-per-operation", "1", "--write", file)).toBe(
    ExitCode.changed,
  );
  expect(output).toContain(`
3 differences between the API and the description:
GET /audiences/{audienceId} (200)
  /name           expected string, seen integer (once)
GET /audiences/{audienceId}/segments/{segmentId} (200)
  /shinyNewField  expected no field, seen boolean (once)
GET /audiences/{audienceId}/folders/{folderId} (200)
  /name           expected string, seen missing (once)

Reached 87 of 91 GET operations with 87 requests. Not reached:
`);
  expect(output).toContain("✗ GET /audiences/{audienceId}: 1 difference\n");
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows).toEqual([
    "| `GET /audiences/{audienceId}` | 200 | `/name` | string | integer (once) |",
    "| `GET /audiences/{audienceId}/segments/{segmentId}` | 200 | `/shinyNewField` | no field | boolean (once) |",
    "| `GET /audiences/{audienceId}/folders/{folderId}` | 200 | `/name` | string | missing (once) |",
  ]);
});

test("without a difference, it exits with 0", async () => {
  expect(await runOn(createAccount().fetch, "--max-per-operation", "1")).toBe(ExitCode.success);
  expect(output).toContain("\nNo differences between the API and the description.\n");
});

test("its output contains no value, name, id or key", async () => {
  const page = { status: 404, headers: { "content-type": "text/zqzq" } };
  const account = createAccount({
    ...threeLies,
    "GET /audiences/{audienceId}/tokens": (body: object[]) =>
      body.map((each) => ({ ...each, [encode("Banner")]: 1, description: "Banner" })),
    "GET /audiences/{audienceId}/funnels": () => ({ code: "x", message: `TD1 ${apiKey}` }),
  });
  const marked = withMarkers(account, new Set(listDeclaredTexts()));
  const respond: Account["fetch"] = async (input, init) => {
    const response = await marked(input, init);
    if (`${input as string}`.endsWith("/statistics")) return new Response(`zqzq ${apiKey}`, page);
    if (`${input as string}`.endsWith("/executions")) return new Response('{"zqzq": "zqzq', response);
    return response;
  };
  const files = sample(["marked.json", "marked.md"]).map((name) => join(folder, name));
  for (const file of files) expect(await runOn(respond, "--write", file)).toBe(ExitCode.changed);
  const differences = (JSON.parse(readFileSync(files[0]!, "utf8")) as { differences: unknown[] }).differences;
  expect(differences.length).toBeGreaterThan(50);
  for (const text of [output, ...files.map((file) => readFileSync(file, "utf8"))]) {
    expect(text).not.toMatch(textMarker);
    expect(text).not.toMatch(numberMarker);
    expect(text).not.toContain(apiKey.slice(4, 16));
    expect(text).toContain("/audiences/{audienceId}/tokens");
  }
});

test("errors of the API are operations that cannot be reached", async () => {
  const refuse = (status: number) => () => Response.json({ message: "No" }, { status });
  const account = createAccount({
    "GET /audiences/{audienceId}/realtime_setting": refuse(404),
    "GET /entities/parent_segments": refuse(403),
    "GET /audiences/{audienceId}/funnels": refuse(401),
  });
  expect(await runOn(account.fetch, "--max-per-operation", "2")).toBe(ExitCode.success);
  expect(output).toContain("\n- GET /audiences/{audienceId}/realtime_setting: not reachable (404)\n");
  expect(output).toContain("\n  GET /entities/parent_segments: not reachable: 403\n");
  expect(output).toContain("\n  GET /audiences/{audienceId}/funnels: not reachable: 401\n");
});

test("a key that the API rejects is an error, after one request", async () => {
  const account = createAccount();
  vi.stubEnv("TD_API_KEY", "1/another");
  expect(await runOn(account.fetch)).toBe(ExitCode.failure);
  expect(output).toContain("The API rejected the key (401). Check TD_API_KEY and the region.\n");
  expect(account.requests).toHaveLength(1);
});

test("it stops when nothing responds, and still prints the result", async () => {
  const file = join(folder, "none.md");
  const args = ["--base-url", await refusing(), "--requests-per-second", "1000", "--write", file];
  expect(await run(...args)).toBe(ExitCode.failure);
  expect(output).toContain("The API stopped responding.");
  expect(output).toContain("Reached 0 of 91 GET operations with 3 requests.");
  expect(readFileSync(file, "utf8")).toContain("The API stopped responding.");
});

test("an account that forbids everything is a failure", async () => {
  const refuse = () => Promise.resolve(Response.json({ message: "No" }, { status: 403 }));
  expect(await runOn(refuse)).toBe(ExitCode.failure);
  expect(output).toContain("\nNo operation could be read. Check the region and the permissions of the key.\n");
});

test.each([
  [
    "a number that is none",
    ["--max-per-operation", "many"],
    "'--max-per-operation <number>' argument 'many' is invalid. It must be an integer of at least 1.",
  ],
  ["a part of a request", ["--max-per-operation", "1.5"], "It must be an integer of at least 1."],
  ["no requests", ["--requests-per-second", "0"], "It must be a number of at least 0.001."],
  ["an unknown region", ["--region", "mars"], 'Unknown region "mars"'],
  ["no region", [], "No region"],
  ["two addresses", ["--region", "us01", "--base-url", "https://cdp.example"], "Both `region` and `baseUrl` are set"],
  ["an argument", ["file"], "error: too many arguments. Expected 0 arguments but got 1."],
])("%s is a wrong argument", async (_, args, message) => {
  expect(await run(...args)).toBe(ExitCode.usage);
  expect(output).toContain(message);
  expect(output).toContain("Run it with --help to see its arguments and options.");
});

test("a missing key is a usage error, and a missing folder an error before the first request", async () => {
  const account = createAccount();
  expect(await runOn(account.fetch, "--write", join(folder, "nowhere/report.md"))).toBe(ExitCode.failure);
  expect(output).toContain("nowhere is not a folder that can be written to.");
  expect(account.requests).toEqual([]);
  vi.stubEnv("TD_API_KEY", undefined);
  expect(await run("--region", "us01")).toBe(ExitCode.usage);
});

test("Ctrl-C prints and writes what was found so far", async () => {
  const account = createAccount(threeLies);
  // The requests after this one never get a response.
  const never = new Promise<Response>(() => {});
  const respond: Account["fetch"] = (input, init) =>
    account.requests.length < 30 ? account.fetch(input, init) : ((isWaiting = true), never);
  let isWaiting = false;
  const file = join(folder, "interrupted.md");
  const args = ["--base-url", await serveAccount(respond), "--requests-per-second", "1000", "--write", file];
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/verify.ts", ...args], { cwd: root });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  await until(() => isWaiting || child.exitCode !== null);
  child.kill("SIGINT");
  expect(await code).toBe(ExitCode.interrupted);
  expect(printed).toContain("Stopping. Press Ctrl-C again to end without a report.");
  expect(printed).toContain("  /shinyNewField  expected no field, seen boolean (");
  expect(printed).toContain("The run was interrupted. There may be more differences.");
  expect(readFileSync(file, "utf8")).toContain("The run was interrupted. There may be more differences.");
  expect(readdirSync(folder).filter((name) => /\.(tmp|bak)$/.test(name))).toEqual([]);
});

/** Returns every text that a schema lists. */
function listDeclaredTexts(): string[] {
  const texts: unknown[] = [];
  walk(description.components, (node) => texts.push(node.const, ...(Array.isArray(node.enum) ? node.enum : [])));
  return texts.filter((text) => typeof text === "string");
}
