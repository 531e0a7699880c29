/** Descriptions of rules that no builder returns: missing and unknown parts are shown as JSON. */
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

/** Conditions and their descriptions. */
const conditions: [words: string, condition: object][] = [
  [`unknown: {"type":"Weather","sun":{"is":"out"}}`, { type: "Weather", sun: { is: "out" } }],
  [`unknown: {"type":"toString"}`, { type: "toString" }],
  [`unknown: {"type":7}`, { type: 7 }],
  ["is in segment undefined", { type: "Reference" }],
  ["is not in A/B test variant 7", { type: "AbTestVariantReference", id: 7, exclude: true }],
  [
    "has a score from 1 to 2 in predictive segment 7",
    { type: "PredictiveScoreReference", id: "7", minGrade: 1, maxGrade: 2 },
  ],
  [`"rfm score" of rfm model 7 is "JP"`, { ...ml, operator: equal }],
  [`not (country is "JP")`, value({ exclude: true })],

  // Operators
  ["country (unknown: undefined)", tested(undefined)],
  [`country (unknown: {"type":"Resembles","not":true})`, tested({ type: "Resembles", not: true })],
  [`country (unknown: {"type":"toString"})`, tested({ type: "toString" })],
  [`country (unknown: {"type":"Equal"})`, tested({ type: "Equal" })],
  [`country (unknown: {"type":"Equal","rightValue":null})`, tested({ type: "Equal", rightValue: null })],
  [`country (unknown: {"type":"Equal","rightValue":{}})`, tested({ type: "Equal", rightValue: {} })],
  ["country is false", tested({ type: "Equal", rightValue: false })],
  ["country is exactly 3 days ago", tested({ type: "Equal", rightValue: { last: 3, unit: "day" } })],
  ["country is exactly 1 week 12 hours ago", tested({ type: "Equal", rightValue: { last: { week: 1, hour: 12 } } })],
  [`country (unknown: {"type":"Equal","rightValue":{"next":2}})`, tested({ type: "Equal", rightValue: { next: 2 } })],
  [`country is "{\\"a\\": 1}"`, tested({ type: "Equal", rightValue: '{"a": 1}' })],
  ["country is one of no values", tested({ type: "In", rightValues: [] })],
  [`country is one of {"a":{}}, 7`, tested({ type: "In", rightValues: [{ a: {} }, 7] })],
  [`country is not "JP"`, tested({ ...equal, not: true })],
  ["country is not empty", tested({ type: "IsNull", not: true })],
  [
    `country (unknown: {"type":"Between","minValue":1,"not":true})`,
    tested({ type: "Between", minValue: 1, not: true }),
  ],
  [
    `country (unknown: {"type":"Regexp","rightValue":{"timestamp":"a"},"not":true})`,
    tested({ type: "Regexp", rightValue: { timestamp: "a" }, not: true }),
  ],
  [
    `country (unknown: {"type":"StartWith","rightValue":7,"not":true})`,
    tested({ type: "StartWith", rightValue: 7, not: true }),
  ],
  [
    `country (unknown: {"type":"EndWith","rightValue":7,"not":true})`,
    tested({ type: "EndWith", rightValue: 7, not: true }),
  ],
  [
    `country (unknown: {"type":"Contain","rightValue":7,"not":true})`,
    tested({ type: "Contain", rightValue: 7, not: true }),
  ],
  [
    "country is in the 2 hours ending 1 day ago",
    tested({ type: "TimeRange", from: { last: 1, unit: "day" }, duration: { hour: 2 }, reverse: true }),
  ],
  [`country (unknown: {"type":"TimeWithinPast"})`, tested({ type: "TimeWithinPast" })],
  ["country is within the next 1 day", tested({ type: "TimeWithinNext", value: "1", unit: "day" })],

  ["country is not within the past 3 days", tested({ type: "TimeWithinPast", value: 3, unit: "day", not: true })],
  [`country is none of "a", "b"`, tested({ type: "In", rightValues: ["a", "b"], not: true })],
  [`country contains one of "a", "b"`, tested({ type: "Contain", rightValues: ["a", "b"] })],
  [`country contains none of "a", "b"`, tested({ type: "Contain", rightValues: ["a", "b"], not: true })],
  [`country (unknown: {"type":"Equal","rightValue":1,"more":2})`, tested({ type: "Equal", rightValue: 1, more: 2 })],
  [`country (unknown: {"type":"IsNull","not":"yes"})`, tested({ type: "IsNull", not: "yes" })],

  // Unknown keys
  [`is in segment 7 (unknown: {"limit":1})`, { type: "Reference", id: 7, limit: 1 }],
  [`is in segment 7 (unknown: {"exclude":"yes"})`, { type: "Reference", id: 7, exclude: "yes" }],
  [
    `has a score from 1 to 2 in predictive segment 7 (unknown: {"exclude":true})`,
    { type: "PredictiveScoreReference", id: "7", minGrade: 1, maxGrade: 2, exclude: true },
  ],
  [`country is "JP" (unknown: {"more":{"a":[1]}})`, value({ more: { a: [1] } })],
  [`country (unknown: {"more":1}) is "JP"`, value({ leftValue: { name, more: 1 } })],

  // What is tested
  [`"first name" is "JP"`, value({ leftValue: { name: "first name" } })],
  [`a.b:c+d-e_9 is "JP"`, value({ leftValue: { name: "a.b:c+d-e_9" } })],
  [`"a\\nb" is "JP"`, value({ leftValue: { name: "a\nb" } })],
  [`undefined is "JP"`, value({ leftValue: {} })],
  [`city of customer group "my home" is "JP"`, value({ leftValue: { name: "city", customerGroup: "my home" } })],
  [`(unknown: {}) of undefined is "JP"`, made({ aggregation: {}, source: null })],
  [`count of distinct city in orders is "JP"`, made({ aggregation: { type: "CountDistinct", columns: "city" } })],
  [`sum of "my n" in orders is "JP"`, made({ aggregation: { type: "Sum", column: "my n" } })],
  [
    `count of orders within 30 days per city, "my shop" is "JP"`,
    made({
      aggregation: { type: "Count", groupingColumns: ["city", "my shop"] },
      window: { type: "TimeSliding", duration: { day: 30 } },
    }),
  ],

  // Lists
  [`at least 1 item of country is "JP"`, value({ arrayMatching: "any" })],
  [`at most 1 item of country is "JP"`, value({ arrayMatching: { atMost: 1 } })],
  [`country is "JP" (unknown: {"arrayMatching":{"nearly":1}})`, value({ arrayMatching: { nearly: 1 } })],
  [
    `country is "JP" (unknown: {"arrayMatching":{"atLeast":1,"atMost":2}})`,
    value({ arrayMatching: { atLeast: 1, atMost: 2 } }),
  ],
  [`country is "JP" (unknown: {"arrayMatching":{}})`, value({ arrayMatching: {} })],

  [
    `at least 2 items of country are not "JP"`,
    value({ arrayMatching: { atLeast: 2 }, operator: { ...equal, not: true } }),
  ],
  [`each item of country is not "JP"`, value({ arrayMatching: "all", operator: { ...equal, not: true } })],

  // Filters
  [
    `count of orders where unknown "Composite" of (city is empty and city is empty) (unknown: {"expr":"1"}) is "JP"`,
    filtered({ type: "Composite", conditions: [city, city], expr: "1" }),
  ],
  [`count of orders where any row is "JP"`, filtered({ type: "And", conditions: [] })],
  [
    `count of orders where (any row) (unknown conditions: [null,7]) is "JP"`,
    filtered({ type: "And", conditions: [null, 7] }),
  ],
  [`count of orders where city is empty is "JP"`, filtered({ type: "Or", conditions: [city] })],
  [
    `count of orders where (city is empty or city is empty or city is empty) is "JP"`,
    filtered({ type: "Or", conditions: [city, city, city] }),
  ],
  [
    `count of orders where (city is empty and (city is empty or any row)) is "JP"`,
    filtered({ type: "And", conditions: [city, { type: "Or", conditions: [city, { type: "And", conditions: [] }] }] }),
  ],
  [`count of orders where (unknown: {"arrayMatching":"all"}) is "JP"`, filtered({ arrayMatching: "all" })],

  // Limits
  [`country is "JP"`, limited(null)],
  [`country is "JP", limit (unknown: {})`, limited({})],
  [`country is "JP", at most 5 %`, limited({ type: "Percent", number: 5, orderColumns: [] })],
  [
    `country is "JP", limit (unknown: {"type":"Count","number":5,"orderColumns":{}})`,
    limited({ type: "Count", number: 5, orderColumns: {} }),
  ],
  [
    `country is "JP", at most 5 by "my ltv" descending, (unknown: null)`,
    limited({
      type: "Count",
      number: 5,
      orderColumns: [{ type: "Column", column: "my ltv", order: "descending" }, null],
    }),
  ],
];

