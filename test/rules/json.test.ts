/** What the builders make, key for key. */
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";

const { ago, ahead, at, attribute, column } = r;

const seen = attribute("seen");
const day = { last: 1, unit: "day" };
const not = false;

const operators: [condition: { operator: object }, json: object][] = [
  [r.eq(seen, 7), { type: "Equal", rightValue: 7, not }],
  [r.gt(seen, 7), { type: "Greater", rightValue: 7, not }],
  [r.gte(seen, ago(1, "day")), { type: "GreaterEqual", rightValue: day, not }],
  [r.lt(seen, 7), { type: "Less", rightValue: 7, not }],
  [r.lte(seen, at("2026")), { type: "LessEqual", rightValue: { timestamp: "2026" }, not }],
  [r.before(seen, ago(1, "day")), { type: "Less", rightValue: day, not }],
  [r.after(seen, at(new Date(0))), { type: "Greater", rightValue: { timestamp: "1970-01-01T00:00:00.000Z" }, not }],
  [r.between(seen, 1, 9), { type: "Between", minValue: 1, maxValue: 9, not }],
  [r.oneOf(seen, ["a", 7]), { type: "In", rightValues: ["a", 7], not }],
  [r.contains(seen, "a"), { type: "Contain", rightValues: ["a"], not }],
  [r.startsWith(seen, ["a", "b"]), { type: "StartWith", rightValues: ["a", "b"], not }],
  [r.endsWith(seen, "a"), { type: "EndWith", rightValues: ["a"], not }],
  [r.matches(seen, "^a"), { type: "Regexp", rightValue: "^a", not }],
  [r.isNull(seen), { type: "IsNull", not }],
  [r.not(r.isNull(seen)), { type: "IsNull", not: true }],
  [r.withinPast(seen, 30, "day"), { type: "TimeWithinPast", unit: "day", value: 30 }],
  [r.withinNext(seen, 30, "day"), { type: "TimeWithinNext", unit: "day", value: 30 }],
  [
    r.betweenNext(seen, ahead(1, "day"), ahead(2, "week")),
    { type: "TimeInBetweenNext", from: { next: 1, unit: "day" }, to: { next: 2, unit: "week" }, not },
  ],
  [r.today(seen), { type: "TimeToday" }],
  [r.inThis(seen, "week"), { type: "TimeThis", from: { unit: "week" } }],
  [r.inNext(seen, "week"), { type: "TimeNext", from: { unit: "week" } }],
  [r.timeRange(seen, "month"), { type: "TimeRange", from: { unit: "month" }, not }],
  [
    r.timeRange(seen, ago(1, "day"), { hour: 2 }),
    { type: "TimeRange", from: day, duration: { hour: 2 }, reverse: false, not },
  ],
  [
    r.timeRange(seen, ago(1, "day"), { hour: 2 }, true),
    { type: "TimeRange", from: day, duration: { hour: 2 }, reverse: true, not },
  ],
];

const source = { name: "orders" };
const filter = null;
const groupingColumns: string[] = [];
const where = r.or(r.isNull(column("coupon")));

const values: [value: object, json: object][] = [
  [attribute("country"), { name: "country" }],
  [r.groupAttribute("household", "city"), { customerGroup: "household", name: "city" }],
  [column("city"), { type: "Column", column: "city", arrayMatching: null }],
  [r.count("orders"), { aggregation: { type: "Count", groupingColumns }, source, filter }],
  [r.count("orders", { where }), { aggregation: { type: "Count", groupingColumns }, source, filter: where }],
  [r.sum("orders", "n"), { aggregation: { type: "Sum", column: "n", groupingColumns }, source, filter }],
  [r.min("orders", "n"), { aggregation: { type: "Min", column: "n", groupingColumns }, source, filter }],
  [r.max("orders", "n"), { aggregation: { type: "Max", column: "n", groupingColumns }, source, filter }],
  [r.average("orders", "n"), { aggregation: { type: "Average", column: "n", groupingColumns }, source, filter }],
  [
    r.first("orders", "n", "time", { groupBy: ["city"] }),
    { aggregation: { type: "First", column: "n", orderColumn: "time", groupingColumns: ["city"] }, source, filter },
  ],
  [
    r.last("orders", "n", "time", { window: { day: 30 } }),
    {
      aggregation: { type: "Last", column: "n", orderColumn: "time", groupingColumns },
      ...{ source, filter, window: { type: "TimeSliding", duration: { day: 30 } } },
    },
  ],
  [r.countDistinct("orders", ["n"]), { aggregation: { type: "CountDistinct", columns: ["n"] }, source, filter }],
];

