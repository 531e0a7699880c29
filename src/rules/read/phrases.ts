/** The words for operators, values and what is tested; whatever is missing or unknown shows as it is. */

/** Any object of a rule. */
export type Loose = Record<string, unknown>;

/** What each operator says; its right value follows where nothing else is said. */
const phrases: Record<string, string | ((operator: Loose) => string)> = {
  Equal: "is",
  In: "is one of",
  IsNull: () => "is empty",
  Greater: "is more than",
  GreaterEqual: "is at least",
  Less: "is less than",
  LessEqual: "is at most",
  Between: ({ minValue, maxValue }) => `is between ${show(minValue)} and ${show(maxValue)}`,
  Contain: "contains",
  StartWith: "starts with",
  EndWith: "ends with",
  Regexp: "matches",
  TimeRange: ({ from, duration, reverse }) =>
    duration ? `is in the ${show(duration)} ${reverse ? "up to" : "from"} ${show(from)}` : `is in a ${show(from)}`,
  TimeToday: () => "is today",
  TimeThis: ({ from }) => `is in this ${show(from)}`,
  TimeNext: ({ from }) => `is in the next ${show(from)}`,
  TimeWithinPast: ({ value, unit }) => `is within the past ${span(value, unit)}`,
  TimeWithinNext: ({ value, unit }) => `is within the next ${span(value, unit)}`,
  TimeInBetweenNext: ({ from, to }) => `is between ${show(from)} and ${show(to)} from now`,
};

const matchings: Record<string, string> = { atLeast: "at least", atMost: "at most", exactly: "exactly" };

/** A subject and its test: `country is "JP"`. */
export function testText(subject: string, operator: unknown, matching: unknown): string {
  const { not, rightValue, rightValues } = loose(operator);
  const type = typeOf(operator);
  const phrase = own(phrases, type) ?? (() => `(unknown: ${brief(operator)})`);
  const words =
    typeof phrase === "string"
      ? `${phrase} ${show(rightValue === undefined ? rightValues : rightValue)}`
      : phrase(loose(operator));
  return `${matchingText(matching)}${subject} ${not ? negated(words) : words}`;
}

/** `country`, `count of orders where …`. */
export function subjectText(leftValue: unknown, where?: string): string {
  const { name, customerGroup, aggregation, source, window } = loose(leftValue);
  if (!aggregation) return `${word(name)}${customerGroup ? ` of customer group ${word(customerGroup)}` : ""}`;
  const { column, columns, orderColumn, groupingColumns } = loose(aggregation);
  const what = columns ? `distinct ${list(columns)} in ` : column ? `${word(column)} in ` : "";
  const verb = columns ? "count" : typeOf(aggregation).toLowerCase();
  const order = orderColumn ? ` by ${word(orderColumn)}` : "";
  const per = list(groupingColumns) && ` per ${list(groupingColumns)}`;
  const within = window ? ` within ${show(loose(window).duration)}` : "";
  return `${verb} of ${what}${word(loose(source).name)}${order}${where ? ` where ${where}` : ""}${within}${per}`;
}

/** `, at most 10 % by ltv descending`; nothing without a limit. */
export function limitText(limit: unknown): string {
  if (!limit) return "";
  const { type, number, orderColumns } = loose(limit);
  const orders = Array.isArray(orderColumns) ? orderColumns.map(orderText).join(", ") : "";
  return `, at most ${word(number)}${type === "Percent" ? " %" : ""}${orders && ` by ${orders}`}`;
}

/** A name, time or number as it is, or in quotes where it is no plain word. */
export function word(name: unknown): string {
  const text = brief(name);
  return /^"[\w.:+-]+"$/.test(text) ? text.slice(1, -1) : text;
}

/** JSON of one level, which fits on a line and in memory. */
export function brief(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key && isObject(inner) ? "…" : inner)) ?? "undefined";
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** An object as it is, and anything else as an empty one. */
export function loose(value: unknown): Loose {
  return isObject(value) ? (value as Loose) : {};
}

/** What a table has under a key of its own. */
export function own<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The `type` of a node; empty where there is none, or none that is text. */
export function typeOf(node: unknown): string {
  const { type } = loose(node);
  return typeof type === "string" ? type : "";
}

/** `is in` becomes `is not in`, `contains` becomes `does not contain`. */
function negated(words: string): string {
  return words.startsWith("is") ? `is not${words.slice(2)}` : words.replace(/^(\w+?)(?:es|s)\b/, "does not $1");
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(brief).join(", ");
  if (!isObject(value)) return brief(value);
  const { timestamp, last, next, unit, ...durations } = value;
  if (last !== undefined) return `${span(last, unit)} ago`;
  if (next !== undefined) return span(next, unit);
  return (timestamp ?? unit) === undefined ? span(durations) : word(timestamp ?? unit);
}

/** `30 days`, or `1 day 12 hours`. */
function span(amount: unknown, unit?: unknown): string {
  const amounts = isObject(amount) ? Object.entries(amount) : [[word(unit), amount] as const];
  return amounts.map(([unit, amount]) => `${word(amount)} ${unit}${word(amount) === "1" ? "" : "s"}`).join(" ");
}

function list(names: unknown): string {
  return Array.isArray(names) ? names.map(word).join(", ") : "";
}

function orderText(order: unknown): string {
  const { column, order: direction } = loose(order);
  return `${column === undefined ? "the value" : word(column)} ${word(direction)}`;
}

function matchingText(matching: unknown): string {
  if (!matching) return "";
  if (!isObject(matching)) return `${word(matching)} of `;
  const entries = Object.entries(matching);
  return entries.map(([key, amount]) => `${own(matchings, key) ?? key} ${word(amount)} of `).join("");
}
