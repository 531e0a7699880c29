/** equalRules, hashRule, normalizeRule and diffRules agree on every change of one thing anywhere in a rule. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";
import { damaged, rules } from "./arbitraries.ts";
import { changesOf, meaningOf } from "./changes.ts";
import { runs } from "../support/runs.ts";
import { faultsOf } from "./description.ts";

/** Of larger rules, some of the changes are tried. */
const maxChanges = 100;

describe("a change of one thing anywhere", () => {
  test.each([
    ["rules that the description allows", rules, runs(80)],
    ["damaged rules", damaged, runs(80)],
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
    expect(counts.changes).toBeGreaterThan(runs(1_000));
    expect(counts.missed).toBe(0);
  });
});

test("a description differs where the meaning does, but for what it leaves out", () => {
  let changes = 0;
  const property = fc.property(rules, (rule) => {
    const [meaning, said, text] = [meaningOf(rule), meaningOf(withoutUnsaid(rule)), r.describeRule(rule)];
    const all = [...changesOf(rule)];
    const step = Math.ceil(all.length / maxChanges);
    for (const { kind, pointer, result } of all.filter((_, index) => index % step === 0)) {
      if (!isReadable(result) || meaningOf(result) === meaning) continue;
      changes++;
      if (r.describeRule(result) !== text) continue;
      // In a filter, brackets and conjunctions are shown for groups of several members only.
      const isFilterGroup = /\/filter(\/conditions(\/\d+)?)*(\/type)?$/.test(pointer);
      const isUnsaid = isFilterGroup || meaningOf(withoutUnsaid(result)) === said;
      expect([kind, pointer, isUnsaid]).toEqual([kind, pointer, true]);
    }
  });
  fc.assert(property, { numRuns: runs(100), endOnFailure: true });
  console.info(`descriptions of ${changes} changes`);
  expect(changes).toBeGreaterThan(runs(1_000));
});

/**
 * A rule without `visibility` and dashboards, without the unit of amounts with units, without a false `includeConvertedCustomers`,
 * and with the member in place of a group of one.
 */
function withoutUnsaid(rule: ReadRule): ReadRule {
  if (!rule) return rule;
  const text = JSON.stringify(rule, (key, value: unknown) => {
    if (
      /^(visibility|segmentInsightDashboardId)$/.test(key) ||
      (key === "includeConvertedCustomers" && value === false)
    )
      return undefined;
    const { last, next, unit: _, ...rest } = Object(value) as Record<string, unknown>;
    if (typeof last === "object" && last !== null) return { ...rest, last };
    return typeof next === "object" && next !== null ? { ...rest, next } : value;
  });
  return JSON.parse(
    text,
    (_, value: unknown) => onlyMemberOf(Object(value) as Record<string, unknown>) ?? value,
  ) as ReadRule;
}

/** The member of a group that says nothing else. */
function onlyMemberOf({ type, expr, conditions, description, limit, ...rest }: Record<string, unknown>): unknown {
  const [member, ...others] = Array.isArray(conditions) ? (conditions as unknown[]) : [];
  const isPlain = type === "Composite" ? /^[1A]$/.test(`${expr}`) : /^(And|Or)$/.test(`${type}`) && !expr;
  const saysMore = description || limit || others.length > 0 || Object.keys(rest).length > 0;
  return isPlain && !saysMore && typeof member === "object" && member !== null ? member : undefined;
}

