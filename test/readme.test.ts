/** The README is short, its links resolve, and its first screen runs; its programs are tested with those of the other documents. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { patches } from "../openapi/patches/index.ts";
import { insertNameTable } from "../scripts/docs-names.ts";
import { drawDiffReport, picture } from "../scripts/docs-picture.ts";
import { root } from "../scripts/cli/paths.ts";
import { blocks, documents } from "./support/documents.ts";

const readme = documents.get("README.md")!;
const names = documents.get("docs/guide/12-legacy-names.md")!;
const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };

test("the table of legacy names is up to date", async () => {
  expect(await insertNameTable(names), "run npm run docs:names").toBe(names);
  expect(names).toContain("| `syndications`");
});

test("a page without markers for the table is rejected", async () => {
  await expect(insertNameTable("# Title\n")).rejects.toThrow(/legacy-names\.md needs the lines .*docs:names/);
});

test("the README has at most 250 lines, and its programs at most 10 lines of code", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(250);
  const programs = blocks.filter(({ place }) => place.startsWith("README.md"));
  const long = programs.filter(({ code }) => code.split("\n").filter((line) => line.trim()).length > 10);
  expect(long.map(({ place }) => place)).toEqual([]);
});

test("the first screen installs the package and runs a program, and the commands of a clone are named", () => {
  const screen = readme.split("\n").slice(0, 32).join("\n");
  for (const text of ["npm ci && npm pack", "npm install ../td-cdp/td-cdp-", "createClient", "9 Tokyo"])
    expect(screen).toContain(text);
  for (const command of ["npm ci && npm run generate", "npm ci && npm test", "npm run demo"])
    expect(readme).toContain(command);
});

test("the picture of the README is up to date, and packed with it", async () => {
  expect(readme).toContain(`](${picture})`);
  expect(files).toContain(picture);
  expect(readFileSync(join(root, picture), "utf8"), "run npm run docs:picture").toBe(await drawDiffReport());
});

test("the links of the README refer to files of the package", () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const packed = (path: string) => ["LICENSE", ...files].some((each) => path === each || path.startsWith(`${each}/`));
  expect(links.filter((path) => !packed(path))).toEqual([]);
});

test("the documents have the number of patched defects", () => {
  expect(readme).toContain(`patch ${patches.length} defects`);
  expect(documents.get("docs/guide/11-updating.md")).toContain(`fixes ${patches.length} known defects`);
});
