/** Formats the parts of a rule for descriptions. What is missing or unknown is shown as JSON. */
import { asObject, isPlainObject, toShortJson } from "./json.ts";

/** Returns JSON on one line. Values that JSON cannot hold, and objects of thousands of levels, are shortened. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "undefined";
  } catch {
    return toShortJson(value);
  }
}

/** Returns a string as it is, or in quotes if it has other characters than those of a name, or could be another value. */
export function formatName(name: unknown): string {
  const isPlain = typeof name === "string" && /^[\w.:+-]*[a-z:-][\w.:+-]*$/i.test(name);
  return isPlain && !/^(true|false|null|undefined)$/.test(name) && isNaN(Number(name)) ? name : toJson(name);
}

/** Returns an id as it is. Ids may be strings or numbers. */
export function formatId(id: unknown): string {
  return typeof id === "string" && /^\d+$/.test(id) ? id : formatName(id);
}

/** Returns `a, "b c"`. */
export function formatNames(names: unknown): string {
  return Array.isArray(names) ? names.map(formatName).join(", ") : formatName(names);
}

/** Returns ` (unknown: {"key":1})` for the keys of an object that are not in a list of known keys. */
export function formatRest(object: unknown, knownKeys = ""): string {
  const known = knownKeys.split(" ");
  const rest = Object.entries(asObject(object)).filter(
    ([key, value]) =>
      !known.includes(key) &&
      value !== undefined &&
      value !== null &&
      !(value === false && /^(not|exclude|reverse)$/.test(key)),
  );
  return rest[0] ? ` (unknown: ${toJson(Object.fromEntries(rest))})` : "";
}

/** Returns `30 days`, or `1 day 12 hours` for amounts by unit, whose own unit has no meaning. */
export function formatDuration(amount: unknown, unit?: unknown): string {
  if (!isPlainObject(amount)) return `${formatName(amount)} ${pluralize(unit, amount)}`;
  const amounts = Object.entries(amount).map(([unit, amount]) => `${formatName(amount)} ${pluralize(unit, amount)}`);
  return amounts.join(" ") || "no time";
}

/** Returns `day` for 1, and `days` for other amounts. */
export function pluralize(unit: unknown, amount: unknown): string {
  return `${formatName(unit)}${formatId(amount) === "1" ? "" : "s"}`;
}
