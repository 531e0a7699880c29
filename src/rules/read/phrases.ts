/** The words for operators, values and what is tested; whatever is missing or unknown shows as it is. */

/** Any object of a rule. */
export type JsonObject = Record<string, unknown>;

/** What each operator says; its right value follows where nothing else is said. */
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
    duration ? `is in the ${formatValue(duration)} ${reverse ? "up to" : "from"} ${formatValue(from)}` : `is in a ${formatValue(from)}`,
  TimeToday: () => "is today",
  TimeThis: ({ from }) => `is in this ${formatValue(from)}`,
  TimeNext: ({ from }) => `is in the next ${formatValue(from)}`,
  TimeWithinPast: ({ value, unit }) => `is within the past ${formatDuration(value, unit)}`,
  TimeWithinNext: ({ value, unit }) => `is within the next ${formatDuration(value, unit)}`,
  TimeInBetweenNext: ({ from, to }) => `is between ${formatValue(from)} and ${formatValue(to)} from now`,
};

const arrayMatchingPhrases: Record<string, string> = { atLeast: "at least", atMost: "at most", exactly: "exactly" };

/** A subject and its test: `country is "JP"`. */
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

/** `country`, `count of orders where …`. */
export function formatSubject(leftValue: unknown, where?: string): string {
  const { name, customerGroup, aggregation, source, window } = asObject(leftValue);
  if (!aggregation) return `${formatName(name)}${customerGroup ? ` of customer group ${formatName(customerGroup)}` : ""}`;
  const { column, columns, orderColumn, groupingColumns } = asObject(aggregation);
  const what = columns ? `distinct ${formatNames(columns)} in ` : column ? `${formatName(column)} in ` : "";
  const verb = columns ? "count" : getType(aggregation).toLowerCase();
  const order = orderColumn ? ` by ${formatName(orderColumn)}` : "";
  const per = formatNames(groupingColumns) && ` per ${formatNames(groupingColumns)}`;
  const within = window ? ` within ${formatValue(asObject(window).duration)}` : "";
  return `${verb} of ${what}${formatName(asObject(source).name)}${order}${where ? ` where ${where}` : ""}${within}${per}`;
}

/** `, at most 10 % by ltv descending`; nothing without a limit. */
export function formatLimit(limit: unknown): string {
  if (!limit) return "";
  const { type, number, orderColumns } = asObject(limit);
  const orders = Array.isArray(orderColumns) ? orderColumns.map(formatOrder).join(", ") : "";
  return `, at most ${formatName(number)}${type === "Percent" ? " %" : ""}${orders && ` by ${orders}`}`;
}

/** A name, time or number as it is, or in quotes where it is no plain word. */
export function formatName(name: unknown): string {
  const text = toShortJson(name);
  return /^"[\w.:+-]+"$/.test(text) ? text.slice(1, -1) : text;
}

/** JSON of one level, which fits on a line and in memory. */
export function toShortJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key && isJsonObject(inner) ? "…" : inner)) ?? "undefined";
}

export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** An object as it is, and anything else as an empty one. */
export function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? (value as JsonObject) : {};
}

/** What a table has under a key of its own. */
export function ownProperty<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The `type` of a node; empty where there is none, or none that is text. */
export function getType(node: unknown): string {
  const { type } = asObject(node);
  return typeof type === "string" ? type : "";
}

/** `is in` becomes `is not in`, `contains` becomes `does not contain`. */
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

/** `30 days`, or `1 day 12 hours`. */
function formatDuration(amount: unknown, unit?: unknown): string {
  const amounts = isJsonObject(amount) ? Object.entries(amount) : [[formatName(unit), amount] as const];
  return amounts.map(([unit, amount]) => `${formatName(amount)} ${unit}${formatName(amount) === "1" ? "" : "s"}`).join(" ");
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
  return entries.map(([key, amount]) => `${ownProperty(arrayMatchingPhrases, key) ?? key} ${formatName(amount)} of `).join("");
}
