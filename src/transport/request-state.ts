/** The state of a request under way, and the errors and events that are made from it. */
import { CanceledError, type CdpError, ConnectionError, TimeoutError } from "../errors/index.ts";
import type { AttemptResult } from "./attempt.ts";
import { type CdpEvent, type CdpEventListener, notifyListener } from "./events.ts";
import { redactCause, redactHeaders, redactorFor } from "./redact.ts";
import type { ApiRequest, RequestContext, TimeoutOptions } from "./types.ts";

/** Milliseconds, 0 for no limit. */
export type Timeouts = Required<Exclude<TimeoutOptions, number>>;

/** A request under way, over all its attempts. */
export interface RequestState {
  readonly request: ApiRequest;
  readonly context: RequestContext;
  readonly timeouts: Timeouts;
  readonly onEvent: CdpEventListener | undefined;
  /** On the clock of `performance.now()`. */
  readonly startedAt: number;
  /** Attempts so far. */
  attempts: number;
}

/** Calls the listener, if there is one. */
export function emitEvent(
  { context, onEvent, attempts, startedAt }: RequestState,
  type: CdpEvent["type"],
  { url, status }: AttemptResult,
  details: Partial<CdpEvent> = {},
): void {
  if (!onEvent) return;
  const { operation, method, path } = context;
  const event = { type, operation, method, path, attempt: attempts, timestamp: Date.now(), url };
  const duration = millisecondsSince(startedAt);
  void notifyListener(onEvent, { ...event, duration, ...(status && { status }), ...details });
}

/** Returns the milliseconds since a time of `performance.now()`. */
export function millisecondsSince(time: number): number {
  return Math.round(performance.now() - time);
}

/** Creates the error for an attempt without a response. */
export function createTransportError(state: RequestState, result: AttemptResult): CdpError {
  const { context, timeouts, request, attempts, startedAt } = state;
  const { operation, method, path, signal } = context;
  const { failureKind, status, headers } = result;
  const call = { operation, method, path, url: request.url, attempts, duration: millisecondsSince(startedAt) };
  const publicHeaders = headers && { headers: redactHeaders(headers, redactorFor(request.headers)) };
  const details = { ...call, ...(status && { status }), ...publicHeaders };
  if (failureKind === "attempt" || failureKind === "call")
    return new TimeoutError({ ...details, timeout: timeouts[failureKind], scope: failureKind });
  if (failureKind === "canceled") return new CanceledError({ ...details, cause: signal?.reason });
  const phase = failureKind === "network" && { phase: status ? ("body" as const) : ("before headers" as const) };
  return new ConnectionError({ ...details, ...phase, cause: redactCause(result.cause, request.headers) });
}
