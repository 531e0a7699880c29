/** One call from beginning to end: attempts, and the waiting between them. */
import { attempt, type Outcome, type Route } from "./attempt.ts";
import type { Answer, Exchange, Outgoing, RetryOptions, Timeout } from "./exchange.ts";
import { enter, leave, type Limits, pause } from "./limits.ts";
import { type Course, elapsed, emit, failureOf, type Times } from "./report.ts";
import { retryOptions, verdictOn } from "./retry.ts";
import { limitOf, openScope, type Scope, sleep } from "./scope.ts";

/** What the calls of a transport share. */
export interface Shared extends Route {
  readonly retry: RetryOptions;
  readonly times: Times;
  readonly limits: Limits;
  readonly onEvent: Course["onEvent"];
}

interface Call extends Course {
  readonly shared: Shared;
  readonly retry: RetryOptions;
  readonly scope: Scope;
}

const defaultTimes: Times = { attempt: 60_000, call: 0 };

/** Time limits over those below them, in milliseconds. */
export function timesOf(timeout: Timeout | undefined, base = defaultTimes): Times {
  if (timeout === undefined) return base;
  const { attempt = base.attempt, call = base.call } = typeof timeout === "number" ? { attempt: timeout } : timeout;
  return { attempt: limitOf(attempt), call: limitOf(call) };
}

/** Does what `Transport` says: sends the request until it is answered for good, or must not be sent again. */
export async function runCall(shared: Shared, request: Outgoing, exchange: Exchange): Promise<Answer> {
  const call = begin(shared, request, exchange);
  const { scope } = call;
  try {
    for (;;) {
      const outcome: Outcome = { url: request.url, status: 0, text: "" };
      const place = !scope.end && enter(shared.limits, scope);
      if (place === true || (await place)) await send(outcome, call);
      else outcome.failure = scope.end;
      if (outcome.delay === undefined) return answerOf(call, outcome);
      await sleep(outcome.delay, scope);
    }
  } finally {
    scope.close();
  }
}

function begin(shared: Shared, request: Outgoing, exchange: Exchange): Call {
  const times = timesOf(exchange.timeout, shared.times);
  const retry = retryOptions(exchange.retry, shared.retry);
  const scope = openScope(exchange.signal, times.call);
  const { onEvent } = shared;
  return { shared, request, exchange, times, retry, scope, onEvent, startedAt: performance.now(), attempts: 0 };
}

/** An attempt, and what follows from it before the next in the queue takes its place. */
async function send(outcome: Outcome, call: Call): Promise<void> {
  const { shared, request, scope, times } = call;
  try {
    call.attempts++;
    emit(call, "request", outcome);
    await attempt(outcome, request, shared, scope, times.attempt);
    if (!outcome.failure) emit(call, "response", outcome);
    if (outcome.failure || outcome.status >= 400) judge(outcome, call);
  } finally {
    leave(shared.limits);
  }
}

function judge(outcome: Outcome, call: Call): void {
  const { again, delay, everyone } = verdictOn(outcome, call.exchange.idempotent, call.attempts, call.retry);
  if (everyone) pause(call.shared.limits, delay);
  if (!again) return;
  outcome.delay = delay;
  emit(call, "retry", outcome, { delay, ...(outcome.failure && { error: failureOf(call, outcome) }) });
}

function answerOf(call: Call, outcome: Outcome): Answer {
  const { status, headers, text, url } = outcome;
  const { attempts, startedAt } = call;
  if (headers && !outcome.failure) return { status, headers, text, url, attempts, duration: elapsed(startedAt) };
  const error = failureOf(call, outcome);
  emit(call, "failure", outcome, { error });
  throw error;
}
