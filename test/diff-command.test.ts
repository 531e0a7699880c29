/** `openapi:diff` as a command: what it reads, writes and ends with. What it finds is in diff.test.ts. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCommand, ExitCode } from "../scripts/cli/command.ts";
import { root } from "../scripts/cli/paths.ts";
import { type Change, createReport } from "../scripts/diff/changes.ts";
import { diffCommand } from "../scripts/diff/command.ts";
import { baseText } from "./fixtures/diff/base.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-diff-command-"));
const [base, revision] = ["base.yaml", "revision.yaml"].map((name) => join(folder, name)) as [string, string];
writeFileSync(base, baseText);
writeFileSync(revision, baseText.replace("        weight: { type: number }\n", ""));

let told = "";

beforeEach(() => {
  told = "";
  vi.spyOn(process.stdout, "write").mockImplementation((written) => Boolean((told += String(written))));
  vi.spyOn(console, "error").mockImplementation((line) => void (told += `${String(line)}\n`));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

test("writes the entries to accept, and does not fail once they are accepted with a reason", async () => {
  const written = join(folder, "made/for/it");
  const args = [base, revision, "--fail-on", "major", "--write", written];
  expect(await runCommand(diffCommand("diff"), args)).toBe(ExitCode.failure);
  const names = ["accept.yaml", "comment.md", "report.html", "report.json", "summary.md"];
  expect(readdirSync(written).sort()).toEqual(names);
  const accepted = join(folder, "accepted.yaml");
  const proposal = readFileSync(join(written, "accept.yaml"), "utf8");
  writeFileSync(accepted, proposal.replaceAll('reason: ""', 'reason: "Nobody reads it."'));
  expect(await runCommand(diffCommand("diff"), [...args, "--accepted", accepted])).toBe(ExitCode.success);
  expect(told).toContain(": Nobody reads it.");
});

test("counts the breaks of consumers at a revision, if there are any", async () => {
  const broken: Change = {
    ...{ level: "major", kind: "consumer-broken", operation: null, direction: "none", pointer: "#", breaks: ["code"] },
    ...{ message: "It does not compile.", fingerprint: "0".repeat(12) },
  };
  const asked: string[] = [];
  const command = diffCommand("diff", async ({ changes }, revision) => {
    asked.push(revision);
    return createReport([...changes, broken]);
  });
  const args = [base, base, "--fail-on", "major", "--format", "json"];
  expect(await runCommand(command, args)).toBe(ExitCode.success);
  expect(await runCommand(command, [...args, "--consumers", "v0.1.0"])).toBe(ExitCode.failure);
  expect(asked).toEqual(["v0.1.0"]);
  expect(told).toContain("It does not compile.");
  expect(await runCommand(diffCommand("diff"), [...args, "--consumers", "v0.1.0"])).toBe(ExitCode.usage);
});

test.each([
  [
    "a level that is none",
    ["--fail-on", "worst"],
    ExitCode.usage,
    "'--fail-on <level>' argument 'worst' is invalid. Allowed choices are patch, minor, major, none.",
  ],
  [
    "a format that is none",
    ["--format", "pdf"],
    ExitCode.usage,
    "'--format <name>' argument 'pdf' is invalid. Allowed choices are text, markdown, json, html, github.",
  ],
  ["a list that is none", ["--accepted", base], ExitCode.failure, "must be a list of accepted changes"],
])("rejects %s and lists the alternatives", async (_, args, code, message) => {
  expect(await runCommand(diffCommand("diff"), [base, revision, ...args])).toBe(code);
  expect(told).toContain(message);
});

test("rejects a git option in place of a revision", async () => {
  expect(await runCommand(diffCommand("diff"), [base, "--", "--output=x"])).toBe(ExitCode.failure);
  expect(told).toContain("--output=x is neither a file nor a git revision that has openapi/cdp-api.yaml.");
});

test("the script compares two files, and its exit code says whether the level is reached", () => {
  const args = ["--import", "tsx", "scripts/diff.ts", base, revision, "--fail-on", "major"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect([status, stdout]).toEqual([ExitCode.failure, expect.stringContaining("Property weight was removed.")]);
});
