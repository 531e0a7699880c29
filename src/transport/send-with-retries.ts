/** One call from beginning to end: attempts, and the waiting between them. */
import { runAttempt, type AttemptResult, type FetchConfig } from "./attempt.ts";
import type { ApiResponse, RequestContext, ApiRequest, RetryOptions, TimeoutOptions } from "./types.ts";
import { acquire, release, type RateLimiter, pauseFor } from "./rate-limiter.ts";
import {
  type RequestState,
  millisecondsSince,
  emitEvent,
  createTransportError,
  type Timeouts,
} from "./request-state.ts";
import { resolveRetryOptions, decideRetry } from "./retry.ts";
import { normalizeTimeout, createCancellation, type Cancellation, sleep } from "./cancellation.ts";

/** What the calls of a transport share. */
export interface TransportConfig extends FetchConfig {
  readonly retry: RetryOptions;
  readonly times: Timeouts;
  readonly limits: RateLimiter;
  readonly onEvent: RequestState["onEvent"];
}

interface CallState extends RequestState {
  readonly shared: TransportConfig;
  readonly retry: RetryOptions;
  readonly scope: Cancellation;
}

const defaultTimeouts: Timeouts = { attempt: 60_000, call: 0 };

/** Time limits over those below them, in milliseconds. */
export function resolveTimeouts(timeout: TimeoutOptions | undefined, base = defaultTimeouts): Timeouts {
  if (timeout === undefined) return base;
  const { attempt = base.attempt, call = base.call } = typeof timeout === "number" ? { attempt: timeout } : timeout;
  return { attempt: normalizeTimeout(attempt), call: normalizeTimeout(call) };
}

/** Does what `Transport` says: sends the request until it is answered for good, or must not be sent again. */
export async function sendWithRetries(
  shared: TransportConfig,
  request: ApiRequest,
  exchange: RequestContext,
): Promise<ApiResponse> {
  const call = startCall(shared, request, exchange);
  const { scope } = call;
  try {
    for (;;) {
      const outcome: AttemptResult = { url: request.url, status: 0, text: "" };
      const place = !scope.reason && acquire(shared.limits, scope);
      if (place === true || (await place)) await runLimitedAttempt(outcome, call);
      else outcome.failureKind = scope.reason;
      if (outcome.retryDelay === undefined) return toResponseOrThrow(call, outcome);
      await sleep(outcome.retryDelay, scope);
    }
  } finally {
    scope.dispose();
  }
}

function startCall(shared: TransportConfig, request: ApiRequest, exchange: RequestContext): CallState {
  const times = resolveTimeouts(exchange.timeout, shared.times);
  const retry = resolveRetryOptions(exchange.retry, shared.retry);
  const scope = createCancellation(exchange.signal, times.call);
  const { onEvent } = shared;
  return { shared, request, exchange, times, retry, scope, onEvent, startedAt: performance.now(), attempts: 0 };
}

/** An attempt, and what follows from it before the next in the queue takes its place. */
async function runLimitedAttempt(outcome: AttemptResult, call: CallState): Promise<void> {
  const { shared, request, scope, times } = call;
  try {
    call.attempts++;
    emitEvent(call, "request", outcome);
    await runAttempt(outcome, request, shared, scope, times.attempt);
    if (!outcome.failureKind) emitEvent(call, "response", outcome);
    if (outcome.failureKind || outcome.status >= 400) scheduleRetry(outcome, call);
  } finally {
    release(shared.limits);
  }
}

function scheduleRetry(outcome: AttemptResult, call: CallState): void {
  const {
    shouldRetry: again,
    delay,
    pauseOthers: everyone,
  } = decideRetry(outcome, call.exchange.idempotent, call.attempts, call.retry);
  if (everyone) pauseFor(call.shared.limits, delay);
  if (!again) return;
  outcome.retryDelay = delay;
  emitEvent(call, "retry", outcome, {
    delay,
    ...(outcome.failureKind && { error: createTransportError(call, outcome) }),
  });
}

function toResponseOrThrow(call: CallState, outcome: AttemptResult): ApiResponse {
  const { status, headers, text, url } = outcome;
  const { attempts, startedAt } = call;
  if (headers && !outcome.failureKind)
    return { status, headers, text, url, attempts, duration: millisecondsSince(startedAt) };
  const error = createTransportError(call, outcome);
  emitEvent(call, "failure", outcome, { error });
  throw error;
}
