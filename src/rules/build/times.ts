/** Builds times, and conditions on values that are times. */
import type { Duration, PointInTime, TimeAgo, TimeAhead, TimeUnit } from "../operators.ts";
import { gt, lt, type Subject, createCondition } from "./comparisons.ts";

/** A point in time: a string in the format of the API, or a `Date`. */
export const at = (time: string | Date): PointInTime => ({
  timestamp: typeof time === "string" ? time : time.toISOString(),
});

/** A duration before now: `ago(3, "day")`. */
export const ago = (last: TimeAgo["last"], unit: TimeUnit): TimeAgo => ({ last, unit });

/** A duration after now: `ahead(3, "day")`. */
export const ahead = (next: TimeAhead["next"], unit: TimeUnit): TimeAhead => ({ next, unit });

/** Is before a time. */
export const before = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => lt(subject, time);

/** Is after a time. */
export const after = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => gt(subject, time);

/** Is within the last `value` units. */
export const withinPast = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createCondition(subject, "TimeWithinPast", { unit, value });

/** Is within the next `value` units. */
export const withinNext = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createCondition(subject, "TimeWithinNext", { unit, value });

/** Is between two durations after now. */
export const betweenNext = <S extends Subject>(subject: S, from: TimeAhead, to: TimeAhead) =>
  createCondition(subject, "TimeInBetweenNext", { from, to, not: false });

/** Is today. */
export const today = <S extends Subject>(subject: S) => createCondition(subject, "TimeToday", {});

/** Is in the current unit, such as this week. */
export const inThis = <S extends Subject>(subject: S, unit: TimeUnit) =>
  createCondition(subject, "TimeThis", { from: { unit } });

/** Is in the next unit, such as next week. */
export const inNext = <S extends Subject>(subject: S, unit: TimeUnit) =>
  createCondition(subject, "TimeNext", { from: { unit } });

/**
 * Is in a calendar unit, `timeRange(subject, "month")`, or in a duration that starts some time ago,
 * `timeRange(subject, ago(3, "month"), { month: 1 })`. With `reverse`, the duration ends then.
 */
export const timeRange = <S extends Subject>(
  subject: S,
  ...[from, duration, reverse = false]: [unit: TimeUnit] | [from: TimeAgo, duration: Duration, reverse?: boolean]
) =>
  createCondition(
    subject,
    "TimeRange",
    typeof from === "string" ? { from: { unit: from }, not: false } : { from, duration, reverse, not: false },
  );
