/** Where the compilers say that a rule is wrong: at the faulty field, not at the rule. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { sample } from "../support/runs.ts";
import { calls, misspelt, right, wrong } from "./variants.ts";

/** Where the diagnostics of a program begin, in characters from its start. */
type Diagnose = (file: string, text: string) => number[];

const builders =
  "all and ago at attribute between column composite contains count eq exclude limit matchItems not oneOf";
const others = "percent predictiveScore rfm segment timeRange today top withinPast";
const head = `import { ${`${builders} ${others}`.split(" ").join(", ")}, type BuiltRule } from "../../../../src/rules.ts";
declare function take(rule: BuiltRule): void;
`;

const { ES2022 } = ts.ScriptTarget;
const { NodeNext } = ts.ModuleKind;
const options = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true },
  ...{ noEmit: true, allowImportingTsExtensions: true, types: [] },
};

const compilers: [name: string, load: () => Promise<Diagnose>][] = [
  ["5.9", async () => byProgram(ts)],
  ["5.4", async () => byProgram((await import("typescript-5.4")).default as unknown as typeof ts)],
  ["7", async () => byCommand],
];

let folder: string;

beforeAll(() => {
  const cache = join(root, "node_modules/.cache/td-cdp");
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "positions-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the table has many mistakes", () => expect([wrong.length, calls.length]).toEqual([59, 24]));

describe.each(sample(compilers))("TypeScript %s", (_, load) => {
  let found: string[][];
  beforeAll(async () => {
    found = mark(
      await load(),
      [right, wrong, misspelt].map((rules) => rules.map((rule) => `take(${rule})`)).concat([calls]),
    );
  });

  test("accepts correct programs", () => expect(found[0]).toEqual(right.map((rule) => `take(${lineOf(rule)})`)));

  test("points only at the faulty field of every rule", () => {
    expect(found[1]).toEqual(wrong.map((rule) => `take(${lineOf(rule)})`));
  });

  test("points first at a misspelled operator", () => {
    expect(found[2]?.map(firstMark)).toEqual(misspelt.map((rule) => `take(${lineOf(rule)})`));
  });

  test("points only at the faulty argument of every call", () => expect(found[3]).toEqual(calls.map(lineOf)));
});

/** The statements with a mark where each diagnostic begins. */
function mark(diagnose: Diagnose, groups: string[][]): string[][] {
  const lines = groups.flat().map((text) => lineOf(text).replaceAll("«", ""));
  const file = join(folder, "program.mts");
  const text = `${head}${lines.join(";\n")};\n`;
  writeFileSync(file, text);
  const starts = diagnose(file, text);
  const marked = [...text].map((letter, index) => (starts.includes(index) ? "«" : "") + letter).join("");
  const statements = marked
    .split("\n")
    .slice(2)
    .map((line) => line.replace(/;$/, ""));
  return groups.map((group) => statements.splice(0, group.length));
}

/** On one line, with the mark where the fault begins alone. */
function lineOf(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replaceAll("»", "");
}

function firstMark(text: string): string {
  const [before, ...after] = text.split("«");
  return `${before}«${after.join("")}`;
}

function byProgram(compiler: typeof ts): Diagnose {
  return (file) => {
    // Rules use no declarations of the platform, which take half a second to read.
    const settings = { ...options, target: ES2022, module: NodeNext, lib: ["lib.es2022.d.ts"] };
    const program = compiler.createProgram([file], settings);
    return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ start = -1 }) => start);
  };
}

/** TypeScript 7 has no interface for programs; it prints `program.mts(3,14): error …`. */
function byCommand(file: string, text: string): number[] {
  const compilerOptions = { ...options, target: "es2022", module: "nodenext", lib: ["es2022"] };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const command = [join(root, "node_modules/typescript-7/bin/tsc"), "-p", config, "--pretty", "false"];
  const { stdout } = spawnSync(process.execPath, command, { encoding: "utf8", cwd: folder });
  const lines = text.split("\n");
  return [...stdout.matchAll(/^program\.mts\((\d+),(\d+)\): error/gm)].map(([, line, column]) => {
    const before = lines.slice(0, Number(line) - 1).reduce((sum, { length }) => sum + length + 1, 0);
    return before + Number(column) - 1;
  });
}
