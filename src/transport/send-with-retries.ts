/** One call: its attempts and the waits between them. */
import { type AttemptResult, type FetchConfig, runAttempt } from "./attempt.ts";
import { redactHeaders } from "../redaction/redactor.ts";
import { type Cancellation, createCancellation, parseTimeout, sleep } from "./cancellation.ts";
import { acquire, pauseFor, type RateLimiter, release, remainingPause } from "./rate-limiter.ts";
import {
  createTransportError,
  emitEvent,
  millisecondsSince,
  redactorFor,
  type RequestState,
  type Timeouts,
} from "./request-state.ts";
import { decideRetry, resolveRetryOptions } from "./retry.ts";
import { refundRetryTokens, type RetryBudget, takeRetryTokens } from "./retry-budget.ts";
import type { ApiRequest, ApiResponse, RequestContext, RetryOptions, TimeoutOptions } from "./types.ts";

/** What the calls of a transport share. */
export interface TransportConfig extends FetchConfig {
  readonly retry: RetryOptions;
  readonly timeouts: Timeouts;
  readonly limiter: RateLimiter;
  readonly retryBudget: RetryBudget;
  readonly onEvent: RequestState["onEvent"];
}

interface CallState extends RequestState {
  readonly config: TransportConfig;
  readonly retry: RetryOptions;
  readonly cancellation: Cancellation;
}

const defaultTimeouts: Timeouts = { attempt: 60_000, call: 0 };

/**
 * Returns time limits in milliseconds, with defaults for those that are not set.
 *
 * @throws RangeError when a limit is not a number within its bounds.
 */
export function resolveTimeouts(timeout: TimeoutOptions | undefined, base = defaultTimeouts): Timeouts {
  if (timeout === undefined) return base;
  if (typeof timeout !== "object" || timeout === null)
    return { attempt: parseTimeout("`timeout`", timeout), call: base.call };
  const { attempt = base.attempt, call = base.call } = timeout;
  return { attempt: parseTimeout("`timeout.attempt`", attempt), call: parseTimeout("`timeout.call`", call) };
}

/** Sends the request until there is a response to keep, or it must not be sent again. See `Transport`. */
export async function sendWithRetries(
  config: TransportConfig,
  request: ApiRequest,
  context: RequestContext,
): Promise<ApiResponse> {
  const call = startCall(config, request, context);
  const { cancellation } = call;
  try {
    for (;;) {
      const result: AttemptResult = { url: request.url, status: 0, text: "" };
      const slot = !cancellation.reason && acquire(config.limiter, cancellation, call.retry.maxDelay);
      if (slot === true || (await slot)) await runLimitedAttempt(result, call);
      else if (cancellation.reason) result.failureKind = cancellation.reason;
      else refuseDuringPause(result, config.limiter);
      if (result.retryDelay === undefined) return toResponseOrThrow(call, result);
      await sleep(result.retryDelay, cancellation);
    }
  } finally {
    cancellation.dispose();
  }
}

function startCall(config: TransportConfig, request: ApiRequest, context: RequestContext): CallState {
  const timeouts = resolveTimeouts(context.timeout, config.timeouts);
  const retry = resolveRetryOptions(context.retry, config.retry);
  const cancellation = createCancellation(context.signal, timeouts.call);
  const { onEvent } = config;
  const startedAt = performance.now();
  const redact = redactorFor(request);
  return { config, request, context, timeouts, retry, cancellation, onEvent, redact, startedAt, attempts: 0 };
}

/** Runs an attempt and schedules the next one before the slot goes to another call. */
async function runLimitedAttempt(result: AttemptResult, call: CallState): Promise<void> {
  const { config, request, cancellation, timeouts } = call;
  try {
    call.attempts++;
    emitEvent(call, "request", result);
    await runAttempt(result, request, config, cancellation, timeouts.attempt);
    if (!result.failureKind) emitEvent(call, "response", result);
    if (result.failureKind || result.status >= 400) scheduleRetry(result, call);
    else refundRetryTokens(config.retryBudget, call.attempts);
  } finally {
    release(config.limiter);
  }
}

function scheduleRetry(result: AttemptResult, call: CallState): void {
  const { config, context, attempts, retry } = call;
  const { shouldRetry, delay, pauseOthers, isRequested } = decideRetry(result, context.idempotent, attempts, retry);
  if (pauseOthers) pauseFor(config.limiter, delay, result);
  if (!shouldRetry) return;
  if (!isRequested && !takeRetryTokens(config.retryBudget, result.failureKind === "attempt")) return;
  result.retryDelay = delay;
  emitEvent(call, "retry", result, { delay, ...(result.failureKind && { error: createTransportError(call, result) }) });
}

function toResponseOrThrow(call: CallState, result: AttemptResult): ApiResponse {
  const { status, headers, text, url } = result;
  const { request, redact, attempts, startedAt } = call;
  if (headers && !result.failureKind) {
    const duration = millisecondsSince(startedAt);
    const publicUrl = url === request.url ? url : redact(url);
    if (status >= 200 && status < 300) return { status, headers, text, url: publicUrl, redact, attempts, duration };
    // Servers and proxies quote the key in error responses.
    const redacted = { headers: redactHeaders(headers, redact), text: redact(text), url: publicUrl };
    return { status, ...redacted, redact, attempts, duration, hint: findHint(call, status) };
  }
  const error = createTransportError(call, result);
  emitEvent(call, "failure", result, { error });
  throw error;
}

/** Uses the response that asked for the pause as the response to a call that is not sent. */
function refuseDuringPause(result: AttemptResult, { pause }: RateLimiter): void {
  const { status = 0, headers, text = "" } = pause?.result ?? {};
  Object.assign(result, { status, headers, text });
}

/** What the history of a call adds to its error response. */
function findHint({ config, context, attempts, retry }: CallState, status: number): string | undefined {
  const pause = remainingPause(config.limiter);
  if (pause > retry.maxDelay && config.limiter.pause?.result.status === status)
    return `${attempts ? "" : "Not sent. "}The server asks all calls to wait ${Math.ceil(pause / 1000)} s, longer than \`retry.maxDelay\`.`;
  if (context.method === "DELETE" && status === 404 && attempts > 1)
    return "An earlier attempt, whose response was lost, may have deleted it.";
  return undefined;
}