describe("describeRule shows names for ids", () => {
  const rule = r.all(r.and(r.segment(7), r.exclude(r.funnelStage(8)), r.gte(r.rfm(9, "rfm_score"), 4)));
  const lines = ["all of:", '  is in segment "VIPs" (7)', '  is not in funnel stage "Bought" (8)'];
  const named: Record<string, string> = { 7: "VIPs", 8: "Bought" };

  test.each([
    ["an object", named],
    ["a map", new Map(Object.entries(named))],
    ["a function", (id: string) => named[id]],
    [
      "a function by type",
      (id: string, { type }: r.RuleReference) => (type === "MlAttributeReference" ? undefined : named[id]),
    ],
  ])("from %s", (_, names) => {
    expect(r.describeRule(rule, { names })).toBe([...lines, "  rfm_score of rfm model 9 is at least 4"].join("\n"));
  });

  test("and takes no name from the prototype of an object", () => {
    expect(r.describeRule(r.all(r.and(r.segment("toString"))), { names: {} })).toBe("is in segment toString");
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

describe("equal rules", () => {
  const { and, all, any, attribute, count, eq, exclude, oneOf, or, segment } = r;
  const country = oneOf(attribute("country"), ["JP", "US"]);
  const orders = r.gt(
    count("orders", { groupBy: ["a", "b"], where: or(eq(r.column("x"), 1), eq(r.column("y"), 2)) }),
    3,
  );
  const rule = all(and(country, orders), or(segment(1), exclude(segment(2))));
  const reordered = all(
    or(exclude(segment(2)), segment(1)),
    and(
      r.gt(count("orders", { groupBy: ["b", "a"], where: or(eq(r.column("y"), 2), eq(r.column("x"), 1)) }), 3),
      oneOf(attribute("country"), ["US", "JP"]),
    ),
  );

  test("have the same normal form and the same hash, which does not change between versions", () => {
    expect(r.equalRules(rule, reordered)).toBe(true);
    expect(JSON.stringify(r.normalizeRule(rule))).toBe(JSON.stringify(r.normalizeRule(reordered)));
    expect(r.hashRule(rule)).toBe(r.hashRule(reordered));
    expect(r.hashRule(rule)).toBe("80a3fa385e2bebe37b736b393637cf11d4a303b1524f88fd507297ce73eb7ab3");
    expect(r.hashRule(null)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (const empty of [null, undefined, {}]) {
      expect(r.equalRules(empty, null)).toBe(true);
      expect(r.normalizeRule(empty)).toBeNull();
    }
    expect(r.equalRules(all(and(segment(1))), any(and(segment(1))))).toBe(false);
  });

  test("are normalized to a rule that is valid, equal, and its own normal form", () => {
    const property = fc.property(rules, (rule) => {
      const normal = r.normalizeRule(rule);
      expect(faultsOf("Rule", normal)).toEqual([]);
      expect(r.equalRules(rule, normal)).toBe(true);
      expect(r.hashRule(rule)).toBe(r.hashRule(normal));
      expect(JSON.stringify(r.normalizeRule(normal))).toBe(JSON.stringify(normal));
      expect(meaningOf(normal)).toBe(meaningOf(rule));
    });
    fc.assert(property, { numRuns: runs(500), endOnFailure: true });
  });
});

test("what a description cannot tell apart is told apart by diffRules", () => {
  const within = (condition: object) => ({ type: "And", conditions: [condition] }) as ReadRule;
  const value = { type: "Value", leftValue: { name: "a" }, operator: { type: "IsNull" } };
  const [change] = r.diffRules(within(value), within({ ...value, leftValue: { name: "a", visibility: "pii" } }));
  expect(change).toEqual({
    pointer: "/conditions/0",
    before: 'a is empty {"type":"Value","leftValue":{"name":"a"},"operator":{"type":"IsNull"}}',
    after: 'a is empty {"type":"Value","leftValue":{"name":"a","visibility":"pii"},"operator":{"type":"IsNull"}}',
  });
});

test("a difference below thousands of filters is found", () => {
  const nested = (name: string) => {
    let filter: object = { type: "Column", column: name, operator: { type: "IsNull" } };
    for (let level = 0; level < 5_000; level++) filter = { type: "And", conditions: [filter] };
    const leftValue = { aggregation: { type: "Count" }, source: { name: "orders" }, filter };
    return { type: "And", conditions: [{ type: "Value", leftValue, operator: { type: "IsNull" } }] } as ReadRule;
  };
  expect(r.diffRules(nested("a"), nested("b"))).toHaveLength(1);
  expect(r.diffRules(nested("a"), nested("a"))).toEqual([]);
  expect(r.hashRule(nested("a"))).not.toBe(r.hashRule(nested("b")));
});

describe("diffRules has no noise", () => {
  const { all, and, any, attribute, composite, eq, gt, or, segment } = r;
  const is = (name: string, value: number) => eq(attribute(name), value);
  const cases: [title: string, before: ReadRule, after: ReadRule, changes: string[]][] = [
    [
      "an inserted and an edited condition",
      all(and(is("a", 1), is("b", 2))),
      all(and(is("n", 9), is("a", 1), is("b", 3))),
      ["added n is 9", "b is 2 → b is 3"],
    ],
    [
      "a condition in place of another",
      all(and(is("a", 1), is("b", 2))),
      all(and(is("a", 1), is("n", 9))),
      ["removed b is 2", "added n is 9"],
    ],
    [
      "two edited groups that swapped places",
      all(and(is("a", 1), is("b", 2)), or(is("c", 3), is("d", 4))),
      all(or(is("c", 3), is("d", 5)), and(is("a", 0), is("b", 2))),
      ["d is 4 → d is 5", "a is 1 → a is 0"],
    ],
    [
      "two groups of one edited condition each that swapped places",
      any(and(is("a", 1)), and(is("b", 2))),
      any(and(is("b", 3)), and(is("a", 0))),
      ["b is 2 → b is 3", "a is 1 → a is 0"],
    ],
    ["a renamed attribute", all(and(is("a", 1), is("b", 2))), all(and(is("A", 1), is("b", 2))), ["a is 1 → A is 1"]],
    [
      "a group that was inserted before an edited one",
      all(and(is("a", 1), is("b", 2))),
      all(or(is("x", 1), is("y", 2)), and(is("a", 1), is("b", 7))),
      ["added any of:", "added x is 1", "added y is 2", "b is 2 → b is 7"],
    ],
    [
      "another conjunction",
      all(and(is("a", 1), is("b", 2)), and(is("c", 3))),
      all(and(is("c", 3)), or(is("a", 1), is("b", 2))),
      ["all of: → any of:"],
    ],
    [
      "a changed aggregation",
      all(and(gt(r.sum("orders", "n"), 1), gt(r.count("visits"), 1))),
      all(and(gt(r.count("visits"), 2), gt(r.max("orders", "n"), 1))),
      [
        "count of visits is more than 1 → count of visits is more than 2",
        "sum of n in orders is more than 1 → max of n in orders is more than 1",
      ],
    ],
    [
      "a member inserted into a composite",
      all(composite("1 or 2", segment(1), segment(2))),
      all(composite("1 or 2 or 3", segment(9), segment(1), segment(2))),
      ["1 or 2 of: → 1 or 2 or 3 of:", "added is in segment 9"],
    ],
  ];

  test.each(cases)("%s", (_, before, after, changes) => {
    const texts = r.diffRules(before, after).map(({ before, after }) => {
      return before === undefined
        ? `added ${after}`
        : after === undefined
          ? `removed ${before}`
          : `${before} → ${after}`;
    });
    expect(texts).toEqual(changes);
  });

  test("names are shown for ids", () => {
    const changes = r.diffRules(all(and(segment(1))), all(and(segment(2))), { names: { 1: "Old", 2: "New" } });
    expect(changes).toEqual([
      { pointer: "/conditions/0/conditions/0", before: 'is in segment "Old" (1)', after: 'is in segment "New" (2)' },
    ]);
  });
});
