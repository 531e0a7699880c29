/** Code from rules: run, it makes the rule again. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";
import { ruleToCode } from "../../docs/playground/code.ts";
import { runCode } from "./run-code.ts";

/** Calls of every builder, as they come back; the longest of them on several lines. */
const calls = [
  `all(and(eq(attribute("country"), "JP"), not(eq(attribute("member"), true))))`,
  `all(and(gt(attribute("age"), 20), gte(attribute("age"), 20), lt(attribute("age"), -0.5), lte(attribute("age"), 1e21)))`,
  `all(and(between(attribute("age"), 20, 29), not(between(attribute("seen"), ago(2, "day"), at("2026-01-01")))))`,
  `all(and(oneOf(attribute("country"), ["JP", 7]), contains(attribute("tags"), "vip"), startsWith(attribute("a b"), ["x", "y"])))`,
  `all(or(endsWith(attribute("mail"), ".jp"), exclude(not(matches(attribute("mail"), "^\\\\w+$"))), isNull(groupAttribute("household", "city"))))`,
  `all(and(matchItems(eq(attribute("tags"), "vip"), "any"), exclude(not(matchItems(eq(attribute("tags"), "vip"), { atLeast: 2 })))))`,
  `all(and(before(attribute("seen"), at("2026-01-01")), after(attribute("seen"), ago({ day: 1, hour: 2 }, "hour")), today(attribute("seen"))))`,
  `all(and(withinPast(attribute("seen"), 30, "day"), withinNext(attribute("due"), 1, "week"), inThis(attribute("seen"), "week")))`,
  `all(and(betweenNext(attribute("due"), ahead(1, "day"), ahead(3, "day")), inNext(attribute("due"), "month"), timeRange(attribute("due"), "month")))`,
  `all(and(timeRange(attribute("seen"), ago(3, "month"), { month: 1 }), timeRange(attribute("seen"), ago(3, "month"), { month: 1 }, true)))`,
  `all(or(segment(7), exclude(segment("07")), funnelStage(8), variant("x"), exclude(variant(9))))`,
  `all(and(predictiveScore(10, { minGrade: 1, maxGrade: 50, includeConvertedCustomers: false })))`,
  `all(and(gte(rfm(11, "rfm_score"), 4), not(oneOf(cltv(12, "cltv_segment"), ["high"]))))`,
  `all(and(gte(count("orders"), 3), limit(gte(sum("orders", "amount", { window: { day: 90 } }), 500), percent(12.5, desc()))))`,
  `all(and(gte(countDistinct("orders", ["city", "store"]), 3), gte(average("orders", "amount", { groupBy: ["city"] }), 3)))`,
  `all(and(eq(first("orders", "store", "time"), "A"), eq(last("orders", "store", "time"), "A"), lt(min("orders", "amount"), 1), gt(max("orders", "amount"), 9)))`,
  `all(and(gte(count("orders", { where: or(isNull(column("city")), and(not(matchItems(eq(column("tags"), "x"), "all")))), window: { day: 7 } }), 3)))`,
  `limit(any(withDescription(and(segment(1)), "Loyal"), composite("A and (B or C)", segment(1), segment(2), segment(3))), top(1000, desc("ltv"), asc("age")))`,
  `limit(composite("1 or 2", and(segment(1)), and(segment(2))), top(5))`,
  `and(segment(1), or(segment(2)))`,
];

const readers = /Rules?$|^(is[A-Z]|has|matchNode|columns|references|map|walk)|Error$|ToCode$/;
const builders = Object.keys(r).filter((name) => !readers.test(name) || name === "isNull");
const head = `import { ${builders.join(", ")} } from "td-cdp/rules";`;
const country = { name: "country" };
const equal = { type: "Equal", rightValue: "JP", not: false };
const bare = { type: "Value", leftValue: country, operator: equal, arrayMatching: null, exclude: false };
const { arrayMatching: _, ...lacking } = bare;
const counted = { aggregation: { type: "Count", groupingColumns: [] }, source: { name: "orders" } };

/** Conditions that are not quite what a builder makes, and how they are written. */
const others: [title: string, condition: unknown, code: string][] = [
  ["a key too many", { ...bare, limit: null }, `{ ...eq(attribute("country"), "JP"), limit: null }`],
  ["a key that is not known", { ...bare, note: 1 }, `{ ...eq(attribute("country"), "JP"), note: 1 }`],
  [
    "a key missing",
    lacking,
    `// without arrayMatching\n{type: "Value", leftValue: attribute("country"), operator: { type: "Equal", rightValue: "JP", not: false }, exclude: false}`,
  ],
  [
    "a key of the operator missing",
    { ...bare, operator: { type: "IsNull" } },
    `// without not\n{type: "Value", leftValue: attribute("country"), operator: { type: "IsNull" }, arrayMatching: null, exclude: false}`,
  ],
  [
    "an unknown operator",
    { ...bare, operator: { type: "Near", km: 5 } },
    `// not known to this version of td-cdp\n{type: "Value", leftValue: attribute("country"), operator: { type: "Near", km: 5 }, arrayMatching: null, exclude: false} as never`,
  ],
];

