/** The exact messages of `checkRule`. */
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { KnownIdentifiers, Operator, ReadCondition, ReadRule } from "../../src/rules.ts";

const { all, and, attribute, composite, eq, segment } = r;

const place = "/conditions/0";
const under = (...conditions: unknown[]) => ({ type: "And", conditions });

const three = [segment(1), segment(2), segment(3)] as const;
const rules = three.map((condition) => and(condition));
const leave = "COMPOSITE_CONDITION_TOO_FEW_RULE";
const syntax = "COMPOSITE_CONDITION_SYNTAX_ERROR";
const long = (kind: string) => `COMPOSITE_CONDITION_TOO_LONG_${kind}ICAL_IDENTIFIER`;
const limitAt = `LIMIT_OUT_OF_RANGE /limit/number`;

/** Rules that no builder makes. */
const compositeOf = (expr: string, ...conditions: ReadCondition[]) =>
  ({ type: "Composite", expr, conditions }) satisfies ReadRule;
const expression = (expr: string): ReadRule => compositeOf(expr, ...rules);
const tested = (...operators: Operator[]): ReadRule =>
  under(under(...operators.map((operator) => ({ ...eq(attribute("a"), 1), operator })))) as ReadRule;
const limited = (type: "Count" | "Percent", number: number): ReadRule => ({
  ...all(and(segment(1))),
  limit: { type, number },
});
const between = (minValue: number | string, maxValue: number | string): Operator => ({
  ...{ type: "Between", minValue, maxValue },
});
const counted = (...conditions: object[]) => {
  const leftValue = { ...r.count("orders"), filter: under(...conditions) };
  return under(under({ ...r.gt(r.count("orders"), 1), leftValue })) as ReadRule;
};
const graded = (minGrade: number, maxGrade: number) => ({
  ...r.predictiveScore(7, { minGrade: 0, maxGrade: 0, includeConvertedCustomers: true }),
  ...{ minGrade, maxGrade },
});
const many = Array.from({ length: 12 }, () => segment(1));

