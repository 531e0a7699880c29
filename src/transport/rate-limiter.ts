/** Limits that all calls of a client share: concurrency, a rate, and a pause when the server asks for one. */
import { assertNumber, maxTimerDelay } from "./assert-number.ts";
import type { AttemptResult } from "./attempt.ts";
import type { Cancellation } from "./cancellation.ts";

export interface RateLimitOptions {
  /** Maximum number of concurrent requests. Default: no limit. */
  concurrency?: number;
  /** Maximum number of requests started per second, evenly spread. Retries count. Default: no limit. */
  requestsPerSecond?: number;
}

export interface RateLimiter {
  readonly concurrency: number;
  /** Minimum time between two starts, in milliseconds. */
  readonly interval: number;
  /** Waiting calls, in the order of arrival. */
  readonly queue: Set<WaitingCall>;
  active: number;
  /** When the next request may start, on the clock of `performance.now()`. */
  nextStartAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The response that asked for the latest pause, and when that pause ends. */
  pause: { readonly endsAt: number; readonly result: AttemptResult } | undefined;
}

interface WaitingCall {
  /** The longest pause that the call waits for, in milliseconds. */
  readonly maxPause: number;
  settle(acquired: boolean): void;
}

/** @throws RangeError when an option is not a number within its bounds. */
export function createRateLimiter(options: RateLimitOptions): RateLimiter {
  const { concurrency = Infinity, requestsPerSecond = Infinity } = options;
  assertNumber("`concurrency`", concurrency, { min: 1, isWhole: true });
  assertNumber("`requestsPerSecond`", requestsPerSecond, { min: 0.001 });
  const interval = 1000 / requestsPerSecond;
  return { concurrency, interval, queue: new Set(), active: 0, nextStartAt: 0, timer: undefined, pause: undefined };
}

/**
 * Takes a slot: at once, or when the promise resolves with `true`. `false` means that the call ended before, or that the
 * server asked for a pause of more than `maxPause` milliseconds.
 */
export function acquire(
  limiter: RateLimiter,
  cancellation: Cancellation,
  maxPause: number,
): boolean | Promise<boolean> {
  if (remainingPause(limiter) > maxPause) return false;
  if (limiter.queue.size || delayUntilFree(limiter)) return waitForSlot(limiter, cancellation, maxPause);
  occupySlot(limiter);
  return true;
}

/** Returns a slot. */
export function release(limiter: RateLimiter): void {
  limiter.active--;
  if (limiter.queue.size) startQueued(limiter);
}

/** Delays all requests for a number of milliseconds. Calls that do not wait for so long are rejected. */
export function pauseFor(limiter: RateLimiter, milliseconds: number, result: AttemptResult): void {
  if (milliseconds <= remainingPause(limiter)) return;
  limiter.pause = { endsAt: performance.now() + milliseconds, result };
  for (const call of limiter.queue) if (milliseconds > call.maxPause) call.settle(false);
}

/** Milliseconds until the pause ends that the server asked for. */
export function remainingPause({ pause }: RateLimiter): number {
  return pause ? Math.max(0, pause.endsAt - performance.now()) : 0;
}

function waitForSlot(limiter: RateLimiter, cancellation: Cancellation, maxPause: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (acquired: boolean) => {
      limiter.queue.delete(call);
      cancellation.onCancel = undefined;
      resolve(acquired);
    };
    const call: WaitingCall = { maxPause, settle };
    cancellation.onCancel = () => {
      settle(false);
      startQueued(limiter);
    };
    limiter.queue.add(call);
    startQueued(limiter);
  });
}

/** Starts queued calls while slots are free, and schedules the next check. */
function startQueued(limiter: RateLimiter): void {
  clearTimeout(limiter.timer);
  for (const call of limiter.queue) {
    const delay = delayUntilFree(limiter);
    if (delay && delay < Infinity) limiter.timer = setTimeout(startQueued, Math.min(delay, maxTimerDelay), limiter);
    if (delay) return;
    occupySlot(limiter);
    call.settle(true);
  }
}

function occupySlot(limiter: RateLimiter): void {
  limiter.active++;
  if (limiter.interval) limiter.nextStartAt = performance.now() + limiter.interval;
}

/** Milliseconds until a slot is free; Infinity when that depends on other calls. */
function delayUntilFree(limiter: RateLimiter): number {
  if (limiter.active >= limiter.concurrency) return Infinity;
  return Math.max(remainingPause(limiter), limiter.nextStartAt && limiter.nextStartAt - performance.now(), 0);
}
