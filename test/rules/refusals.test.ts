/** What `not` and `exclude` negate, and the messages of builders. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { Operator, RuleCondition } from "../../src/rules.ts";
import { builders, made } from "./builder-table.ts";

type Condition = { type: string; operator?: Operator & { not?: boolean }; exclude?: boolean };

const { all, and, attribute, column, composite, count, eq, exclude, gt, not, or, segment } = r;
const japan = eq(attribute("country"), "JP");
const score = r.predictiveScore(7, { minGrade: 1, maxGrade: 9, includeConvertedCustomers: false });

/** Whether a profile passes, if it passes or fails the test itself. */
const isTurned = ({ operator, exclude }: Condition) => (operator?.not === true) !== (exclude === true);

test("not negates a condition, and a second not restores it", () => {
  const { args } = builders.find(({ name, kind }) => name === "not" && kind === "condition")!;
  const property = fc.property(args, ([argument]) => {
    const condition = argument as RuleCondition & Condition;
    const once = not(condition as never) as Condition;
    expect(isTurned(once)).toBe(!isTurned(condition));
    expect(not(once as never)).toEqual(condition);
    expect(describeOne(once)).not.toBe(describeOne(condition));
  });
  fc.assert(property, { numRuns: 1_000 });
});

test("exclude excludes, and a second exclude restores the condition", () => {
  const { args } = builders.find(({ name }) => name === "exclude")!;
  const property = fc.property(args, ([argument]) => {
    const excluded = exclude(argument as Condition);
    expect(isTurned(excluded)).toBe(!isTurned(argument as Condition));
    expect(exclude(excluded)).toEqual(argument);
  });
  fc.assert(property, { numRuns: 1_000 });
});

test("not rejects every group, and says what to write", () => {
  const property = fc.property(fc.oneof(made.group, made.filter, made.rule), (group) => {
    expect(() => not(group as never)).toThrow(
      /^not: condition is .* not\(and\(a, b\)\) is or\(not\(a\), not\(b\)\)\.$/,
    );
  });
  fc.assert(property, { numRuns: 500 });
});

test("groups accept an array that is longer than an argument list may be", () => {
  const many = Array.from({ length: 200_000 }, (_, id) => segment(id + 1));
  expect(and(many).conditions).toHaveLength(200_000);
  expect(all([or(many)]).conditions).toHaveLength(1);
  expect(and([japan])).toEqual(and(japan));
  expect(() => and([])).toThrow("and: conditions is an empty array");
});

test("lists may be read-only", () => {
  const codes = ["JP", "US"] as const;
  expect(r.oneOf(attribute("country"), codes).operator.rightValues).toEqual(codes);
  expect(r.contains(attribute("country"), codes).operator.rightValues).toEqual(codes);
  expect(r.countDistinct("orders", codes).aggregation).toEqual({ type: "CountDistinct", columns: codes });
  expect(count("orders", { groupBy: codes }).aggregation).toEqual({ type: "Count", groupingColumns: codes });
});

test("references are written as the API negates them", () => {
  for (const reference of [segment(7), r.funnelStage(7), r.variant(7)]) {
    expect(not(reference)).toEqual(exclude(reference));
    expect(not(exclude(reference))).toEqual(reference);
  }
  expect(not(gt(r.rfm(7, "rfm_score"), 4)).operator.not).toBe(true);
  expect(not(not(not(japan)))).toEqual(not(japan));
});

