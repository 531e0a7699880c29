/** Builds times, and conditions on values that are times. */
import type { Duration, PointInTime, TimeAgo, TimeAhead, TimeUnit } from "../operators.ts";
import { isDate } from "../read/dates.ts";
import { isReversed } from "../read/ranges.ts";
import { isNumber, isWhole, requireThat } from "./arguments.ts";
import { type ConditionFor, createCondition, type Subject } from "./comparisons.ts";
import {
  isDistance,
  requireAhead,
  requireAmount,
  requireDuration,
  requireTime,
  requireUnit,
  timeUnits,
} from "./durations.ts";

/**
 * Returns a point in time, for a condition.
 *
 * @param time A `Date`, or a string such as `2026-01-31` or `2026-01-31T09:00:00Z`.
 * @example
 * before(attribute("signup"), at("2026-01-31"));
 */
export const at = (time: string | Date): PointInTime => {
  const timestamp = time instanceof Date && isNumber(+time) ? time.toISOString() : time;
  requireThat(
    isDate(timestamp),
    "at: time",
    time,
    'a Date, or a string such as "2026-01-31" or "2026-01-31T09:00:00Z"',
  );
  return { timestamp };
};

/**
 * Returns a duration before now, for a condition.
 *
 * @param last The amount of units, or amounts by unit: `{ day: 1, hour: 12 }`.
 * @example
 * after(attribute("signup"), ago(3, "month"));
 */
export const ago = (last: TimeAgo["last"], unit: TimeUnit): TimeAgo => {
  requireAmount("ago: last", last);
  requireUnit("ago: unit", unit);
  return { last, unit };
};

/**
 * Returns a duration after now, for `betweenNext`.
 *
 * @param next The amount of units, or amounts by unit: `{ day: 1, hour: 12 }`.
 * @example
 * betweenNext(attribute("renewal"), ahead(1, "day"), ahead(7, "day"));
 */
export const ahead = (next: TimeAhead["next"], unit: TimeUnit): TimeAhead => {
  requireAmount("ahead: next", next);
  requireUnit("ahead: unit", unit);
  return { next, unit };
};

/**
 * Tests whether the subject is earlier than a time.
 *
 * @param time A time from `at` or `ago`.
 * @example
 * before(attribute("signup"), at("2026-01-31"));
 */
export const before = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => {
  requireTime("before: time", time);
  return createCondition("before", subject, "Less", { rightValue: time, not: false });
};

/**
 * Tests whether the subject is later than a time.
 *
 * @param time A time from `at` or `ago`.
 * @example
 * after(attribute("signup"), at("2026-01-31"));
 */
export const after = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => {
  requireTime("after: time", time);
  return createCondition("after", subject, "Greater", { rightValue: time, not: false });
};

/**
 * Tests whether the subject is within the last `value` units.
 *
 * @param value The number of units, at least 1.
 * @example
 * withinPast(attribute("signup"), 30, "day");
 */
export const withinPast = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createWithin("withinPast", subject, "TimeWithinPast", value, unit);

/**
 * Tests whether the subject is within the next `value` units.
 *
 * @param value The number of units, at least 1.
 * @example
 * withinNext(attribute("renewal"), 30, "day");
 */
export const withinNext = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createWithin("withinNext", subject, "TimeWithinNext", value, unit);

/**
 * Tests whether the subject is between two durations after now.
 *
 * @example
 * betweenNext(attribute("renewal"), ahead(1, "day"), ahead(7, "day"));
 */
export const betweenNext = <S extends Subject>(subject: S, from: TimeAhead, to: TimeAhead) => {
  requireAhead("betweenNext: from", from);
  requireAhead("betweenNext: to", to);
  requireThat(!isReversed(from, to), "betweenNext: from", from, "the earlier time first");
  return createCondition("betweenNext", subject, "TimeInBetweenNext", { from, to, not: false });
};

/**
 * Tests whether the subject is today.
 *
 * @example
 * today(attribute("birthday"));
 */
export const today = <S extends Subject>(subject: S) => createCondition("today", subject, "TimeToday", {});

/**
 * Tests whether the subject is in the current calendar unit, such as this week.
 *
 * @example
 * inThis(attribute("signup"), "week");
 */
export const inThis = <S extends Subject>(subject: S, unit: TimeUnit) => {
  requireUnit("inThis: unit", unit);
  return createCondition("inThis", subject, "TimeThis", { from: { unit } });
};

/**
 * Tests whether the subject is in the next calendar unit, such as next week.
 *
 * @example
 * inNext(attribute("renewal"), "week");
 */
export const inNext = <S extends Subject>(subject: S, unit: TimeUnit) => {
  requireUnit("inNext: unit", unit);
  return createCondition("inNext", subject, "TimeNext", { from: { unit } });
};

/**
 * Tests whether the subject is in a calendar unit, or in a duration that starts some time ago.
 *
 * @example
 * timeRange(attribute("signup"), "month");
 * timeRange(attribute("signup"), ago(3, "month"), { month: 1 });
 * timeRange(attribute("signup"), ago(3, "month"), { month: 1 }, true); // The duration ends three months ago.
 */
export const timeRange = <S extends Subject, F extends TimeUnit | TimeAgo>(
  subject: S,
  from: F,
  ...length: F extends TimeUnit ? [] : [duration: Duration, reverse?: boolean]
) => {
  const [duration, reverse] = length as [Duration?, boolean?];
  const isUnit = typeof from === "string";
  if (isUnit) requireUnit("timeRange: from", from);
  else requireThat(isDistance(from, "last"), "timeRange: from", from, 'a unit or ago(3, "month")');
  if (isUnit)
    requireThat(duration === undefined, "timeRange: duration", duration, 'a duration only after ago(3, "month")');
  else requireDuration("timeRange: duration", duration, timeUnits, 1);
  requireThat(
    reverse === undefined || (!isUnit && typeof reverse === "boolean"),
    "timeRange: reverse",
    reverse,
    "a boolean, and only after a duration",
  );
  const fields = isUnit ? { from: { unit: from } } : { from, duration, reverse: reverse ?? false };
  return createCondition("timeRange", subject, "TimeRange", { ...fields, not: false });
};

function createWithin<S extends Subject, T extends "TimeWithinPast" | "TimeWithinNext">(
  builder: string,
  subject: S,
  type: T,
  value: number,
  unit: TimeUnit,
): ConditionFor<S, T> {
  requireThat(isWhole(value, 1), `${builder}: value`, value, "an integer of at least 1");
  requireUnit(`${builder}: unit`, unit);
  return createCondition(builder, subject, type, { unit, value });
}
