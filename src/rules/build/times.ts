/** Times, and tests of a value that is a time. Those without `not` in the API have none here. */
import type { Duration, PointInTime, TimeAgo, TimeAhead, TimeUnit } from "../operators.ts";
import { gt, lt, type Subject, createCondition } from "./comparisons.ts";

/** A point in time: text as the API takes it, or a date. */
export const at = (time: string | Date): PointInTime => ({
  timestamp: typeof time === "string" ? time : time.toISOString(),
});

/** A distance before now: `ago(3, "day")`. */
export const ago = (last: TimeAgo["last"], unit: TimeUnit): TimeAgo => ({ last, unit });

/** A distance after now. */
export const ahead = (next: TimeAhead["next"], unit: TimeUnit): TimeAhead => ({ next, unit });

/** `lt` for times. */
export const before = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => lt(subject, time);

/** `gt` for times. */
export const after = <S extends Subject>(subject: S, time: PointInTime | TimeAgo) => gt(subject, time);

/** Holds within so many units up to now. */
export const withinPast = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createCondition(subject, "TimeWithinPast", { unit, value });

/** Holds within so many units from now. */
export const withinNext = <S extends Subject>(subject: S, value: number, unit: TimeUnit) =>
  createCondition(subject, "TimeWithinNext", { unit, value });

/** Holds between two distances from now. */
export const betweenNext = <S extends Subject>(subject: S, from: TimeAhead, to: TimeAhead) =>
  createCondition(subject, "TimeInBetweenNext", { from, to, not: false });

export const today = <S extends Subject>(subject: S) => createCondition(subject, "TimeToday", {});

/** Holds in the current week, month and so on. */
export const inThis = <S extends Subject>(subject: S, unit: TimeUnit) => createCondition(subject, "TimeThis", { from: { unit } });

/** Holds in the next week, month and so on. */
export const inNext = <S extends Subject>(subject: S, unit: TimeUnit) => createCondition(subject, "TimeNext", { from: { unit } });

/**
 * Holds in a calendar unit, `timeRange(subject, "month")`, or in a span that begins some time ago,
 * `timeRange(subject, ago(3, "month"), { month: 1 })`, or ends then when `reverse` is true.
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
