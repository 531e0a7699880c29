/** Rules as the API really sends them: read even if keys are missing, with unknown parts reported. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import {
  describeRule,
  diffRules,
  isType,
  mapReferences,
  mapRule,
  parseRule,
  references,
  walkRule,
} from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";

const folder = join(root, "../shared/fixtures");
const isHere = existsSync(folder);
if (!isHere) console.info(`The rules of the field are not read: there is no ${folder}.`);

const country = { type: "Value", leftValue: { name: "country" }, operator: { type: "Equal", rightValue: "JP" } };
const within = (...conditions: unknown[]) => ({ type: "And", conditions: [{ type: "And", conditions }] });

/** Rules that the API sends and the published description rejects. */
const lenient: [string, unknown][] = [
  ["null", null],
  ["an empty object", {}],
  ["a condition right under the top", { type: "And", conditions: [country] }],
  ["groups in groups in groups", within(within(within(country)))],
  ["conditions without arrayMatching, not and exclude", within(country)],
  ["a limit, an array matching and a filter of null", within({ ...country, limit: null, arrayMatching: null })],
  ["an expression and a remark that are empty", { ...within(country), expr: "", description: "" }],
  ["numbers for text", within({ ...country, operator: { type: "TimeWithinPast", unit: "day", value: 30 } })],
  ["a count without grouping columns", within(counted({ type: "Count" }, null))],
  ["an empty filter", within(counted({ type: "Count" }, {}))],
  [
    "no filter at all",
    within({ ...country, leftValue: { aggregation: { type: "Count" }, source: { name: "orders" } } }),
  ],
];

/** Unknown parts, with the reported places. */
const unknown: [string, unknown, string[]][] = [
  ["a condition", within({ type: "Weather", sun: true }), ["UNKNOWN_TYPE /conditions/0/conditions/0"]],
  ["a reference", within({ type: "PlanetReference", id: "9" }), ["UNKNOWN_TYPE /conditions/0/conditions/0"]],
  [
    "an operator",
    within({ ...country, operator: { type: "Resembles", rightValue: "JP" } }),
    ["UNKNOWN_TYPE /conditions/0/conditions/0/operator"],
  ],
  ["a conjunction", { type: "Nor", conditions: [] }, ["UNKNOWN_TYPE "]],
  [
    "an aggregation",
    within(counted({ type: "Median", column: "amount" }, null)),
    ["UNKNOWN_TYPE /conditions/0/conditions/0/leftValue/aggregation"],
  ],
  [
    "what stands in a filter",
    within(counted({ type: "Count" }, { type: "And", conditions: [country] })),
    ["UNKNOWN_TYPE /conditions/0/conditions/0/leftValue/filter/conditions/0"],
  ],
  ["a key", { ...within(country), "a/b": 1 }, ["UNKNOWN_KEY /a~1b"]],
  [
    "a value",
    within({ ...country, exclude: "yes", operator: { type: "TimeThis", from: { unit: "era" } } }),
    ["UNKNOWN_VALUE /conditions/0/conditions/0/operator/from/unit", "UNKNOWN_VALUE /conditions/0/conditions/0/exclude"],
  ],
  ["conditions that are no objects", { type: "And", conditions: [null, "country"] }, ["UNKNOWN_VALUE /conditions"]],
  ["a key that is missing", within({ type: "Reference" }), ["MISSING_KEY /conditions/0/conditions/0"]],
];

const refused: [unknown, RegExp][] = [
  [undefined, /it is undefined\. Lists omit rules/],
  [7, /7 is not an object/],
  ["And", /"And" is not an object/],
  [[country], /\[.*\] is not an object/],
  [country, /it has no conditions. Put the Value condition into a group/],
  [{ type: "And" }, /it has no conditions/],
  [{ type: "And", conditions: {} }, /its conditions are not an array/],
];

