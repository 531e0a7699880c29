/** Prints the progress of a command: one line per step, rewritten in place on a terminal. */

export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Runs a step and prints its name, a summary of its result and its duration. */
  step<T>(name: string, run: () => T | Promise<T>, summarize: (result: T) => string): Promise<T>;
  /** Prints a line. */
  log(line: string): void;
}

const nameWidth = 10;

export function createProgress(output: Output): Progress {
  const formatLine = (symbol: string, name: string, text: string) => `${symbol} ${name.padEnd(nameWidth)} ${text}`;
  return {
    async step(name, run, summarize) {
      if (output.isTTY) output.write(formatLine("…", name, ""));
      const start = performance.now();
      try {
        const result = await run();
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        finishLine(output, formatLine("✓", name, `${summarize(result)} (${seconds} s)`));
        return result;
      } catch (error) {
        finishLine(output, formatLine("✗", name, "failed"));
        throw error;
      }
    },
    log: (line) => output.write(`${line}\n`),
  };
}

/** The progress of this process, on its standard output. */
export const progress = createProgress(process.stdout);

function finishLine(output: Output, line: string): void {
  output.write(`${output.isTTY ? "\r\u001b[K" : ""}${line}\n`);
}
