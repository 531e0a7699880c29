/** `td-cdp tree`, in this process, on fakes behind ports of this machine. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { tdCdpCommand } from "../../scripts/bin/commands.ts";
import { ExitCode, runCommand } from "../../scripts/cli/command.ts";
import { printPlan } from "../../scripts/tree/print.ts";
import { all, and, attribute, eq } from "../../src/rules.ts";
import { planTree, type SegmentTree, type TreePlan } from "../../src/trees.ts";
import { type Account, createAccount, shop, target } from "./account.ts";
import { serve } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-tree-"));
const file = join(folder, "tree.json");

let stdout = "";
let stderr = "";

beforeEach(() => {
  stdout = stderr = "";
  vi.stubEnv("TD_CDP_REGION", undefined);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((stdout += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((stderr += String(text))));
  vi.spyOn(console, "error").mockImplementation((line) => void (stderr += `${String(line)}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `td-cdp tree` and returns its exit code and what it prints. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  stdout = stderr = "";
  const code = await runCommand(tdCdpCommand(), ["tree", ...args]);
  return { code, stdout, stderr };
}

/** Serves an account whose key is that of the environment. */
async function serveAccount(account: Account): Promise<string> {
  vi.stubEnv("TD_API_KEY", account.fake.options.apiKey as string);
  return serve(account);
}

/** Makes the standard input a terminal with typed input. */
function answer(text: string): void {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  vi.spyOn(process, "stdin", "get").mockReturnValue(input as never);
  input.write(`${text}\n`);
}

function editTree(edit: (tree: SegmentTree) => void): void {
  const tree = JSON.parse(readFileSync(file, "utf8")) as SegmentTree;
  edit(tree);
  writeFileSync(file, JSON.stringify(tree));
}

const moveJapanToKorea = (tree: SegmentTree) => {
  tree.segments.find(({ path }) => path === "Japan")!.rule = all(and(eq(attribute("country"), "KR")));
};

test("export, edit, plan, apply: the plan has exactly the edit, and is empty afterwards", async () => {
  const account = createAccount(shop);
  const url = await serveAccount(account);
  const target = ["--to", "401", "--base-url", url];
  expect(await run("export", "401", "--output", file, "--base-url", url)).toEqual({
    code: 0,
    stdout: "",
    stderr: "Exported 2 folders and 4 segments.\n",
  });
  expect((await run("export", "401", "--base-url", url)).stdout).toBe(readFileSync(file, "utf8"));
  expect((await run("plan", file, ...target, "--exit-code")).code).toBe(ExitCode.success);
  editTree(moveJapanToKorea);
  const planned = await run("plan", file, ...target);
  expect(planned.code).toBe(ExitCode.success);
  expect(planned.stdout.split("\n\nNot carried")[0]).toBe(
    [
      "Plan for parent segment 401: 0 to create, 1 to update, 0 to delete, 5 unchanged.",
      "",
      "~ segment Japan",
      "    rule:",
      '      - country is "JP"',
      '      + country is "KR"',
    ].join("\n"),
  );
  expect((await run("plan", file, ...target, "--exit-code")).code).toBe(ExitCode.changed);
  expect(account.takeWrites()).toEqual([]);
  const applied = await run("apply", file, ...target, "--yes");
  expect([applied.code, applied.stdout.split("\n").at(-2)]).toEqual([0, "Done: 0 created, 1 updated, 0 deleted."]);
  expect(account.takeWrites()).toEqual(["PATCH segments/701"]);
  expect((await run("plan", file, ...target)).stdout).toContain(
    "Plan for parent segment 401: nothing to do, 6 unchanged.",
  );
  const again = await run("apply", file, ...target, "--yes");
  expect([again.code, account.takeWrites()]).toEqual([0, []]);
});

