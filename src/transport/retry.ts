/** What may be sent again, and after how long. */
import type { Outcome } from "./attempt.ts";
import type { RetryOptions } from "./exchange.ts";
import { longestTimer } from "./scope.ts";

/** What follows from an attempt that did not go well. */
export interface Verdict {
  /** Whether the request is sent again. */
  again: boolean;
  /** How long to wait before, in milliseconds. */
  delay: number;
  /** Whether the server wants the other calls to wait as well. */
  everyone: boolean;
}

const defaults: RetryOptions = { attempts: 3, minDelay: 500, maxDelay: 30_000 };

const transient = new Set([408, 429, 500, 502, 503, 504]);

/** With Retry-After they say that the request was turned away, so that it can be sent again whatever it does. */
const refusals = new Set([429, 503]);

/**
 * A line of an error that proves that nothing was sent, for want of an address, a connection or encryption: a code or
 * system call of Node or Bun, or what they and Deno write where they have no code.
 */
const unsent =
  /^((connect|getaddrinfo|ECONNREFUSED|ConnectionRefused|FailedToOpenSocket|ENOTFOUND)$|EAI_|UND_ERR_CONNECT_|ERR_SSL_WRONG_|ERR_TLS_CERT_|CERT_|UNABLE_TO_|(DEPTH_ZERO_)?SELF_SIGNED_)|client error \(Connect\)|before secure TLS connection|TLS handshake failed/m;

/** The options of a client or a call over those below it. */
export function retryOptions(given: Partial<RetryOptions> | false | undefined, base = defaults): RetryOptions {
  if (given === undefined) return base;
  return given ? { ...base, ...given } : { ...base, attempts: 1 };
}

/** Judges what became of the attempt with this number, from 1. */
export function verdictOn(outcome: Outcome, idempotent: boolean, attempt: number, options: RetryOptions): Verdict {
  const asked = outcome.failure ? undefined : retryAfter(outcome.headers);
  const delay = asked ?? backoff(attempt, options);
  const bearable = delay <= Math.min(options.maxDelay, longestTimer);
  const refused = asked !== undefined && refusals.has(outcome.status);
  return {
    again: bearable && attempt < options.attempts && mayRepeat(outcome, idempotent, refused),
    delay,
    everyone: bearable && !outcome.failure && (refused || outcome.status === 429),
  };
}

/** Exponential with full jitter, in milliseconds. */
export function backoff(attempt: number, { minDelay, maxDelay }: Pick<RetryOptions, "minDelay" | "maxDelay">): number {
  return Math.random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1));
}

/** The wait that an answer asks for, in milliseconds: seconds, or a date by the server's own clock where it shows. */
export function retryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = / GMT$/.test(value) ? Date.parse(value) : NaN;
  const now = Date.parse(headers?.get("date") ?? "") || Date.now();
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

/** Whether the error of `fetch` proves that nothing was sent. */
export function provesUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, message, cause, errors } = error as Error & {
    code?: unknown;
    syscall?: unknown;
    errors?: unknown[];
  };
  return unsent.test(`${code}\n${syscall}\n${message}`) || provesUnsent(cause ?? errors?.[0]);
}

function mayRepeat(outcome: Outcome, idempotent: boolean, refused: boolean): boolean {
  const { failure, status, cause } = outcome;
  if (!failure) return transient.has(status) && (idempotent || refused);
  return (
    (idempotent && failure === "attempt") || (failure === "network" && (idempotent || (!status && provesUnsent(cause))))
  );
}