/** Rules, and what is wrong with them. */
const wrong: [told: string[], rule: ReadRule, known?: KnownIdentifiers][] = [
  [[`${syntax} /expr: Unexpected "and" in "and 1"; Use a form such as 1 and (2 or 3)`], expression("and 1")],
  [[`${syntax} /expr: Unexpected "2" in "1 2"; Use a form such as 1 and (2 or 3)`], expression("1 2")],
  [[`${syntax} /expr: Unexpected "(" in "1 (2)"; Use a form such as 1 and (2 or 3)`], expression("1 (2)")],
  [[`${syntax} /expr: Unexpected ")" in "1) and 2"; Use a form such as 1 and (2 or 3)`], expression("1) and 2")],
  [[`${syntax} /expr: Unexpected "&" in "&"; Use a form such as 1 and (2 or 3)`], expression("&")],
  [[`${syntax} /expr: Unexpected "nor" in "nor"; Use a form such as 1 and (2 or 3)`], expression("nor")],
  [[`${syntax} /expr: Unexpected "band" in "1 band 2"; Use a form such as 1 and (2 or 3)`], expression("1 band 2")],
  [[`${syntax} /expr: Unexpected "order" in "1 order 2"; Use a form such as 1 and (2 or 3)`], expression("1 order 2")],
  [[`${syntax} /expr: Unexpected "aB" in "aB"; Use a form such as 1 and (2 or 3)`], expression("aB")],
  [[`${syntax} /expr: Unexpected "Ab" in "Ab"; Use a form such as 1 and (2 or 3)`], expression("Ab")],
  [[`${syntax} /expr: Unexpected end in "1 and"; Use a form such as 1 and (2 or 3)`], expression("1 and")],
  [[`${syntax} /expr: Unexpected end in "(1"; Use a form such as 1 and (2 or 3)`], expression("(1")],
  [[`${syntax} /expr: Unexpected end in ""; Use a form such as 1 and (2 or 3)`], expression("")],
  [
    [`${syntax} /expr: The expression mixes digits and letters; Use a form such as 1 and (2 or 3)`],
    expression("1 and B"),
  ],
  [
    [`${syntax} /expr: The expression mixes digits and letters; Use a form such as 1 and (2 or 3)`],
    expression("B and 1"),
  ],
  [[`${long("NUMER")} /expr: The identifier "30" has more than one character; Use 1–9 or A–Z`], expression("1 and 30")],
  [
    [`${long("ALPHABET")} /expr: The identifier "CC" has more than one character; Use 1–9 or A–Z`],
    expression("A and CC"),
  ],
  [
    ["COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER /expr: The condition 4 does not exist; There are 3 conditions"],
    expression("1 and 4"),
  ],
  [
    ["COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER /expr: The condition 0 does not exist; There are 3 conditions"],
    expression("0"),
  ],
  [
    ["COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER /expr: The condition D does not exist; There are 3 conditions"],
    expression("D"),
  ],
  [[`${leave}_SETS_REFERENCED /expr: "1 and 3" does not mention /conditions/1; Add 2`], expression("1 and 3")],
  [[`${leave}_SETS_REFERENCED /expr: "B or C" does not mention /conditions/0; Add A`], expression("B or C")],
  [
    [`${leave}S_REFERENCED /conditions/0/expr: "1" does not mention /conditions/1; Add 2`],
    under(compositeOf("1", ...three)) as ReadRule,
  ],
  [
    [
      `${long("NUMER")} /conditions/0/expr: There are 12 conditions, but only 9 digits; ` +
        "Use letters, as in A and (B or C)",
    ],
    under(compositeOf("1", ...many)) as ReadRule,
  ],
  [
    [`${syntax} /expr: Unexpected end in ""; Use a form such as 1 and (2 or 3)`],
    { ...expression("1"), expr: 7 } as never,
  ],
  [["EMPTY_GROUP /conditions: The group has no conditions; Remove the group"], compositeOf("1")],

  // Tests that no value passes
  [
    [
      `NO_VALUES ${place}${place}/operator/rightValues: The list has no values, so nothing matches; Add at least one value`,
    ],
    tested({ type: "In", rightValues: [] }),
  ],
  [
    [`EMPTY_RANGE ${place}${place}/operator/minValue: minValue is greater than maxValue; Swap the two`],
    tested(between(2, 1), between("2", "1"), between("2", 1), between(2, "1"), between(1, 1)),
  ],
  [
    [`EMPTY_RANGE ${place}/minGrade: minGrade is greater than maxGrade; Swap the two`],
    under(graded(2, 1), graded(1, 1)) as ReadRule,
  ],
  [
    [
      `NO_VALUES ${place}${place}/leftValue/filter${place}/operator/rightValues: The list has no values, so nothing matches; Add at least one value`,
    ],
    counted({ ...r.isNull(r.column("a")), operator: { type: "In", rightValues: [] } }),
  ],
  [
    [
      `EMPTY_GROUP ${place}${place}/leftValue/filter/conditions: The group has no conditions; ` +
        "Remove the group, or use null to select all rows",
    ],
    counted(),
  ],

  // Values that cannot be meant
  [
    [`NOT_A_NUMBER ${place}${place}/operator/rightValue: JSON cannot hold this number: NaN; Use a finite number`],
    tested({ type: "Equal", rightValue: NaN }),
  ],
  [
    ["NOT_A_NUMBER /limit/number: JSON cannot hold this number: Infinity; Use a finite number"],
    limited("Count", Infinity),
  ],
  [
    [`EMPTY_ID ${place}/id: The id is empty: " "; Use the id of a segment, or remove the condition`],
    under({ ...segment(1), id: " " }) as ReadRule,
  ],
  [
    [
      `EMPTY_NAME ${place}/leftValue/name: The name is empty: ""; Use the name of a column, a behavior or a group`,
      `EMPTY_NAME ${place.replace("0", "1")}/leftValue/aggregation/columns/1: The name is empty: ""; Use the name of a column, a behavior or a group`,
    ],
    under(
      { ...eq(attribute("a"), 1), leftValue: { name: "" } },
      {
        ...r.gt(r.count("orders"), 1),
        leftValue: { ...r.count("orders"), aggregation: { type: "CountDistinct", columns: ["a", ""] } },
      },
    ) as ReadRule,
  ],
  ...(
    [
      [{ last: 1, unit: "day" }, { last: 3, unit: "day" }, "after"],
      [{ last: 1, unit: "month" }, { last: { week: 5 }, unit: "week" }, "after"],
      [{ timestamp: "2026-02-01" }, { timestamp: "2026-01-01" }, "after"],
    ] as const
  ).map(([minValue, maxValue, word]): [string[], ReadRule] => [
    [`EMPTY_RANGE ${place}${place}/operator/minValue: minValue is ${word} maxValue; Swap the two`],
    tested({ type: "Between", minValue, maxValue } as Operator),
  ]),
  [
    [`EMPTY_RANGE ${place}${place}/operator/from: from is after to; Swap the two`],
    tested({ type: "TimeInBetweenNext", from: r.ahead(2, "week"), to: r.ahead(3, "day") }),
  ],
  [[], tested({ type: "Between", minValue: r.ago(3, "day"), maxValue: r.ago(1, "day") })],
  [[], tested({ type: "Between", minValue: r.at("2026-01-01"), maxValue: r.ago(1, "day") })],
  [
    [
      `NEGATIVE_DURATION ${place}${place}/operator/value: The duration is negative: -3; Use a number of at least 0`,
      `NEGATIVE_DURATION ${place}${place.replace("0", "1")}/operator/rightValue/last/day: The duration is negative: -1; Use a number of at least 0`,
    ],
    tested(
      { type: "TimeWithinPast", value: -3, unit: "day" },
      { type: "Less", rightValue: { last: { day: -1 }, unit: "day" } },
    ),
  ],
  [
    [
      `INVALID_DATE ${place}${place}/operator/rightValue/timestamp: The date does not exist: "2026-02-30"; ` +
        'Write it as "2026-01-31" or "2026-01-31T09:00:00Z"',
    ],
    tested(
      { type: "Less", rightValue: { timestamp: "2026-02-30" } },
      { type: "Less", rightValue: { timestamp: "1700000000" } },
      { type: "Less", rightValue: { timestamp: "2026-02-28 09:00" } },
    ),
  ],
  [
    [
      `INVALID_PATTERN ${place}${place}/operator/rightValue: The regular expression is not valid: "(a"; ` +
        "Close its brackets, and escape literal ones",
    ],
    tested(
      ...["(a", "(?i)a++", "(?>a(b)c)", "(?P<n>a)(?P=n)", "(?#a)^a$", "(?i:a)"].map((rightValue): Operator => ({
        type: "Regexp",
        rightValue,
      })),
    ),
  ],

  // Limits
  ...[0, -1, 1.5].map((number): [string[], ReadRule] => [
    [`${limitAt}: The limit ${number} is out of range; Use an integer of at least 1`],
    limited("Count", number),
  ]),
  ...[0, -1, 100.5].map((number): [string[], ReadRule] => [
    [`${limitAt}: The limit ${number} is out of range; Use a number greater than 0, and at most 100`],
    limited("Percent", number),
  ]),
  ...[r.top(1), r.percent(100), r.percent(0.5)].map((most): [string[], ReadRule] => [
    [],
    r.limit(all(and(segment(1))), most),
  ]),

  // Against what there is
  [
    [
      `UNKNOWN_REFERENCE ${place}/id: The AbTestVariantReference refers to 7, which does not exist; Replace the id, or remove the condition`,
    ],
    under(r.variant(7), segment(8)) as ReadRule,
    { references: [8] },
  ],
  [
    [
      `UNKNOWN_REFERENCE ${place}/id: The Reference refers to 7, which does not exist; Replace the id, or remove the condition`,
    ],
    under(segment(7)) as ReadRule,
    { references: [] },
  ],
  [
    [`UNKNOWN_COLUMN ${place}/leftValue/name: The column "b" does not exist; undefined`],
    under(eq(attribute("b"), 1), eq(attribute("A.b"), 1), eq(attribute("timestamp"), 1)) as ReadRule,
    { columns: ["timestamp"] },
  ],
  [
    [
      `UNKNOWN_COLUMN ${place}/leftValue/aggregation/column: "orders.N" is in the wrong case and matches nothing; ` +
        'Use "Orders.n"',
    ],
    under(
      r.gt(r.sum("orders", "N"), 1),
      r.gt(r.sum("Orders", "n"), 1),
      r.gt(r.sum("orders", "TimeStamp"), 1),
      r.gt(r.sum("visits", "n"), 1),
    ) as ReadRule,
    { columns: ["Orders.n"] },
  ],
];

describe("checkRule", () => {
  test.each(wrong)("reports %j", (told, rule, known) => {
    const findings = r.checkRule(rule, known).map(({ code, pointer, message, suggestion }) => {
      return `${code} ${pointer}: ${message}; ${suggestion}`;
    });
    expect(findings).toEqual(told);
  });

  test("leaves out the suggestion if none is known", () => {
    const [finding] = r.checkRule(all(and(eq(attribute("b"), 1))), { columns: ["a"] });
    expect(finding).toStrictEqual({
      code: "UNKNOWN_COLUMN",
      pointer: `${place}${place}/leftValue/name`,
      message: 'The column "b" does not exist',
    });
    const [unknown] = r.checkRule({ type: "Nor", conditions: [] } as unknown as ReadRule);
    expect(unknown).not.toHaveProperty("suggestion");
  });

  test.each([null, undefined, {}])("reports nothing for %j", (rule) => {
    expect(r.checkRule(rule, { columns: [], references: [] })).toEqual([]);
  });
});
