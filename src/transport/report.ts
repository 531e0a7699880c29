/** What is told of a call, to the caller by an error and to the listener by events. */
import type { Outcome } from "./attempt.ts";
import { CanceledError, type CdpError, ConnectionError, TimeoutError } from "../errors.ts";
import { type CdpEvent, type Listener, publicCause, publicHeaders, tell } from "./events.ts";
import type { Exchange, Outgoing, Timeout } from "./exchange.ts";

/** Milliseconds, 0 for no limit. */
export type Times = Required<Exclude<Timeout, number>>;

/** A call under way. */
export interface Course {
  readonly request: Outgoing;
  readonly exchange: Exchange;
  readonly times: Times;
  readonly onEvent: Listener | undefined;
  readonly startedAt: number;
  /** How often the request was sent so far. */
  attempts: number;
}

/** Tells the listener, if there is one. */
export function emit(course: Course, type: CdpEvent["type"], outcome: Outcome, more: Partial<CdpEvent> = {}): void {
  const { exchange, onEvent, attempts: attempt, startedAt } = course;
  if (!onEvent) return;
  const { operation, method, path } = exchange;
  const { url, status } = outcome;
  const known = { type, operation, method, path, attempt, at: Date.now(), url, duration: elapsed(startedAt) };
  void tell(onEvent, { ...known, ...(status && { status }), ...more });
}

/** Milliseconds since a time of `performance.now()`. */
export function elapsed(since: number): number {
  return Math.round(performance.now() - since);
}

/** The error for an outcome without answer. */
export function failureOf(course: Course, outcome: Outcome): CdpError {
  const { exchange, times, request, attempts, startedAt } = course;
  const { operation, method, path, signal } = exchange;
  const { failure, status, headers } = outcome;
  const known = { ...(status && { status }), ...(headers && { headers: publicHeaders(headers, request.headers) }) };
  const details = {
    operation,
    method,
    path,
    url: request.url,
    attempts,
    duration: elapsed(startedAt),
    ...known,
  };
  if (failure === "attempt" || failure === "call")
    return new TimeoutError({ ...details, timeout: times[failure], scope: failure });
  if (failure === "canceled") return new CanceledError({ ...details, cause: signal?.reason });
  const phase = failure === "network" && { phase: status ? ("body" as const) : ("before headers" as const) };
  return new ConnectionError({ ...details, ...phase, cause: publicCause(outcome.cause, request.headers) });
}
