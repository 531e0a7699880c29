/** Every shape of the API can be built, is valid, is read back unchanged, and has a description. */
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { ArrayMatching, Limit, RuleCondition } from "../../src/rules.ts";
import { faultsOf, membersOf, schemas, typesOf } from "./description.ts";

const { all, and, any, attribute, column, composite, eq, matchItems, limit, or, segment } = r;

const seen = attribute("seen");
const country = attribute("country");

/** The 27 operators by the names of their schemas. */
const operators: Record<string, [condition: RuleCondition & { operator: object }, words: string]> = {
  EqualOperator: [eq(country, "JP"), `country is "JP"`],
  EqualTimestampOperator: [eq(seen, r.at("2026-01-01")), "seen is at 2026-01-01"],
  InOperator: [r.oneOf(country, ["JP", 7]), `country is one of "JP", 7`],
  IsNullOperator: [r.isNull(country), "country is empty"],
  GreaterOperator: [r.gt(attribute("age"), 20), "age is more than 20"],
  GreaterTimeOperator: [r.after(seen, r.ago(1, "day")), "seen is later than 1 day ago"],
  GreaterEqualOperator: [r.gte(attribute("age"), 20), "age is at least 20"],
  GreaterEqualTimestampOperator: [r.gte(seen, r.at(new Date(0))), "seen is at or after 1970-01-01T00:00:00.000Z"],
  GreaterEqualLastOperator: [r.gte(seen, r.ago({ day: 1, hour: 2 }, "hour")), "seen is 1 day 2 hours ago or later"],
  LessOperator: [r.lt(attribute("age"), 20), "age is less than 20"],
  LessTimeOperator: [r.before(seen, r.ago(2, "week")), "seen is earlier than 2 weeks ago"],
  LessEqualOperator: [r.lte(attribute("age"), 20), "age is at most 20"],
  LessEqualTimeOperator: [r.lte(seen, r.at("2026-01-01")), "seen is at or before 2026-01-01"],
  BetweenOperator: [r.between(attribute("age"), 20, 29), "age is between 20 and 29"],
  BetweenTimeOperator: [r.between(seen, r.ago(2, "day"), r.at("2026")), "seen is between 2 days ago and 2026"],
  ContainOperator: [r.not(r.contains(country, ["J", "P"])), `country contains none of "J", "P"`],
  StartWithOperator: [r.startsWith(country, "J"), `country starts with "J"`],
  EndWithOperator: [r.not(r.endsWith(country, "P")), `country does not end with "P"`],
  RegexpOperator: [r.not(r.matches(country, "^J.$")), `country does not match "^J.$"`],
  TimeRangeOperator: [
    r.timeRange(seen, r.ago(3, "month"), { month: 1 }),
    "seen is in the 1 month starting 3 months ago",
  ],
  TimeRangeUnitOperator: [r.timeRange(seen, "month"), "seen is in the time range month"],
  TimeTodayOperator: [r.today(seen), "seen is today"],
  TimeThisOperator: [r.inThis(seen, "week"), "seen is in the current week"],
  TimeNextOperator: [r.inNext(seen, "week"), "seen is in the next calendar week"],
  TimeWithinPastOperator: [r.withinPast(seen, 30, "day"), "seen is within the past 30 days"],
  TimeWithinNextOperator: [r.withinNext(seen, 1, "day"), "seen is within the next 1 day"],
  TimeInBetweenNextOperator: [
    r.betweenNext(seen, r.ahead(1, "day"), r.ahead(3, "day")),
    "seen is between 1 day and 3 days from now",
  ],
};

const where = and(
  eq(column("city"), "Tokyo"),
  or(r.isNull(column("store")), r.withinPast(column("timestamp"), 7, "day")),
);

/** The aggregations by their `type`. */
const aggregations: Record<string, [value: r.AggregationValue, words: string]> = {
  Count: [r.count("orders"), "count of orders"],
  CountDistinct: [r.countDistinct("orders", ["city", "store"]), "count of distinct city, store in orders"],
  Sum: [r.sum("orders", "amount", { window: { day: 30 } }), "sum of amount in orders within 30 days"],
  Min: [r.min("orders", "amount", { groupBy: ["city"] }), "min of amount in orders per city"],
  Max: [
    r.max("orders", "amount", { where }),
    `max of amount in orders where (city is "Tokyo" and (store is empty or timestamp is within the past 7 days))`,
  ],
  Average: [r.average("orders", "amount"), "average of amount in orders"],
  First: [r.first("orders", "store", "timestamp"), "first of store in orders by timestamp"],
  Last: [r.last("orders", "store", "timestamp"), "last of store in orders by timestamp"],
};

const matchings: [matching: NonNullable<ArrayMatching>, words: string][] = [
  ["all", "each item of tags is"],
  ["any", "at least 1 item of tags is"],
  [{ atLeast: 2 }, "at least 2 items of tags are"],
  [{ atMost: 2 }, "at most 2 items of tags are"],
  [{ exactly: 2 }, "exactly 2 items of tags are"],
];

const grades = { minGrade: 10, maxGrade: 50, includeConvertedCustomers: true };

const references: [condition: RuleCondition, words: string][] = [
  [segment(7), "is in segment 7"],
  [r.exclude(r.funnelStage("8")), "is not in funnel stage 8"],
  [r.variant(9), "is in A/B test variant 9"],
  [r.predictiveScore(10, grades), "has a score from 10 to 50 in predictive segment 10, converted customers included"],
  [r.gte(r.rfm(11, "rfm_score"), 4), "rfm_score of rfm model 11 is at least 4"],
  [r.oneOf(r.cltv(12, "cltv_segment"), ["high"]), `cltv_segment of cltv model 12 is one of "high"`],
];

