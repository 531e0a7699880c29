/** The rules of `.dependency-cruiser.mjs`: the project keeps them, and each of them reports a forbidden import. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";

const { options = {}, ...ruleSet } = await extractConfig(join(root, ".dependency-cruiser.mjs"));
const ruleNames = ruleSet.forbidden!.map((rule) => rule.name!);

/** For each rule a file and an import in it that the rule forbids. Type imports count, unless the rule is about code. */
const forbiddenImports: Record<string, [file: string, statement: string][]> = {
  "no-cycles": [
    ["bench/a.ts", `import type { B } from "./b.ts";`],
    ["bench/b.ts", `import type { A } from "./a.ts";`],
  ],
  "no-unresolved-imports": [["bench/c.ts", `import "./missing.ts";`]],
  "src/redaction-imports-lower-folders-only": [["src/redaction/a.ts", `import type { T } from "../errors/low.ts";`]],
  "src/errors-imports-lower-folders-only": [["src/errors/a.ts", `import type { T } from "../transport/low.ts";`]],
  "src/transport-imports-lower-folders-only": [["src/transport/a.ts", `import type { T } from "../client/low.ts";`]],
  "src/client-imports-lower-folders-only": [["src/client/a.ts", `import type { T } from "../pagination/low.ts";`]],
  "src/pagination-imports-lower-folders-only": [["src/pagination/a.ts", `import type { T } from "../polling/low.ts";`]],
  "src/polling-imports-lower-folders-only": [["src/polling/a.ts", `import type { T } from "../pagination/low.ts";`]],
  "src/legacy-imports-lower-folders-only": [["src/legacy/a.ts", `import type { T } from "../rules/low.ts";`]],
  "src-has-known-folders-only": [["src/index.ts", `export * from "./helpers/low.ts";`]],
  "src-imports-itself-and-generated-only": [["src/client/b.ts", `import { join } from "node:path";`]],
  "folders-do-not-import-entries": [["src/client/c.ts", `import type { T } from "../types.ts";`]],
  "one-file-runs-openapi-fetch": [["src/raw.ts", `import createFetchClient from "openapi-fetch";`]],
  "openapi-fetch-types-stay-in-the-raw-client": [["src/client/d.ts", `import type { Client } from "openapi-fetch";`]],
  "generated-imports-generated-only": [["generated/a.ts", `import type { T } from "../src/types.ts";`]],
  "rules-are-independent": [["src/rules/a.ts", `import type { T } from "../errors/low.ts";`]],
  "rules-import-only-types-of-generated": [["src/rules/b.ts", `import { routes } from "../../generated/routes.ts";`]],
  "trees-import-rules-and-errors": [["src/trees/a.ts", `import type { T } from "../transport/low.ts";`]],
  "trees-import-types-of-the-client-only": [["src/trees/b.ts", `import { value } from "../client/low.ts";`]],
  "nothing-imports-trees": [["src/client/e.ts", `import type { T } from "../trees/low.ts";`]],
  "testing-imports-types-of-the-client-only": [["src/testing/a.ts", `import { value } from "../client/low.ts";`]],
  "testing-is-independent-of-the-transport": [["src/testing/b.ts", `import type { T } from "../transport/low.ts";`]],
  "nothing-imports-testing": [["scripts/a.ts", `import type { T } from "../src/testing/low.ts";`]],
  "helpers-do-not-import-commands": [["scripts/pull/b.ts", `import type { T } from "../lint.ts";`]],
  "commands-do-not-import-commands": [["scripts/pull.ts", `import type { T } from "./lint.ts";`]],
  "scripts-have-known-folders-only": [["scripts/mock.ts", `import type { T } from "./helpers/low.ts";`]],
  "scripts-import-no-other-program": [["scripts/b.ts", `import type { T } from "../test/low.ts";`]],
  "patches-import-the-editor-only": [["openapi/patches/a.ts", `import type { T } from "../../scripts/diff/low.ts";`]],
  "one-helper-imports-the-patches": [["scripts/pull/c.ts", `import { patches } from "../../openapi/patches/low.ts";`]],
  "bench-imports-no-other-program": [["bench/d.ts", `import type { T } from "../test/low.ts";`]],
  "playground-imports-rules-only": [["docs/playground/a.ts", `import type { T } from "../../src/index.ts";`]],
  "examples-import-the-package-only": [["examples/a.ts", `import type { T } from "../src/client/low.ts";`]],
  ...Object.fromEntries(ruleNames.filter((name) => name.startsWith("scripts/")).map(scriptLayerCase)),
};

/** `bin` is on top and may import all folders that have a place. */
function scriptLayerCase(name: string): [string, [string, string][]] {
  const folder = /^scripts\/(.+)-imports/.exec(name)![1]!;
  const higher = folder === "bin" ? "helpers" : "bin";
  return [name, [[`scripts/${folder}/a.ts`, `import type { T } from "../${higher}/low.ts";`]]];
}

test("the project keeps the layers", async () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const [, ...folders] = manifest.scripts["check:layers"]!.split(" ");
  const { violations, totalCruised } = await check(root, folders);
  expect(violations).toEqual([]);
  expect(totalCruised).toBeGreaterThan(200);
});

describe("the rule", () => {
  let folder = "";
  let violations: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "td-cdp-layers-"));
    for (const [file, statement] of Object.values(forbiddenImports).flat()) write(file, statement);
    const targets = Object.values(forbiddenImports).flat().map(importedFile);
    for (const file of targets.filter((each) => each.endsWith("/low.ts"))) write(file, "export const value = 1;");
    for (const file of ["src/types.ts", "scripts/lint.ts", "generated/routes.ts"])
      write(file, "export const value = 1;");
    write("node_modules/openapi-fetch/package.json", `{ "name": "openapi-fetch", "main": "index.js" }`);
    write("node_modules/openapi-fetch/index.js", "");
    const folders = ["src", "generated", "scripts", "openapi", "bench", "docs", "examples"];
    ({ violations } = await check(folder, folders));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(ruleNames)("%s reports a forbidden import", (name) => {
    const [[file] = [""]] = forbiddenImports[name] ?? [];
    expect(violations.filter((each) => each.startsWith(`${name}: ${file} → `))).toHaveLength(1);
  });

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
});

function importedFile([file, statement]: [file: string, statement: string]): string {
  return join(dirname(file), /"(.*)"/.exec(statement)![1]!);
}

/** @param folder What the paths in the rules are relative to. */
async function check(folder: string, folders: string[]): Promise<{ violations: string[]; totalCruised: number }> {
  const { tsConfig, enhancedResolveOptions, ...others } = options;
  const paths = folder === root ? { tsConfig: join(root, tsConfig!.fileName!) } : {};
  const cruiseOptions = { ...others, baseDir: folder, ruleSet, validate: true };
  const { output } = await cruise(folders, cruiseOptions, { ...enhancedResolveOptions, ...paths });
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  return { violations: violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`), totalCruised };
}
