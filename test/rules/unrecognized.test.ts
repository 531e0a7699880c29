/** What a reader is told that it does not know of a rule, word for word. */
import { describe, expect, test } from "vitest";
import { parseRule } from "../../src/rules.ts";

const place = "/conditions/0";
const under = (...conditions: unknown[]) => ({ type: "And", conditions });
const value = { type: "Value", leftValue: { name: "a" }, operator: { type: "Equal", rightValue: 1 } };
const tested = (operator: unknown) => under({ ...value, operator });
const made = (leftValue: object) => under({ ...value, leftValue: { source: { name: "orders" }, ...leftValue } });
const limited = (limit: unknown) => ({ ...under(), limit });

/** Rules, and what is not known of them. */
const unrecognized: [told: string[], rule: unknown][] = [
  [["UNKNOWN_TYPE : undefined is no known type"], { conditions: [] }],
  [[`UNKNOWN_TYPE ${place}: "toString" is no known type`], under({ type: "toString" })],
  [[`UNKNOWN_TYPE ${place}: 7 is no known type`], under({ type: 7 })],
  [[`UNKNOWN_TYPE ${place}: "Column" is no known type`], under({ type: "Column", column: "a", operator: {} })],
  [[`MISSING_KEY ${place}: "id" is missing`], under({ type: "Reference", id: null })],
  [
    ["minGrade", "maxGrade", "includeConvertedCustomers"].map((key) => `MISSING_KEY ${place}: "${key}" is missing`),
    under({ type: "PredictiveScoreReference", id: "7" }),
  ],
  [['UNKNOWN_KEY /a~1b~0c~1~0: "a/b~c/~" is no known key'], { ...under(), "a/b~c/~": 1 }],
  [['UNKNOWN_KEY /conditions?: "conditions?" is no known key'], { ...under(), "conditions?": 1 }],
  [[`UNKNOWN_KEY ${place}/leftValue/type: "type" is no known key`], under({ ...value, leftValue: { type: "a" } })],
  [["UNKNOWN_VALUE /description: true is no known value"], { ...under(), description: true }],
  [[], { ...under(), description: 7 }],
  [[], { ...under(), description: null }],
  [["UNKNOWN_VALUE /conditions: [7] is no known value"], under(7)],
  [['UNKNOWN_VALUE /conditions: ["…",null] is no known value'], under(value, null)],
  [['UNKNOWN_VALUE /conditions: ["…"] is no known value'], under([value])],
  [[`UNKNOWN_VALUE ${place}/exclude: "yes" is no known value`], under({ ...value, exclude: "yes" })],
  [[`UNKNOWN_VALUE ${place}/leftValue: "a" is no known value`], under({ ...value, leftValue: "a" })],

  // Operators
  [[`UNKNOWN_VALUE ${place}/operator/rightValue: [1] is no known value`], tested({ type: "Equal", rightValue: [1] })],
  [[`UNKNOWN_VALUE ${place}/operator/rightValues: 1 is no known value`], tested({ type: "In", rightValues: 1 })],
  [[`UNKNOWN_VALUE ${place}/operator/rightValues: ["…"] is no known value`], tested({ type: "In", rightValues: [{}] })],
  [[], tested({ type: "In", rightValues: ["a", 7, true, null] })],
  [
    [`UNKNOWN_VALUE ${place}/operator/unit: "era" is no known value`],
    tested({ type: "TimeWithinPast", unit: "era", value: 1 }),
  ],
  [
    [`UNKNOWN_KEY ${place}/operator/rightValue/lst: "lst" is no known key`],
    tested({ type: "Equal", rightValue: { lst: 1 } }),
  ],
  [
    [`UNKNOWN_VALUE ${place}/operator/rightValue/last/day: "1" is no known value`],
    tested({ type: "Equal", rightValue: { last: { day: "1" } } }),
  ],
  [
    [`UNKNOWN_KEY ${place}/operator/from/next/days: "days" is no known key`],
    tested({ type: "TimeThis", from: { next: { days: 1 } } }),
  ],

  // Values made from behaviors
  [
    [`UNKNOWN_TYPE ${place}/leftValue/window: "Tumbling" is no known type`],
    made({ aggregation: { type: "Count" }, window: { type: "Tumbling", duration: {} } }),
  ],
  [
    [`MISSING_KEY ${place}/leftValue/aggregation: "columns" is missing`],
    made({ aggregation: { type: "CountDistinct" } }),
  ],
  [[`UNKNOWN_KEY ${place}/leftValue/source/nmae: "nmae" is no known key`], made({ source: { nmae: 1, name: "a" } })],
  [[`UNKNOWN_VALUE ${place}/leftValue/filter: [] is no known value`], made({ filter: [] })],
  [
    [`UNKNOWN_TYPE ${place}/leftValue/filter: "Composite" is no known type`],
    made({ filter: { type: "Composite", conditions: [] } }),
  ],
  [[], made({ filter: {} })],

  // Array matching and limits
  [
    [`UNKNOWN_KEY ${place}/arrayMatching/least: "least" is no known key`],
    under({ ...value, arrayMatching: { least: 1 } }),
  ],
  [[], under({ ...value, arrayMatching: "any" })],
  [['UNKNOWN_TYPE /limit: "Share" is no known type'], limited({ type: "Share", number: 1 })],
  [['UNKNOWN_VALUE /limit/number: "5" is no known value'], limited({ type: "Count", number: "5" })],
  [
    ["UNKNOWN_VALUE /limit/orderColumns: [7] is no known value"],
    limited({ type: "Count", number: 5, orderColumns: [7] }),
  ],
  [
    [
      'UNKNOWN_TYPE /limit/orderColumns/0: "Row" is no known type',
      'UNKNOWN_VALUE /limit/orderColumns/1/order: "up" is no known value',
    ],
    limited({ type: "Count", number: 5, orderColumns: [{ type: "Row" }, { type: "Aggregation", order: "up" }] }),
  ],
];