test.each([
  ["y", ExitCode.success, 1],
  ["Yes", ExitCode.success, 1],
  ["n", ExitCode.failure, 0],
  ["", ExitCode.failure, 0],
])("apply asks, and the answer %j makes it exit with %i and %i writes", async (text, code, writes) => {
  const account = createAccount(shop);
  const url = await serveAccount(account);
  await run("export", "401", "--output", file, "--base-url", url);
  editTree(moveJapanToKorea);
  answer(text);
  const result = await run("apply", file, "--to", "401", "--base-url", url);
  expect(result.code).toBe(code);
  expect(result.stderr).toContain("Make this change? [y/N] ");
  expect(result.stderr.includes("Nothing was written.")).toBe(writes === 0);
  expect(account.takeWrites()).toHaveLength(writes);
});

test("without a terminal and --yes, the commands that write send nothing", async () => {
  const account = createAccount(shop);
  const url = await serveAccount(account);
  vi.spyOn(process, "stdin", "get").mockReturnValue(new PassThrough() as never);
  writeFileSync(file, JSON.stringify({ version: 1, folders: [], segments: [], others: [] }));
  for (const args of [
    ["apply", file],
    ["copy", "401"],
  ]) {
    const { code, stderr } = await run(...args, "--to", "401", "--base-url", url);
    expect([code, stderr]).toEqual([
      ExitCode.usage,
      expect.stringContaining("Pass --yes to write without a question."),
    ]);
  }
  expect(account.fake.requests).toEqual([]);
});

test("a plan can be saved and applied later, but not to another target, and not after a change", async () => {
  const account = createAccount(shop);
  const url = await serveAccount(account);
  await run("export", "401", "--output", file, "--base-url", url);
  editTree(moveJapanToKorea);
  const plan = join(folder, "plan.json");
  const { stdout: json } = await run("plan", file, "--to", "401", "--base-url", url, "--json");
  writeFileSync(plan, json);
  const other = await run("apply", plan, "--to", "402", "--base-url", url, "--yes");
  expect([other.code, other.stderr]).toEqual([ExitCode.usage, expect.stringContaining("The file is a plan")]);
  await account.cdp.segments.update({ id: "701", body: { attributes: { description: "Changed" } } });
  const late = await run("apply", plan, "--base-url", url, "--yes");
  expect([late.code, late.stderr]).toEqual([1, expect.stringContaining("the target changed since the plan was made")]);
  await account.cdp.segments.update({ id: "701", body: { attributes: { description: "" } } });
  account.takeWrites();
  expect((await run("apply", plan, "--base-url", url, "--yes")).code).toBe(0);
  expect(account.takeWrites()).toEqual(["PATCH segments/701"]);
});

test("problems are printed, and make plan and apply fail without a write", async () => {
  const account = createAccount(shop);
  const url = await serveAccount(account);
  await run("export", "401", "--output", file, "--base-url", url);
  editTree((tree) => (tree.segments[0]!.rule = all(and(eq(attribute("nowhere"), "JP")))));
  for (const args of [["plan"], ["apply", "--yes"]]) {
    const { code, stdout } = await run(...args, file, "--to", "401", "--base-url", url);
    expect([code, stdout]).toEqual([1, expect.stringContaining('The target does not have the attribute "nowhere".')]);
  }
  expect(account.takeWrites()).toEqual([]);
});

test("diff compares files, and needs no key", async () => {
  const account = createAccount(shop);
  await run("export", "401", "--output", file, "--base-url", await serveAccount(account));
  vi.stubEnv("TD_API_KEY", undefined);
  const before = join(folder, "before.json");
  writeFileSync(before, readFileSync(file));
  expect(await run("diff", before, file, "--exit-code")).toEqual({ code: 0, stdout: "No differences.\n", stderr: "" });
  editTree((tree) => {
    moveJapanToKorea(tree);
    tree.others = tree.others.filter(({ kind }) => kind !== "journey");
  });
  const { code, stdout } = await run("diff", before, file, "--exit-code");
  expect([code, stdout]).toEqual([
    ExitCode.changed,
    '~ segment Japan\n    rule:\n      - country is "JP"\n      + country is "KR"\n- journey Welcome\n',
  ]);
  const { changes } = JSON.parse((await run("diff", before, file, "--json")).stdout) as TreePlan;
  expect(changes).toHaveLength(1);
});

