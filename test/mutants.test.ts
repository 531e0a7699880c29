/** How the mutants of a report are counted. */
import { expect, test } from "vitest";
import { percentOf, scoresOf, tableOf } from "./mutants/score.ts";

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
const report = {
  files: {
    "src/b.ts": mutants("Killed", "Killed", "Survived"),
    "src/a.ts": mutants("Killed", "Timeout", "NoCoverage", "RuntimeError", "Ignored"),
    "src/types.ts": mutants(),
  },
};

test("a mutant is killed when a test fails or times out, and survives otherwise", () => {
  expect([...scoresOf(report)]).toEqual([
    ["", { noticed: 4, made: 6 }],
    ["src/a.ts", { noticed: 2, made: 3 }],
    ["src/b.ts", { noticed: 2, made: 3 }],
  ]);
});

test("a score is never rounded up", () => {
  expect(percentOf({ noticed: 8499, made: 10_000 })).toBe(84.9);
  expect(percentOf({ noticed: 3, made: 3 })).toBe(100);
});

test("the table has a row for each module and file", () => {
  expect(tableOf(new Map([["rules", scoresOf({ files: { "src/b.ts": report.files["src/b.ts"] } })]]))).toBe(
    [
      "| changed | noticed | score |",
      "| --- | --: | --: |",
      "| **rules** | 2 of 3 | 66.6 % |",
      "| `src/b.ts` | 2 of 3 | 66.6 % |",
    ].join("\n"),
  );
});
