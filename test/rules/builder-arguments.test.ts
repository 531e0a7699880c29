/** Builders return a rule that means what was said, or throw a RuleError that names the builder and the argument. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";
import { getType } from "../../src/rules/read/json.ts";
import { build, type Builder, builders, type Kind, made } from "./builder-table.ts";
import { runs, sample } from "../support/runs.ts";
import { faultsOf } from "./description.ts";
import { guards, readers } from "./readers.ts";

const { and, column, eq, segment } = r;

/** The rule around what builders return, written as JSON. */
const places: Record<Kind, (part: unknown) => unknown> = {
  rule: (rule) => rule,
  group: (group) => ({ type: "And", conditions: [group] }),
  condition: (condition) => places.group({ type: "And", conditions: [condition] }),
  filter: (filter) => places.attribute({ aggregation: { type: "Count" }, source: { name: "orders" }, filter }),
  columnCondition: (condition) => places.filter({ type: "And", conditions: [condition] }),
  attribute: (leftValue) => places.condition({ type: "Value", leftValue, operator: { type: "IsNull" } }),
  column: (column) => places.columnCondition({ ...(column as object), operator: { type: "IsNull" } }),
  model: (model) => places.condition({ ...(model as object), operator: { type: "IsNull" } }),
  time: (rightValue) => placeOperator({ type: "Less", rightValue }),
  ahead: (time) => placeOperator({ type: "TimeInBetweenNext", from: time, to: time }),
  limit: (limit) => ({ type: "And", conditions: [and(segment(1))], limit }),
  order: (order) => places.limit({ type: "Count", number: 1, orderColumns: [order] }),
};

const circularGroup = { type: "And", conditions: [segment(1)] as unknown[] };
circularGroup.conditions.push(circularGroup);
const circularList: unknown[] = [];
circularList.push(circularList);
const circularFilter = { type: "Or", conditions: [] as unknown[] };
circularFilter.conditions.push(eq(column("city"), "Tokyo"), { type: "And", conditions: [circularFilter] });
const circularValue = { aggregation: { type: "Count" }, source: { name: "orders" }, filter: circularFilter };

/** What no argument should be, or only some. */
const hostile: unknown[] = [
  ...[undefined, null, NaN, Infinity, -Infinity, -1, 0, 0.5, 1.5, 101, 1e21, 2 ** 53, true, false, 7n],
  ...["", " ", "x", "days", "toString", "2026-02-30", "2026-13-01", "yesterday", "1 and", "not", "\uD800"],
  ...[[], [undefined], [null], [NaN], [""], [[]], [segment(1)], new Array(3), Array.from("abc")],
  ...[{}, { x: 1 }, { type: 7 }, { type: "And" }, { type: "None", conditions: [] }, Object.create(null)],
  ...[
    { type: "And", conditions: [] },
    { type: "And", conditions: [undefined] },
    { type: "Value" },
    { type: "Reference" },
  ],
  ...[
    { type: "Composite", conditions: [and(eq(column("city"), "Tokyo"))] },
    { type: "Column", column: "city" },
  ],
  ...[{ type: "And", conditions: [segment(1), eq(column("city"), "Tokyo")] }, { not: true }, { operator: {} }],
  ...[
    { day: -1 },
    { day: 0 },
    { day: NaN },
    { days: 1 },
    { atLeast: -1 },
    { atLeast: 1, atMost: 2 },
    { last: 1, unit: "days" },
  ],
  ...[{ timestamp: "never" }, { last: -1, unit: "day" }, { next: 1.5, unit: "day" }, { name: "" }, { name: 7 }],
  ...[
    { type: "Count", number: 0 },
    { type: "Percent", number: 200 },
    { type: "Count", number: 1, orderColumns: [{}] },
  ],
  ...[new Date(NaN), new Date(0), /x/, new Map(), new String("x"), () => 1, segment, Symbol("x"), Symbol.iterator],
  ...[circularGroup, circularList, circularFilter, circularValue, { toJSON: () => 1 }, "x".repeat(1_000_000)],
];

/** A value of each kind by each builder, for places that take another kind. */
const foreign = sample(
  builders.flatMap(({ name, args }) => fc.sample(args, { numRuns: 2, seed: 3 }).map((list) => build(name, list))),
);

/** Arguments that are objects of options, whose properties are replaced too. */
const optionArguments = /^(rows|grades|matching|duration|last|next|most)$/;

/** Arguments that are checked against another one, which may be the one that the error names. */
const dependent: Record<string, string> = {
  between: "min|max",
  betweenNext: "from|to",
  timeRange: "from|duration|reverse",
};

