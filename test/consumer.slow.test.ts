/** The package as its users compile it, by each version of TypeScript. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectWithin } from "./support/budgets.ts";
import {
  compileBy,
  type Consumer,
  createCompiler,
  createConsumer,
  programs,
  strictness,
  typical,
} from "./support/consumer.ts";
import { compilers } from "./support/program.ts";

let consumer: Consumer;
beforeAll(async () => void (consumer = await createConsumer()));
afterAll(() => rmSync(consumer.folder, { recursive: true }));

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
