/** The sentence of each operator and kind of value means what the operator means: both decide alike on sample values. */
import { describe, expect, test } from "vitest";
import { describeRule, type ReadRule } from "../../src/rules.ts";
import { operatorPhrases } from "../../src/rules/read/phrases.ts";
import { typesOf } from "./description.ts";

type Holds = (value: unknown) => boolean;

/** "Now", as days since the epoch. Times are days, so that an hour is 1/24. It is the noon of a Wednesday, 2026-07-15. */
const now = Date.parse("2026-07-15T12:00:00Z");
const units: Record<string, number> = {
  ...{ second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000 },
  ...{ month: 30 * 86_400_000, quarter: 91 * 86_400_000, year: 365 * 86_400_000 },
};

/** Values around all bounds that the operators below have. */
const times = [-800, -366, -365, -364, -40, -31, -30, -29, -15, -8, -4, -3.5, -3, -2.5, -2, -1, -0.4, 0].flatMap(
  (days) => [now + days * 86_400_000, now - days * 86_400_000],
);
const numbers = [-1, 0, 1, 2.5, 3, 4, 9, 10];
const texts = ["", "a", "ab", "b", "ba", "cab", "z"];
const samples: unknown[] = [...times, ...numbers, ...texts, true, false];

interface Case {
  operator: Record<string, unknown>;
  /** What the operator means, after the description of the API. */
  means: Holds;
}

const point = { timestamp: "2026-07-12T12:00:00Z" };
const ago = { last: 3, unit: "day" };
const at = now - 3 * 86_400_000;
const isTime =
  (test: (time: number) => boolean): Holds =>
  (value) =>
    typeof value === "number" && test(value);
const isText =
  (test: (text: string) => boolean): Holds =>
  (value) =>
    typeof value === "string" && test(value);
const compare = (test: (one: number | string, other: number | string) => boolean, right: unknown): Holds => {
  return (value) => typeof value === typeof right && test(value as number, right as number);
};
const equals =
  (right: unknown): Holds =>
  (value) =>
    value === right;
const within = (from: number, to: number) => isTime((time) => time >= from && time <= to);
const day = 86_400_000;

const comparisons: [type: string, test: (one: number | string, other: number | string) => boolean][] = [
  ["Greater", (one, other) => one > other],
  ["GreaterEqual", (one, other) => one >= other],
  ["Less", (one, other) => one < other],
  ["LessEqual", (one, other) => one <= other],
];

/** Each operator with each kind of value. */
const cases: Case[] = [
  ...[3, "b", true].map((rightValue) => ({ operator: { type: "Equal", rightValue }, means: equals(rightValue) })),
  ...[point, ago].map((rightValue) => ({ operator: { type: "Equal", rightValue }, means: equals(at) })),
  ...comparisons.flatMap(([type, test]) => [
    ...[3, "b", true].map((rightValue) => ({ operator: { type, rightValue }, means: compare(test, rightValue) })),
    ...[point, ago].map((rightValue) => ({ operator: { type, rightValue }, means: compare(test, at) })),
    { operator: { type, rightValue: { last: 1, unit: "year" } }, means: compare(test, now - 365 * day) },
  ]),
  { operator: { type: "In", rightValues: [3] }, means: equals(3) },
  { operator: { type: "In", rightValues: ["a", 3] }, means: (value) => value === "a" || value === 3 },
  { operator: { type: "IsNull" }, means: (value) => value === null || value === undefined },
  { operator: { type: "IsNull", rightValue: 1 }, means: (value) => value === null || value === undefined },
  {
    operator: { type: "Between", minValue: 1, maxValue: 3 },
    means: (value) => numbers.includes(value as number) && within(1, 3)(value),
  },
  { operator: { type: "Between", minValue: ago, maxValue: { last: 1, unit: "day" } }, means: within(at, now - day) },
  { operator: { type: "Between", minValue: point, maxValue: { last: 1, unit: "day" } }, means: within(at, now - day) },
  ...(["Contain", "StartWith", "EndWith"] as const).flatMap((type) =>
    [["a"], ["b"], ["a", "z"]].map((rightValues) => ({
      operator: { type, rightValues },
      means: isText((text) => rightValues.some((it) => parts[type](text, it))),
    })),
  ),
  { operator: { type: "Regexp", rightValue: "^.?a" }, means: isText((text) => /^.?a/.test(text)) },
  ...[false, true].map((reverse) => ({
    operator: { type: "TimeRange", from: { last: 30, unit: "day" }, duration: { week: 2 }, reverse },
    means: reverse ? within(now - 44 * day, now - 30 * day) : within(now - 30 * day, now - 16 * day),
  })),
  { operator: { type: "TimeToday" }, means: isTime((time) => startOf("day", time) === startOf("day", now)) },
  ...["day", "month", "year"].flatMap((unit) => [
    {
      operator: { type: "TimeThis", from: { unit } },
      means: isTime((time) => startOf(unit, time) === startOf(unit, now)),
    },
    { operator: { type: "TimeNext", from: { unit } }, means: isTime((time) => startOf(unit, time) === nextOf(unit)) },
  ]),
  { operator: { type: "TimeWithinPast", value: 3, unit: "day" }, means: within(at, now) },
  { operator: { type: "TimeWithinPast", value: "1", unit: "year" }, means: within(now - 365 * day, now) },
  { operator: { type: "TimeWithinNext", value: 1, unit: "week" }, means: within(now, now + 7 * day) },
  {
    operator: { type: "TimeInBetweenNext", from: { next: 1, unit: "day" }, to: { next: 1, unit: "month" } },
    means: within(now + day, now + 30 * day),
  },
];