test("copy uses the key of each account, and prints neither", async () => {
  const [source, other] = [createAccount(shop), createAccount(target)];
  const to = await serve(other);
  const from = await serveAccount(source);
  const keys = [source, other].map(({ fake }) => fake.options.apiKey as string);
  vi.stubEnv("TD_TARGET_API_KEY", keys[1]);
  const args = ["copy", "401", "--to", "402", "--base-url", from, "--to-base-url", to, "--yes"];
  const { code, stdout, stderr } = await run(...args, "--json");
  expect(code).toBe(0);
  const { newSegmentIds, created } = JSON.parse(stdout) as { newSegmentIds: object; created: number };
  expect([Object.keys(newSegmentIds), created]).toEqual([["701", "702", "703", "704"], 6]);
  expect(stderr).toContain("Plan for parent segment 402: 6 to create");
  const again = await run(...args);
  expect(again.stdout).toContain("nothing to do");
  for (const key of keys) expect(stdout + stderr + again.stdout + again.stderr).not.toContain(key.split("/")[1]);
  expect(other.takeWrites()).toHaveLength(6);
  expect(source.takeWrites()).toEqual([]);
});

test("a failed change reports what was done and how to continue", async () => {
  const [source, other] = [createAccount(shop), createAccount(target)];
  const to = await serve(other);
  const from = await serveAccount(source);
  vi.stubEnv("TD_TARGET_API_KEY", other.fake.options.apiKey as string);
  other.fake.fail("403", { on: "segments.create", times: Infinity });
  const args = ["copy", "401", "--to", "402", "--base-url", from, "--to-base-url", to, "--yes", "--json"];
  const { code, stdout, stderr } = await run(...args);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/2 of 6 changes were made\. Plan again and apply/)]);
  const { done, notDone } = JSON.parse(stdout) as { done: object[]; notDone: object[] };
  expect([done.length, notDone.length]).toEqual([2, 4]);
});

test.each([
  ["is not JSON", "{", /tree\.json is not JSON: .*\.\n$/],
  ["is not a tree", '{ "version": 2 }', /tree\.json: .*version/],
  ["is missing", undefined, /^ENOENT: no such file or directory, open '.*tree\.json'\n$/],
])("a file that %s is an error of one line", async (_, content, message) => {
  if (content === undefined) rmSync(file, { force: true });
  else writeFileSync(file, content);
  vi.stubEnv("TD_API_KEY", "1/any");
  const { code, stderr } = await run("plan", file, "--to", "401", "--region", "us01");
  expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
});

test.each([
  [["export"], "missing required argument 'parent-segment-id'"],
  [["export", "401", "--include", "everything"], "Unknown: everything. Use some of activations"],
  [["export", "401", "--region", "mars"], 'Unknown region "mars"'],
  [["export", "401"], "No region"],
  [["plan", "tree.json"], "required option '--to <id>' not specified"],
  [["apply", "tree.json", "--concurrency", "0"], "It must be an integer of at least 1."],
  [["copy", "401", "--to", "402", "--on-conflict", "ask"], "Allowed choices are fail, skip, update, rename."],
])("%j is a wrong argument", async (args, message) => {
  vi.stubEnv("TD_API_KEY", "1/any");
  const { code, stderr } = await run(...args);
  expect([code, stderr]).toEqual([ExitCode.usage, expect.stringContaining(message)]);
});

test("on a terminal, signs have colors, and control characters in names are removed", async () => {
  const { cdp } = createAccount({ ...target, folders: [{ name: "Old" }] });
  const tree = { version: 1, folders: [{ path: "New\u001b[31m" }], segments: [], others: [] } as const;
  const plan = await planTree(cdp, { parentSegmentId: 402, tree: tree as never, prune: true });
  let printed = "";
  const write = (text: string) => Boolean((printed += text));
  const terminal = Object.assign(new PassThrough(), { isTTY: true, getColorDepth: () => 8, write });
  printPlan(plan, terminal as never);
  expect(printed).toContain("\u001b[32m+ folder New [31m\u001b[39m");
  expect(printed).toContain("\u001b[31m- folder Old\u001b[39m");
});
