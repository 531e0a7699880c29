/** The phrases for operators, values and subjects. What is missing or unknown is written as JSON. */
import { asObject, getType, isJsonObject, type JsonObject, ownProperty, toShortJson } from "./json.ts";

/** The phrase of each operator. A string is followed by the right value. */
const operatorPhrases: Record<string, string | ((operator: JsonObject) => string)> = {
  Equal: "is",
  In: "is one of",
  IsNull: () => "is empty",
  Greater: "is more than",
  GreaterEqual: "is at least",
  Less: "is less than",
  LessEqual: "is at most",
  Between: ({ minValue, maxValue }) => `is between ${formatValue(minValue)} and ${formatValue(maxValue)}`,
  Contain: "contains",
  StartWith: "starts with",
  EndWith: "ends with",
  Regexp: "matches",
  TimeRange: ({ from, duration, reverse }) =>
    duration
      ? `is in the ${formatValue(duration)} ${reverse ? "up to" : "from"} ${formatValue(from)}`
      : `is in a ${formatValue(from)}`,
  TimeToday: () => "is today",
  TimeThis: ({ from }) => `is in this ${formatValue(from)}`,
  TimeNext: ({ from }) => `is in the next ${formatValue(from)}`,
  TimeWithinPast: ({ value, unit }) => `is within the past ${formatDuration(value, unit)}`,
  TimeWithinNext: ({ value, unit }) => `is within the next ${formatDuration(value, unit)}`,
  TimeInBetweenNext: ({ from, to }) => `is between ${formatValue(from)} and ${formatValue(to)} from now`,
};

const arrayMatchingPhrases: Record<string, string> = { atLeast: "at least", atMost: "at most", exactly: "exactly" };

/** Returns `country is "JP"`. */
export function formatTest(subject: string, operator: unknown, matching: unknown): string {
  const { not, rightValue, rightValues } = asObject(operator);
  const type = getType(operator);
  const phrase = ownProperty(operatorPhrases, type) ?? (() => `(unknown: ${toShortJson(operator)})`);
  const words =
    typeof phrase === "string"
      ? `${phrase} ${formatValue(rightValue === undefined ? rightValues : rightValue)}`
      : phrase(asObject(operator));
  return `${formatMatching(matching)}${subject} ${not ? negate(words) : words}`;
}

/** Returns `country`, or `count of orders where …`. */
export function formatSubject(leftValue: unknown, where?: string): string {
  const { name, customerGroup, aggregation, source, window } = asObject(leftValue);
  if (!aggregation)
    return `${formatName(name)}${customerGroup ? ` of customer group ${formatName(customerGroup)}` : ""}`;
  const { column, columns, orderColumn, groupingColumns } = asObject(aggregation);
  const what = columns ? `distinct ${formatNames(columns)} in ` : column ? `${formatName(column)} in ` : "";
  const verb = columns ? "count" : getType(aggregation).toLowerCase();
  const order = orderColumn ? ` by ${formatName(orderColumn)}` : "";
  const per = formatNames(groupingColumns) && ` per ${formatNames(groupingColumns)}`;
  const within = window ? ` within ${formatValue(asObject(window).duration)}` : "";
  return `${verb} of ${what}${formatName(asObject(source).name)}${order}${where ? ` where ${where}` : ""}${within}${per}`;
}

/** Returns `, at most 10 % by ltv descending`, or an empty string without a limit. */
export function formatLimit(limit: unknown): string {
  if (!limit) return "";
  const { type, number, orderColumns } = asObject(limit);
  const orders = Array.isArray(orderColumns) ? orderColumns.map(formatOrder).join(", ") : "";
  return `, at most ${formatName(number)}${type === "Percent" ? " %" : ""}${orders && ` by ${orders}`}`;
}

/** Returns a name, time or number, in quotes if it has other characters than those of a word. */
export function formatName(name: unknown): string {
  const text = toShortJson(name);
  return /^"[\w.:+-]+"$/.test(text) ? text.slice(1, -1) : text;
}

/** Changes `is in` to `is not in`, and `contains` to `does not contain`. */
function negate(words: string): string {
  return words.startsWith("is") ? `is not${words.slice(2)}` : words.replace(/^(\w+?)(?:es|s)\b/, "does not $1");
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(toShortJson).join(", ");
  if (!isJsonObject(value)) return toShortJson(value);
  const { timestamp, last, next, unit, ...durations } = value;
  if (last !== undefined) return `${formatDuration(last, unit)} ago`;
  if (next !== undefined) return formatDuration(next, unit);
  return (timestamp ?? unit) === undefined ? formatDuration(durations) : formatName(timestamp ?? unit);
}

/** Returns `30 days`, or `1 day 12 hours`. */
function formatDuration(amount: unknown, unit?: unknown): string {
  const amounts = isJsonObject(amount) ? Object.entries(amount) : [[formatName(unit), amount] as const];
  return amounts
    .map(([unit, amount]) => `${formatName(amount)} ${unit}${formatName(amount) === "1" ? "" : "s"}`)
    .join(" ");
}

function formatNames(names: unknown): string {
  return Array.isArray(names) ? names.map(formatName).join(", ") : "";
}

function formatOrder(order: unknown): string {
  const { column, order: direction } = asObject(order);
  return `${column === undefined ? "the value" : formatName(column)} ${formatName(direction)}`;
}

function formatMatching(matching: unknown): string {
  if (!matching) return "";
  if (!isJsonObject(matching)) return `${formatName(matching)} of `;
  const entries = Object.entries(matching);
  return entries
    .map(([key, amount]) => `${ownProperty(arrayMatchingPhrases, key) ?? key} ${formatName(amount)} of `)
    .join("");
}
