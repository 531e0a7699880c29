/** The state of a request under way, and the errors and events that are made from it. */
import { CanceledError, type CdpError, ConnectionError, TimeoutError } from "../errors/index.ts";
import type { AttemptResult } from "./attempt.ts";
import { type CdpEvent, type CdpEventListener, notifyListener } from "./events.ts";
import { createRedactor, type Redact } from "../redaction/redactor.ts";
import type { ApiRequest, RequestContext, TimeoutOptions } from "./types.ts";

/** Milliseconds, 0 for no limit. */
export type Timeouts = Required<Exclude<TimeoutOptions, number>>;

/** A request under way, over all its attempts. */
export interface RequestState {
  readonly request: ApiRequest;
  readonly context: RequestContext;
  readonly timeouts: Timeouts;
  readonly onEvent: CdpEventListener | undefined;
  /** Removes the key of the request from a text. */
  readonly redact: Redact;
  /** On the clock of `performance.now()`. */
  readonly startedAt: number;
  /** Attempts so far. */
  attempts: number;
}

/** Creates a function that removes the key of a request from a text. It does its work when it is needed: most calls succeed. */
export function redactorFor({ headers }: ApiRequest): Redact {
  let redact: Redact | undefined;
  return (text) => (redact ??= createRedactor([new Headers(headers).get("authorization") ?? ""]))(text);
}

/** Calls the listener, if there is one. */
export function emitEvent(
  { context, onEvent, redact, attempts, startedAt }: RequestState,
  type: CdpEvent["type"],
  { url, status }: AttemptResult,
  details: Partial<CdpEvent> = {},
): void {
  if (!onEvent) return;
  const { operation, method, path } = context;
  const event = { type, operation, method, path, attempt: attempts, timestamp: Date.now(), url: redact(url) };
  const duration = millisecondsSince(startedAt);
  void notifyListener(onEvent, { ...event, duration, ...(status && { status }), ...details });
}

/** Returns the milliseconds since a time of `performance.now()`. */
export function millisecondsSince(time: number): number {
  return Math.round(performance.now() - time);
}

/** Creates the error for an attempt without a response. */
export function createTransportError(state: RequestState, result: AttemptResult): CdpError {
  const { context, timeouts, request, redact, attempts, startedAt } = state;
  const { operation, method, path, signal } = context;
  const { failureKind, status, headers } = result;
  const call = { operation, method, path, url: request.url, redact, attempts, duration: millisecondsSince(startedAt) };
  const details = { ...call, ...(status && { status }), ...(headers && { headers }) };
  if (failureKind === "attempt" || failureKind === "call")
    return new TimeoutError({ ...details, timeout: timeouts[failureKind], scope: failureKind });
  if (failureKind === "canceled") return new CanceledError({ ...details, cause: signal?.reason });
  const phase = failureKind === "network" && { phase: status ? ("body" as const) : ("before headers" as const) };
  return new ConnectionError({ ...details, ...phase, cause: result.cause });
}
