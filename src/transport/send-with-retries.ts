/** One call: its attempts and the waits between them. */
import { type AttemptResult, type FetchConfig, runAttempt } from "./attempt.ts";
import { redactHeaders } from "../redaction/redactor.ts";
import { type Cancellation, createCancellation, normalizeTimeout, sleep } from "./cancellation.ts";
import { acquire, pauseFor, type RateLimiter, release } from "./rate-limiter.ts";
import {
  createTransportError,
  emitEvent,
  millisecondsSince,
  redactorFor,
  type RequestState,
  type Timeouts,
} from "./request-state.ts";
import { decideRetry, resolveRetryOptions } from "./retry.ts";
import type { ApiRequest, ApiResponse, RequestContext, RetryOptions, TimeoutOptions } from "./types.ts";

/** What the calls of a transport share. */
export interface TransportConfig extends FetchConfig {
  readonly retry: RetryOptions;
  readonly timeouts: Timeouts;
  readonly limiter: RateLimiter;
  readonly onEvent: RequestState["onEvent"];
}

interface CallState extends RequestState {
  readonly config: TransportConfig;
  readonly retry: RetryOptions;
  readonly cancellation: Cancellation;
}

const defaultTimeouts: Timeouts = { attempt: 60_000, call: 0 };

/** Returns time limits in milliseconds, with defaults for those that are not set. */
export function resolveTimeouts(timeout: TimeoutOptions | undefined, base = defaultTimeouts): Timeouts {
  if (timeout === undefined) return base;
  const { attempt = base.attempt, call = base.call } = typeof timeout === "number" ? { attempt: timeout } : timeout;
  return { attempt: normalizeTimeout(attempt), call: normalizeTimeout(call) };
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
      const slot = !cancellation.reason && acquire(config.limiter, cancellation);
      if (slot === true || (await slot)) await runLimitedAttempt(result, call);
      else result.failureKind = cancellation.reason;
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
  } finally {
    release(config.limiter);
  }
}

function scheduleRetry(result: AttemptResult, call: CallState): void {
  const { context, attempts, retry } = call;
  const { shouldRetry, delay, pauseOthers } = decideRetry(result, context.idempotent, attempts, retry);
  if (pauseOthers) pauseFor(call.config.limiter, delay);
  if (!shouldRetry) return;
  result.retryDelay = delay;
  emitEvent(call, "retry", result, { delay, ...(result.failureKind && { error: createTransportError(call, result) }) });
}

function toResponseOrThrow(call: CallState, result: AttemptResult): ApiResponse {
  const { status, headers, text, url } = result;
  const { request, redact, attempts, startedAt } = call;
  if (headers && !result.failureKind) {
    const publicUrl = url === request.url ? url : redact(url);
    const details = { status, url: publicUrl, redact, attempts, duration: millisecondsSince(startedAt) };
    if (status >= 200 && status < 300) return { ...details, headers, text };
    // Servers and proxies quote the key in error responses.
    return { ...details, headers: redactHeaders(headers, redact), text: redact(text) };
  }
  const error = createTransportError(call, result);
  emitEvent(call, "failure", result, { error });
  throw error;
}
