/** equalRules, hashRule, normalizeRule and diffRules agree on every change of one thing anywhere in a rule. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";
import { damaged, rules } from "./arbitraries.ts";
import { changesOf, meaningOf } from "./changes.ts";

/** Of larger rules, some of the changes are tried. */
const maxChanges = 100;

describe("a change of one thing anywhere", () => {
  test.each([
    ["rules that the description allows", rules, 80],
    ["damaged rules", damaged, 80],
  ] as const)("is a difference if it changes the meaning: %s", (name, values, numRuns) => {
    const counts = { changes: 0, differences: 0, missed: 0 };
    const property = fc.property(values as fc.Arbitrary<unknown>, (value) => {
      const rule = readOrNull(value);
      const meaning = meaningOf(rule);
      const hash = r.hashRule(rule);
      const all = [...changesOf(rule)];
      const step = Math.ceil(all.length / maxChanges);
      for (const { kind, pointer, result } of all.filter((_, index) => index % step === all.length % step)) {
        if (!isReadable(result)) continue;
        counts.changes++;
        const isDifferent = meaningOf(result) !== meaning;
        counts.differences += Number(isDifferent);
        const changes = r.diffRules(rule, result);
        const seen = [!r.equalRules(rule, result), changes.length > 0, r.hashRule(result) !== hash];
        counts.missed += Number(isDifferent && seen.includes(false));
        expect([kind, pointer, ...seen]).toEqual([kind, pointer, isDifferent, isDifferent, isDifferent]);
        for (const { before, after } of changes) expect(before).not.toBe(after);
      }
    });
    fc.assert(property, { numRuns, endOnFailure: true });
    console.info(`${name}: ${JSON.stringify(counts)}`);
    expect(counts.changes).toBeGreaterThan(1_000);
    expect(counts.missed).toBe(0);
  });
});

function readOrNull(value: unknown): ReadRule {
  return isReadable(value) ? value : null;
}

function isReadable(value: unknown): value is ReadRule {
  try {
    r.parseRule(value);
    return true;
  } catch {
    return false;
  }
}
