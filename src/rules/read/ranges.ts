/** Checks the ranges and lists of operators: those that match no value. */
import type { ReportDiagnostic } from "./diagnostics.ts";
import { asObject, isPlainObject, type JsonObject, ownProperty } from "./json.ts";

/** The approximate length of each unit in seconds. */
const seconds: Record<string, number> = {
  ...{ second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 },
  ...{ month: 2_629_800, quarter: 7_889_400, year: 31_557_600 },
};

/** Reports ranges whose end is before their start, and lists without values. */
export function checkRanges(report: ReportDiagnostic, { minGrade, maxGrade, operator }: JsonObject): void {
  const { rightValues, minValue, maxValue, from, to } = asObject(operator);
  if (isReversed(minGrade, maxGrade))
    report("EMPTY_RANGE", "/minGrade", "minGrade is greater than maxGrade", "Swap the two");
  if (Array.isArray(rightValues) && !rightValues.length)
    report(
      "NO_VALUES",
      "/operator/rightValues",
      "The list has no values, so nothing matches",
      "Add at least one value",
    );
  const isTime = isPlainObject(minValue);
  if (isReversed(minValue, maxValue))
    report(
      "EMPTY_RANGE",
      "/operator/minValue",
      `minValue is ${isTime ? "after" : "greater than"} maxValue`,
      "Swap the two",
    );
  if (isReversed(from, to)) report("EMPTY_RANGE", "/operator/from", "from is after to", "Swap the two");
}

/** Compares numbers, points in time, and distances from now. Those of different kinds are not compared. */
export function isReversed(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return one > other;
  const [start, end] = [asObject(one), asObject(other)];
  const isAfter = (key: string, getNumber: (time: JsonObject) => number) =>
    start[key] !== undefined && end[key] !== undefined && getNumber(start) > getNumber(end);
  return (
    isAfter("timestamp", ({ timestamp }) => (typeof timestamp === "string" ? Date.parse(timestamp) : NaN)) ||
    isAfter("last", ({ last, unit }) => -toSeconds(last, unit)) ||
    isAfter("next", ({ next, unit }) => toSeconds(next, unit))
  );
}

/** Returns NaN for what is not a distance. */
function toSeconds(amount: unknown, unit: unknown): number {
  const amounts = isPlainObject(amount) ? Object.entries(amount) : [[unit, amount] as const];
  return amounts.reduce((sum, [unit, amount]) => {
    const length = typeof unit === "string" ? ownProperty(seconds, unit) : undefined;
    return typeof amount === "number" && length ? sum + amount * length : NaN;
  }, 0);
}
