import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { checkConsumers, previousVersion, addConsumerErrors } from "../scripts/consumers/compile.ts";
import { createReport } from "../scripts/diff/changes.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-consumers-"));
const person = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (...args: string[]) => execFileSync("git", [...person, ...args], { cwd: folder, encoding: "utf8" }).trim();

const example = `import { createClient } from "td-cdp";
const cdp = createClient({ region: "us01", apiKey: "1/a" });
console.log((await cdp.audiences.get({ audienceId: 7 })).name);
`;

/** A repository whose first version has an example, over sources that changed since. */
beforeAll(() => {
  for (const each of ["src", "generated", "package.json"])
    cpSync(join(root, each), join(folder, each), { recursive: true });
  mkdirSync(join(folder, "examples"));
  writeFileSync(join(folder, "examples/name.ts"), example);
  git("init", "--quiet");
  git("add", "--all");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  git("commit", "--quiet", "--message", "One");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the previous version is the newest version tag, or HEAD", () => {
  expect(previousVersion(folder)).toBe("HEAD");
  git("tag", "not-a-version");
  expect(previousVersion(folder)).toBe("HEAD");
  git("tag", "v0.1.0");
  expect(previousVersion(folder)).toBe("v0.1.0");
});

test("programs that still compile are not reported", async () => {
  const consumers = await checkConsumers("HEAD", folder);
  expect(consumers).toEqual({ revision: "HEAD", files: 1, errors: [] });
  expect(addConsumerErrors(createReport([]), consumers)).toMatchObject({
    ...{ level: "none", changes: [] },
    notes: ["The examples and type tests of `HEAD`, 1 files, still compile."],
  });
});

test("programs that no longer compile are breaks, even if the working tree changed them", async () => {
  writeFileSync(
    join(folder, "src/index.ts"),
    "export declare function createClient(): { audiences: { list(): void } };\n",
  );
  writeFileSync(join(folder, "examples/name.ts"), "export {};\n");
  const consumers = await checkConsumers("HEAD", folder);
  expect(consumers.errors.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "examples/name.ts:2",
    "examples/name.ts:3",
  ]);
  const { level, changes } = addConsumerErrors(createReport([]), consumers);
  expect([level, changes[0]?.breaks, changes[1]?.message]).toEqual([
    "major",
    ["code"],
    expect.stringMatching(/^`examples\/name\.ts:3` of `HEAD` no longer compiles: `TS2339: /),
  ]);
});

test("a revision without consumers is an error", async () => {
  git("rm", "--quiet", "-r", "-f", "examples");
  git("commit", "--quiet", "--message", "Two");
  await expect(checkConsumers("HEAD", folder)).rejects.toThrow("HEAD has no examples and test/types to compile.");
});
