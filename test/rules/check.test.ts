/** What would fail at the server, or match nothing without an error. */
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { KnownIdentifiers, Limit, Operator, ReadCondition, ReadRule } from "../../src/rules.ts";
import { schemas } from "./description.ts";

const { all, and, attribute, between, column, columns, composite, count, desc, eq, limit, oneOf, or, segment, top } = r;

const three = [segment(1), segment(2), segment(3)] as const;

/** What the API calls wrong in an expression over three groups of a rule, and over three conditions of a group. */
const expressions: [expr: string, code: string | undefined][] = [
  ["1 and 2 or 3", undefined],
  ["1 and (2 or 3)", undefined],
  ["((1) and (2 or 3))", undefined],
  ["A and (B or C)", undefined],
  ["1 and (2 or 3) and 1", undefined],
  ["", "SYNTAX_ERROR"],
  ["1 and", "SYNTAX_ERROR"],
  ["1 2 and 3", "SYNTAX_ERROR"],
  ["1 AND 2 AND 3", "SYNTAX_ERROR"],
  ["1 and (2 or 3", "SYNTAX_ERROR"],
  ["1 and 2) or (3", "SYNTAX_ERROR"],
  ["() and 1", "SYNTAX_ERROR"],
  ["not 1 and 2 and 3", "SYNTAX_ERROR"],
  ["1 & 2 & 3", "SYNTAX_ERROR"],
  ["1 and B and 3", "SYNTAX_ERROR"],
  ["a and b and c", "SYNTAX_ERROR"],
  ["1 and 2 and 30", "TOO_LONG_NUMERICAL_IDENTIFIER"],
  ["A and B and CC", "TOO_LONG_ALPHABETICAL_IDENTIFIER"],
  ["1 and 2 and 3 and 4", "MISSING_RULE_IDENTIFIER"],
  ["0 and 1 and 2 and 3", "MISSING_RULE_IDENTIFIER"],
  ["A and B and D", "MISSING_RULE_IDENTIFIER"],
  ["1 and 3", "TOO_FEW_RULES_REFERENCED"],
  ["A or B", "TOO_FEW_RULES_REFERENCED"],
];

describe("expressions", () => {
  test.each(expressions)("%j: %s", (expr, code) => {
    const group = compositeOf(expr, ...three);
    expect(codesOf({ type: "And", conditions: [group] })).toEqual(
      code ? [`COMPOSITE_CONDITION_${code} /conditions/0/expr`] : [],
    );
    const rule = compositeOf(expr, ...three.map((condition) => and(condition)));
    const own = code?.replace("RULES_REFERENCED", "RULE_SETS_REFERENCED");
    expect(codesOf(rule)).toEqual(own ? [`COMPOSITE_CONDITION_${own} /expr`] : []);
  });

  test("cover all six codes of the API", () => {
    const codes = schemas.ValidationCode!.enum!.filter((code) => String(code).startsWith("COMPOSITE_"));
    const covered = expressions.flatMap(([, code]) => (code ? [`COMPOSITE_CONDITION_${code}`] : []));
    covered.push("COMPOSITE_CONDITION_TOO_FEW_RULE_SETS_REFERENCED");
    expect([...new Set(covered)].sort()).toEqual([...codes].sort());
  });

  test("are required in a composite group", () => {
    const rule = { type: "Composite", conditions: [and(segment(1))] } as ReadRule;
    expect(codesOf(rule)).toEqual(["COMPOSITE_CONDITION_SYNTAX_ERROR /expr"]);
  });

  test("of 10,000 brackets are read", () => {
    const expr: string = `${"(".repeat(10_000)}1${")".repeat(10_000)} and 2 and 3`;
    expect(codesOf(composite(expr, ...three.map((condition) => and(condition))))).toEqual([]);
  });
});

const value = count("orders", { where: and(eq(column("City"), "Tokyo"), r.withinPast(column("timestamp"), 7, "day")) });

