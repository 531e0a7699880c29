/** The pull request of an update, by a clone of a small repository and a `gh` that writes down how it is called. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { updatableFiles } from "../scripts/update/files.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-propose-"));
const origin = join(folder, "origin");
const clone = join(folder, "clone");
const update = join(folder, "update");
const bin = join(folder, "bin");
const person = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (cwd: string, ...args: string[]) => execFileSync("git", [...person, ...args], { cwd, encoding: "utf8" });

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git(folder, "clone", "--quiet", origin, clone);
  for (const name of updatableFiles) write(join(clone, name), "before\n");
  git(clone, "add", "--all");
  git(clone, "commit", "--quiet", "--message", "One");
  git(clone, "push", "--quiet", "origin", "HEAD:main");
  for (const name of updatableFiles) write(join(update, "files", name), "after\n");
  write(join(update, "plan.json"), JSON.stringify({ title: "API update $(id)", labels: ["api update", "api: minor"] }));
  write(join(update, "body.md"), "What changes.\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Proposes while these pull requests are open, and returns the calls of `gh` for pull requests. */
function propose(open: object[]): string[][] {
  const calls = join(folder, "calls");
  const record = `require("node:fs").appendFileSync(${JSON.stringify(calls)}, JSON.stringify(process.argv.slice(2)) + "\\n");`;
  const answer = `if (process.argv[3] === "list") console.log(${JSON.stringify(JSON.stringify(open))});`;
  write(join(bin, "gh"), `#!${process.execPath}\n${record}\n${answer}\n`);
  chmodSync(join(bin, "gh"), 0o755);
  const program = ["--import", import.meta.resolve("tsx"), join(root, "scripts/update/propose.ts"), update];
  const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
  execFileSync(process.execPath, program, { cwd: clone, env });
  const lines = readFileSync(calls, "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as string[])
    .filter(([subject, verb]) => subject === "pr" && verb !== "list");
}

const content = ["--title", "API update $(id)", "--body-file", join(update, "body.md")];

test("it is opened if there is none, from a branch with the changes", () => {
  expect(propose([])).toEqual([
    ["pr", "create", "--base", "main", "--head", "update/openapi", ...content, "--label", "api update,api: minor"],
  ]);
  expect(git(origin, "log", "--format=%s", "main..update/openapi")).toBe("API update $(id)\n");
  expect(git(origin, "show", `update/openapi:${updatableFiles[0]}`)).toBe("after\n");
});

test("an open one is updated, and loses its former level", () => {
  const labels = ["api update", "api: major", "triaged"].map((name) => ({ name }));
  expect(propose([{ number: 7, labels }])).toEqual([
    ["pr", "edit", "7", ...content, "--add-label", "api update,api: minor", "--remove-label", "api: major"],
  ]);
});

test("an open one with the same level keeps its labels", () => {
  const labels = ["api update", "api: minor"].map((name) => ({ name }));
  expect(propose([{ number: 7, labels }])).toEqual([
    ["pr", "edit", "7", ...content, "--add-label", "api update,api: minor"],
  ]);
});
