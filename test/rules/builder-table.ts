/** Every exported builder with its arguments, values that they take, and what it returns. */
import fc from "fast-check";
import * as r from "../../src/rules.ts";
import { isPattern } from "../../src/rules/read/patterns.ts";
import { isReversed } from "../../src/rules/read/ranges.ts";
import { schemas } from "./description.ts";

/** What builders return. */
export type Kind =
  | "attribute"
  | "column"
  | "model"
  | "condition"
  | "columnCondition"
  | "group"
  | "filter"
  | "rule"
  | "time"
  | "ahead"
  | "limit"
  | "order";

export interface Builder {
  name: string;
  kind: Kind;
  /** The names of the arguments. The last one is repeated for rest arguments. */
  names: string[];
  args: fc.Arbitrary<unknown[]>;
}

type Values = fc.Arbitrary<unknown>;
type Argument = [name: string, values: Values];
type Condition = { type: string };

/** Calls a builder with arguments of any kind. */
export function build(name: string, args: readonly unknown[]): unknown {
  return (r as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
}

const text = fc.string({ minLength: 1 }).filter((it) => it.trim() !== "");
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0);
const numberOrString = fc.oneof(number, fc.string());
const scalar = fc.oneof(numberOrString, fc.boolean());
const id = fc.oneof(text, fc.nat());
const optional = (values: Values) => fc.option(values, { nil: undefined });

const units = schemas.TimeUnit!.enum as string[];
const unit = fc.constantFrom(...units);
const amount = fc.oneof(fc.nat(), durations(units, 3));
const day = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
const dayTexts = day.chain((date) =>
  fc.nat(24).map((length) => date.toISOString().slice(0, [4, 7, 10, 16, 24][length % 5])),
);

const isOrdered = ([from, to]: [unknown, unknown]) => !isReversed(from, to);

const grades = fc.record({
  ...{ minGrade: fc.integer({ max: 50 }), maxGrade: fc.integer({ min: 50 }) },
  includeConvertedCustomers: fc.boolean(),
});
const matching = fc.oneof(
  fc.constantFrom("all", "any"),
  fc.tuple(fc.constantFrom("atLeast", "atMost", "exactly"), fc.nat()).map((entry) => Object.fromEntries([entry])),
);

/** The values of the kinds, made by builders of other kinds up to some depth. */
export const { builders, made } = createTable();

function createTable(): { builders: Builder[]; made: Record<Kind, Values> } {
  const builders: Builder[] = [];
  const made = fc.letrec((tie) => {
    const of = tie as (kind: Kind) => Values;
    builders.push(
      ...valueBuilders(of),
      ...testBuilders(of),
      ...referenceBuilders(),
      ...groupBuilders(of),
      ...partBuilders(of),
    );
    const kinds = [...new Set(builders.map(({ kind }) => kind))];
    return Object.fromEntries(
      kinds.map((kind) => {
        const values = builders
          .filter((builder) => builder.kind === kind)
          .map(({ name, args }) => args.map((list) => build(name, list)));
        return [kind, fc.oneof({ maxDepth: 5, depthIdentifier: "rule" }, ...values)];
      }),
    );
  });
  return { builders, made: made as Record<Kind, Values> };
}

function valueBuilders(of: (kind: Kind) => Values): Builder[] {
  const keys = {
    where: fc.oneof(fc.constantFrom(undefined, null, {}), of("filter")),
    window: optional(durations(units.slice(4), 2)),
  };
  const options = { requiredKeys: [], noNullPrototype: true };
  const rows: Argument = ["rows", optional(fc.record({ ...keys, groupBy: fc.array(text, { maxLength: 2 }) }, options))];
  const behavior: Argument = ["behavior", text];
  const column: Argument = ["column", text];
  return [
    entry("attribute", "attribute", ["name", text]),
    entry("groupAttribute", "attribute", ["customerGroup", text], ["name", text]),
    entry("count", "attribute", behavior, rows),
    entry("countDistinct", "attribute", behavior, ["columns", texts], ["rows", optional(fc.record(keys, options))]),
    ...["sum", "min", "max", "average"].map((name) => entry(name, "attribute", behavior, column, rows)),
    ...["first", "last"].map((name) => entry(name, "attribute", behavior, column, ["orderColumn", text], rows)),
    entry("column", "column", ["name", text]),
    entry("rfm", "model", ["id", id], ["attribute", resultsOf("RfmAttributeReference")]),
    entry("cltv", "model", ["id", id], ["attribute", resultsOf("CltvAttributeReference")]),
  ];
}

