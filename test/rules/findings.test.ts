/** What is wrong with a rule and what to do about it, word for word. */
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
  [[`${syntax} /expr: "and" is out of place in "and 1"; Write 1 and (2 or 3)`], expression("and 1")],
  [[`${syntax} /expr: "2" is out of place in "1 2"; Write 1 and (2 or 3)`], expression("1 2")],
  [[`${syntax} /expr: "(" is out of place in "1 (2)"; Write 1 and (2 or 3)`], expression("1 (2)")],
  [[`${syntax} /expr: ")" is out of place in "1) and 2"; Write 1 and (2 or 3)`], expression("1) and 2")],
  [[`${syntax} /expr: "&" is out of place in "&"; Write 1 and (2 or 3)`], expression("&")],
  [[`${syntax} /expr: "nor" is out of place in "nor"; Write 1 and (2 or 3)`], expression("nor")],
  [[`${syntax} /expr: "band" is out of place in "1 band 2"; Write 1 and (2 or 3)`], expression("1 band 2")],
  [[`${syntax} /expr: "order" is out of place in "1 order 2"; Write 1 and (2 or 3)`], expression("1 order 2")],
  [[`${syntax} /expr: "aB" is out of place in "aB"; Write 1 and (2 or 3)`], expression("aB")],
  [[`${syntax} /expr: "Ab" is out of place in "Ab"; Write 1 and (2 or 3)`], expression("Ab")],
  [[`${syntax} /expr: its end is out of place in "1 and"; Write 1 and (2 or 3)`], expression("1 and")],
  [[`${syntax} /expr: its end is out of place in "(1"; Write 1 and (2 or 3)`], expression("(1")],
  [[`${syntax} /expr: its end is out of place in ""; Write 1 and (2 or 3)`], expression("")],
  [[`${syntax} /expr: A mix of digits and letters; Write 1 and (2 or 3)`], expression("1 and B")],
  [[`${syntax} /expr: A mix of digits and letters; Write 1 and (2 or 3)`], expression("B and 1")],
  [[`${long("NUMER")} /expr: "30" is too long; Use 1–9 or A–Z`], expression("1 and 30")],
  [[`${long("ALPHABET")} /expr: "CC" is too long; Use 1–9 or A–Z`], expression("A and CC")],
  [["COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER /expr: There is no condition 4; There are 3"], expression("1 and 4")],
  [["COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER /expr: There is no condition 0; There are 3"], expression("0")],
  [["COMPOSITE_CONDITION_MISSING_RULE_IDENTIFIER /expr: There is no condition D; There are 3"], expression("D")],
  [[`${leave}_SETS_REFERENCED /expr: "1 and 3" leaves out /conditions/1; Name it as 2`], expression("1 and 3")],
  [[`${leave}_SETS_REFERENCED /expr: "B or C" leaves out /conditions/0; Name it as A`], expression("B or C")],
  [
    [`${leave}S_REFERENCED /conditions/0/expr: "1" leaves out /conditions/1; Name it as 2`],
    under(compositeOf("1", ...three)) as ReadRule,
  ],
  [
    [
      `${long("NUMER")} /conditions/0/expr: There are 12 conditions, and digits for 9; ` +
        "Name them by letters, as in A and (B or C)",
    ],
    under(compositeOf("1", ...many)) as ReadRule,
  ],
  [[`${syntax} /expr: its end is out of place in ""; Write 1 and (2 or 3)`], { ...expression("1"), expr: 7 } as never],
  [["EMPTY_GROUP /conditions: The group has no conditions; Leave the group out"], compositeOf("1")],

  // Tests that no value passes
  [
    [`NO_VALUES ${place}${place}/operator/rightValues: No value is one of none; Give at least one`],
    tested({ type: "In", rightValues: [] }),
  ],
  [
    [`EMPTY_RANGE ${place}${place}/operator/minValue: It is above maxValue; Swap the two`],
    tested(between(2, 1), between("2", "1"), between("2", 1), between(2, "1"), between(1, 1)),
  ],
  [
    [`EMPTY_RANGE ${place}/minGrade: It is above maxGrade; Swap the two`],
    under(graded(2, 1), graded(1, 1)) as ReadRule,
  ],
  [
    [
      `NO_VALUES ${place}${place}/leftValue/filter${place}/operator/rightValues: No value is one of none; Give at least one`,
    ],
    counted({ ...r.isNull(r.column("a")), operator: { type: "In", rightValues: [] } }),
  ],
  [
    [
      `EMPTY_GROUP ${place}${place}/leftValue/filter/conditions: The group has no conditions; ` +
        "Leave the group out, or write null for all rows",
    ],
    counted(),
  ],

  // Values that cannot be meant
  [
    [`NOT_A_NUMBER ${place}${place}/operator/rightValue: JSON has no such number: NaN; Give a number`],
    tested({ type: "Equal", rightValue: NaN }),
  ],
  [["NOT_A_NUMBER /limit/number: JSON has no such number: Infinity; Give a number"], limited("Count", Infinity)],
  [
    [`EMPTY_ID ${place}/id: The id is empty: " "; Give the id of a segment, or take the condition out`],
    under({ ...segment(1), id: " " }) as ReadRule,
  ],
  [
    [
      `EMPTY_NAME ${place}/leftValue/name: The name is empty: ""; Give the name of a column, a behavior or a group`,
      `EMPTY_NAME ${place.replace("0", "1")}/leftValue/aggregation/columns/1: The name is empty: ""; Give the name of a column, a behavior or a group`,
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
    [`EMPTY_RANGE ${place}${place}/operator/minValue: It is ${word} maxValue; Swap the two`],
    tested({ type: "Between", minValue, maxValue } as Operator),
  ]),
  [
    [`EMPTY_RANGE ${place}${place}/operator/from: It is after to; Swap the two`],
    tested({ type: "TimeInBetweenNext", from: r.ahead(2, "week"), to: r.ahead(3, "day") }),
  ],
  [[], tested({ type: "Between", minValue: r.ago(3, "day"), maxValue: r.ago(1, "day") })],
  [[], tested({ type: "Between", minValue: r.at("2026-01-01"), maxValue: r.ago(1, "day") })],
  [
    [
      `NEGATIVE_DURATION ${place}${place}/operator/value: The time is negative: -3; Give a number from 0 on`,
      `NEGATIVE_DURATION ${place}${place.replace("0", "1")}/operator/rightValue/last/day: The time is negative: -1; Give a number from 0 on`,
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
      `INVALID_PATTERN ${place}${place}/operator/rightValue: The regular expression is broken: "(a"; ` +
        "Close its brackets, and escape those that are text",
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
    [`${limitAt}: ${number} is no limit; Give a whole number from 1 on`],
    limited("Count", number),
  ]),
  ...[0, -1, 100.5].map((number): [string[], ReadRule] => [
    [`${limitAt}: ${number} is no limit; Give more than 0, at most 100`],
    limited("Percent", number),
  ]),
  ...[r.top(1), r.percent(100), r.percent(0.5)].map((most): [string[], ReadRule] => [
    [],
    r.limit(all(and(segment(1))), most),
  ]),

  // Against what there is
  [
    [`UNKNOWN_REFERENCE ${place}/id: There is no 7 for the AbTestVariantReference; Map it, or take it out`],
    under(r.variant(7), segment(8)) as ReadRule,
    { references: [8] },
  ],
  [
    [`UNKNOWN_REFERENCE ${place}/id: There is no 7 for the Reference; Map it, or take it out`],
    under(segment(7)) as ReadRule,
    { references: [] },
  ],
  [
    [`UNKNOWN_COLUMN ${place}/leftValue/name: There is no column "b"; undefined`],
    under(eq(attribute("b"), 1), eq(attribute("A.b"), 1), eq(attribute("timestamp"), 1)) as ReadRule,
    { columns: ["timestamp"] },
  ],
  [
    [
      `UNKNOWN_COLUMN ${place}/leftValue/aggregation/column: "orders.N" is in the wrong case and matches nothing; ` +
        'Write "Orders.n"',
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
  test.each(wrong)("tells %j", (told, rule, known) => {
    const findings = r.checkRule(rule, known).map(({ code, pointer, message, suggestion }) => {
      return `${code} ${pointer}: ${message}; ${suggestion}`;
    });
    expect(findings).toEqual(told);
  });

  test("has no suggestion where there is none", () => {
    const [finding] = r.checkRule(all(and(eq(attribute("b"), 1))), { columns: ["a"] });
    expect(finding).toStrictEqual({
      code: "UNKNOWN_COLUMN",
      pointer: `${place}${place}/leftValue/name`,
      message: 'There is no column "b"',
    });
    const [unknown] = r.checkRule({ type: "Nor", conditions: [] } as unknown as ReadRule);
    expect(unknown).not.toHaveProperty("suggestion");
  });

  test.each([null, undefined, {}])("tells nothing of %j, whatever is known", (rule) => {
    expect(r.checkRule(rule, { columns: [], references: [] })).toEqual([]);
  });
});
