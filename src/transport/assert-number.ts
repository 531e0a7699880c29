/** Checks options that are numbers. */
import { isObject } from "../errors/index.ts";

/** The longest delay of a timer in milliseconds; beyond it, timers fire at once. */
export const maxTimerDelay = 2 ** 31 - 1;

export interface NumberBounds {
  min: number;
  max?: number;
  isWhole?: boolean;
  /** Whether Infinity is accepted beyond `max`, for "no limit". */
  isUnlimited?: boolean;
}

/** Bounds of a time in milliseconds that a timer can wait for. */
export const timerBounds: NumberBounds = { min: 0, max: maxTimerDelay };

/** Throws a RangeError, with the name of the option, for a value outside its bounds. */
export function assertNumber(name: string, value: unknown, bounds: NumberBounds): asserts value is number {
  const { min, max = Infinity, isWhole = false, isUnlimited = max === Infinity } = bounds;
  if (value === Infinity && isUnlimited) return;
  if (typeof value === "number" && value >= min && value <= max && (!isWhole || Number.isInteger(value))) return;
  const range = max < Infinity ? `from ${min} to ${max}` : `of at least ${min}`;
  const kind = isWhole ? "an integer" : "a number";
  const shown =
    typeof value === "string" ? JSON.stringify(value.slice(0, 50)) : String(isObject(value) ? typeof value : value);
  throw new RangeError(`${name} is ${shown}, but must be ${kind} ${range}${isUnlimited ? " or Infinity" : ""}.`);
}