function testBuilders(of: (kind: Kind) => Values): Builder[] {
  const bounds = fc.oneof(
    fc.tuple(number, number).map((pair) => pair.sort((one, other) => one - other)),
    fc.tuple(numberOrString, fc.string()),
    fc.tuple(of("time"), of("time")).filter(isOrdered),
  );
  const positive = fc.integer({ min: 1 });
  const range = fc.oneof(
    fc.tuple(unit),
    fc.tuple(
      fc.tuple(amount, unit).map(([last, unit]) => ({ last, unit })),
      durations(units, 1),
      optional(fc.boolean()),
    ),
  );
  const subjects: [Kind, Values][] = [
    ["condition", fc.oneof(of("attribute"), of("model"))],
    ["columnCondition", of("column")],
  ];
  const test = (name: string, names: string[], others: fc.Arbitrary<unknown[]>): Builder[] =>
    subjects.map(([kind, subject]) => ({
      ...{ name, kind, names: ["subject", ...names] },
      args: fc.tuple(subject, others).map(([subject, rest]) => [subject, ...rest]),
    }));
  const point = dayTexts.map((timestamp) => ({ timestamp }));
  return [
    test("eq", ["value"], fc.tuple(fc.oneof(scalar, point))),
    ["gt", "gte", "lt", "lte"].flatMap((name) => test(name, ["value"], fc.tuple(fc.oneof(scalar, of("time"))))),
    test("between", ["min", "max"], bounds),
    test("oneOf", ["values"], fc.tuple(fc.array(numberOrString, { minLength: 1 }))),
    ["contains", "startsWith", "endsWith"].flatMap((name) => test(name, ["texts"], fc.tuple(fc.oneof(text, texts)))),
    test("matches", ["pattern"], fc.tuple(text.filter(isPattern))),
    ["isNull", "today"].flatMap((name) => test(name, [], fc.constant([]))),
    ["before", "after"].flatMap((name) => test(name, ["time"], fc.tuple(of("time")))),
    ["withinPast", "withinNext"].flatMap((name) => test(name, ["value", "unit"], fc.tuple(positive, unit))),
    test("betweenNext", ["from", "to"], fc.tuple(of("ahead"), of("ahead")).filter(isOrdered)),
    ["inThis", "inNext"].flatMap((name) => test(name, ["unit"], fc.tuple(unit))),
    test("timeRange", ["from", "duration", "reverse"], range),
  ].flat();
}

function referenceBuilders(): Builder[] {
  const references = ["segment", "funnelStage", "variant"].map((name) => entry(name, "condition", ["id", id]));
  return [...references, entry("predictiveScore", "condition", ["id", id], ["grades", grades])];
}

function groupBuilders(of: (kind: Kind) => Values): Builder[] {
  const conditions = of("condition") as fc.Arbitrary<Condition>;
  const columnConditions = of("columnCondition") as fc.Arbitrary<Condition>;
  const both = fc.oneof(of("condition"), of("group"));
  const columns = fc.oneof(of("columnCondition"), of("filter"));
  const isNegatable = ({ type }: Condition) => type !== "PredictiveScoreReference";
  const isExcludable = ({ type }: Condition) => !/^(Ml|Pred)/.test(type);
  const isValue = ({ type }: Condition) => type === "Value";
  const description: Argument = ["description", text];
  const most: Argument = ["most", of("limit")];
  return [
    group("and", "group", "conditions", both),
    group("or", "group", "conditions", both),
    group("and", "filter", "conditions", columns),
    group("or", "filter", "conditions", columns),
    group("all", "rule", "groups", of("group")),
    group("any", "rule", "groups", of("group")),
    composite("rule", of("group")),
    composite("group", both),
    entry("withDescription", "group", ["group", of("group")], description),
    entry("not", "condition", ["condition", conditions.filter(isNegatable)]),
    entry("not", "columnCondition", ["condition", columnConditions.filter(isNegatable)]),
    entry("exclude", "condition", ["condition", conditions.filter(isExcludable)]),
    entry("matchItems", "condition", ["condition", conditions.filter(isValue)], ["matching", matching]),
    entry("matchItems", "columnCondition", ["condition", columnConditions], ["matching", matching]),
    entry("limit", "condition", ["target", conditions.filter(isValue)], most),
    entry("limit", "rule", ["target", of("rule")], most),
  ];
}

function partBuilders(of: (kind: Kind) => Values): Builder[] {
  const limits = [
    ["top", fc.integer({ min: 1 })],
    ["percent", fc.double({ min: 0.1, max: 100, noNaN: true })],
  ] as const;
  return [
    entry("at", "time", ["time", fc.oneof(day, dayTexts)]),
    entry("ago", "time", ["last", amount], ["unit", unit]),
    entry("ahead", "ahead", ["next", amount], ["unit", unit]),
    ...limits.map(([name, numbers]): Builder => ({
      ...{ name, kind: "limit", names: ["number", "orders"] },
      args: fc.tuple(numbers, fc.array(of("order"), { maxLength: 2 })).map(([number, orders]) => [number, ...orders]),
    })),
    entry("asc", "order", ["column", optional(text)]),
    entry("desc", "order", ["column", optional(text)]),
  ];
}

function entry(name: string, kind: Kind, ...args: Argument[]): Builder {
  return { name, kind, names: args.map(([name]) => name), args: fc.tuple(...args.map(([, values]) => values)) };
}

function group(name: string, kind: Kind, argument: string, members: Values): Builder {
  return { name, kind, names: [argument], args: fc.array(members, { minLength: 1, maxLength: 3 }) };
}

/** Members with an expression over all of them. */
function composite(kind: Kind, members: Values): Builder {
  const lists = fc.tuple(
    fc.array(members, { minLength: 1, maxLength: 9 }),
    fc.boolean(),
    fc.array(fc.boolean(), { minLength: 9 }),
  );
  const args = lists.map(([members, isNumeric, joins]) => {
    const names = members.map((_, index) => (isNumeric ? `${index + 1}` : String.fromCharCode(65 + index)));
    const expr = names.reduce((before, name, index) => `(${before}) ${joins[index] ? "and" : "or"} ${name}`);
    return [expr, ...members];
  });
  return { name: "composite", kind, names: ["expr", "conditions"], args };
}

/** Whole amounts by unit. */
function durations(units: string[], maxLength: number): Values {
  const keys = fc.uniqueArray(fc.constantFrom(...units), { minLength: 1, maxLength });
  return keys.chain((list) => {
    const amounts = Object.fromEntries(list.map((key) => [key, fc.integer({ min: 1 })]));
    return fc.record(amounts, { noNullPrototype: true });
  });
}

/** The results of a model. */
function resultsOf(schema: string): Values {
  const { attribute } = schemas[schema]!.properties!.leftValue!.properties!;
  return fc.constantFrom(...attribute!.enum!);
}
