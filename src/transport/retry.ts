/** Decides whether a request is sent again, and after which delay. */
import type { AttemptResult } from "./attempt.ts";
import { assertNumber, timerBounds } from "./assert-number.ts";
import type { RetryOptions } from "./types.ts";

export interface RetryDecision {
  shouldRetry: boolean;
  /** Milliseconds before the next attempt. */
  delay: number;
  /** Whether the server asks the other calls to wait as well. */
  pauseOthers: boolean;
  /** Whether the server asks for the delay. Such a retry costs nothing of the retry budget. */
  isRequested: boolean;
}

const defaultRetryOptions: RetryOptions = { maxAttempts: 3, initialDelay: 500, maxDelay: 30_000 };

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** With Retry-After, these statuses mean that the request was not processed. Retrying is safe for any method. */
const notProcessedStatuses = new Set([429, 503]);

/**
 * Matches a line of an error that proves that nothing was sent, for lack of an address, a connection or encryption: a
 * code or system call of Node or Bun, or the message of runtimes that have no code.
 */
const notSentPattern =
  /^((connect|getaddrinfo|ECONNREFUSED|ConnectionRefused|FailedToOpenSocket|ENOTFOUND)$|EAI_|UND_ERR_CONNECT_|ERR_SSL_WRONG_|ERR_TLS_CERT_|CERT_|UNABLE_TO_|(DEPTH_ZERO_)?SELF_SIGNED_)|client error \(Connect\)|before secure TLS connection|TLS handshake failed/m;

/**
 * Returns retry options, with those of `base` for what is not set. `false` means one attempt.
 *
 * @throws RangeError when an option is not a number within its bounds.
 */
export function resolveRetryOptions(
  options: Partial<RetryOptions> | false | undefined,
  base = defaultRetryOptions,
): RetryOptions {
  if (options === undefined) return base;
  if (options === false) return { ...base, maxAttempts: 1 };
  if (typeof options !== "object" || options === null)
    throw new RangeError(`\`retry\` is ${String(options)}, but must be false or an object.`);
  const { maxAttempts = base.maxAttempts, initialDelay = base.initialDelay, maxDelay = base.maxDelay } = options;
  assertNumber("`retry.maxAttempts`", maxAttempts, { min: 1, isWhole: true });
  assertNumber("`retry.initialDelay`", initialDelay, timerBounds);
  assertNumber("`retry.maxDelay`", maxDelay, timerBounds);
  return { maxAttempts, initialDelay, maxDelay };
}

/** Decides whether to retry after an attempt; `attempt` starts at 1. */
export function decideRetry(
  result: AttemptResult,
  idempotent: boolean,
  attempt: number,
  { maxAttempts, initialDelay, maxDelay }: RetryOptions,
): RetryDecision {
  const retryAfter = result.failureKind ? undefined : parseRetryAfter(result.headers);
  const delay = retryAfter ?? backoffDelay(attempt, initialDelay, maxDelay);
  const wasNotProcessed = retryAfter !== undefined && notProcessedStatuses.has(result.status);
  return {
    shouldRetry: delay <= maxDelay && attempt < maxAttempts && isRetryable(result, idempotent, wasNotProcessed),
    delay,
    pauseOthers: !result.failureKind && (wasNotProcessed || result.status === 429),
    isRequested: wasNotProcessed,
  };
}

/** Returns an exponential delay with full jitter, in milliseconds. */
export function backoffDelay(attempt: number, initialDelay: number, maxDelay: number): number {
  return Math.random() * Math.min(maxDelay, initialDelay * 2 ** (attempt - 1));
}

/**
 * Returns the delay that a response asks for in milliseconds: seconds, or a date by the server's own clock if it has one.
 * A header that was sent twice arrives as one with a comma: then the longest delay counts.
 */
export function parseRetryAfter(headers: Headers | undefined): number | undefined {
  const values = (headers?.get("retry-after") ?? "").split(/,(?! \d\d[ -])/);
  const now = Date.parse(headers?.get("date") ?? "") || Date.now();
  const delays = values.map((value) => parseDelay(value.trim(), now)).filter((delay) => !Number.isNaN(delay));
  return delays.length > 0 ? Math.max(0, ...delays) : undefined;
}

function parseDelay(value: string, now: number): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  return / GMT$/.test(value) ? Date.parse(value) - now : NaN;
}

/** Whether an error of `fetch` proves that nothing was sent. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, message, cause, errors } = error as Error & {
    code?: unknown;
    syscall?: unknown;
    errors?: unknown[];
  };
  return notSentPattern.test(`${code}\n${syscall}\n${message}`) || wasNeverSent(cause ?? errors?.[0]);
}

function isRetryable(result: AttemptResult, idempotent: boolean, wasNotProcessed: boolean): boolean {
  const { failureKind, status, cause } = result;
  if (!failureKind) return retryableStatuses.has(status) && (idempotent || wasNotProcessed);
  if (failureKind === "network") return idempotent || (!status && wasNeverSent(cause));
  return failureKind === "attempt" && idempotent;
}