const rules: [string, ReadRule, KnownIdentifiers, string[]][] = [
  ["nothing against the empty rule", null, {}, []],
  ["keys that it does not know", { ...all(and(segment(1))), more: 1 } as ReadRule, {}, ["UNKNOWN_KEY /more"]],
  ["a group without conditions", ruleOf(and(segment(1)), ruleOf()), {}, ["EMPTY_GROUP /conditions/1/conditions"]],
  ["a rule without conditions", ruleOf(), {}, ["EMPTY_GROUP /conditions"]],
  [
    "an operator of unknown type",
    { type: "And", conditions: [{ ...eq(attribute("a"), 1), operator: { type: "Equals" } }] } as unknown as ReadRule,
    {},
    ["UNKNOWN_TYPE /conditions/0/operator"],
  ],
  [
    "one of no values",
    withOperator({ type: "In", rightValues: [] }),
    {},
    ["NO_VALUES /conditions/0/conditions/0/operator/rightValues"],
  ],
  [
    "a range that is empty",
    withOperator({ type: "Between", minValue: 29, maxValue: 20 }, { type: "Between", minValue: 20, maxValue: 20 }),
    {},
    ["EMPTY_RANGE /conditions/0/conditions/0/operator/minValue"],
  ],
  [
    "grades that are empty",
    ruleOf(
      ruleOf({ ...r.predictiveScore(1, { minGrade: 1, maxGrade: 1, includeConvertedCustomers: false }), minGrade: 9 }),
    ),
    {},
    ["EMPTY_RANGE /conditions/0/conditions/0/minGrade"],
  ],
  ["a limit of nothing", limitTo({ type: "Count", number: 0 }), {}, ["LIMIT_OUT_OF_RANGE /limit/number"]],
  ["a limit of a part", limitTo({ type: "Count", number: 1.5 }), {}, ["LIMIT_OUT_OF_RANGE /limit/number"]],
  ["more than all", limitTo({ type: "Percent", number: 101 }), {}, ["LIMIT_OUT_OF_RANGE /limit/number"]],
  [
    "references to nothing",
    all(and(segment(1), r.variant(2))),
    { references: [1] },
    ["UNKNOWN_REFERENCE /conditions/0/conditions/1/id"],
  ],
  [
    "columns in the wrong case, and columns that there are not",
    limit(
      all(and(eq(attribute("Country"), "JP"), eq(attribute("city"), "Tokyo"), r.gt(value, 1))),
      top(5, desc("LTV")),
    ),
    { columns: ["country", "ltv", "orders.city", "visits.page"] },
    [
      "UNKNOWN_COLUMN /limit/orderColumns/0/column",
      "UNKNOWN_COLUMN /conditions/0/conditions/0/leftValue/name",
      "UNKNOWN_COLUMN /conditions/0/conditions/1/leftValue/name",
      "UNKNOWN_COLUMN /conditions/0/conditions/2/leftValue/filter/conditions/0/column",
    ],
  ],
  [
    "a behavior in the wrong case",
    all(and(r.gt(r.sum("Orders", "amount"), 1))),
    { columns: ["orders.amount"] },
    ["UNKNOWN_COLUMN /conditions/0/conditions/0/leftValue/aggregation/column"],
  ],
  ["nothing against columns of a behavior that is not listed", all(and(r.gt(value, 1))), { columns: ["country"] }, []],
  [
    "nothing against attributes of customer groups",
    all(and(eq(r.groupAttribute("household", "City"), "Tokyo"))),
    { columns: ["city"] },
    [],
  ],
];

describe("checkRule", () => {
  test.each(rules)("finds %s", (_, rule, known, places) => expect(codesOf(rule, known)).toEqual(places));

  test("says what is wrong and what to do", () => {
    const [finding] = r.checkRule(all(and(eq(attribute("Country"), "JP"))), { columns: ["country"] });
    expect(finding).toEqual({
      code: "UNKNOWN_COLUMN",
      pointer: "/conditions/0/conditions/0/leftValue/name",
      message: '"Country" is in the wrong case and matches nothing',
      suggestion: 'Use "country"',
    });
  });

  test("accepts a valid rule", () => {
    const names = columns(all(and(r.gt(value, 1)))).map(({ behavior, column }) => `${behavior}.${column}`);
    expect(codesOf(all(and(r.gt(value, 1), segment(7))), { columns: names, references: ["7"] })).toEqual([]);
  });
});

test("columns returns attributes, columns of behaviors and attributes of customer groups, with their pointers", () => {
  const made = r.gt(
    r.first("orders", "store", "time", { groupBy: ["city"], where: and(r.isNull(column("coupon"))) }),
    1,
  );
  const distinct = r.gt(r.countDistinct("visits", ["page", "device"]), 1);
  const other = eq(r.groupAttribute("household", "size"), 2);
  const rule = limit(all(and(eq(attribute("country"), "JP"), made, distinct, other)), top(5, desc("ltv"), desc()));
  const uses = columns(rule).map(({ column, behavior, customerGroup, pointer }) => {
    const place = pointer.replace("/conditions/0/conditions/", "");
    return [behavior ?? customerGroup ?? "", column, place].join(" ");
  });
  expect(uses).toEqual([
    " ltv /limit/orderColumns/0/column",
    " country 0/leftValue/name",
    "orders store 1/leftValue/aggregation/column",
    "orders time 1/leftValue/aggregation/orderColumn",
    "orders city 1/leftValue/aggregation/groupingColumns/0",
    "orders coupon 1/leftValue/filter/conditions/0/column",
    "visits page 2/leftValue/aggregation/columns/0",
    "visits device 2/leftValue/aggregation/columns/1",
    "household size 3/leftValue/name",
  ]);
});

