/** What is told of a call, to the caller by an error and to the listener by events. */
import type { AttemptResult } from "./attempt.ts";
import { CanceledError, type CdpError, ConnectionError, TimeoutError } from "../errors/errors.ts";
import { type CdpEvent, type CdpEventListener, redactCause, notifyListener } from "./events.ts";
import { redactHeaders, redactorFor } from "./redact.ts";
import type { RequestContext, ApiRequest, TimeoutOptions } from "./types.ts";

/** Milliseconds, 0 for no limit. */
export type Timeouts = Required<Exclude<TimeoutOptions, number>>;

/** A call under way. */
export interface RequestState {
  readonly request: ApiRequest;
  readonly exchange: RequestContext;
  readonly times: Timeouts;
  readonly onEvent: CdpEventListener | undefined;
  readonly startedAt: number;
  /** How often the request was sent so far. */
  attempts: number;
}

/** Tells the listener, if there is one. */
export function emitEvent(
  course: RequestState,
  type: CdpEvent["type"],
  outcome: AttemptResult,
  more: Partial<CdpEvent> = {},
): void {
  const { exchange, onEvent, attempts: attempt, startedAt } = course;
  if (!onEvent) return;
  const { operation, method, path } = exchange;
  const { url, status } = outcome;
  const known = {
    type,
    operation,
    method,
    path,
    attempt,
    timestamp: Date.now(),
    url,
    duration: millisecondsSince(startedAt),
  };
  void notifyListener(onEvent, { ...known, ...(status && { status }), ...more });
}

/** Milliseconds since a time of `performance.now()`. */
export function millisecondsSince(since: number): number {
  return Math.round(performance.now() - since);
}

/** The error for an outcome without answer. */
export function createTransportError(course: RequestState, outcome: AttemptResult): CdpError {
  const { exchange, times, request, attempts, startedAt } = course;
  const { operation, method, path, signal } = exchange;
  const { failureKind: failure, status, headers } = outcome;
  const known = {
    ...(status && { status }),
    ...(headers && { headers: redactHeaders(headers, redactorFor(request.headers)) }),
  };
  const details = {
    operation,
    method,
    path,
    url: request.url,
    attempts,
    duration: millisecondsSince(startedAt),
    ...known,
  };
  if (failure === "attempt" || failure === "call")
    return new TimeoutError({ ...details, timeout: times[failure], scope: failure });
  if (failure === "canceled") return new CanceledError({ ...details, cause: signal?.reason });
  const phase = failure === "network" && { phase: status ? ("body" as const) : ("before headers" as const) };
  return new ConnectionError({ ...details, ...phase, cause: redactCause(outcome.cause, request.headers) });
}
