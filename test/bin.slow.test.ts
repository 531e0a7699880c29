/** `td-cdp-openapi` as its users have it: from the packed tarball, in a folder without this project's tools. */
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { expectWithin } from "./support/budgets.ts";
import { apiKey, createAccount, serveAccount } from "./verify/account.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "td-cdp-bin-"));
const user = join(folder, "user");
const library = join(user, "node_modules/td-cdp");
const base = readFileSync(join(root, "test/fixtures/diff/base.yaml"), "utf8");

interface Pack {
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

let packed: Pack;

/** Packs a copy, because a build writes to `dist`. */
beforeAll(async () => {
  const copy = join(folder, "copy");
  mkdirSync(copy);
  const needed = [
    "src",
    "generated",
    "scripts",
    "openapi",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "README.md",
    "LICENSE",
  ];
  for (const each of needed) cpSync(join(root, each), join(copy, each), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const { stdout } = await run("npm", ["pack", "--json", "--loglevel=error"], { cwd: copy });
  [packed] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [Pack];
  mkdirSync(library, { recursive: true });
  const [tarball] = readdirSync(copy).filter((file) => file.endsWith(".tgz"));
  await run("tar", ["-xzf", join(copy, tarball!), "-C", library, "--strip-components=1"]);
  writeFileSync(join(user, "package.json"), "{}");
  // What npm installs with the package.
  install("openapi-fetch", "openapi-typescript-helpers");
  writeFileSync(join(user, "a.yaml"), base);
  writeFileSync(join(user, "b.yaml"), base.replace("        weight: { type: number }\n", ""));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npx would, from the user's folder. */
async function command(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { bin } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as { bin: Record<string, string> };
  const program = join(library, bin["td-cdp-openapi"]!);
  return run(process.execPath, [program, ...args], { cwd: user }).then(
    (output) => ({ code: 0, ...output }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

function install(...names: string[]): void {
  for (const name of names) {
    const place = join(user, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(join(root, "node_modules", name), place);
  }
}

test("the tarball is complete, and the client depends on openapi-fetch alone", () => {
  const names = packed.files.map(({ path }) => path);
  const tool = packed.files.filter(({ path }) => path.startsWith("dist/bin/"));
  console.info(`tarball: ${packed.size} bytes`);
  expect(names).toContain("openapi/cdp-api.yaml");
  expect(names.filter((name) => /^(scripts|test|node_modules)\//.test(name))).toEqual([]);
  expectWithin(
    "bytes",
    "td-cdp and td-cdp-openapi",
    tool.reduce((sum, { size }) => sum + size, 0),
  );
  const { dependencies } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as { dependencies: object };
  expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
});

describe("without peer packages", () => {
  test.each([
    [["--help"], 0],
    [["diff", "--help"], 0],
    [[], 2],
    [["constructor"], 2],
    [["diff", "a.yaml"], 2],
    [["verify", "--help"], 0],
    [["verify", "--max-per-operation", "none"], 2],
    [["diff", "a.yaml", "c.yaml"], 1],
    [["diff", "a.yaml", "b.yaml", "--format", "pdf"], 2],
    [["diff", "a.yaml", "b.yaml", "--fail-on", "worst"], 2],
    [["diff", "a.yaml", "b.yaml"], 0],
    [["diff", "a.yaml", "b.yaml", "--fail-on", "major"], 1],
    [["diff", "a.yaml", "a.yaml", "--fail-on", "patch"], 0],
  ])("%j exits with %i", async (args, code) => {
    const result = await command(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).not.toMatch(/^ +at /m);
    if (code === 2) expect(result.stderr).toMatch(/Usage: td-cdp-openapi|Run it with --help/);
  });

  test("diff needs nothing else", async () => {
    const { stdout } = await command("diff", "a.yaml", "b.yaml", "--format", "json");
    const report = JSON.parse(stdout) as { level: string; changes: { message: string }[]; notes: string[] };
    expect(report.level).toBe("major");
    expect(new Set(report.changes.map(({ message }) => message))).toEqual(new Set(["Property `weight` was removed."]));
    expect(report.notes).toEqual([]);
  });

  test("lint and pull say which package to install", async () => {
    const { code, stderr } = await command("lint", "a.yaml");
    expect([code, stderr]).toEqual([
      1,
      "This command needs Redocly. Run: npm install --save-dev @redocly/cli@2.77.0\n",
    ]);
  });
});

test("verify reads from an account", async () => {
  process.env.TD_API_KEY = apiKey;
  onTestFinished(() => void delete process.env.TD_API_KEY);
  const url = await serveAccount(createAccount().fetch);
  const args = ["--base-url", url, "--max-per-operation", "1", "--requests-per-second", "1000", "--write", "report.md"];
  const { code, stdout, stderr } = await command("verify", ...args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("\nNo differences between the API and the description.\n");
  expect(readFileSync(join(user, "report.md"), "utf8")).toContain("Reached 87 of 91 GET operations");
});

describe("with peer packages", () => {
  beforeAll(() => install("@redocly/cli"));

  test("lint uses the description of the package by default", async () => {
    const { code, stdout } = await command("lint");
    expect([code, stdout]).toEqual([0, expect.stringContaining("183 operations")]);
  });

  test("pull starts with the description of the package, and rejects another file without changing it", async () => {
    writeFileSync(join(user, "page.html"), "<!doctype html>");
    const { code, stderr } = await command("pull", "page.html");
    expect([code, stderr]).toEqual([1, expect.stringContaining("HTML")]);
    const [ours, theirs] = [root, user].map((at) => readFileSync(join(at, "openapi/cdp-api.yaml"), "utf8"));
    expect(theirs).toBe(ours);
  });
});
