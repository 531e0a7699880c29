/** Turns the first Ctrl-C into the end of a run. The second one ends the process. */

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Returns a signal that aborts when the process is asked to end, and a function that stops waiting for that. */
export function stopOnSignal(): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const dispose = () => signals.forEach((name) => process.off(name, stop));
  const stop = () => {
    dispose();
    console.error("\nStopping. Press Ctrl-C again to end without a report.");
    controller.abort();
  };
  signals.forEach((name) => process.on(name, stop));
  return { signal: controller.signal, dispose };
}
