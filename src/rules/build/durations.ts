/** Checks times, and lengths of time. */
import type { TimeUnit } from "../operators.ts";
import { isDate } from "../read/dates.ts";
import { asObject, isPlainObject } from "../read/json.ts";
import { isWhole, requireThat } from "./arguments.ts";

/** From the longest to the shortest. */
export const timeUnits: TimeUnit[] = ["year", "quarter", "month", "week", "day", "hour", "minute", "second"];

export const timeAdvice = 'a time, at("2026-01-31") or ago(3, "day")';
const amountAdvice = "an integer, or amounts by unit: { day: 1, hour: 12 }";

export function requireUnit(place: string, unit: unknown): void {
  requireThat(isUnit(unit), place, unit, timeUnits.join(" or "));
}

/** Requires the amount of a distance from now. */
export function requireAmount(place: string, amount: unknown): void {
  requireThat(isAmount(amount), place, amount, amountAdvice);
}

/** Requires a length of time in one of the units, or in several. */
export function requireDuration(place: string, value: unknown, units: string[], maxUnits = 8): void {
  requireThat(
    isDuration(value, units) && Object.keys(value as object).length <= maxUnits,
    place,
    value,
    `integers by unit, such as { ${units[0]}: 1 }, with the units ${units.join(", ")}`,
  );
}

export function requireTime(place: string, value: unknown): void {
  requireThat(isTime(value), place, value, timeAdvice);
}

/** Requires a distance after now, from `ahead`. */
export function requireAhead(place: string, value: unknown): void {
  requireThat(isDistance(value, "next"), place, value, 'ahead(3, "day")');
}

/** Returns whether a value is a point in time or a distance before now. */
export function isTime(value: unknown): boolean {
  return isPoint(value) || isDistance(value, "last");
}

export function isPoint(value: unknown): boolean {
  return isDate(asObject(value).timestamp);
}

export function isDistance(value: unknown, key: "last" | "next"): boolean {
  const { [key]: amount, unit } = asObject(value);
  return isAmount(amount) && isUnit(unit);
}

function isUnit(unit: unknown): boolean {
  return timeUnits.includes(unit as TimeUnit);
}

function isAmount(amount: unknown): boolean {
  return isWhole(amount) || isDuration(amount, timeUnits);
}

/** Returns whether a value has whole amounts by unit, and is longer than nothing. */
function isDuration(value: unknown, units: string[]): boolean {
  const parts = isPlainObject(value) ? Object.entries(value) : [];
  return (
    parts.every(([unit, amount]) => units.includes(unit) && isWhole(amount)) && parts.some(([, amount]) => amount !== 0)
  );
}
