/** The exact messages about unknown parts of a rule. */
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
  [["UNKNOWN_TYPE : Unknown type: undefined"], { conditions: [] }],
  [[`UNKNOWN_TYPE ${place}: Unknown type: "toString"`], under({ type: "toString" })],
  [[`UNKNOWN_TYPE ${place}: Unknown type: 7`], under({ type: 7 })],
  [[`UNKNOWN_TYPE ${place}: Unknown type: "Column"`], under({ type: "Column", column: "a", operator: {} })],
  [[`MISSING_KEY ${place}: Missing key: "id"`], under({ type: "Reference", id: null })],
  [
    ["minGrade", "maxGrade", "includeConvertedCustomers"].map((key) => `MISSING_KEY ${place}: Missing key: "${key}"`),
    under({ type: "PredictiveScoreReference", id: "7" }),
  ],
  [['UNKNOWN_KEY /a~1b~0c~1~0: Unknown key: "a/b~c/~"'], { ...under(), "a/b~c/~": 1 }],
  [['UNKNOWN_KEY /conditions?: Unknown key: "conditions?"'], { ...under(), "conditions?": 1 }],
  [[`UNKNOWN_KEY ${place}/leftValue/type: Unknown key: "type"`], under({ ...value, leftValue: { type: "a" } })],
  [["UNKNOWN_VALUE /description: Unknown value: true"], { ...under(), description: true }],
  [[], { ...under(), description: 7 }],
  [[], { ...under(), description: null }],
  [["UNKNOWN_VALUE /conditions: Unknown value: [7]"], under(7)],
  [['UNKNOWN_VALUE /conditions: Unknown value: ["…",null]'], under(value, null)],
  [['UNKNOWN_VALUE /conditions: Unknown value: ["…"]'], under([value])],
  [[`UNKNOWN_VALUE ${place}/exclude: Unknown value: "yes"`], under({ ...value, exclude: "yes" })],
  [[`UNKNOWN_VALUE ${place}/leftValue: Unknown value: "a"`], under({ ...value, leftValue: "a" })],

  // Operators
  [[`UNKNOWN_VALUE ${place}/operator/rightValue: Unknown value: [1]`], tested({ type: "Equal", rightValue: [1] })],
  [[`UNKNOWN_VALUE ${place}/operator/rightValues: Unknown value: 1`], tested({ type: "In", rightValues: 1 })],
  [[`UNKNOWN_VALUE ${place}/operator/rightValues: Unknown value: ["…"]`], tested({ type: "In", rightValues: [{}] })],
  [[], tested({ type: "In", rightValues: ["a", 7, true, null] })],
  [
    [`UNKNOWN_VALUE ${place}/operator/unit: Unknown value: "era"`],
    tested({ type: "TimeWithinPast", unit: "era", value: 1 }),
  ],
  [
    [`UNKNOWN_KEY ${place}/operator/rightValue/lst: Unknown key: "lst"`],
    tested({ type: "Equal", rightValue: { lst: 1 } }),
  ],
  [
    [`UNKNOWN_VALUE ${place}/operator/rightValue/last/day: Unknown value: "1"`],
    tested({ type: "Equal", rightValue: { last: { day: "1" } } }),
  ],
  [
    [`UNKNOWN_KEY ${place}/operator/from/next/days: Unknown key: "days"`],
    tested({ type: "TimeThis", from: { next: { days: 1 } } }),
  ],

  // Values made from behaviors
  [
    [`UNKNOWN_TYPE ${place}/leftValue/window: Unknown type: "Tumbling"`],
    made({ aggregation: { type: "Count" }, window: { type: "Tumbling", duration: {} } }),
  ],
  [
    [`MISSING_KEY ${place}/leftValue/aggregation: Missing key: "columns"`],
    made({ aggregation: { type: "CountDistinct" } }),
  ],
  [[`UNKNOWN_KEY ${place}/leftValue/source/nmae: Unknown key: "nmae"`], made({ source: { nmae: 1, name: "a" } })],
  [[`UNKNOWN_VALUE ${place}/leftValue/filter: Unknown value: []`], made({ filter: [] })],
  [
    [`UNKNOWN_TYPE ${place}/leftValue/filter: Unknown type: "Composite"`],
    made({ filter: { type: "Composite", conditions: [] } }),
  ],
  [[], made({ filter: {} })],

  // Array matching and limits
  [
    [`UNKNOWN_KEY ${place}/arrayMatching/least: Unknown key: "least"`],
    under({ ...value, arrayMatching: { least: 1 } }),
  ],
  [[], under({ ...value, arrayMatching: "any" })],
  [['UNKNOWN_TYPE /limit: Unknown type: "Share"'], limited({ type: "Share", number: 1 })],
  [['UNKNOWN_VALUE /limit/number: Unknown value: "5"'], limited({ type: "Count", number: "5" })],
  [["UNKNOWN_VALUE /limit/orderColumns: Unknown value: [7]"], limited({ type: "Count", number: 5, orderColumns: [7] })],
  [
    [
      'UNKNOWN_TYPE /limit/orderColumns/0: Unknown type: "Row"',
      'UNKNOWN_VALUE /limit/orderColumns/1/order: Unknown value: "up"',
    ],
    limited({ type: "Count", number: 5, orderColumns: [{ type: "Row" }, { type: "Aggregation", order: "up" }] }),
  ],
];

const refused: [message: string, json: unknown][] = [
  ["it is undefined. Lists omit rules: read the segment by its id", undefined],
  ["7 is not an object", 7],
  ['["…"] is not an object', [value]],
  ["its conditions are not an array", { type: "And", conditions: {} }],
  ["its conditions are not an array", { type: "And", conditions: null }],
  ["it has no conditions", { name: "a" }],
  ["it has no conditions", { type: 7 }],
  ["it has no conditions. Put the Value condition into a group", value],
];

describe("parseRule", () => {
  test.each(unrecognized)("reports %j", (told, json) => {
    const findings = parseRule(json).unrecognized;
    expect(findings.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`)).toEqual(told);
  });

  test.each(refused)("rejects a rule: %s", (reason, json) => {
    expect(() => parseRule(json)).toThrow(
      expect.objectContaining({ name: "RuleError", message: `Not a rule: ${reason}.` }),
    );
  });

  test("is written as it was read, with later changes", () => {
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

  test("fills in the type of a value, and converts only the ids of references to strings", () => {
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
