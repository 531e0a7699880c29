/** Published paths that give no name for a call: refused by every command, with the path and what to do. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultPaths, pathsIn } from "../../scripts/cli/paths.ts";
import { pullCommand } from "../../scripts/pull.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { sample } from "../support/runs.ts";
import { addPath, hostilePaths } from "./paths.ts";

const folder = mkdtempSync(join(tmpdir(), "td-cdp-hostile-"));
const paths = pathsIn(folder);

beforeAll(() => {
  mkdirSync(join(folder, "openapi"));
  for (const name of ["description", "source"] as const) writeFileSync(paths[name], readFileSync(defaultPaths[name]));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a published path", () => {
  test.each(sample(hostilePaths))("%j is refused by a pull, which writes nothing", async (path, message) => {
    const published = join(folder, "published.yaml");
    writeFileSync(published, addPath(path, "3.0.3"));
    const { code, stderr } = await runInProcess(
      pullCommand("pull", () => paths),
      published,
    );
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(
      /\(at #\/paths\/.*\/get\)\. If the API has this path, give it another name in scripts\/openapi/,
    );
    expect(stderr.trim()).not.toContain("\n");
    expect(code).toBe(1);
    expect(readdirSync(join(folder, "openapi")).sort()).toEqual(["cdp-api.yaml", "source.json"]);
    for (const name of ["description", "source"] as const)
      expect(readFileSync(paths[name], "utf8")).toBe(readFileSync(defaultPaths[name], "utf8"));
  });
});