const parts = {
  Contain: (text: string, part: string) => text.includes(part),
  StartWith: (text: string, part: string) => text.startsWith(part),
  EndWith: (text: string, part: string) => text.endsWith(part),
};

/** What English sentences mean, read without a look at the operator. `$` is a value. */
const readings: [sentence: RegExp, meaning: (...values: string[]) => Holds][] = [
  [/^is empty$/, () => (value) => value === null || value === undefined],
  [/^is at (\S+)$/, (time) => equals(timeOf(time))],
  [/^is exactly (.+ ago)$/, (time) => equals(timeOf(time))],
  [/^is after (\S+)$/, (time) => isTime((it) => it > timeOf(time))],
  [/^is later than (.+ ago)$/, (time) => isTime((it) => it > timeOf(time))],
  [/^is at or after (\S+)$/, (time) => isTime((it) => it >= timeOf(time))],
  [/^is (.+ ago) or later$/, (time) => isTime((it) => it >= timeOf(time))],
  [/^is before (\S+)$/, (time) => isTime((it) => it < timeOf(time))],
  [/^is earlier than (.+ ago)$/, (time) => isTime((it) => it < timeOf(time))],
  [/^is at or before (\S+)$/, (time) => isTime((it) => it <= timeOf(time))],
  [/^is (.+ ago) or earlier$/, (time) => isTime((it) => it <= timeOf(time))],
  [/^is within the past (.+)$/, (span) => within(now - spanOf(span), now)],
  [/^is within the next (.+)$/, (span) => within(now, now + spanOf(span))],
  [/^is between (.+) and (.+) from now$/, (from, to) => within(now + spanOf(from), now + spanOf(to))],
  [/^is between (\S+|.+ ago) and (.+ ago)$/, (from, to) => within(timeOf(from), timeOf(to))],
  [
    /^is between (\d+) and (\d+)$/,
    (from, to) => (value) => numbers.includes(value as number) && within(Number(from), Number(to))(value),
  ],
  [/^is in the (.+) starting (.+ ago)$/, (span, time) => within(timeOf(time), timeOf(time) + spanOf(span))],
  [/^is in the (.+) ending (.+ ago)$/, (span, time) => within(timeOf(time) - spanOf(span), timeOf(time))],
  [/^is today$/, () => isTime((time) => startOf("day", time) === startOf("day", now))],
  [/^is in the current (\w+)$/, (unit) => isTime((time) => startOf(unit, time) === startOf(unit, now))],
  [/^is in the next calendar (\w+)$/, (unit) => isTime((time) => startOf(unit, time) === nextOf(unit))],
  [/^is one of (.+)$/, (list) => (value) => listOf(list).includes(value)],
  [/^is (?:more|greater) than ([^o].*)$/, (value) => compare((one, other) => one > other, JSON.parse(value))],
  [
    /^is (?:at least|greater than or equal to) (.+)$/,
    (value) => compare((one, other) => one >= other, JSON.parse(value)),
  ],
  [/^is less than ([^o].*)$/, (value) => compare((one, other) => one < other, JSON.parse(value))],
  [/^is (?:at most|less than or equal to) (.+)$/, (value) => compare((one, other) => one <= other, JSON.parse(value))],
  [/^is ("\w+"|\d+|true)$/, (value) => equals(JSON.parse(value))],
  [/^contains (?:one of )?(".+)$/, (list) => isText((text) => listOf(list).some((it) => text.includes(it as string)))],
  [
    /^starts with (?:one of )?(".+)$/,
    (list) => isText((text) => listOf(list).some((it) => text.startsWith(it as string))),
  ],
  [/^ends with (?:one of )?(".+)$/, (list) => isText((text) => listOf(list).some((it) => text.endsWith(it as string)))],
  [/^matches (".+)$/, (pattern) => isText((text) => new RegExp(JSON.parse(pattern) as string).test(text))],
];

/** The sentences that fail where the sentence without them holds. */
const negations: [negative: RegExp, positive: string][] = [
  [/^is none of /, "is one of "],
  [/^is not /, "is "],
  [/^contains none of /, "contains one of "],
  [/^(starts|ends) with none of /, "$1 with one of "],
  [/^does not contain /, "contains "],
  [/^does not match /, "matches "],
  [/^does not (start|end) /, "$1s "],
];

describe("a description says what the operator does", () => {
  const all = cases.flatMap((it) => [false, true].map((not) => ({ ...it, not })));
  test.each(all.map((it) => [sentenceOf({ ...it.operator, not: it.not }), it] as const))(
    "%s",
    (sentence, { means, not }) => {
      const reading = meaningOf(sentence);
      const values = [...samples, null];
      expect(values.map((value) => [value, reading(value)])).toEqual(
        values.map((value) => [value, means(value) !== not]),
      );
      // A sentence that always holds, or never, would agree with anything.
      if (!sentence.endsWith("greater than true")) expect(new Set(values.map(reading)).size).toBe(2);
    },
  );

  test("for every phrase of the table, with and without not", () => {
    const phrases = Object.entries(operatorPhrases).flatMap(([type, list]) =>
      list.map((phrase) => [type, phrase] as const),
    );
    const missing = phrases.filter(
      ([type, phrase]) => !cases.some(({ operator }) => operator.type === type && usesPhrase(phrase, operator)),
    );
    // The API does not document which time range a unit alone means, and the description does not either.
    expect(missing).toEqual([["TimeRange", "[is|is not] in the time range {from:unit}{reverse:no}"]]);
    console.info(`${phrases.length} phrases, ${all.length} sentences, ${samples.length + 1} values each`);
    expect(Object.keys(operatorPhrases).sort()).toEqual([...new Set(typesOf("RuleOperator"))].sort());
  });
});

function usesPhrase(phrase: string, operator: object): boolean {
  const pattern = phrase
    .replace(/\[(.+?)\|.+?\]/, "$1")
    .replace(/\{\w+:(yes|no|ignored)\}/g, "")
    .replace(/\{\w+:\w+\}/g, "\0");
  const source = pattern.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll("\0", "(.+)");
  const kind = /\{rightValues?:(number|text|item|point|ago)\}/.exec(phrase)?.[1];
  return (
    new RegExp(`^${source}$`).test(sentenceOf(operator)) &&
    (kind !== "item" || !sentenceOf(operator).includes("one of"))
  );
}

function sentenceOf(operator: object): string {
  const rule = { type: "And", conditions: [{ type: "Value", leftValue: { name: "x" }, operator }] };
  return describeRule(rule as unknown as ReadRule).replace("x ", "");
}

function meaningOf(sentence: string): Holds {
  const [negative, positive] = negations.find(([pattern]) => pattern.test(sentence)) ?? [];
  const base = negative ? sentence.replace(negative, positive!) : sentence;
  for (const [pattern, meaning] of readings) {
    const values = pattern.exec(base)?.slice(1);
    if (values) return negative ? (value) => !meaning(...values)(value) : meaning(...values);
  }
  throw new Error(`No reading of: ${sentence}`);
}

function timeOf(text: string): number {
  return text.endsWith(" ago") ? now - spanOf(text.replace(/ ago$/, "")) : Date.parse(text);
}

function spanOf(text: string): number {
  const [, amount = "", unit = ""] = /^(\d+) (\w+?)s?$/.exec(text) ?? [];
  return Number(amount) * units[unit]!;
}

function listOf(text: string): unknown[] {
  return JSON.parse(`[${text}]`) as unknown[];
}

/** The first day of a calendar unit, as text. */
function startOf(unit: string, time: number): string {
  return new Date(time).toISOString().slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

function nextOf(unit: string): string {
  return { day: "2026-07-16", month: "2026-08", year: "2027" }[unit]!;
}
