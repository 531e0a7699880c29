/** Describes the values that conditions test, and the limits of profiles. */
import { formatDuration, formatName, formatNames, formatRest, toJson } from "./formats.ts";
import { asObject, getType, isPlainObject, type JsonObject, ownProperty } from "./json.ts";
import { formatOperator } from "./phrases.ts";

/** The phrase of each aggregation. `{key}` is the value of a key, and `{source}` the behavior. */
const aggregationPhrases: Record<string, string> = {
  Count: "count of {source}",
  CountDistinct: "count of distinct {columns} in {source}",
  Sum: "sum of {column} in {source}",
  Min: "min of {column} in {source}",
  Max: "max of {column} in {source}",
  Average: "average of {column} in {source}",
  First: "first of {column} in {source} by {orderColumn}",
  Last: "last of {column} in {source} by {orderColumn}",
};

/** The phrase of each way to match the items of an array. `{}` is the number of items. */
const matchingPhrases: Record<string, string> = {
  any: "at least 1 item of ",
  all: "each item of ",
  atLeast: "at least {} of ",
  atMost: "at most {} of ",
  exactly: "exactly {} of ",
};

/** The unit of each type of limit. */
const limitUnits: Record<string, string> = { Count: "", Percent: " %" };

/** The forms of verbs after several items. */
const plurals: Record<string, string> = {
  is: "are",
  does: "do",
  contains: "contain",
  starts: "start",
  ends: "end",
  matches: "match",
};

/** Returns `country is "JP"`. */
export function formatTest(subject: string, operator: unknown, matching: unknown): string {
  const test = formatOperator(operator);
  if ((matching ?? null) === null) return `${subject} ${test}`;
  const [[key, amount] = [], ...others] = isPlainObject(matching) ? Object.entries(matching) : [[matching]];
  const phrase = !others[0] && typeof key === "string" ? ownProperty(matchingPhrases, key) : undefined;
  if (!phrase || phrase.includes("{}") !== isPlainObject(matching))
    return `${subject} ${test} (unknown: ${toJson({ arrayMatching: matching })})`;
  const isPlural = phrase.includes("{}") && amount !== 1;
  const words = isPlural ? test.replace(/^\w+/, (verb) => ownProperty(plurals, verb) ?? verb) : test;
  return `${phrase.replace("{}", `${formatName(amount)} item${isPlural ? "s" : ""}`)}${subject} ${words}`;
}

/** Returns `country`, or `count of orders where …`. */
export function formatSubject(leftValue: unknown, where?: string): string {
  const { name, customerGroup, aggregation, window, filter } = asObject(leftValue);
  if (!isPlainObject(aggregation)) {
    const group = (customerGroup ?? null) === null ? "" : ` of customer group ${formatName(customerGroup)}`;
    return `${formatName(name)}${group}${formatRest(leftValue, "name customerGroup visibility")}`;
  }
  const known = where === undefined && !isEmpty(filter) ? "" : "filter";
  return [
    formatAggregation(aggregation, asObject(leftValue).source),
    where === undefined ? "" : ` where ${where}`,
    formatWindow(window),
    formatGrouping(aggregation.groupingColumns),
    formatRest(leftValue, `aggregation source window visibility ${known}`),
  ].join("");
}

function formatAggregation(aggregation: JsonObject, source: unknown): string {
  const behavior = `${formatName(asObject(source).name)}${formatRest(source, "name")}`;
  const phrase = ownProperty(aggregationPhrases, getType(aggregation));
  if (!phrase) return `(unknown: ${toJson(aggregation)}) of ${behavior}`;
  const keys = phrase.match(/\w+(?=\})/g) ?? [];
  const rest = formatRest(aggregation, `type groupingColumns ${keys.join(" ")}`);
  const replace = (_: string, key: string) => (key === "source" ? behavior : formatNames(aggregation[key]));
  return phrase.replace(/\{(\w+)\}/g, replace) + rest;
}

function formatGrouping(columns: unknown): string {
  if ((columns ?? null) === null || toJson(columns) === "[]") return "";
  return ` per ${formatNames(columns)}`;
}

function formatWindow(window: unknown): string {
  if ((window ?? null) === null) return "";
  const { type, duration } = asObject(window);
  const isKnown = type === "TimeSliding" && isPlainObject(duration) && !formatRest(window, "type duration");
  return isKnown ? ` within ${formatDuration(duration)}` : ` (unknown: ${toJson({ window })})`;
}

/** Returns `, at most 10 % by ltv descending`, or an empty string without a limit. */
export function formatLimit(limit: unknown): string {
  if ((limit ?? null) === null) return "";
  const { number, orderColumns } = asObject(limit);
  const unit = ownProperty(limitUnits, getType(limit));
  const orders = orderColumns ?? [];
  if (unit === undefined || !Array.isArray(orders) || formatRest(limit, "type number orderColumns"))
    return `, limit (unknown: ${toJson(limit)})`;
  return `, at most ${formatName(number)}${unit}${orders[0] === undefined ? "" : ` by ${orders.map(formatOrder).join(", ")}`}`;
}

function formatOrder(order: unknown): string {
  const { type, column, order: direction } = asObject(order);
  if (type === "Column")
    return `${formatName(column)} ${formatName(direction)}${formatRest(order, "type column order")}`;
  if (type === "Aggregation") return `the value ${formatName(direction)}${formatRest(order, "type order")}`;
  return `(unknown: ${toJson(order)})`;
}

/** Returns whether a filter has no conditions, and selects all rows. */
function isEmpty(filter: unknown): boolean {
  return (filter ?? null) === null || (isPlainObject(filter) && !Object.keys(filter)[0]);
}
