/** A copy of the project with its own repository and a stub of `gh`. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../scripts/cli/paths.ts";

const noPatches = `import type { Patch } from "../../scripts/pull/patch.ts";\n\nexport const patches: readonly Patch[] = [];\n`;
const gitIdentity = ["-c", "user.name=Dry run", "-c", "user.email=dry-run@example.invalid"];

/** Creates a repository with the files of the working tree and a tag for the released version. */
export function createOrigin(folder: string, withoutPatches: boolean): string {
  const [work, origin] = [join(folder, "project"), join(folder, "origin.git")];
  const names = git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  for (const name of names.filter((each) => each !== "" && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    cpSync(join(root, name), join(work, name));
  }
  if (withoutPatches) writeFileSync(join(work, "openapi/patches/index.ts"), noPatches);
  git(work, "init", "--quiet", "--initial-branch=main");
  git(work, "add", "--all");
  git(work, ...gitIdentity, "commit", "--quiet", "--message", "The project");
  git(work, "tag", `v${versionIn(work)}`);
  git(folder, "clone", "--quiet", "--bare", work, origin);
  return origin;
}

export interface MergedUpdate {
  version: string;
  files: string[];
  /** The diff of the changelog. */
  changelog: string;
}

/** Merges the branch of the update into main and releases it, as a maintainer would. */
export function mergeUpdate(origin: string, work: string): MergedUpdate {
  rmSync(work, { recursive: true, force: true });
  git(dirname(work), "clone", "--quiet", origin, work);
  git(work, "merge", "--quiet", "--ff-only", "origin/update/openapi");
  const files = git(work, "diff", "--name-only", "HEAD^", "HEAD").trim().split("\n");
  const version = versionIn(work);
  if (git(work, "tag", "--list", `v${version}`) === "") git(work, "tag", `v${version}`);
  git(work, "push", "--quiet", "--tags", "origin", "main");
  const changelog = git(work, "diff", "HEAD^", "HEAD", "--", "CHANGELOG.md");
  return { version, files, changelog };
}

/** Creates a stub of `gh` that records its calls, and a `node` that runs TypeScript in any version. */
export function createStubs(folder: string): string {
  const bin = join(folder, "bin");
  const loader = fileURLToPath(import.meta.resolve("tsx"));
  const calls = JSON.stringify(join(folder, "calls"));
  const record = `const at = process.argv.indexOf("--body-file");
const body = at < 0 ? "" : require("node:fs").readFileSync(process.argv[at + 1], "utf8");
require("node:fs").appendFileSync(${calls}, JSON.stringify({ args: process.argv.slice(2), body }) + "\\n");
if (process.argv[3] === "list") console.log("[]");\n`;
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "gh"), `#!${process.execPath}\n${record}`);
  writeFileSync(join(bin, "node"), `#!/bin/sh\nexec "${process.execPath}" --import "file://${loader}" "$@"\n`);
  for (const name of ["gh", "node"]) chmodSync(join(bin, name), 0o755);
  return bin;
}

function versionIn(work: string): string {
  return (JSON.parse(readFileSync(join(work, "package.json"), "utf8")) as { version: string }).version;
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
}
