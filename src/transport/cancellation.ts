/**
 * What can end a call from outside, the caller's signal and the time for the whole call, wired once for each call and
 * by hand: `AbortSignal.any` keeps its sources alive for as long as the signal lives.
 */
export interface Cancellation {
  /** Why the call has to end, once it has to. */
  reason: "canceled" | "call" | undefined;
  /** Whether anything can end it. */
  readonly isPossible: boolean;
  /** Wakes whoever waits on behalf of the call: set by the one who waits, and taken back. */
  onCancel: (() => void) | undefined;
  /** Lets go of signal and timer. */
  dispose: () => void;
}

/** Timers take no more milliseconds than this; beyond, they fire at once. */
export const maxTimerDelay = 2 ** 31 - 1;

/** The calls under one signal. */
interface AbortListeners extends EventListenerObject {
  cancels: Set<() => void>;
}

/** Node 20 takes more than ten listeners of a signal for a leak, so that calls side by side share one. */
const listenersBySignal = new WeakMap<AbortSignal, AbortListeners>();

/** A time limit as timers take it, 0 for none. */
export function normalizeTimeout(milliseconds: number): number {
  return milliseconds > 0 && milliseconds <= maxTimerDelay ? milliseconds : 0;
}

/** Starts listening to the signal, and the clock of the call; `limit` in milliseconds, 0 for none. */
export function createCancellation(signal: AbortSignal | undefined, limit: number): Cancellation {
  const end = signal?.aborted ? "canceled" : undefined;
  const scope: Cancellation = { reason: end, isPossible: !!(signal || limit), onCancel: undefined, dispose: noop };
  if (scope.isPossible && !end) startListening(scope, signal, limit);
  return scope;
}

/** Waits, or until the call ends, whichever is first. */
export async function sleep(milliseconds: number, scope: Cancellation): Promise<void> {
  if (scope.reason) return;
  let timer;
  await new Promise<void>((resolve) => {
    scope.onCancel = resolve;
    timer = setTimeout(resolve, milliseconds);
  });
  clearTimeout(timer);
  scope.onCancel = undefined;
}

function startListening(scope: Cancellation, signal: AbortSignal | undefined, limit: number): void {
  const end = (reason: Cancellation["reason"]) => {
    scope.reason ??= reason;
    scope.onCancel?.();
  };
  const timer = limit ? setTimeout(end, limit, "call") : undefined;
  const unfollow = signal && onAbort(signal, () => end("canceled"));
  scope.dispose = () => {
    clearTimeout(timer);
    unfollow?.();
  };
}

/** Calls `cancel` when the signal aborts; returns what ends that. */
export function onAbort(signal: AbortSignal, cancel: () => void): () => void {
  const group = listenersBySignal.get(signal) ?? createAbortListeners(signal);
  group.cancels.add(cancel);
  return () => {
    group.cancels.delete(cancel);
    if (group.cancels.size) return;
    listenersBySignal.delete(signal);
    signal.removeEventListener("abort", group);
  };
}

function createAbortListeners(signal: AbortSignal): AbortListeners {
  const cancels: AbortListeners["cancels"] = new Set();
  const group = { cancels, handleEvent: () => cancels.forEach((cancel) => cancel()) };
  listenersBySignal.set(signal, group);
  signal.addEventListener("abort", group);
  return group;
}

function noop(): void {}