const limits: [limit: Limit, words: string][] = [
  [r.top(1000), "at most 1000"],
  [r.top(1000, r.desc("ltv"), r.asc("age")), "at most 1000 by ltv descending, age ascending"],
  [r.percent(12.5, r.desc()), "at most 12.5 % by the value descending"],
];

describe("operators", () => {
  test("are all in the table", () => expect(Object.keys(operators).sort()).toEqual(membersOf("RuleOperator").sort()));

  test.each(Object.entries(operators))("%s", (schema, [condition, words]) => {
    expect(faultsOf(schema, condition.operator)).toEqual([]);
    expectRule(condition, words);
  });
});

describe("aggregations", () => {
  test("are all in the table", () =>
    expect(Object.keys(aggregations).sort()).toEqual(typesOf("RuleAggregation").sort()));

  test.each(Object.entries(aggregations))("%s", (type, [value, words]) => {
    expect(value.aggregation.type).toBe(type);
    expectRule(r.gte(value, 3), `${words} is at least 3`);
  });
});

describe("array matching", () => {
  test("has a form in the table for each form of the schema except null", () => {
    const forms = schemas.RuleArrayMatching!.anyOf!.filter(({ type }) => type !== "null");
    expect(forms.flatMap(({ enum: words, required }) => words ?? required)).toEqual(
      matchings.map(([matching]) => (typeof matching === "string" ? matching : Object.keys(matching)[0])),
    );
  });

  test.each(matchings)("%j", (matching, words) => {
    const condition = matchItems(eq(attribute("tags"), "vip"), matching);
    expect(condition.arrayMatching).toEqual(matching);
    expectRule(condition, `${words} "vip"`);
  });

  test("applies to a column of a filter too", () => {
    const filter = and(matchItems(eq(column("tags"), "vip"), "all"));
    expectRule(
      r.gt(r.count("orders", { where: filter }), 1),
      `count of orders where each item of tags is "vip" is more than 1`,
    );
  });
});

describe("references", () => {
  test("are all in the table", () => {
    const types = references.map(([{ type }]) => type);
    expect(new Set(types)).toEqual(new Set(typesOf("ReferenceCondition")));
  });

  test.each(references)("%j", (condition, words) => expectRule(condition, words));
});

describe("limits", () => {
  test("of all types and orders are in the table", () => {
    expect(new Set(limits.map(([{ type }]) => type))).toEqual(new Set(schemas.RuleLimit!.properties!.type!.enum));
    const orders = limits.flatMap(([{ orderColumns = [] }]) => orderColumns.map(({ type }) => type));
    expect(new Set(orders)).toEqual(new Set(typesOf("RuleLimitOrder")));
  });

  test.each(limits)("%j", (most, words) => {
    expectRule(limit(eq(country, "JP"), most), `country is "JP", ${words}`);
    const rule = limit(all(and(segment(7))), most);
    expect(faultsOf("Rule", rule)).toEqual([]);
    expect(r.describeRule(rule)).toBe(`all of, ${words}:\n  is in segment 7`);
  });
});

test("an attribute of a customer group is described with its group", () => {
  expectRule(eq(r.groupAttribute("household", "city"), "Tokyo"), `city of customer group household is "Tokyo"`);
});

test("conditions carry the keys that the API documents as required", () => {
  expect(eq(country, "JP")).toEqual({
    type: "Value",
    leftValue: { name: "country" },
    operator: { type: "Equal", rightValue: "JP", not: false },
    arrayMatching: null,
    exclude: false,
  });
  expect(r.gt(r.count("orders"), 1).leftValue).toEqual({
    aggregation: { type: "Count", groupingColumns: [] },
    source: { name: "orders" },
    filter: null,
  });
  expect(segment(7)).toEqual({ type: "Reference", id: "7", exclude: false });
});

test("groups combine conditions as documented", () => {
  const rule = any(
    r.withDescription(or(segment(1), and(segment(2), segment(3))), "Loyal"),
    composite("A and (B or C)", segment(4), segment(5), segment(6)),
  );
  expect(faultsOf("Rule", rule)).toEqual([]);
  expect(r.checkRule(rule)).toEqual([]);
  expect(r.describeRule(rule)).toBe(
    [
      "any of:",
      `  any of "Loyal":`,
      "    is in segment 1",
      "    all of:",
      "      is in segment 2",
      "      is in segment 3",
      "  A and (B or C) of:",
      "    A: is in segment 4",
      "    B: is in segment 5",
      "    C: is in segment 6",
    ].join("\n"),
  );
});

test("changes to a condition return a copy", () => {
  const condition = Object.freeze(eq(country, "JP"));
  expect(r.not(condition).operator.not).toBe(true);
  expect(r.exclude(condition).exclude).toBe(true);
  expect(condition.exclude).toBe(false);
  expect(r.describeRule(all(and(r.exclude(r.not(condition)))))).toContain(`not (country is not "JP")`);
});

/** The rule of one condition is valid, has nothing against it, is read back as it is, and says what is expected. */
function expectRule(condition: RuleCondition, words: string): void {
  const rule = all(and(condition));
  expect(faultsOf("Rule", rule)).toEqual([]);
  expect(r.checkRule(rule)).toEqual([]);
  const json: unknown = JSON.parse(JSON.stringify(rule));
  const parsed = r.parseRule(json);
  expect(parsed.unrecognized).toEqual([]);
  expect(JSON.stringify(parsed)).toBe(JSON.stringify(rule));
  expect(r.describeRule(parsed.rule)).toBe(words);
}
