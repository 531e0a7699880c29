/** The architecture as a list: a file imports only from files before it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/command/project.ts";

const layers = `
  generated/api.ts
  generated/routes.ts
  src/regions.ts
  src/client.ts
  src/index.ts
  scripts/description.ts
  scripts/names.ts
  scripts/progress.ts
  scripts/command.ts
  scripts/project.ts
  scripts/redocly.ts
  scripts/upgrade.ts
  scripts/patch.ts
  openapi/patches/*.ts
  openapi/patches/index.ts
  scripts/contract-schema.ts
  scripts/contract.ts
  scripts/pull-error.ts
  scripts/files.ts
  scripts/download.ts
  scripts/guard.ts
  scripts/checks.ts
  scripts/lint.ts
  scripts/types.ts
  scripts/routes.ts
  scripts/generate.ts
  scripts/adopt-schema.ts
  scripts/adopt.ts
  scripts/diff-levels.ts
  scripts/diff-text.ts
  scripts/diff-properties.ts
  scripts/diff-keywords.ts
  scripts/diff-schema.ts
  scripts/diff-security.ts
  scripts/diff-operation.ts
  scripts/diff-compare.ts
  scripts/diff-redocly.ts
  scripts/diff-wording.ts
  scripts/diff.ts
  scripts/diff-format.ts
  scripts/pull.ts
`
  .trim()
  .split(/\s+/);

const files = ["src", "generated", "scripts", "openapi"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file)}`)
    .filter((file) => file.endsWith(".ts")),
);

test("every file has its place in the list", () => {
  expect(files.filter((file) => placeOf(file) === -1)).toEqual([]);
  expect(layers.filter((layer) => !files.some((file) => layer === file || layer.endsWith("*.ts")))).toEqual([]);
});

test("no file imports from a file after it", () => {
  const upward = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
  expect(upward.length).toBeGreaterThan(50);
  expect(upward.filter(({ file, target }) => placeOf(target) >= placeOf(file))).toEqual([]);
});

test("openapi-fetch is imported in one file", () => {
  const importers = files.filter((file) => /from "openapi-fetch"/.test(readFileSync(join(root, file), "utf8")));
  expect(importers).toEqual(["src/client.ts"]);
});

function placeOf(file: string): number {
  const exact = layers.indexOf(file);
  return exact === -1 ? layers.indexOf(`${dirname(file)}/*.ts`) : exact;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!)),
  );
}
