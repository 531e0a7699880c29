/** The package as its users compile it: its built declarations, in a project of theirs, by each version of TypeScript. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../scripts/openapi/document.ts";
import { expectWithin } from "./support/budgets.ts";
import {
  compileBy,
  type Consumer,
  createCompiler,
  createConsumer,
  measured,
  programs,
  strictness,
  typical,
} from "./support/consumer.ts";
import { compilers, description } from "./support/program.ts";

let consumer: Consumer;
let compile: ReturnType<typeof createCompiler>;

beforeAll(async () => {
  consumer = await createConsumer();
  compile = createCompiler(consumer, { ...strictness.strict, skipLibCheck: true });
});

afterAll(() => rmSync(consumer.folder, { recursive: true }));

test("the package builds without a mistake", () => expect(consumer.built).toBe(""));

test.each(measured)("%s compiles, and the types that it uses stay within their budget", (file) => {
  const { mistakes, instantiations } = compile(file);
  expect(mistakes).toEqual([]);
  expectWithin("instantiations", file, instantiations);
});

test("a program over the raw client compiles", () => expect(compile("raw.mts").mistakes).toEqual([]));

test("a program that names all 326 calls costs little more than one that names the 184 of today", () => {
  const [names, legacy] = ["names.mts", "legacy.mts"].map((file) => {
    const { mistakes, instantiations } = compile(file);
    expect(mistakes).toEqual([]);
    return instantiations;
  });
  expectWithin("instantiations", "the tree of legacy names", legacy! - names!);
});

test("the declarations keep the comment of every call", () => {
  const declarations = readFileSync(join(consumer.library, "dist/generated/routes.d.ts"), "utf8");
  const ids = operationsOf(description).map(({ id }) => `* \`${id}\``);
  expect(ids.filter((id) => !declarations.includes(id))).toEqual([]);
});

describe.each(compilers)("a consumer compiled by %s", (compiler) => {
  test.each(Object.entries(strictness))("has no mistake in settings that are %s", async (name, options) => {
    const output = await compileBy(compiler, consumer, name, { ...options, skipLibCheck: false }, programs);
    expect(mistakesIn(output)).toEqual([]);
    expect(instantiationsIn(output)).toBeGreaterThan(0);
  });

  test("is told of a mistake", async () => {
    const mistakes = ["segments.get({ segmentId: 9 })", "audiences.get({ audienceId: 7, parentSegmentId: 7 })"];
    writeFileSync(
      join(consumer.folder, "wrong.mts"),
      typical + mistakes.map((call) => `await cdp.${call};\n`).join(""),
    );
    const output = await compileBy(compiler, consumer, "wrong", { ...strictness.lax, skipLibCheck: true }, [
      "wrong.mts",
    ]);
    expect(mistakesIn(output)).toEqual([
      expect.stringMatching(/\bwrong\.mts\(\d+,\d+\): error TS2353: .*'segmentId'/),
      expect.stringMatching(
        /\bwrong\.mts\(\d+,\d+\): error TS2345: .*ExactlyOne<("audienceId"|"parentSegmentId"| \| ){3}>/,
      ),
    ]);
  });
});

test("a program of nine calls stays within its budget without skipLibCheck, and loads nothing of openapi-fetch", () => {
  const { program, instantiations } = createCompiler(consumer, strictness.strict)("typical.mts");
  expectWithin("instantiations", "typical.mts without skipLibCheck", instantiations);
  const files = program.getSourceFiles().map(({ fileName }) => fileName);
  expect(files).toContain(join(consumer.library, "dist/src/index.d.ts"));
  expect(files.filter((file) => file.includes("openapi-fetch"))).toEqual([]);
});

function mistakesIn(output: string): string[] {
  return output.split("\n").filter((line) => /\berror TS\d+/.test(line));
}

/** Not a number when the compiler came to no end, which would look like a program without mistakes. */
function instantiationsIn(output: string): number {
  return Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1]);
}