test("columns returns those of a behavior without a name, and no list as a name", () => {
  const leftValue = { aggregation: { type: "Sum", column: "n", columns: "n", groupingColumns: [7] }, source: null };
  const rule = {
    type: "And",
    conditions: [
      { type: "Value", leftValue },
      { type: "Value", leftValue: { name: ["a"] } },
    ],
  };
  const pointer = "/conditions/0/leftValue/aggregation/column";
  expect(columns(rule as unknown as ReadRule)).toEqual([{ column: "n", behavior: "", pointer }]);
  const attributes = columns(limit(all(and(eq(attribute("a"), 1))), top(5, desc("b"))));
  expect(attributes).toStrictEqual([
    { column: "b", pointer: "/limit/orderColumns/0/column" },
    { column: "a", pointer: "/conditions/0/conditions/0/leftValue/name" },
  ]);
  const limits = [{ orderColumns: {} }, { orderColumns: [null] }].map((limit) => ({ ...rule, conditions: [], limit }));
  for (const limited of limits) expect(columns(limited as unknown as ReadRule)).toEqual([]);
});

describe("known identifiers", () => {
  const rule = all(and(segment(1), r.funnelStage(2), eq(attribute("City"), "Tokyo")));
  const codes = [
    "UNKNOWN_REFERENCE /conditions/0/conditions/1/id",
    "UNKNOWN_COLUMN /conditions/0/conditions/2/leftValue/name",
  ];

  test("that can be iterated once apply to all rules", () => {
    const known = { columns: ["city"].values(), references: new Set([1]).values() };
    for (let count = 0; count < 3; count++) expect(codesOf(rule, known)).toEqual(codes);
  });

  test("are read once for all rules, and again if their number changes", () => {
    let reads = 0;
    const names = ["city"];
    const iterator = names[Symbol.iterator].bind(names);
    Object.defineProperty(names, Symbol.iterator, { value: () => (reads++, iterator()) });
    for (let count = 0; count < 100; count++) expect(codesOf(rule, { columns: names })).toEqual([codes[1]]);
    expect(reads).toBe(1);
    names.push("City");
    expect(codesOf(rule, { columns: names })).toEqual([]);
    expect(reads).toBe(2);
  });

  test("differ by the kind of reference", () => {
    expect(codesOf(rule, { references: { Reference: ["1"], FunnelStageReference: [1] } })).toEqual([codes[0]]);
    expect(codesOf(rule, { references: { Reference: [1] } })).toEqual([]);
    expect(codesOf(rule, { references: { FunnelStageReference: [2], Reference: [] } })).toEqual([
      "UNKNOWN_REFERENCE /conditions/0/conditions/0/id",
    ]);
  });
});

describe("mapColumns", () => {
  const filter = and(r.isNull(column("coupon")), or(eq(column("city"), "Tokyo")));
  const rule = limit(
    all(
      and(
        eq(attribute("country"), "JP"),
        r.gt(r.first("orders", "store", "time", { groupBy: ["city", "coupon"], where: filter }), 1),
        r.limit(r.gt(r.countDistinct("visits", ["page", "city"]), 1), top(5, desc("page"))),
        eq(r.groupAttribute("household", "size"), 2),
      ),
    ),
    top(5, desc("ltv"), desc()),
  );

  test("renames every use that columns finds, and nothing else", () => {
    const used = columns(rule);
    const renamed = r.mapColumns(
      rule,
      (name, { behavior = "", customerGroup = "" }) => `${customerGroup}${behavior}:${name}`,
    );
    expect(columns(renamed)).toEqual(
      used.map((use) => ({ ...use, column: `${use.customerGroup ?? use.behavior ?? ""}:${use.column}` })),
    );
    const back = r.mapColumns(renamed, (name) => name.split(":")[1]);
    expect(back).toEqual(rule);
    expect(r.mapColumns(rule, () => undefined)).toBe(rule);
    expect(r.mapColumns(rule, (name) => name)).toBe(rule);
  });

  test("renames behaviors, also without a column", () => {
    const counted = all(and(r.gt(count("orders", { where: filter }), 1), r.gt(count("visits"), 1)));
    const renamed = r.mapColumns(
      counted,
      () => undefined,
      (name) => (name === "orders" ? "purchases" : undefined),
    );
    expect(JSON.stringify(renamed)).toBe(JSON.stringify(counted).replaceAll('"orders"', '"purchases"'));
    expect(new Set(columns(renamed).map(({ behavior }) => behavior))).toEqual(new Set(["purchases"]));
  });

  test.each(["", 7, null])("refuses %j as a name", (name) => {
    expect(() => r.mapColumns(rule, () => name as string)).toThrow(
      expect.objectContaining({ name: "RuleError", message: expect.stringContaining("mapColumns: the new name of ") }),
    );
  });
});

/** Rules that no builder makes. */
function ruleOf(...conditions: ReadCondition[]): ReadRule & { type: "And" } {
  return { type: "And", conditions };
}

function compositeOf(expr: string, ...conditions: ReadCondition[]): ReadRule & { type: "Composite" } {
  return { type: "Composite", expr, conditions };
}

function withOperator(...operators: Operator[]): ReadRule {
  return ruleOf(ruleOf(...operators.map((operator) => ({ ...eq(attribute("a"), 1), operator }))));
}

function limitTo(most: Limit): ReadRule {
  return { ...all(and(segment(1))), limit: most };
}

function codesOf(rule: ReadRule, known?: KnownIdentifiers): string[] {
  return r.checkRule(rule, known).map(({ code, pointer }) => `${code} ${pointer}`);
}
