/** Asks before anything is written. */
import { createInterface } from "node:readline/promises";
import { UsageError } from "../cli/command.ts";

/** @throws UsageError without `--yes` if the input is not a terminal. */
export function assertCanAsk(yes: boolean): void {
  if (!yes && !process.stdin.isTTY)
    throw new UsageError("The standard input is not a terminal to ask on. Pass --yes to write without a question.");
}

/** Returns whether the answer is yes. */
export async function confirm(question: string): Promise<boolean> {
  // Without `terminal`, Ctrl-C reaches the process as a signal.
  const terminal = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
