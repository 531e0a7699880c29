/** The package as its users compile it: its built declarations, in a project of theirs. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationsOf } from "../scripts/openapi/document.ts";
import { expectWithin } from "./support/budgets.ts";
import { type Consumer, createCompiler, createConsumer, measured, strictness } from "./support/consumer.ts";
import { description } from "./support/program.ts";

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