describe("parseRule", () => {
  test.each(lenient)("reads %s", (_, json) => {
    const before = JSON.stringify(json);
    const parsed = parseRule(json);
    expect(parsed.unrecognized).toEqual([]);
    expect(JSON.stringify(parsed)).toBe(before);
    expect(parsed.rule).toBe(json);
  });

  test.each(unknown)("reads and reports %s", (_, json, places) => {
    const parsed = parseRule(json);
    expect(parsed.unrecognized.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([...places].sort());
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(json));
  });

  test.each(refused)("rejects %j with a reason", (json, reason) => {
    expect(() => parseRule(json)).toThrow(
      expect.objectContaining({ name: "RuleError", message: expect.stringMatching(reason) }),
    );
  });

  test("reads the older dialect into the same form, and writes it back unchanged", () => {
    const { type: _, ...bare } = country;
    const json = {
      type: "Or",
      conditions: [
        { ...bare, arrayMatching: "any" },
        { type: "Reference", id: 7 },
      ],
    };
    const { rule, toJSON } = parseRule(json);
    const nodes = [...walkRule(rule)].map(({ node }) => node);
    expect(nodes.map(({ type }) => type)).toEqual(["Or", "Value", "Reference"]);
    expect(isType(nodes[2]!, "Reference") && nodes[2].id).toBe("7");
    expect(toJSON()).toBe(json);
    expect(json.conditions[0]).not.toHaveProperty("type");
  });
});