/** Conditions that no builder takes, nor the groups around them, and how they are written. */
const refused: [title: string, condition: unknown, code: string][] = [
  [
    "an unknown condition with known ones in it",
    { type: "None", conditions: [bare] },
    `{ type: "None", conditions: [eq(attribute("country"), "JP")] } as never`,
  ],
  [
    "an empty filter",
    { ...bare, leftValue: { ...counted, filter: { type: "Or", conditions: [] } } },
    `filter: { type: "Or", conditions: [] }`,
  ],
  ["an empty group", { type: "Or", conditions: [] }, `{ type: "Or", conditions: [] }`],
  [
    "an expression of letters and digits",
    { type: "Composite", expr: "A or 2", conditions: [bare] },
    `// as no builder makes it`,
  ],
  [
    "an id without text",
    { type: "Reference", id: "", exclude: false },
    `{ type: "Reference", id: "", exclude: false }`,
  ],
];

const folder = join(root, "../shared/fixtures/rules-api");
const isHere = existsSync(folder);
if (!isHere) console.info(`The rules of the field are not written as code: there is no ${folder}.`);

describe("the code of a rule", () => {
  test("uses each builder in this test", () => {
    const named = new Set(calls.join().match(/\w+(?=\()/g));
    expect(builders.filter((name) => !named.has(name))).toEqual([]);
  });

  test.each(calls)("round-trips: %s", async (call) => {
    const code = ruleToCode(runCode(`${head}\nexport const rule = ${call};`) as ReadRule);
    expect(code).toBe(await pretty(code));
    expect(afterImport(code)).toBe(await pretty(`export const rule = ${call};`));
    expect(namesIn(code)).toEqual([...new Set(call.match(/\w+(?=\()/g))].sort());
  });

  test.each(others)("keeps %s", async (_, condition, expected) => {
    const rule = { type: "And", conditions: [{ type: "And", conditions: [condition] }] };
    const code = ruleToCode(rule as ReadRule);
    expect(runCode(code)).toStrictEqual(rule);
    const call = `export const rule = all(and(${expected.startsWith("//") ? "\n" : ""}${expected}));`;
    expect(afterImport(code)).toBe(await pretty(call));
  });

  test.each(refused)("keeps %s in groups unchanged", (_, condition, expected) => {
    const rule = { type: "And", conditions: [{ type: "And", conditions: [bare, condition] }] };
    const code = ruleToCode(rule as ReadRule);
    expect(runCode(code)).toStrictEqual(rule);
    expect(code).toContain(expected);
    expect(code).toContain(`eq(attribute("country"), "JP")`);
  });

  test.each([null, {}, { type: "Nor", conditions: [] }, { type: "And", conditions: [] }, lacking])(
    "has a type where no builder makes it: %j",
    (rule) => {
      const code = ruleToCode(rule as ReadRule);
      expect(code).toMatch(/^import .*type.* ReadRule.*;$/m);
      expect(code).toContain("export const rule: ReadRule = ");
      expect(runCode(code)).toStrictEqual(rule);
    },
  );

  test("leaves out and fills in default values if it need not be exact", () => {
    const where = {
      type: "And",
      conditions: [{ type: "Column", column: "city", operator: { type: "Equal", rightValue: "JP" } }],
    };
    const value = { aggregation: { type: "Count" }, source: { name: "orders" }, filter: where };
    const operator = { type: "TimeToday", not: false };
    const conditions = [
      { type: "Value", leftValue: value, operator, limit: null },
      { type: "Reference", id: "7" },
    ];
    const rule = { type: "And", conditions: [{ type: "Or", conditions, description: "" }], expr: "" };
    const code = ruleToCode(rule as ReadRule, { exact: false });
    expect(afterImport(code)).toBe(
      `export const rule = all(\n  or(today(count("orders", { where: and(eq(column("city"), "JP")) })), segment(7)),\n);\n`,
    );
    expect(r.describeRule(runCode(code) as ReadRule)).toBe(r.describeRule(rule as ReadRule));
    expect(runCode(ruleToCode(rule as ReadRule))).toStrictEqual(rule);
  });

  test("keeps other values if it need not be exact", () => {
    const condition = {
      type: "Value",
      leftValue: { name: "a" },
      operator: { type: "Equal", rightValue: 0, unknown: false },
    };
    const rule = { type: "And", conditions: [{ type: "And", conditions: [condition] }], unknown: null };
    expect(runCode(ruleToCode(rule as ReadRule, { exact: false }))).toStrictEqual(rule);
  });

  test.runIf(isHere)("reproduces the rules of the field", () => {
    for (const file of readdirSync(folder)) {
      const rule = JSON.parse(readFileSync(join(folder, file), "utf8")) as ReadRule;
      expect(runCode(ruleToCode(rule))).toStrictEqual(rule);
    }
  });
});

/** The code as prettier lays it out at the width that is promised. */
function pretty(code: string): Promise<string> {
  return format(code, { parser: "typescript", printWidth: 100 });
}

function afterImport(code: string): string {
  return code.slice(code.indexOf("\n\n") + 2);
}

function namesIn(code: string): string[] {
  return code.slice(0, code.indexOf("}")).match(/\w+/g)!.slice(1);
}
