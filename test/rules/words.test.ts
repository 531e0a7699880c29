/** What rules say that no builder makes: what is missing or unknown shows as it is. */
import { describe, expect, test } from "vitest";
import { describeRule, type ReadRule } from "../../src/rules.ts";

const name = "country";
const equal = { type: "Equal", rightValue: "JP" };
const value = (more: object) => ({ type: "Value", leftValue: { name }, operator: equal, ...more });
const tested = (operator: unknown) => value({ operator });
const made = (more: object) =>
  value({ leftValue: { aggregation: { type: "Count" }, source: { name: "orders" }, filter: null, ...more } });
const filtered = (filter: unknown) => made({ filter });
const city = { type: "Column", column: "city", operator: { type: "IsNull" } };
const limited = (limit: unknown) => value({ limit });
const ml = { type: "MlAttributeReference", solutionType: "rfm", id: 7, leftValue: { attribute: "rfm score" } };

/** Conditions, and what they say. */
const conditions: [words: string, condition: object][] = [
  [`unknown: {"type":"Weather","sun":"…"}`, { type: "Weather", sun: { is: "out" } }],
  [`unknown: {"type":"toString"}`, { type: "toString" }],
  [`unknown: {"type":7}`, { type: 7 }],
  ["is in segment undefined", { type: "Reference" }],
  ["is not in A/B test variant 7", { type: "AbTestVariantReference", id: 7, exclude: true }],
  [
    "has a score from 1 to 2 in predictive segment 7",
    { type: "PredictiveScoreReference", id: "7", minGrade: 1, maxGrade: 2 },
  ],
  [`"rfm score" of rfm model 7 is "JP"`, { ...ml, operator: equal }],
  [`except where country is "JP"`, value({ exclude: true })],

  // Operators
  ["country (unknown: undefined)", tested(undefined)],
  [`country (unknown: {"type":"Resembles","not":true})`, tested({ type: "Resembles", not: true })],
  [`country (unknown: {"type":"toString"})`, tested({ type: "toString" })],
  ["country is undefined", tested({ type: "Equal" })],
  ["country is null", tested({ type: "Equal", rightValue: null })],
  ["country is ", tested({ type: "Equal", rightValue: {} })],
  ["country is false", tested({ type: "Equal", rightValue: false })],
  ["country is 3 days ago", tested({ type: "Equal", rightValue: { last: 3, unit: "day" } })],
  ["country is 1 week 12 hours ago", tested({ type: "Equal", rightValue: { last: { week: 1, hour: 12 } } })],
  ["country is 2 undefineds", tested({ type: "Equal", rightValue: { next: 2 } })],
  [`country is "{\\"a\\": 1}"`, tested({ type: "Equal", rightValue: '{"a": 1}' })],
  ["country is one of ", tested({ type: "In", rightValues: [] })],
  [`country is one of {"a":"…"}, 7`, tested({ type: "In", rightValues: [{ a: {} }, 7] })],
  [`country is not "JP"`, tested({ ...equal, not: true })],
  ["country is not empty", tested({ type: "IsNull", not: true })],
  ["country is not between 1 and undefined", tested({ type: "Between", minValue: 1, not: true })],
  ["country does not match a", tested({ type: "Regexp", rightValue: { timestamp: "a" }, not: true })],
  ["country does not start with 7", tested({ type: "StartWith", rightValue: 7, not: true })],
  ["country does not end with 7", tested({ type: "EndWith", rightValue: 7, not: true })],
  ["country does not contain 7", tested({ type: "Contain", rightValue: 7, not: true })],
  [
    "country is in the 2 hours up to 1 day ago",
    tested({ type: "TimeRange", from: { last: 1, unit: "day" }, duration: { hour: 2 }, reverse: true }),
  ],
  ["country is within the past undefined undefineds", tested({ type: "TimeWithinPast" })],
  ["country is within the next 1 day", tested({ type: "TimeWithinNext", value: "1", unit: "day" })],

  // What is tested
  [`"first name" is "JP"`, value({ leftValue: { name: "first name" } })],
  [`a.b:c+d-e_9 is "JP"`, value({ leftValue: { name: "a.b:c+d-e_9" } })],
  [`"a\\nb" is "JP"`, value({ leftValue: { name: "a\nb" } })],
  [`undefined is "JP"`, value({ leftValue: {} })],
  [`city of customer group "my home" is "JP"`, value({ leftValue: { name: "city", customerGroup: "my home" } })],
  [` of undefined is "JP"`, made({ aggregation: {}, source: null })],
  [`count of distinct  in orders is "JP"`, made({ aggregation: { type: "CountDistinct", columns: "city" } })],
  [`sum of "my n" in orders is "JP"`, made({ aggregation: { type: "Sum", column: "my n" } })],
  [
    `count of orders within 30 days per city, "my shop" is "JP"`,
    made({ aggregation: { type: "Count", groupingColumns: ["city", "my shop"] }, window: { duration: { day: 30 } } }),
  ],

  // Lists
  [`any of country is "JP"`, value({ arrayMatching: "any" })],
  [`at most 1 of country is "JP"`, value({ arrayMatching: { atMost: 1 } })],
  [`nearly 1 of country is "JP"`, value({ arrayMatching: { nearly: 1 } })],
  [`at least 1 of at most 2 of country is "JP"`, value({ arrayMatching: { atLeast: 1, atMost: 2 } })],
  [`country is "JP"`, value({ arrayMatching: {} })],

  // Filters
  [`count of orders where any row is "JP"`, filtered({ type: "And", conditions: [] })],
  [`count of orders where any row is "JP"`, filtered({ type: "And", conditions: [null, 7] })],
  [`count of orders where city is empty is "JP"`, filtered({ type: "Or", conditions: [city] })],
  [
    `count of orders where (city is empty or city is empty or city is empty) is "JP"`,
    filtered({ type: "Or", conditions: [city, city, city] }),
  ],
  [
    `count of orders where (city is empty and (city is empty or any row)) is "JP"`,
    filtered({ type: "And", conditions: [city, { type: "Or", conditions: [city, { type: "And", conditions: [] }] }] }),
  ],
  [`count of orders where all of undefined (unknown: undefined) is "JP"`, filtered({ arrayMatching: "all" })],

  // Limits
  [`country is "JP"`, limited(null)],
  [`country is "JP", at most undefined`, limited({})],
  [`country is "JP", at most 5 %`, limited({ type: "Percent", number: 5, orderColumns: [] })],
  [`country is "JP", at most 5`, limited({ type: "Count", number: 5, orderColumns: {} })],
  [
    `country is "JP", at most 5 by "my ltv" descending, the value undefined`,
    limited({ type: "Count", number: 5, orderColumns: [{ column: "my ltv", order: "descending" }, null] }),
  ],
];