const grades = { minGrade: 10, maxGrade: 50, includeConvertedCustomers: true };
const [one, two] = [r.segment(1), r.segment("2")] as const;

const nodes: [node: object, json: object][] = [
  [one, { type: "Reference", id: "1", exclude: false }],
  [r.exclude(two), { type: "Reference", id: "2", exclude: true }],
  [r.funnelStage(8), { type: "FunnelStageReference", id: "8", exclude: false }],
  [r.variant(9), { type: "AbTestVariantReference", id: "9", exclude: false }],
  [r.predictiveScore(10, grades), { type: "PredictiveScoreReference", id: "10", ...grades }],
  [
    r.isNull(r.rfm(11, "rfm_score")),
    {
      ...{ type: "MlAttributeReference", solutionType: "rfm", id: "11", leftValue: { attribute: "rfm_score" } },
      operator: { type: "IsNull", not },
    },
  ],
  [
    r.isNull(r.cltv(12, "cltv_1m")),
    {
      ...{ type: "MlAttributeReference", solutionType: "cltv", id: "12", leftValue: { attribute: "cltv_1m" } },
      operator: { type: "IsNull", not },
    },
  ],
  [r.matchItems(r.isNull(seen), "all"), { ...r.isNull(seen), arrayMatching: "all" }],
  [r.all(r.and(one, two)), { type: "And", conditions: [{ type: "And", conditions: [one, two] }] }],
  [r.any(r.or(one, two)), { type: "Or", conditions: [{ type: "Or", conditions: [one, two] }] }],
  [r.composite("1 or 2", one, two), { type: "Composite", expr: "1 or 2", conditions: [one, two] }],
  [r.withDescription(r.and(one), "Loyal"), { type: "And", conditions: [one], description: "Loyal" }],
  [
    r.limit(r.all(r.and(one)), r.top(5)),
    { type: "And", conditions: [{ type: "And", conditions: [one] }], limit: { type: "Count", number: 5 } },
  ],
  [
    r.top(5, r.desc("ltv"), r.asc()),
    {
      ...{ type: "Count", number: 5 },
      orderColumns: [
        { type: "Column", column: "ltv", order: "descending" },
        { type: "Aggregation", order: "ascending" },
      ],
    },
  ],
  [
    r.percent(5, r.asc("ltv")),
    { type: "Percent", number: 5, orderColumns: [{ type: "Column", column: "ltv", order: "ascending" }] },
  ],
];

describe("a builder returns exactly", () => {
  test.each(operators)("the operator of %j", ({ operator }, json) => expect(operator).toStrictEqual(json));

  test.each(values)("the value %j", (value, json) => expect(value).toStrictEqual(json));

  test.each(nodes)("the node %j", (node, json) => expect(node).toStrictEqual(json));

  test("a condition on a value, and one on a column", () => {
    const operator = { type: "IsNull", not };
    const rest = { operator, arrayMatching: null, exclude: false };
    expect(r.isNull(seen)).toStrictEqual({ type: "Value", leftValue: { name: "seen" }, ...rest });
    expect(r.isNull(column("city"))).toStrictEqual({ type: "Column", column: "city", arrayMatching: null, operator });
  });
});