describe("walkers", () => {
  test("yield every node with its pointer, depth and behavior", () => {
    const filter = { type: "Or", conditions: [{ type: "Column", column: "city", operator: { type: "IsNull" } }] };
    const rule = within(country, counted({ type: "Count" }, filter)) as ReadRule;
    expect(
      [...walkRule(rule)].map(({ node, pointer, depth, behavior }) => [node.type, pointer, depth, behavior]),
    ).toEqual([
      ["And", "", 0, undefined],
      ["And", "/conditions/0", 1, undefined],
      ["Value", "/conditions/0/conditions/0", 2, undefined],
      ["Value", "/conditions/0/conditions/1", 2, undefined],
      ["Or", "/conditions/0/conditions/1/leftValue/filter", 3, "orders"],
      ["Column", "/conditions/0/conditions/1/leftValue/filter/conditions/0", 4, "orders"],
    ]);
  });

  test("yield no behavior outside of filters, and an empty one for a behavior without a name", () => {
    const filter = { type: "And", conditions: [] };
    const nameless = [null, { name: 7 }].map((source) => ({
      ...country,
      leftValue: { aggregation: {}, source, filter },
    }));
    const visits = [...walkRule({ type: "And", conditions: nameless } as ReadRule)];
    expect(visits.map((visit) => ("behavior" in visit ? visit.behavior : "none"))).toEqual([
      ...["none", "none", ""],
      ...["none", ""],
    ]);
  });

  test("map children before parents, copy what changes, and share the rest", () => {
    const rule = { type: "And", conditions: [within(country), within({ type: "Reference", id: "7" })] } as ReadRule;
    const seen: string[] = [];
    const mapped = mapRule(rule, (node, { pointer }) => {
      seen.push(pointer);
      return isType(node, "Reference") ? { ...node, exclude: true } : node;
    });
    expect(seen.at(-1)).toBe("");
    expect(mapped).toEqual({
      type: "And",
      conditions: [within(country), within({ type: "Reference", id: "7", exclude: true })],
    });
    expect(mapped).not.toBe(rule);
    expect((mapped as { conditions: unknown[] }).conditions[0]).toBe((rule as { conditions: unknown[] }).conditions[0]);
    expect(references(rule)[0]).toEqual({
      type: "Reference",
      id: "7",
      pointer: "/conditions/1/conditions/0/conditions/0",
    });
  });

  test("remove nodes, with their identifiers in expressions, and the groups and filters that lose all members", () => {
    const segment = (id: string) => ({ type: "Reference", id });
    const without = (rule: unknown, ...ids: string[]) =>
      mapRule(rule as ReadRule, (node) => (isType(node, "Reference") && ids.includes(node.id) ? undefined : node));
    const composite = (expr: string, ...ids: string[]) => ({ type: "Composite", expr, conditions: ids.map(segment) });
    expect(without(within(segment("1"), segment("2")), "1")).toEqual(within(segment("2")));
    expect(without({ type: "And", conditions: [within(segment("1")), segment("2")] }, "1")).toEqual({
      type: "And",
      conditions: [segment("2")],
    });
    expect(without(within(segment("1")), "1")).toBeNull();
    const expressions: [expr: string, removed: string[], result: string][] = [
      ["1 and (2 or 3)", ["2"], "1 and (2)"],
      ["1 and (2 or 3)", ["1"], "(1 or 2)"],
      ["1 and (2 or 3)", ["2", "3"], "1"],
      ["A or B and C", ["2"], "A or B"],
      ["A or B and C", ["1"], "A and B"],
      ["(1 or 2) and 3", ["3"], "(1 or 2)"],
      ["((2)) or 3 and 1", ["2"], "2 and 1"],
    ];
    for (const [expr, removed, result] of expressions) {
      const left = ["1", "2", "3"].filter((id) => !removed.includes(id));
      expect(without(composite(expr, "1", "2", "3"), ...removed)).toEqual(composite(result, ...left));
    }
    const city = { type: "Column", column: "city", operator: { type: "IsNull" } };
    const rule = within(counted({ type: "Count" }, { type: "And", conditions: [city] })) as ReadRule;
    const cleared = mapRule(rule, (node) => (isType(node, "Column") ? undefined : node));
    expect(cleared).toEqual(within(counted({ type: "Count" }, null)));
  });

  test("map the nodes of a filter", () => {
    const column = { type: "Column", column: "city", operator: { type: "IsNull" } };
    const filter = (...conditions: object[]) => counted({ type: "Count" }, { type: "Or", conditions });
    const rule = within(country, filter(column)) as ReadRule;
    const mapped = mapRule(rule, (node) => (isType(node, "Column") ? { ...node, column: "town" } : node));
    expect(mapped).toEqual(within(country, filter({ ...column, column: "town" })));
  });

  test("recognize references by type and id, and keep the rule when no id changes", () => {
    const rule = within(
      { type: "Weather", id: "9" },
      { type: "Reference" },
      { type: "Reference", id: "1" },
    ) as ReadRule;
    expect(references(rule).map(({ pointer }) => pointer)).toEqual(["/conditions/0/conditions/2"]);
    expect(mapReferences(rule, (id) => id)).toBe(rule);
  });

  test("map ids at any depth and of unknown types, and keep ids without a new one with missing: keep", () => {
    const rule = within(
      { type: "Reference", id: "1" },
      within({ type: "PlanetReference", id: 2 }, { type: "Reference", id: "3" }),
    );
    const copies = new Map([
      ["1", "11"],
      ["2", "22"],
    ]);
    expect(() => mapReferences(rule as ReadRule, (id) => copies.get(id))).toThrow(
      expect.objectContaining({
        name: "RuleError",
        message: expect.stringContaining(
          'no new id for the Reference 3 at "/conditions/0/conditions/1/conditions/0/conditions/1"',
        ),
      }),
    );
    const mapped = mapReferences(rule as ReadRule, (id) => copies.get(id), { missing: "keep" });
    expect(references(mapped).map(({ type, id }) => [type, id])).toEqual([
      ["Reference", "11"],
      ["PlanetReference", "22"],
      ["Reference", "3"],
    ]);
    expect(references(rule as ReadRule)[0]?.id).toBe("1");
  });
});