const refused: [call: () => unknown, message: string][] = [
  [() => not(score as never), 'not: condition is an object of type "PredictiveScoreReference". Pass '],
  [() => exclude(score as never), 'exclude: condition is an object of type "PredictiveScoreReference". Pass '],
  [() => exclude(and(segment(7)) as never), 'exclude: condition is an object of type "And". Pass a condition on '],
  [() => exclude(eq(column("city"), "Tokyo") as never), 'exclude: condition is an object of type "Column". Pass '],
  [() => segment(undefined as never), "segment: id is undefined. Pass a non-empty string, or an integer."],
  [() => segment(2 ** 53), "segment: id is 9007199254740992. Pass "],
  [() => gt(attribute("age"), NaN), "gt: value is NaN. Pass a number, a string or a boolean, or a time"],
  [() => all(japan as never), 'all: groups[0] is an object of type "Value". Pass it in a group, as in all(and('],
  [() => all(and(eq(column("city"), "Tokyo")) as never), 'all: groups[0] is an object of type "And". Pass '],
  [() => and(japan, eq(column("city"), "Tokyo") as never), "and: conditions[1] is an object of type"],
  [() => and(), "and: conditions is an empty array. Pass "],
  [() => or(and(segment(1)), { type: "And", conditions: [] }), 'or: conditions[1] is an object of type "And". Pass '],
  [() => all(r.limit(all(and(japan)), r.top(5))), "all: groups[0] is an object of type"],
  [
    () => r.oneOf(attribute("a"), [] as string[]),
    "oneOf: values is an empty array. Pass a non-empty array of numbers and strings.",
  ],
  [() => r.oneOf(attribute("a"), "JP" as never), 'oneOf: values is "JP". Pass a non-empty array'],
  [() => r.percent(200), "percent: number is 200. Pass a number greater than 0, and at most 100."],
  [() => r.top(-1), "top: number is -1. Pass an integer of at least 1."],
  [() => r.ago(-1, "day"), "ago: last is -1. Pass an integer"],
  [() => r.ago(1, "days" as never), 'ago: unit is "days". Pass year or quarter or month or '],
  [() => r.at("2026-02-30"), 'at: time is "2026-02-30". Pass a Date, or a string such as "2026-01-31"'],
  [() => r.at(new Date("never")), "at: time is Invalid Date. Pass a Date"],
  [
    () => composite("1 and" as never, segment(1), segment(2)),
    'composite: expr is "1 and". Pass a valid expression. Unexpected end in',
  ],
  [() => composite("(1 and 2", segment(1), segment(2)), 'composite: expr is "(1 and 2". Pass a valid expression.'],
  [
    () => composite("1 AND 2" as never, segment(1), segment(2)),
    'composite: expr is "1 AND 2". Pass a valid expression. "AND" is not in lower case. Use and.',
  ],
  [
    () => composite("1 and 2", ...Array.from({ length: 10 }, () => segment(1))),
    "There are 10 conditions, but only 9 digits. Use letters, as in A and (B or C).",
  ],
  [
    () => composite("A and B", ...Array.from({ length: 27 }, () => segment(1))),
    "There are 27 conditions, but only 26 letters. Put some of them into groups.",
  ],
  [() => composite("1", segment(1), segment(2)), '"1" does not mention /conditions/1. Add 2.'],
  [() => r.between(attribute("age"), 29, 20), "between: min is 29. Pass the smaller number or the earlier time first."],
  [
    () => r.between(attribute("seen"), r.ago(1, "day"), r.ago(1, "week")),
    "between: min is { last, unit }. Pass the smaller",
  ],
  [
    () => r.betweenNext(attribute("seen"), r.ahead(2, "day"), r.ahead(1, "day")),
    "betweenNext: from is { next, unit }. Pass the earlier",
  ],
  [() => r.matches(attribute("a"), "(a"), 'matches: pattern is "(a". Pass a valid regular expression.'],
  [() => count("orders", { were: null } as never), "count: rows is { were }. Pass an object with the keys where, "],
  [() => r.countDistinct("orders", ["a"], { groupBy: ["b"] } as never), "countDistinct: rows is { groupBy }. Pass "],
  [() => eq("country" as never, "JP"), 'eq: subject is "country". Pass a value to test, such as attribute("country")'],
  [() => eq(attribute("a"), Symbol("b") as never), "eq: value is Symbol(b). Pass "],
  [() => segment((() => "secret") as never), "segment: id is a function. Pass "],
];

test.each(refused)("%s", (call, message) => {
  expect(call).toThrow(expect.objectContaining({ name: "RuleError", message: expect.stringContaining(message) }));
});

function describeOne(condition: Condition): string {
  return r.describeRule({ type: "And", conditions: [condition as RuleCondition] });
}
