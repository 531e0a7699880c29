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

/** A point in time: a string in the format of the API, or a `Date`. */
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

/** A duration before now: `ago(3, "day")`. */
export const ago = (last: TimeAgo["last"], unit: TimeUnit): TimeAgo => {
  requireAmount("ago: last", last);
  requireUnit("ago: unit", unit);
  return { last, unit };
};

/** A duration after now: `ahead(3, "day")`. */
export const ahead = (next: TimeAhead["next"], unit: TimeUnit): TimeAhead => {
  requireAmount("ahead: next", next);
  requireUnit("ahead: unit", unit);
  return { next, unit };
};

/** Is before a time. */
export const before = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => {
  requireTime("before: time", time);
  return createCondition("before", subject, "Less", { rightValue: time, not: false });
};

/** Is after a time. */
export const after = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => {
  requireTime("after: time", time);
  return createCondition("after", subject, "Greater", { rightValue: time, not: false });
};

/** Is within the last `value` units. */
export const withinPast = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createWithin("withinPast", subject, "TimeWithinPast", value, unit);

/** Is within the next `value` units. */
export const withinNext = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createWithin("withinNext", subject, "TimeWithinNext", value, unit);

/** Is between two durations after now. */
export const betweenNext = <S extends Subject>(subject: S, from: TimeAhead, to: TimeAhead) => {
  requireAhead("betweenNext: from", from);
  requireAhead("betweenNext: to", to);
  requireThat(!isReversed(from, to), "betweenNext: from", from, "the earlier time first");
  return createCondition("betweenNext", subject, "TimeInBetweenNext", { from, to, not: false });
};

/** Is today. */
export const today = <S extends Subject>(subject: S) => createCondition("today", subject, "TimeToday", {});

/** Is in the current unit, such as this week. */
export const inThis = <S extends Subject>(subject: S, unit: TimeUnit) => {
  requireUnit("inThis: unit", unit);
  return createCondition("inThis", subject, "TimeThis", { from: { unit } });
};

/** Is in the next unit, such as next week. */
export const inNext = <S extends Subject>(subject: S, unit: TimeUnit) => {
  requireUnit("inNext: unit", unit);
  return createCondition("inNext", subject, "TimeNext", { from: { unit } });
};

/**
 * Is in a calendar unit, `timeRange(subject, "month")`, or in a duration that starts some time ago,
 * `timeRange(subject, ago(3, "month"), { month: 1 })`. With `reverse`, the duration ends then.
 */
export const timeRange = <S extends Subject>(
  subject: S,
  ...[from, duration, reverse]: [unit: TimeUnit] | [from: TimeAgo, duration: Duration, reverse?: boolean]
) => {
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
