/** What may be sent again, and after how long. */
import type { AttemptResult } from "./attempt.ts";
import type { RetryOptions } from "./types.ts";
import { maxTimerDelay } from "./cancellation.ts";

/** What follows from an attempt that did not go well. */
export interface RetryDecision {
  /** Whether the request is sent again. */
  shouldRetry: boolean;
  /** How long to wait before, in milliseconds. */
  delay: number;
  /** Whether the server wants the other calls to wait as well. */
  pauseOthers: boolean;
}

const defaultRetryOptions: RetryOptions = { maxAttempts: 3, initialDelay: 500, maxDelay: 30_000 };

const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** With Retry-After they say that the request was turned away, so that it can be sent again whatever it does. */
const notProcessedStatuses = new Set([429, 503]);

/**
 * A line of an error that proves that nothing was sent, for want of an address, a connection or encryption: a code or
 * system call of Node or Bun, or what they and Deno write where they have no code.
 */
const notSentPattern =
  /^((connect|getaddrinfo|ECONNREFUSED|ConnectionRefused|FailedToOpenSocket|ENOTFOUND)$|EAI_|UND_ERR_CONNECT_|ERR_SSL_WRONG_|ERR_TLS_CERT_|CERT_|UNABLE_TO_|(DEPTH_ZERO_)?SELF_SIGNED_)|client error \(Connect\)|before secure TLS connection|TLS handshake failed/m;

/** The options of a client or a call over those below it. */
export function resolveRetryOptions(
  given: Partial<RetryOptions> | false | undefined,
  base = defaultRetryOptions,
): RetryOptions {
  if (given === undefined) return base;
  return given ? { ...base, ...given } : { ...base, maxAttempts: 1 };
}

/** Judges what became of the attempt with this number, from 1. */
export function decideRetry(
  outcome: AttemptResult,
  idempotent: boolean,
  attempt: number,
  options: RetryOptions,
): RetryDecision {
  const asked = outcome.failureKind ? undefined : parseRetryAfter(outcome.headers);
  const delay = asked ?? backoffDelay(attempt, options.initialDelay, options.maxDelay);
  const bearable = delay <= Math.min(options.maxDelay, maxTimerDelay);
  const refused = asked !== undefined && notProcessedStatuses.has(outcome.status);
  return {
    shouldRetry: bearable && attempt < options.maxAttempts && isRetryable(outcome, idempotent, refused),
    delay,
    pauseOthers: bearable && !outcome.failureKind && (refused || outcome.status === 429),
  };
}

/** Exponential with full jitter, in milliseconds. */
export function backoffDelay(attempt: number, initialDelay: number, maxDelay: number): number {
  return Math.random() * Math.min(maxDelay, initialDelay * 2 ** (attempt - 1));
}

/** The wait that an answer asks for, in milliseconds: seconds, or a date by the server's own clock where it shows. */
export function parseRetryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = / GMT$/.test(value) ? Date.parse(value) : NaN;
  const now = Date.parse(headers?.get("date") ?? "") || Date.now();
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

/** Whether the error of `fetch` proves that nothing was sent. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, message, cause, errors } = error as Error & {
    code?: unknown;
    syscall?: unknown;
    errors?: unknown[];
  };
  return notSentPattern.test(`${code}\n${syscall}\n${message}`) || wasNeverSent(cause ?? errors?.[0]);
}

function isRetryable(outcome: AttemptResult, idempotent: boolean, refused: boolean): boolean {
  const { failureKind: failure, status, cause } = outcome;
  if (!failure) return retryableStatuses.has(status) && (idempotent || refused);
  return (
    (idempotent && failure === "attempt") || (failure === "network" && (idempotent || (!status && wasNeverSent(cause))))
  );
}