test.each(conditions)("a condition is described as %j", (words, condition) => {
  expect(describeRule({ type: "And", conditions: [condition] } as ReadRule)).toBe(words);
});

describe("a rule", () => {
  const group = (type: unknown, more: object = {}) => ({ type, conditions: [{ type: "Reference", id: 7 }], ...more });
  const groups: [string, unknown][] = [
    ["no conditions", null],
    ["no conditions", undefined],
    ["no conditions", {}],
    ["is in segment 7", group("And")],
    ["is in segment 7", group("Or")],
    [`any of "Loyal ones":\n  is in segment 7`, group("Or", { description: "Loyal ones" })],
    [`unknown "Nor" of:\n  is in segment 7`, group("Nor")],
    [`unknown undefined of:\n  is in segment 7`, group(undefined)],
    ["all of, at most 5:\n  is in segment 7", group("And", { limit: { type: "Count", number: 5 } })],
    [`all of (unknown: {"exclude":true,"not":true}):\n  is in segment 7`, group("And", { exclude: true, not: true })],
    ["is in segment 7", group("Composite", { expr: "1" })],
    ["2 of:\n  1: is in segment 7", group("Composite", { expr: "2" })],
    [`A or \\"B\\" of:\n  A: is in segment 7`, group("Composite", { expr: 'A or "B"' })],
    ["undefined of:\n  1: is in segment 7", group("Composite")],
  ];

  test.each(groups)("is described as %j", (words, rule) => expect(describeRule(rule as ReadRule)).toBe(words));

  test("names the members of a composite group by digits, or by letters if there are enough", () => {
    const names = (expr: string) => {
      const rule = { type: "Composite", expr, conditions: Array.from({ length: 27 }, () => ({ type: "And" })) };
      const lines = describeRule(rule as unknown as ReadRule).split("\n");
      return [1, 2, 26, 27].map((line) => lines[line]?.trim().split(":")[0]);
    };
    expect(names("1 and 2")).toEqual(["1", "2", "26", "27"]);
    expect(names("A and B")).toEqual(["A", "B", "Z", "27"]);
  });

  test("is indented by two for each group around it, at most by eighty", () => {
    let rule: object = { type: "Reference", id: 7 };
    for (let level = 0; level < 50; level++) rule = { type: "And", conditions: [rule], description: "Loyal" };
    const indents = describeRule(rule as ReadRule)
      .split("\n")
      .map((line) => line.search(/\S/));
    expect(indents).toEqual(Array.from({ length: 51 }, (_, level) => Math.min(2 * level, 80)));
  });
});
