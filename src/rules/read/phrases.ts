/** The phrases of operators, by the kinds of value that they compare with. */
import { formatDuration, formatName, formatRest, pluralize, toJson } from "./formats.ts";
import { asObject, getType, isPlainObject, type JsonObject, ownProperty } from "./json.ts";

/**
 * The phrases of each operator. `{key:kind}` is the value of a key, if it is of that kind. `[holds|fails]` has the words for an
 * operator and for one with `not`. The first phrase whose kinds match is used, if it has all keys of the operator.
 */
export const operatorPhrases: Record<string, string[]> = {
  Equal: [
    "[is|is not] {rightValue:scalar}",
    "[is|is not] at {rightValue:point}",
    "[is|is not] exactly {rightValue:ago}",
  ],
  In: ["[is one of|is none of] {rightValues:list}"],
  IsNull: ["[is|is not] empty{rightValue:ignored}"],
  Greater: [
    "[is|is not] more than {rightValue:number}",
    "[is|is not] greater than {rightValue:scalar}",
    "[is|is not] after {rightValue:point}",
    "[is|is not] later than {rightValue:ago}",
  ],
  GreaterEqual: [
    "[is|is not] at least {rightValue:number}",
    "[is|is not] greater than or equal to {rightValue:scalar}",
    "[is|is not] at or after {rightValue:point}",
    "[is|is not] {rightValue:ago} or later",
  ],
  Less: [
    "[is|is not] less than {rightValue:scalar}",
    "[is|is not] before {rightValue:point}",
    "[is|is not] earlier than {rightValue:ago}",
  ],
  LessEqual: [
    "[is|is not] at most {rightValue:number}",
    "[is|is not] less than or equal to {rightValue:scalar}",
    "[is|is not] at or before {rightValue:point}",
    "[is|is not] {rightValue:ago} or earlier",
  ],
  Between: [
    "[is|is not] between {minValue:scalar} and {maxValue:scalar}",
    "[is|is not] between {minValue:time} and {maxValue:time}",
  ],
  Contain: ["[contains|does not contain] {rightValues:item}", "[contains one of|contains none of] {rightValues:list}"],
  StartWith: [
    "[starts|does not start] with {rightValues:item}",
    "[starts with one of|starts with none of] {rightValues:list}",
  ],
  EndWith: ["[ends|does not end] with {rightValues:item}", "[ends with one of|ends with none of] {rightValues:list}"],
  Regexp: ["[matches|does not match] {rightValue:text}"],
  TimeRange: [
    "[is|is not] in the {duration:duration} ending {from:ago}{reverse:yes}",
    "[is|is not] in the {duration:duration} starting {from:ago}{reverse:no}",
    "[is|is not] in the time range {from:unit}{reverse:no}",
  ],
  TimeToday: ["[is|is not] today"],
  TimeThis: ["[is|is not] in the current {from:unit}"],
  TimeNext: ["[is|is not] in the next calendar {from:unit}"],
  TimeWithinPast: ["[is|is not] within the past {value:amount} {unit:units}"],
  TimeWithinNext: ["[is|is not] within the next {value:amount} {unit:units}"],
  TimeInBetweenNext: ["[is|is not] between {from:ahead} and {to:ahead} from now"],
};

/** Formats a value of a kind. Returns undefined for a value of another kind. */
type Format = (value: unknown, operator: JsonObject) => string | undefined;

const formats: Record<string, Format> = {
  number: (value) => (typeof value === "number" ? toJson(value) : undefined),
  text: (value) => (typeof value === "string" ? toJson(value) : undefined),
  scalar: (value) => (/^(string|number|boolean)$/.test(typeof value) ? toJson(value) : undefined),
  item: (value) => (Array.isArray(value) && value.length === 1 ? toJson(value[0]) : undefined),
  list: (value) => (Array.isArray(value) ? value.map(toJson).join(", ") || "no values" : undefined),
  point: (value) => (hasKeys(value, "timestamp") ? formatTimestamp(value.timestamp) : undefined),
  ago: (value) => formatDistance(value, "last", " ago"),
  ahead: (value) => formatDistance(value, "next", ""),
  time: (value) => formats.point!(value, {}) ?? formats.ago!(value, {}),
  unit: (value) => (hasKeys(value, "unit") ? formatName(value.unit) : undefined),
  duration: (value) => (isPlainObject(value) ? formatDuration(value) : undefined),
  amount: (value) => (/^(string|number)$/.test(typeof value) ? `${value as string}` : undefined),
  units: (unit, { value }) => (unit === undefined ? undefined : pluralize(unit, value)),
  yes: (value) => (value === true ? "" : undefined),
  no: (value) => (value ? undefined : ""),
  ignored: () => "",
};

/** Returns `is "JP"`, or the JSON of an operator without a phrase. */
export function formatOperator(operator: unknown): string {
  const { type: _, not = null, ...fields } = asObject(operator);
  const isNegated = not === true;
  const phrases =
    not === null || typeof not === "boolean" ? (ownProperty(operatorPhrases, getType(operator)) ?? []) : [];
  for (const phrase of phrases) {
    const text = fillIn(phrase.replace(/\[(.+?)\|(.+?)\]/, isNegated ? "$2" : "$1"), fields);
    if (text !== undefined) return text;
  }
  return `(unknown: ${toJson(operator)})`;
}

/** Returns undefined if a value is not of its kind, and if the phrase leaves a key out. */
function fillIn(phrase: string, fields: JsonObject): string | undefined {
  const rest = { ...fields };
  let isComplete = true;
  const text = phrase.replace(/\{(\w+):(\w+)\}/g, (_, key: string, kind: string) => {
    const value = formats[kind]!(fields[key], fields);
    isComplete &&= value !== undefined;
    delete rest[key];
    return value ?? "";
  });
  return isComplete && !formatRest(rest) ? text : undefined;
}

function formatTimestamp(timestamp: unknown): string | undefined {
  if (typeof timestamp !== "string") return undefined;
  return /^[\w.:+-]+$/.test(timestamp) ? timestamp : toJson(timestamp);
}

function formatDistance(value: unknown, key: "last" | "next", suffix: string): string | undefined {
  const { [key]: amount, unit } = asObject(value);
  const isKnown =
    isPlainObject(value) && (isPlainObject(amount) || unit !== undefined) && !formatRest(value, `${key} unit`);
  return isKnown && amount !== undefined ? formatDuration(amount, unit) + suffix : undefined;
}

function hasKeys<K extends string>(value: unknown, ...keys: K[]): value is Record<K, unknown> {
  return isPlainObject(value) && keys.every((key) => value[key] !== undefined) && !formatRest(value, keys.join(" "));
}
