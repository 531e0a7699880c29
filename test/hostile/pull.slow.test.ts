/** A published path that gives no name for a call, in a clone of the project: refused by the commands as they are run. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { createOrigin } from "../update/scratch.ts";
import { addPath, hostilePaths } from "./paths.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-hostile-"));
const work = join(folder, "work");

/** A clone of the project. Its own description is the published one, so it has no patches. */
beforeAll(() => {
  execFileSync("git", ["clone", "--quiet", createOrigin(folder, true), work]);
  symlinkSync(join(root, "node_modules"), join(work, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a published path is refused by a pull, an update, by lint and by generate as well", async () => {
  const [path, message] = hostilePaths[0]!;
  const pull = await npm("openapi:pull", write(path, "3.0.3"));
  expect([pull.code, pull.stderr]).toEqual([1, expect.stringMatching(message)]);
  expect(status()).toBe("");
  const update = await npm("update", join(folder, "report"), write(path, "3.0.3"));
  expect([update.code, update.stderr]).toEqual([1, expect.stringMatching(message)]);
  expect(status()).toBe("");
  const file = write(path, "3.1.0");
  const lint = await npm("openapi:lint", file);
  expect([lint.code, lint.stdout]).toEqual([1, expect.stringMatching(message)]);
  writeFileSync(join(work, "openapi/cdp-api.yaml"), readFileSync(file));
  const generate = await npm("generate");
  expect([generate.code, generate.stdout]).toEqual([1, expect.stringMatching(message)]);
  expect(status()).toBe(" M openapi/cdp-api.yaml\n");
});

function write(path: string, openapi: string): string {
  const file = join(folder, "published.yaml");
  writeFileSync(file, addPath(path, openapi));
  return file;
}

function npm(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [script = "", ...rest] = args;
  return new Promise((resolve) => {
    execFile("npm", ["run", "--silent", script, "--", ...rest], { cwd: work }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

function status(): string {
  const args = ["status", "--porcelain", "--untracked-files=all", "--", ".", ":!node_modules"];
  return execFileSync("git", args, { cwd: work, encoding: "utf8" });
}
