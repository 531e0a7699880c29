/** What all calls of a client share: places, a rate, and a pause when the server asks for one. */
import type { Scope } from "./scope.ts";

export interface LimitOptions {
  /** How many requests may be under way at once; no limit unless given. */
  concurrency?: number;
  /** How many requests may start in a second, evenly spread; no limit unless given. Retries count. */
  requestsPerSecond?: number;
}

export interface Limits {
  readonly concurrency: number;
  /** The least time from one start to the next, in milliseconds. */
  readonly interval: number;
  /** Who waits, first come, first served. */
  readonly queue: Set<() => void>;
  active: number;
  /** When the next request may start, on the clock of `performance.now()`. */
  openAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** @throws RangeError when a limit would let nothing through. */
export function createLimits(options: LimitOptions): Limits {
  const { concurrency = Infinity, requestsPerSecond = Infinity } = options;
  if (!(concurrency >= 1 && requestsPerSecond > 0))
    throw new RangeError("`concurrency` must be 1 or more, and `requestsPerSecond` more than 0.");
  const interval = 1000 / requestsPerSecond;
  return { concurrency, interval, queue: new Set(), active: 0, openAt: 0, timer: undefined };
}

/** Takes a place: at once, or when the promise says `true`. `false` means that the call ended before. */
export function enter(limits: Limits, scope: Scope): true | Promise<boolean> {
  if (limits.queue.size || waitOf(limits)) return queued(limits, scope);
  take(limits);
  return true;
}

/** Gives the place back. */
export function leave(limits: Limits): void {
  limits.active--;
  if (limits.queue.size) admit(limits);
}

/** Lets nothing start for so many milliseconds. */
export function pause(limits: Limits, milliseconds: number): void {
  limits.openAt = Math.max(limits.openAt, performance.now() + milliseconds);
}

function queued(limits: Limits, scope: Scope): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (admitted: boolean) => {
      limits.queue.delete(go);
      scope.interrupt = undefined;
      resolve(admitted);
    };
    const go = () => settle(true);
    scope.interrupt = () => {
      settle(false);
      admit(limits);
    };
    limits.queue.add(go);
    admit(limits);
  });
}

/** Lets in whoever may go, and sets the one timer for the next. */
function admit(limits: Limits): void {
  clearTimeout(limits.timer);
  for (const go of limits.queue) {
    const wait = waitOf(limits);
    if (wait && wait < Infinity) limits.timer = setTimeout(admit, wait, limits);
    if (wait) return;
    take(limits);
    go();
  }
}

function take(limits: Limits): void {
  limits.active++;
  if (limits.interval) limits.openAt = performance.now() + limits.interval;
}

/** Milliseconds until a place is free; Infinity when that is up to the others. */
function waitOf(limits: Limits): number {
  if (limits.active >= limits.concurrency) return Infinity;
  return limits.openAt && Math.max(0, limits.openAt - performance.now());
}
