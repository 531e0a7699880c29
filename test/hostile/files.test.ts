/** What commands leave on disk when they are killed, when the disk is full and when it is read-only. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { openapiCommand } from "../../scripts/bin/commands.ts";
import { root } from "../../scripts/cli/paths.ts";
import { replaceFiles } from "../../scripts/cli/replace-files.ts";
import { replaceFolder } from "../../scripts/cli/replace-folder.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { sample } from "../support/runs.ts";

const names = ["a.yaml", "b.yaml", "new.ts"];
const tsx = ["--import", join(root, "node_modules/tsx/dist/esm/index.mjs")];

/** Replaces `names` and then the folder `site`, and kills itself before the nth call of the file system. */
const killed = `
import fs from "node:fs/promises";
import { replaceFiles } from ${JSON.stringify(join(root, "scripts/cli/replace-files.ts"))};
import { replaceFolder } from ${JSON.stringify(join(root, "scripts/cli/replace-folder.ts"))};
const [folder, last] = [process.argv[2], Number(process.argv[3])];
let calls = 0;
for (const name of ["writeFile", "copyFile", "rename", "rm", "mkdir"]) {
  const original = fs[name];
  fs[name] = (...args) => (++calls === last ? process.kill(process.pid, "SIGKILL") : original(...args));
}
await replaceFiles(new Map(${JSON.stringify(names)}.map((name) => [folder + "/" + name, "new"])));
await replaceFolder(folder + "/site", (fresh) => fs.writeFile(fresh + "/page.html", "new"));
console.log(calls);
`;
/** It runs at each place, so that it is compiled once. */
const killedProgram = join(mkdtempSync(join(tmpdir(), "td-cdp-killed-")), "killed.mjs");

beforeAll(() => {
  const stdin = { contents: killed, resolveDir: root };
  const format = { bundle: true, format: "esm", platform: "node", sourcemap: "inline" } as const;
  buildSync({ ...format, stdin, external: ["node:*"], outfile: killedProgram });
});
afterAll(() => rmSync(dirname(killedProgram), { recursive: true }));

describe("a killed command", () => {
  test("leaves whole files wherever it is killed, and the next run removes the rest", async () => {
    const places = Number(runKilled(createProject(), 0).stdout);
    const tried = sample(Array.from({ length: places }, (_, index) => index + 1));
    let leftovers = 0;
    for (const place of tried) {
      const folder = createProject();
      expect(runKilled(folder, place).signal).toBe("SIGKILL");
      for (const name of names.filter((name) => readdirSync(folder).includes(name)))
        expect(readFileSync(join(folder, name), "utf8")).toMatch(/^(old|new)$/);
      leftovers += readdirSync(folder).filter((name) => /\.(tmp|bak)$/.test(name)).length;
      await replaceFiles(new Map(names.map((name) => [join(folder, name), "new"])));
      await replaceFolder(join(folder, "site"), async (fresh) => writeFileSync(join(fresh, "page.html"), "new"));
      expect(readdirSync(folder).sort()).toEqual([...names, "site"]);
    }
    console.info(`killed at ${tried.length} of ${places} places, ${leftovers} files and folders left`);
    expect(places).toBeGreaterThan(15);
    expect(leftovers).toBeGreaterThanOrEqual(tried.length);
  });

  test("leaves alone what a running command writes, and files that only look like leftovers", async () => {
    const folder = createProject();
    const others = [`a.yaml.${process.ppid}-0a1b2c3d.tmp`, "a.yaml.bak", "a.yaml.1.tmp", "a.yaml.old.tmp", "x.bak"];
    for (const name of others) writeFileSync(join(folder, name), "other");
    await replaceFiles(new Map([[join(folder, "a.yaml"), "new"]]));
    expect(readdirSync(folder).sort()).toEqual(["a.yaml", "b.yaml", "site", ...others].sort());
  });

  test("leaves nothing that git or npm would take", () => {
    const names = ["generated/routes.ts", "openapi/cdp-api.yaml"].flatMap((name) =>
      ["tmp", "bak"].map((end) => `${name}.1-0a1b2c3d.${end}`),
    );
    expect(
      execFileSync("git", ["check-ignore", ...names], { cwd: root, encoding: "utf8" })
        .trim()
        .split("\n"),
    ).toEqual(names);
    const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(["!**/*.tmp", "!**/*.bak"]));
  });
});

describe("a disk that takes nothing", () => {
  const line = (code: string) => new RegExp(`^Writing failed \\(${code}\\); unchanged: .*Check that .*\\.\n$`, "m");

  test("full: the command says so in a line and changes nothing", async ({ skip }) => {
    const folder = mountSmall(skip);
    writeFileSync(join(folder, "report.json"), "old");
    writeFileSync(join(folder, "filler"), Buffer.alloc(64 * 1024 - 4 * 4096));
    const { code, stderr } = await writeReports(folder);
    expect([code, stderr]).toEqual([1, expect.stringMatching(line("ENOSPC"))]);
    expect(readFileSync(join(folder, "report.json"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["filler", "report.json"]);
  });

  test("read-only: the command says so in a line", async ({ skip }) => {
    const folder = mountSmall(skip);
    execFileSync("mount", ["-o", "remount,ro", folder]);
    const { code, stderr } = await writeReports(folder);
    expect([code, stderr]).toEqual([1, expect.stringMatching(line("EROFS"))]);
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    onTestFinished(() => void vi.restoreAllMocks());
    const pull = await run("pull", "missing.yaml");
    expect([pull.code, pull.stderr]).toEqual([1, expect.stringMatching(/^EROFS: read-only file system, .*\n$/)]);
  });
});

describe("output that cannot be written", () => {
  const full = "Writing the output failed (ENOSPC). Check that the disk is not full.\n";
  const outputs: [command: string, output: string, status: number, message: string][] = [
    ["--help", "> /dev/full", 1, full],
    ["lint", "> /dev/full", 1, full],
    ["diff --help", "> /dev/full", 1, full],
    // A reader that has read enough closes the pipe.
    ["lint", "| true", 0, ""],
  ];

  test.each(sample(outputs))("%s %s ends with %i and a line at most", (command, output, status, message) => {
    const program = [process.execPath, ...tsx, join(root, "scripts/bin/td-cdp-openapi.ts"), ...command.split(" ")];
    const result = spawnSync("sh", ["-c", `"$0" "$@" ${output}`, ...program], { encoding: "utf8" });
    expect([result.status, result.stderr]).toEqual([status, message]);
  });
});

/** A folder with old files and an old site. */
function createProject(): string {
  const folder = createFolder();
  for (const name of ["a.yaml", "b.yaml"]) writeFileSync(join(folder, name), "old");
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/page.html"), "old");
  return folder;
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-disk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function runKilled(folder: string, place: number) {
  return spawnSync(process.execPath, [killedProgram, folder, String(place)], { encoding: "utf8" });
}

/** Mounts a file system of 64 KiB. Skips the test where that is not allowed. */
function mountSmall(skip: (reason: string) => never): string {
  const folder = createFolder();
  const { status, error } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  if (status !== 0) skip(`No file system can be mounted here (${error?.message ?? `mount exits with ${status}`}).`);
  onTestFinished(() => void spawnSync("umount", [folder]));
  return folder;
}

function writeReports(folder: string) {
  return run("diff", "openapi/cdp-api.yaml", "openapi/cdp-api.yaml", "--write", folder);
}

function run(...args: string[]) {
  return runInProcess(openapiCommand("td-cdp-openapi"), ...args);
}