test.each(conditions)("a condition says %j", (words, condition) => {
  expect(describeRule({ type: "And", conditions: [condition] } as ReadRule)).toBe(`all of:\n  ${words}`);
});

describe("a rule", () => {
  const group = (type: unknown, more: object = {}) => ({ type, conditions: [{ type: "Reference", id: 7 }], ...more });
  const groups: [string, unknown][] = [
    ["no conditions", null],
    ["no conditions", undefined],
    ["no conditions", {}],
    ["all of:\n  is in segment 7", group("And")],
    [`any of "Loyal ones":\n  is in segment 7`, group("Or", { description: "Loyal ones" })],
    [`unknown "Nor" of:\n  is in segment 7`, group("Nor")],
    [`unknown "" of:\n  is in segment 7`, group(undefined)],
    ["all of, at most 5:\n  is in segment 7", group("And", { limit: { number: 5 } })],
    ["1 of:\n  1: is in segment 7", group("Composite", { expr: "1" })],
    [`A or \\"B\\" of:\n  A: is in segment 7`, group("Composite", { expr: 'A or "B"' })],
    ["undefined of:\n  1: is in segment 7", group("Composite")],
  ];

  test.each(groups)("says %j", (words, rule) => expect(describeRule(rule as ReadRule)).toBe(words));

  test("names the members of a composite group by digits, or by letters as long as there are any", () => {
    const names = (expr: string) => {
      const rule = { type: "Composite", expr, conditions: Array.from({ length: 27 }, () => ({ type: "And" })) };
      const lines = describeRule(rule as unknown as ReadRule).split("\n");
      return [1, 2, 26, 27].map((line) => lines[line]?.trim().split(":")[0]);
    };
    expect(names("1 and 2")).toEqual(["1", "2", "26", "27"]);
    expect(names("A and B")).toEqual(["A", "B", "Z", "27"]);
  });

  test("is indented by two for each group that it is in, at most by eighty", () => {
    let rule: object = { type: "Reference", id: 7 };
    for (let level = 0; level < 50; level++) rule = { type: "And", conditions: [rule] };
    const indents = describeRule(rule as ReadRule)
      .split("\n")
      .map((line) => line.search(/\S/));
    expect(indents).toEqual(Array.from({ length: 51 }, (_, level) => Math.min(2 * level, 80)));
  });
});
