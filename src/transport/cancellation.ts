import { assertNumber, timerBounds } from "./assert-number.ts";

/**
 * What ends a call from outside: the caller's signal and the time limit of the call. Wired once per call and by hand,
 * because `AbortSignal.any` keeps its sources alive for as long as the signal lives.
 */
export interface Cancellation {
  /** Why the call has to end, once it has to. */
  reason: "canceled" | "call" | undefined;
  /** Whether the call can be ended at all. */
  readonly isPossible: boolean;
  /** Ends the current wait. Set while the call waits, and cleared afterwards. */
  onCancel: (() => void) | undefined;
  /** Removes the listener of the signal and clears the timer. */
  dispose: () => void;
}

/** The calls under one signal. */
interface AbortListeners extends EventListenerObject {
  callbacks: Set<() => void>;
}

/** Node 20 reports more than ten listeners of a signal as a leak, so concurrent calls share one. */
const listenersBySignal = new WeakMap<AbortSignal, AbortListeners>();

/** Checks a time limit in milliseconds. Returns 0 for no limit. Throws a RangeError that has the name of the option. */
export function parseTimeout(name: string, milliseconds: unknown): number {
  assertNumber(name, milliseconds, { ...timerBounds, isUnlimited: true });
  return milliseconds === Infinity ? 0 : milliseconds;
}

/** Starts to listen to the signal, and the timer of the call; `timeout` in milliseconds, 0 for no limit. */
export function createCancellation(signal: AbortSignal | undefined, timeout: number): Cancellation {
  const reason = signal?.aborted ? "canceled" : undefined;
  const cancellation: Cancellation = { reason, isPossible: !!(signal || timeout), onCancel: undefined, dispose: noop };
  if (cancellation.isPossible && !reason) startListening(cancellation, signal, timeout);
  return cancellation;
}

/** Waits for a number of milliseconds, or until the call ends. */
export async function sleep(milliseconds: number, cancellation: Cancellation): Promise<void> {
  if (cancellation.reason) return;
  let timer;
  await new Promise<void>((resolve) => {
    cancellation.onCancel = resolve;
    timer = setTimeout(resolve, milliseconds);
  });
  clearTimeout(timer);
  cancellation.onCancel = undefined;
}

function startListening(cancellation: Cancellation, signal: AbortSignal | undefined, timeout: number): void {
  const cancel = (reason: Cancellation["reason"]) => {
    cancellation.reason ??= reason;
    cancellation.onCancel?.();
  };
  const timer = timeout ? setTimeout(cancel, timeout, "call") : undefined;
  const stopListening = signal && onAbort(signal, () => cancel("canceled"));
  cancellation.dispose = () => {
    clearTimeout(timer);
    stopListening?.();
  };
}

/** Calls `callback` when the signal aborts. Returns a function that stops this. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const listeners = listenersBySignal.get(signal) ?? createAbortListeners(signal);
  listeners.callbacks.add(callback);
  return () => {
    listeners.callbacks.delete(callback);
    if (listeners.callbacks.size) return;
    listenersBySignal.delete(signal);
    signal.removeEventListener("abort", listeners);
  };
}

function createAbortListeners(signal: AbortSignal): AbortListeners {
  const callbacks: AbortListeners["callbacks"] = new Set();
  const listeners = { callbacks, handleEvent: () => callbacks.forEach((callback) => callback()) };
  listenersBySignal.set(signal, listeners);
  signal.addEventListener("abort", listeners);
  return listeners;
}

function noop(): void {}
