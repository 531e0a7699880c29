/** Circular rules: every function that takes a rule rejects them quickly. */
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";
import { runs, sample } from "../support/runs.ts";
import { readers } from "./readers.ts";

const depth = 100_000;
const leaf = { type: "Reference", id: "7", exclude: false };
const city = { type: "Column", column: "city", operator: { type: "IsNull", not: false } };
const leaves = Array.from({ length: 50 }, () => leaf);

/** A value of a behavior whose rows pass a filter. */
const counted = (filter: unknown) => ({
  type: "Value",
  leftValue: { aggregation: { type: "Count" }, source: { name: "orders" }, filter },
  operator: { type: "IsNull", not: false },
});

/** Groups in groups around something. */
const nested = (inner: object, levels: number) => {
  let group = inner;
  for (let level = 0; level < levels; level++) group = { type: "And", conditions: [group] };
  return group;
};

/** A group that is somewhere in itself. */
const circular = (place: (group: object) => unknown[], type = "And") => {
  const group = { type, conditions: [] as unknown[], expr: "1" };
  group.conditions.push(...place(group));
  return group;
};

/** Groups with two members each, that are the same. */
const doubled = (levels: number) => {
  let group: object = leaf;
  for (let level = 0; level < levels; level++) group = { type: "Or", conditions: [group, group] };
  return group;
};

const itself = "The rule is circular";
const deep = "The rule has more than 20000 levels";

const endless: [title: string, rule: object, fault: string, pointer: string][] = [
  ["a group in itself", circular((group) => [group]), itself, "/conditions/0"],
  ["a composite in itself", circular((group) => [leaf, group], "Composite"), itself, "/conditions/1"],
  ["a group twice in itself", circular((group) => [group, group]), itself, "/conditions/0"],
  [
    "a group behind others",
    circular((group) => [...leaves, nested(group, 2)]),
    itself,
    "/conditions/50/conditions/0/…",
  ],
  ["a group of an unknown type", circular((group) => [group], "Nor"), itself, "/conditions/0"],
  [
    "a group in the filter of its value",
    circular((group) => [counted(group)]),
    itself,
    "/conditions/0/leftValue/filter",
  ],
  [
    "a filter in itself",
    { type: "And", conditions: [counted(circular((filter) => [city, filter]))] },
    itself,
    "/conditions/0/leftValue/filter/conditions/1",
  ],
  [
    "a circle far below",
    nested(
      circular((group) => [group]),
      5_000,
    ),
    itself,
    "/conditions/0/conditions/0/",
  ],
  ["groups of 100,000 levels", nested(leaf, depth), deep, "/conditions/0/conditions/0/"],
  [
    "filters of 100,000 levels",
    { type: "And", conditions: [counted(nested(city, depth))] },
    deep,
    "/conditions/0/leftValue/filter/conditions/0/",
  ],
];

const all = Object.entries(readers);

describe.each(endless)("%s", (_, rule, fault, pointer) => {
  test.each(fault === deep ? sample(all) : all)("is rejected by %s", (_, read) => {
    const { message } = refusalOf(() => read(rule as ReadRule));
    expect(message).toContain(`${fault} at "`);
    expect(message.split('"')[1]).toContain(pointer.replace("…", ""));
    expect(message.length).toBeLessThan(200);
  });
});

test.each(sample(all))("a group that is many times in one is rejected by %s", (_, read) => {
  const { message } = refusalOf(() => read(doubled(40) as ReadRule));
  expect(message).toContain('The rule has more than 500000 nodes at "/conditions/');
  expect(message.length).toBeLessThan(200);
});

/** The builders that take a group or a rule, on a circular one. */
const builders: [place: string, build: (group: never) => unknown][] = [
  ["all: groups[0]", r.all],
  ["any: groups[1]", (group) => r.any(r.and(r.segment(1)), group)],
  ["and: conditions[0]", r.and],
  ["or: conditions[1]", (group) => r.or(r.segment(1), group)],
  ["composite: conditions[0]", (group) => r.composite("1", group)],
  ["not: condition", r.not],
  ["exclude: condition", r.exclude],
  ["matchItems: condition", (group) => r.matchItems(group, "any")],
  ["limit: target", (group) => r.limit(group, r.top(1))],
  ["withDescription: group", (group) => r.withDescription(group, "loop")],
  ["count: rows.where", (where) => r.count("orders", { where })],
];

test.each(builders)("%s is not circular and can be read", (place, build) => {
  for (const [, rule, fault] of endless) {
    const { message } = refusalOf(() => build(rule as never));
    if (message.includes("The rule")) expect(message).toContain(`${place}: ${fault}`);
    else expect(message).toContain(place);
  }
});

test("nodes that occur several times are not circular", () => {
  const rule = doubled(10) as ReadRule;
  expect(r.references(rule)).toHaveLength(1024);
  expect(r.checkRule(rule)).toEqual([]);
});

const length = runs(200_000);

test(`${length} members of a group are compared`, () => {
  const conditions = Array.from({ length }, (_, id) => ({ type: "Reference", id: `${id}` }));
  expect(r.diffRules(null, { type: "And", conditions } as ReadRule)).toHaveLength(length + 1);
});

describe("a long text in a rule is shortened in messages", () => {
  const long = "x".repeat(1_000_000);
  const rules: [title: string, rule: unknown][] = [
    ["a type", { type: long, conditions: [] }],
    ["a value", { type: "And", conditions: [{ ...leaf, exclude: long }] }],
    [
      "a list of values",
      {
        type: "And",
        conditions: [
          { ...city, type: "Value", leftValue: { name: "a" }, operator: { type: "In", rightValues: [{}, long] } },
        ],
      },
    ],
    ["an expression", { type: "Composite", expr: long, conditions: [leaf] }],
    ["a name in an expression", { type: "Composite", expr: "A".repeat(1_000_000), conditions: [leaf] }],
    [
      "an expression that leaves one out",
      { type: "Composite", expr: `${"(".repeat(99)}1${")".repeat(99)}`, conditions: [leaf, leaf] },
    ],
    ["an id", { type: "And", conditions: [{ ...leaf, id: long }] }],
    ["the type of a reference", { type: "And", conditions: [{ type: `${long}Reference`, id: "7" }] }],
    ["a column", { type: "And", conditions: [{ ...counted(null), leftValue: { name: long } }] }],
  ];

  test.each(rules)("%s", (_, rule) => {
    const diagnostics = r.checkRule(rule as ReadRule, { references: ["1"], columns: ["country"] });
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { message } of diagnostics) expect(message.length).toBeLessThan(250);
  });

  test.each([long, [long], { type: long }, { conditions: long }])("a value that is not a rule, %#", (json) => {
    expect(refusalOf(() => r.parseRule(json)).message.length).toBeLessThan(250);
  });
});

function refusalOf(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(r.RuleError);
    return error as Error;
  }
  throw new Error("It was not refused");
}
