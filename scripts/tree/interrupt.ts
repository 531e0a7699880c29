/** What Ctrl-C does in commands that write. */
import { ExitCode } from "../cli/command.ts";
import { terminationSignals } from "../cli/stop-on-signal.ts";

export interface Interrupt {
  /** Aborted by Ctrl-C after the first change. */
  signal: AbortSignal;
  /** How many changes were made, and of how many. */
  changes: { done: number; total: number };
  /** Stops listening. */
  dispose(): void;
}

/**
 * Listens for Ctrl-C. Before the first change it ends the process. After that, the first one aborts the signal, and the second
 * one ends the process. Both print what was done.
 */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const changes = { done: 0, total: 0 };
  const stop = () => {
    if (changes.total > 0 && !controller.signal.aborted) {
      console.error("\nStopping after the changes that have begun. Press Ctrl-C again to end at once.");
      controller.abort();
      return;
    }
    // A change that has begun may be made all the same.
    console.error(`\n${describeStop(changes, controller.signal.aborted ? "At least " : "")}`);
    process.exit(ExitCode.interrupted);
  };
  terminationSignals.forEach((name) => process.on(name, stop));
  return {
    signal: controller.signal,
    changes,
    dispose: () => terminationSignals.forEach((name) => process.off(name, stop)),
  };
}

/** Returns the line that Ctrl-C leaves. */
export function describeStop({ done, total }: Interrupt["changes"], prefix = ""): string {
  if (total === 0) return "Stopped. Nothing was written.";
  return `Stopped. ${prefix}${done} of ${total} changes were made. Run the command again to continue.`;
}
