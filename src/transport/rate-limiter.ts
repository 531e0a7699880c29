/** Limits that all calls of a client share: concurrency, a rate, and a pause when the server asks for one. */
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
  /** Functions that start waiting calls, in the order of arrival. */
  readonly queue: Set<() => void>;
  active: number;
  /** When the next request may start, on the clock of `performance.now()`. */
  nextStartAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** @throws RangeError when a limit would let no request through. */
export function createRateLimiter(options: RateLimitOptions): RateLimiter {
  const { concurrency = Infinity, requestsPerSecond = Infinity } = options;
  if (!(concurrency >= 1 && requestsPerSecond > 0))
    throw new RangeError("`concurrency` must be at least 1, and `requestsPerSecond` greater than 0.");
  const interval = 1000 / requestsPerSecond;
  return { concurrency, interval, queue: new Set(), active: 0, nextStartAt: 0, timer: undefined };
}

/** Takes a slot: at once, or when the promise resolves with `true`. `false` means that the call ended before. */
export function acquire(limiter: RateLimiter, cancellation: Cancellation): true | Promise<boolean> {
  if (limiter.queue.size || delayUntilFree(limiter)) return waitForSlot(limiter, cancellation);
  occupySlot(limiter);
  return true;
}

/** Returns a slot. */
export function release(limiter: RateLimiter): void {
  limiter.active--;
  if (limiter.queue.size) startQueued(limiter);
}

/** Lets no request start for a number of milliseconds. */
export function pauseFor(limiter: RateLimiter, milliseconds: number): void {
  limiter.nextStartAt = Math.max(limiter.nextStartAt, performance.now() + milliseconds);
}

function waitForSlot(limiter: RateLimiter, cancellation: Cancellation): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (acquired: boolean) => {
      limiter.queue.delete(start);
      cancellation.onCancel = undefined;
      resolve(acquired);
    };
    const start = () => settle(true);
    cancellation.onCancel = () => {
      settle(false);
      startQueued(limiter);
    };
    limiter.queue.add(start);
    startQueued(limiter);
  });
}

/** Starts queued calls while slots are free, and schedules the next check. */
function startQueued(limiter: RateLimiter): void {
  clearTimeout(limiter.timer);
  for (const start of limiter.queue) {
    const delay = delayUntilFree(limiter);
    if (delay && delay < Infinity) limiter.timer = setTimeout(startQueued, delay, limiter);
    if (delay) return;
    occupySlot(limiter);
    start();
  }
}

function occupySlot(limiter: RateLimiter): void {
  limiter.active++;
  if (limiter.interval) limiter.nextStartAt = performance.now() + limiter.interval;
}

/** Milliseconds until a slot is free; Infinity when that depends on other calls. */
function delayUntilFree(limiter: RateLimiter): number {
  if (limiter.active >= limiter.concurrency) return Infinity;
  return limiter.nextStartAt && Math.max(0, limiter.nextStartAt - performance.now());
}