describe("diffRules", () => {
  const reference = (id: string) => ({ type: "Reference", id });
  const rule = (...groups: unknown[][]) => ({
    type: "And",
    conditions: groups.map((conditions) => ({ type: "Or", conditions })),
  });
  const cases: [string, object | null, object | null, object[]][] = [
    ["nothing for another order of members", rule([country, reference("1")]), rule([reference("1"), country]), []],
    [
      "nothing for keys that say the same when they are missing",
      within(country),
      within({ ...country, exclude: false }),
      [],
    ],
    [
      "a condition that is new, in front of others",
      rule([reference("1"), reference("2")]),
      rule([reference("9"), reference("1"), reference("2")]),
      [{ pointer: "/conditions/0/conditions/0", after: "is in segment 9" }],
    ],
    [
      "a condition that is another",
      rule([country]),
      rule([{ ...country, operator: { type: "Equal", rightValue: "US" } }]),
      [{ pointer: "/conditions/0/conditions/0", before: 'country is "JP"', after: 'country is "US"' }],
    ],
    [
      "a condition that moves to another group",
      rule([country, reference("1")], [reference("2")]),
      rule([country], [reference("2"), reference("1")]),
      [
        { pointer: "/conditions/0/conditions/1", before: "is in segment 1" },
        { pointer: "/conditions/1/conditions/1", after: "is in segment 1" },
      ],
    ],
    [
      "a group with all that it holds",
      rule([country]),
      rule([country], [reference("1"), reference("2")]),
      [
        { pointer: "/conditions/1", after: "any of:" },
        { pointer: "/conditions/1/conditions/0", after: "is in segment 1" },
        { pointer: "/conditions/1/conditions/1", after: "is in segment 2" },
      ],
    ],
    [
      "nothing for another order of groups and of their members",
      rule([country, reference("1")], [reference("2"), reference("3")]),
      rule([reference("3"), reference("2")], [reference("1"), country]),
      [],
    ],
    [
      "a condition in the place of a group as two changes",
      { type: "And", conditions: [{ type: "Or", conditions: [reference("1")] }] },
      { type: "And", conditions: [country] },
      [
        { pointer: "/conditions/0/conditions/0", before: "is in segment 1" },
        { pointer: "/conditions/0", after: 'country is "JP"' },
      ],
    ],
    [
      "one of two that are alike",
      rule([reference("1"), reference("1"), country]),
      rule([country, reference("1")]),
      [{ pointer: "/conditions/0/conditions/1", before: "is in segment 1" }],
    ],
    [
      "another conjunction",
      within(country),
      { ...within(country), type: "Or" },
      [{ pointer: "", before: "all of:", after: "any of:" }],
    ],
    [
      "all of a rule that was empty",
      null,
      { type: "And", conditions: [country] },
      [{ pointer: "/conditions/0", after: 'country is "JP"' }],
    ],
  ];

  test.each(cases)("tells %s", (_, before, after, changes) => {
    expect(diffRules(before as ReadRule, after as ReadRule)).toEqual(changes);
  });

  test("respects the order of members that an expression names", () => {
    const composite = (...ids: string[]) =>
      ({ type: "Composite", expr: "1 and (2 or 3)", conditions: ids.map(reference) }) as ReadRule;
    expect(diffRules(composite("1", "2", "3"), composite("1", "2", "3"))).toEqual([]);
    expect(diffRules(composite("1", "2", "3"), composite("2", "1", "3"))).toEqual([
      { pointer: "/conditions/0", before: "is in segment 1", after: "is in segment 2" },
      { pointer: "/conditions/1", before: "is in segment 2", after: "is in segment 1" },
    ]);
  });
});

describe.runIf(isHere)("the rules of the field", () => {
  // vitest runs this function also where the tests are skipped.
  const files = isHere ? readdirSync(join(folder, "rules-api")) : [];
  const bodies = files.map((file) => [file, read(join("rules-api", file))] as const);
  const whole = bodies.filter(([file]) => file !== "tso-doc-condition-behavior.json");

  test.each(whole)("%s is read, with nothing unknown, and written back identical", (_, json) => {
    const parsed = parseRule(json);
    expect(parsed.unrecognized).toEqual([]);
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(json));
    expect(JSON.stringify(parsed.rule)).toBe(JSON.stringify(json));
    expect(describeRule(parsed.rule)).not.toContain("unknown");
  });

  test("a single condition is not a rule, and is one within a group", () => {
    const condition = read("rules-api/tso-doc-condition-behavior.json");
    expect(() => parseRule(condition)).toThrow("Put the Value condition into a group");
    expect(parseRule(within(condition)).unrecognized).toEqual([]);
  });

  test("those within segments are read too", () => {
    const list = read("entities/segment-list-optimizer.json") as { rule: unknown }[];
    expect(list.length).toBeGreaterThan(0);
    for (const { rule } of list) expect(parseRule(rule).unrecognized).toEqual([]);
  });
});

function counted(aggregation: object, filter: object | null): object {
  return { ...country, leftValue: { aggregation, source: { name: "orders" }, filter } };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
