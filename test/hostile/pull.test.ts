/** Published paths that give no name for a call: refused by every command, with the path and what to do. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { callName } from "../../scripts/openapi/call-names.ts";
import { type Document, parseDescription, printDescription } from "../../scripts/openapi/document.ts";
import { createOrigin } from "../update/scratch.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-hostile-"));
const work = join(folder, "work");
const pinned = readFileSync(join(root, "openapi/cdp-api.yaml"), "utf8");

/** A clone of the project. Its own description is the published one, so it has no patches. */
beforeAll(() => {
  execFileSync("git", ["clone", "--quiet", createOrigin(folder, true), work]);
  symlinkSync(join(root, "node_modules"), join(work, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostilePaths: [path: string, message: RegExp][] = [
  ["/a:console['log']('x'),b", /GET \/a:console\['log'\]\('x'\),b` has no valid call name/],
  ["/audiences/x\n::error::y", /does not lead to a name for its call/],
  ["/audiences/constructor", /contains `constructor`, which every object has/],
  ["/audiences/toString", /contains `toString`, which every object has/],
  ["/audiences/{x`}*/", /does not lead to a name for its call/],
  ["/entities/audiences", /two calls, or a call and a group, have the name `audiences\.list`/],
  ["/audiences/path", /contains `path`, a field of a route/],
];

describe("a published path", () => {
  test.each(hostilePaths)("%j is refused by a pull, and the working tree stays clean", async (path, message) => {
    const { code, stderr } = await npm("openapi:pull", write(path, "3.0.3"));
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(
      /\(at #\/paths\/.*\/get\)\. If the API has this path, give it another name in scripts\/openapi/,
    );
    expect(stderr.trim()).not.toContain("\n");
    expect(code).toBe(1);
    expect(status()).toBe("");
  });

  test("is refused by an update, by lint and by generate as well", async () => {
    const [path, message] = hostilePaths[0]!;
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
});

/** Writes the pinned description with another path. */
function write(path: string, openapi: string): string {
  const document: Document = { ...parseDescription(pinned), openapi };
  const { get } = document.paths["/audiences"]!;
  document.paths[path] = { get: { ...(get as object), operationId: callName("get", path) } };
  const file = join(folder, "published.yaml");
  writeFileSync(file, printDescription(document));
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
