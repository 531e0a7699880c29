/** The code of the documents runs, against the fake, and prints what they say. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatWithOptions } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { blocks, isTest } from "./support/documents.ts";

const folder = mkdtempSync(join(root, "node_modules/.documents-run-"));
const programs = blocks.filter((block) => !isTest(block));
const aliases = {
  "td-cdp/raw": "src/raw.ts",
  "td-cdp/rules": "src/rules.ts",
  "td-cdp/testing": "src/testing.ts",
  "td-cdp/trees": "src/trees.ts",
  "td-cdp": "test/support/account.ts",
};

beforeAll(async () => {
  programs.forEach(({ code }, index) => writeFileSync(join(folder, `program-${index}.ts`), code));
  const alias = Object.fromEntries(Object.entries(aliases).map(([name, path]) => [name, join(root, path)]));
  const entryPoints = programs.map((_, index) => join(folder, `program-${index}.ts`));
  const format = { bundle: true, format: "esm", platform: "node", logLevel: "silent" } as const;
  await build({ ...format, entryPoints, alias, outdir: folder, outExtension: { ".js": ".mjs" } });
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(programs.map((block, index) => ({ ...block, index })))("the program at $place runs", async (block) => {
  const lines: string[] = [];
  const print = (...values: unknown[]) => void lines.push(`${formatWithOptions({ colors: false }, ...values)}\n`);
  const log = vi.spyOn(console, "log").mockImplementation(print);
  const platform = globalThis.fetch;
  onTestFinished(() => {
    log.mockRestore();
    globalThis.fetch = platform;
  });
  await import(pathToFileURL(join(folder, `program-${block.index}.mjs`)).href);
  if (block.output !== undefined) expect(lines.join("")).toBe(block.output);
});

test("every program of the README has its output", () => {
  const ofReadme = programs.filter(({ place }) => place.startsWith("README.md"));
  expect(ofReadme.length).toBeGreaterThan(4);
  expect(ofReadme.filter(({ output }) => output === undefined)).toEqual([]);
});