const titles = builders.map((builder): [string, Builder] => [`${builder.name}, a ${builder.kind}`, builder]);

test("the tables have every function of td-cdp/rules", () => {
  const readerNames = Object.keys(readers).map((name) => name.replace(/ .*/, ""));
  const inTables = new Set([...builders.map(({ name }) => name), ...readerNames, ...guards, "RuleError"]);
  expect([...inTables].sort()).toEqual(Object.keys(r).sort());
});

describe("what a builder returns", () => {
  test.each(titles)("is valid and read as it is: %s", (_, { name, kind, args }) => {
    const property = fc.property(args, (list) => {
      const before = JSON.stringify(list);
      const part = build(name, list);
      expect(faultsOfPart(kind, part)).toEqual([]);
      expect(JSON.parse(JSON.stringify(part))).toEqual(part);
      expect(JSON.stringify(list)).toBe(before);
    });
    fc.assert(property, { numRuns: runs(60) });
  });

  test("is valid in rules of many builders", () => {
    const property = fc.property(made.rule, (rule) => {
      expect(faultsOfPart("rule", rule)).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(300) });
  });
});

describe("a hostile argument", () => {
  let cases = 0;

  test.each(titles)("is refused by name, or makes a valid rule: %s", (_, builder) => {
    const samples = fc.sample(builder.args, { numRuns: runs(3), seed: 7 });
    const problems = samples.flatMap((args) =>
      [...replacements(builder, args)].flatMap(([argument, list]) => {
        cases++;
        return problemOf(builder, argument, list) ?? [];
      }),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  test("was tried in many places", () => expect(cases).toBeGreaterThan(runs(20_000)));
});

function placeOperator(operator: object): unknown {
  return places.condition({ type: "Value", leftValue: { name: "seen" }, operator });
}

/** The arguments with a hostile value in place of each, and of each property of options. */
function* replacements({ names }: Builder, args: unknown[]): Generator<[argument: string, args: unknown[]]> {
  for (let index = 0; index <= names.length; index++) {
    const name = names[Math.min(index, names.length - 1)]!;
    const replace = (value: unknown) => Object.assign([...args], { [index]: value });
    for (const value of [...hostile, ...foreign]) {
      yield [name, replace(value)];
      const options = args[index];
      if (!optionArguments.test(name) || typeof options !== "object" || options === null) continue;
      for (const key of [...Object.keys(options), "other"]) yield [name, replace({ ...options, [key]: value })];
    }
  }
}

/** Says what is wrong with the outcome of a call, if it is neither a RuleError about the argument nor a valid rule. */
function problemOf({ name, kind }: Builder, argument: string, args: unknown[]): string | undefined {
  try {
    const part = build(name, args);
    const faults = faultsOfPart(kindOf(part, kind), part);
    return faults[0] && `${name}(${args.map(titleOf).join(", ")}) makes an invalid rule: ${faults.join("; ")}`;
  } catch (error) {
    const { message } = error as Error;
    const names = new RegExp(`^${name}: (${argument}|${dependent[name] ?? argument})\\b`);
    const isNamed = error instanceof r.RuleError && names.test(message);
    return isNamed && message.length < 400 ? undefined : `${name}: ${argument} throws ${String(error).slice(0, 300)}`;
  }
}

/** What is wrong with a part of a rule: by the schema, by parseRule, by checkRule, and as JSON. */
function faultsOfPart(kind: Kind, part: unknown): string[] {
  const json: unknown = JSON.parse(JSON.stringify(places[kind](part)));
  const { rule: read, unrecognized } = r.parseRule(json);
  const diagnostics = [...unrecognized, ...r.checkRule(read)].map(({ code, pointer }) => `${code} at ${pointer}`);
  return [...faultsOf("Rule", json), ...diagnostics, ...(read === json ? [] : ["another rule when read"])];
}

/** Another subject or other members make a part of another kind. */
function kindOf(part: unknown, kind: Kind): Kind {
  const [node] = [...r.walkRule(part as ReadRule)].filter(({ node }) => !("conditions" in node));
  const isOnColumn = node?.node.type === ("Column" as never);
  if (kind === "rule" && getType(part) === "Value") return "condition";
  if (kind === "condition" || kind === "columnCondition") return isOnColumn ? "columnCondition" : "condition";
  if (kind === "group" || kind === "filter") return isOnColumn ? "filter" : "group";
  return kind;
}

function titleOf(value: unknown): string {
  return String(typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, 100);
}
