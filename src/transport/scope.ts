/**
 * What can end a call from outside, the caller's signal and the time for the whole call, wired once for each call and
 * by hand: `AbortSignal.any` keeps its sources alive for as long as the signal lives.
 */
export interface Scope {
  /** Why the call has to end, once it has to. */
  end: "canceled" | "call" | undefined;
  /** Whether anything can end it. */
  readonly live: boolean;
  /** Wakes whoever waits on behalf of the call: set by the one who waits, and taken back. */
  interrupt: (() => void) | undefined;
  /** Lets go of signal and timer. */
  close: () => void;
}

/** Timers take no more milliseconds than this; beyond, they fire at once. */
export const longestTimer = 2 ** 31 - 1;

/** The calls under one signal. */
interface Group extends EventListenerObject {
  cancels: Set<() => void>;
}

/** Node 20 takes more than ten listeners of a signal for a leak, so that calls side by side share one. */
const groups = new WeakMap<AbortSignal, Group>();

/** A time limit as timers take it, 0 for none. */
export function limitOf(milliseconds: number): number {
  return milliseconds > 0 && milliseconds <= longestTimer ? milliseconds : 0;
}

/** Starts listening to the signal, and the clock of the call; `limit` in milliseconds, 0 for none. */
export function openScope(signal: AbortSignal | undefined, limit: number): Scope {
  const end = signal?.aborted ? "canceled" : undefined;
  const scope: Scope = { end, live: !!(signal || limit), interrupt: undefined, close: nothing };
  if (scope.live && !end) listen(scope, signal, limit);
  return scope;
}

/** Waits, or until the call ends, whichever is first. */
export async function sleep(milliseconds: number, scope: Scope): Promise<void> {
  if (scope.end) return;
  let timer;
  await new Promise<void>((resolve) => {
    scope.interrupt = resolve;
    timer = setTimeout(resolve, milliseconds);
  });
  clearTimeout(timer);
  scope.interrupt = undefined;
}

function listen(scope: Scope, signal: AbortSignal | undefined, limit: number): void {
  const end = (reason: Scope["end"]) => {
    scope.end ??= reason;
    scope.interrupt?.();
  };
  const timer = limit ? setTimeout(end, limit, "call") : undefined;
  const unfollow = signal && follow(signal, () => end("canceled"));
  scope.close = () => {
    clearTimeout(timer);
    unfollow?.();
  };
}

/** Calls `cancel` when the signal aborts; returns what ends that. */
export function follow(signal: AbortSignal, cancel: () => void): () => void {
  const group = groups.get(signal) ?? newGroup(signal);
  group.cancels.add(cancel);
  return () => {
    group.cancels.delete(cancel);
    if (group.cancels.size) return;
    groups.delete(signal);
    signal.removeEventListener("abort", group);
  };
}

function newGroup(signal: AbortSignal): Group {
  const cancels: Group["cancels"] = new Set();
  const group = { cancels, handleEvent: () => cancels.forEach((cancel) => cancel()) };
  groups.set(signal, group);
  signal.addEventListener("abort", group);
  return group;
}

function nothing(): void {}
