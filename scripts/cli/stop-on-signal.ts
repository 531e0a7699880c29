/** Stops a run on the first Ctrl-C. The second Ctrl-C ends the process. */

/** The signals with which a user or a terminal ends a process. */
export const terminationSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Returns a signal that aborts when the process receives a termination signal, and a function that removes the listeners. */
export function stopOnSignal(): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const dispose = () => terminationSignals.forEach((name) => process.off(name, stop));
  const stop = () => {
    dispose();
    console.error("\nStopping. Press Ctrl-C again to end without a report.");
    controller.abort();
  };
  terminationSignals.forEach((name) => process.on(name, stop));
  return { signal: controller.signal, dispose };
}
