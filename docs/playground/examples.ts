/** Rules to begin with, made up. */
import * as r from "td-cdp/rules";

export interface Example {
  name: string;
  json: unknown;
  columns?: string[];
  references?: string[];
}

const { all, and, any, attribute, column, composite, count, eq, exclude, gte, limit, not, or, segment } = r;

const camping = and(r.oneOf(column("category"), ["TENTS", "BAGS"]), r.withinPast(column("timestamp"), 30, "day"));

const campers = limit(
  all(and(eq(attribute("country"), "JP")), or(gte(count("orders", { where: camping }), 3), segment(1002))),
  r.top(1000, r.desc("ltv")),
);

const birthdays = all(
  r.withDescription(
    and(
      r.betweenNext(attribute("birthday"), r.ahead(7, "day"), r.ahead(14, "day")),
      r.matchItems(r.contains(attribute("newsletters"), "birthday"), "any"),
      not(r.endsWith(attribute("email"), ["@example.com", "@example.org"])),
    ),
    "A birthday soon",
  ),
  and(exclude(segment(1004)), exclude(r.funnelStage(2001))),
);

const lapsed = any(
  composite(
    "1 and (2 or 3)",
    r.before(r.max("visits", "time"), r.ago(6, "month")),
    gte(r.sum("orders", "amount", { window: { day: 365 } }), 500),
    r.lt(r.countDistinct("orders", ["category", "store"]), 2),
  ),
  and(r.timeRange(attribute("contract_end"), r.ago(3, "month"), { month: 1 })),
);

const models = all(
  and(
    gte(r.rfm(31, "rfm_score"), 4),
    r.oneOf(r.cltv(32, "cltv_segment"), ["high", "very high"]),
    r.predictiveScore(33, { minGrade: 60, maxGrade: 100, includeConvertedCustomers: false }),
  ),
);

/** As tools and the Console write it: keys are missing, others say nothing. */
const fromConsole = {
  type: "And",
  expr: "",
  conditions: [
    {
      type: "And",
      description: "Regulars",
      conditions: [
        {
          type: "Value",
          leftValue: {
            aggregation: { type: "Count" },
            source: { name: "behavior_visits" },
            filter: {
              type: "And",
              conditions: [
                {
                  type: "Column",
                  column: "channel",
                  operator: { type: "Equal", rightValue: "store" },
                  visibility: "clear",
                },
              ],
            },
          },
          operator: { not: false, rightValue: 12, type: "GreaterEqual" },
          exclude: false,
        },
      ],
    },
  ],
};

const mistaken = {
  type: "And",
  conditions: [
    {
      type: "Composite",
      expr: "1 and (2 or 4)",
      conditions: [
        { type: "Value", leftValue: { name: "Country" }, operator: { type: "Equal", rightValue: "JP", not: false } },
        { type: "Value", leftValue: { name: "home" }, operator: { type: "Near", city: "Osaka", km: 5 } },
        { type: "Reference", id: "1003", exclude: false },
      ],
    },
    { type: "Or", conditions: [], color: "red" },
  ],
  limit: { type: "Percent", number: 250 },
};

const segments = [
  { id: "701", name: "Campers", rule: campers },
  { id: "702", name: "Birthday soon", rule: birthdays },
  { id: "703", name: "A draft", rule: null },
];

export const examples: Example[] = [
  { name: "Campers in Japan", json: campers },
  { name: "A birthday soon", json: birthdays },
  { name: "Lapsed, as an expression says", json: lapsed },
  { name: "Results of models", json: models },
  { name: "As tools write it", json: fromConsole },
  { name: "With mistakes", json: mistaken, columns: ["country", "home", "ltv"], references: ["1001", "1002"] },
  { name: "A list of segments", json: segments },
];
