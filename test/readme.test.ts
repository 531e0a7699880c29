/** The code of the README compiles against the package, and its commands exist. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/command/project.ts";
import { withNames } from "../scripts/list-names.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

test("every ts block compiles", () => {
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code!);
  expect(blocks.length).toBeGreaterThan(0);
  const folder = mkdtempSync(join(root, "node_modules/.readme-"));
  try {
    blocks.forEach((code, index) => writeFileSync(join(folder, `block-${index}.mts`), `${code}\nexport {};\n`));
    const paths = {
      "td-cdp": ["../../src/index.ts"],
      "td-cdp/rules": ["../../src/rules.ts"],
      "td-cdp/testing": ["../../src/testing.ts"],
      "td-cdp/types": ["../../src/types.ts"],
    };
    const compilerOptions = { noEmit: true, types: ["node"], paths };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", compilerOptions, include: ["*.mts"] }),
    );
    expect(compile(folder)).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every npm script that is named exists", () => {
  const named = new Set([...readme.matchAll(/npm (?:run )?(test|(?<=run )[\w:-]+)/g)].map(([, name]) => name!));
  expect([...named].filter((name) => !scripts[name])).toEqual([]);
  expect(named).toContain("generate");
});

test("the table of old names is what the vocabulary says", async () => {
  expect(await withNames(readme), "run npm run docs:names").toBe(readme);
  expect(readme).toContain("| `syndications`");
});

test("a README without a place for the table is refused", async () => {
  await expect(withNames("# Title\n")).rejects.toThrow(/README\.md needs the lines .*docs:names/);
});

test("the first screen has the three commands and the example", () => {
  const screen = readme.split("\n").slice(0, 30).join("\n");
  expect(screen).toContain("npm ci && npm run generate");
  expect(screen).toContain("npm ci && npm test");
  expect(screen).toContain("npm run demo");
  expect(screen).toContain("createClient");
});

/** What tsc says; nothing when all is well. */
function compile(folder: string): string {
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
