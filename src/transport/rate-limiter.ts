/** What all calls of a client share: places, a rate, and a pause when the server asks for one. */
import type { Cancellation } from "./cancellation.ts";

export interface RateLimitOptions {
  /** How many requests may be under way at once; no limit unless given. */
  concurrency?: number;
  /** How many requests may start in a second, evenly spread; no limit unless given. Retries count. */
  requestsPerSecond?: number;
}

export interface RateLimiter {
  readonly concurrency: number;
  /** The least time from one start to the next, in milliseconds. */
  readonly interval: number;
  /** Who waits, first come, first served. */
  readonly queue: Set<() => void>;
  active: number;
  /** When the next request may start, on the clock of `performance.now()`. */
  nextStartAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** @throws RangeError when a limit would let nothing through. */
export function createRateLimiter(options: RateLimitOptions): RateLimiter {
  const { concurrency = Infinity, requestsPerSecond = Infinity } = options;
  if (!(concurrency >= 1 && requestsPerSecond > 0))
    throw new RangeError("`concurrency` must be 1 or more, and `requestsPerSecond` more than 0.");
  const interval = 1000 / requestsPerSecond;
  return { concurrency, interval, queue: new Set(), active: 0, nextStartAt: 0, timer: undefined };
}

/** Takes a place: at once, or when the promise says `true`. `false` means that the call ended before. */
export function acquire(limits: RateLimiter, scope: Cancellation): true | Promise<boolean> {
  if (limits.queue.size || delayUntilFree(limits)) return waitForSlot(limits, scope);
  occupySlot(limits);
  return true;
}

/** Gives the place back. */
export function release(limits: RateLimiter): void {
  limits.active--;
  if (limits.queue.size) startQueued(limits);
}

/** Lets nothing start for so many milliseconds. */
export function pauseFor(limits: RateLimiter, milliseconds: number): void {
  limits.nextStartAt = Math.max(limits.nextStartAt, performance.now() + milliseconds);
}

function waitForSlot(limits: RateLimiter, scope: Cancellation): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (admitted: boolean) => {
      limits.queue.delete(go);
      scope.onCancel = undefined;
      resolve(admitted);
    };
    const go = () => settle(true);
    scope.onCancel = () => {
      settle(false);
      startQueued(limits);
    };
    limits.queue.add(go);
    startQueued(limits);
  });
}

/** Lets in whoever may go, and sets the one timer for the next. */
function startQueued(limits: RateLimiter): void {
  clearTimeout(limits.timer);
  for (const go of limits.queue) {
    const wait = delayUntilFree(limits);
    if (wait && wait < Infinity) limits.timer = setTimeout(startQueued, wait, limits);
    if (wait) return;
    occupySlot(limits);
    go();
  }
}

function occupySlot(limits: RateLimiter): void {
  limits.active++;
  if (limits.interval) limits.nextStartAt = performance.now() + limits.interval;
}

/** Milliseconds until a place is free; Infinity when that is up to the others. */
function delayUntilFree(limits: RateLimiter): number {
  if (limits.active >= limits.concurrency) return Infinity;
  return limits.nextStartAt && Math.max(0, limits.nextStartAt - performance.now());
}