const refused: [message: string, json: unknown][] = [
  ["undefined, as lists leave it out: read the segment by its id", undefined],
  ["7 is no object", 7],
  ['["…"] is no object', [value]],
  ["its conditions are no list", { type: "And", conditions: {} }],
  ["its conditions are no list", { type: "And", conditions: null }],
  ["it has no conditions", { name: "a" }],
  ["it has no conditions", { type: 7 }],
  ["it has no conditions, a bare Value: put it into a group", value],
];

describe("parseRule", () => {
  test.each(unrecognized)("tells %j", (told, json) => {
    const findings = parseRule(json).unrecognized;
    expect(findings.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`)).toEqual(told);
  });

  test.each(refused)("refuses a rule: %s", (reason, json) => {
    expect(() => parseRule(json)).toThrow(
      expect.objectContaining({ name: "RuleError", message: `No rule: ${reason}.` }),
    );
  });

  test("is written as JSON as it was read, and with what was changed since", () => {
    const { type: _, ...bare } = value;
    const json = under(bare, { type: "Reference", id: 7 });
    const parsed = parseRule(json);
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(json));
    const [first, second] = (parsed.rule as { conditions: { exclude?: boolean; id?: string }[] }).conditions;
    first!.exclude = true;
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(under({ ...value, exclude: true }, second));
    parsed.rule = { type: "Or", conditions: [] };
    expect(JSON.stringify(parsed)).toBe('{"type":"Or","conditions":[]}');
  });

  test("fills in the type of a value, and makes text of the ids of references, of nothing else", () => {
    const { type: _, ...bare } = value;
    const json = under(
      bare,
      { id: 7 },
      { type: "PlanetReference", id: 7 },
      { type: "Weather", id: 7 },
      { type: "a", leftValue: {} },
    );
    const [first, ...others] = (parseRule(json).rule as { conditions: object[] }).conditions;
    expect(first).toEqual(value);
    expect(others).toEqual([{ id: 7 }, { type: "PlanetReference", id: "7" }, ...json.conditions.slice(3)]);
  });
});
