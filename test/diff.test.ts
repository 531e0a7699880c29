import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { parseDescription } from "../scripts/description.ts";
import { diff, type DiffReport } from "../scripts/diff.ts";
import { toMarkdown, toTerminal } from "../scripts/diff-format.ts";
import type { Mutation } from "./fixtures/diff/edit.ts";
import { mutations, orderOnly } from "./fixtures/diff/mutations.ts";

const text = readFileSync(new URL("./fixtures/diff/base.yaml", import.meta.url), "utf8");
const base = parseDescription(text);

/** Redocly runs in a process of its own for every difference; more at a time than this only wait for each other. */
const atOnce = 3;

function mutated({ mutate }: Pick<Mutation, "mutate">) {
  const document = structuredClone(base);
  mutate(document);
  return document;
}

describe("the diff of two descriptions", () => {
  const reports = new Map<string, DiffReport>();
  const levelOf = ({ name }: Mutation) => reports.get(name)?.level;
  const broken = mutations.filter(({ expected }) => expected === "major");
  const fine = mutations.filter(({ expected }) => expected !== "major");

  beforeAll(async () => {
    const queue = [...mutations];
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift())
        reports.set(next.name, await diff(base, mutated(next)));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    printConfusion();
  }, 300_000);

  function printConfusion() {
    const caught = broken.filter((each) => levelOf(each) === "major").length;
    const alarms = fine.filter((each) => levelOf(each) === "major").length;
    const exact = mutations.filter((each) => levelOf(each) === each.expected).length;
    const others = mutations.filter((each) => levelOf(each) !== each.expected);
    console.info(
      [
        `breaking (${broken.length}): ${caught} caught, ${broken.length - caught} missed`,
        `not breaking (${fine.length}): ${fine.length - alarms} let through, ${alarms} false alarms`,
        `exact level: ${exact} of ${mutations.length}`,
        ...others.map((each) => `  ${each.name}: ${levelOf(each)} instead of ${each.expected}`),
      ].join("\n"),
    );
  }

  test.each(mutations.filter(({ name }) => !orderOnly.has(name)))(
    "has a mutation $name that changes it",
    (mutation) => {
      expect(isDeepStrictEqual(mutated(mutation), base)).toBe(false);
    },
  );

  test("catches at least 69 of the 72 breaking changes", () => {
    expect(broken).toHaveLength(72);
    expect(broken.filter((each) => levelOf(each) === "major").length).toBeGreaterThanOrEqual(69);
  });

  test("calls at most 3 of the other changes breaking", () => {
    expect(fine.filter((each) => levelOf(each) === "major").length).toBeLessThanOrEqual(3);
  });

  test.each(mutations)("rates $name as $expected", (mutation) => {
    expect(levelOf(mutation)).toBe(mutation.expected);
  });

  test("dump", () => {
    for (const m of mutations)
      console.log(
        `${m.name}\n${(reports.get(m.name)?.changes ?? []).map((c) => `   ${c.level} ${c.kind} ${c.operation} ${c.direction} ${c.pointer} | ${c.message}`).join("\n")}`,
      );
  });
});
