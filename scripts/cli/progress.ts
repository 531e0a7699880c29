/** Says what a command is doing: one line a stage, rewritten in place on a terminal, plain in CI. */

export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Runs a stage and prints its name, what came of it and how long it took. */
  step<T>(name: string, run: () => T | Promise<T>, summarize: (result: T) => string): Promise<T>;
  /** Prints a line of its own. */
  log(line: string): void;
}

const nameWidth = 10;

export function createProgress(output: Output): Progress {
  const mark = (sign: string, name: string, text: string) => `${sign} ${name.padEnd(nameWidth)} ${text}`;
  return {
    async step(name, run, summarize) {
      if (output.isTTY) output.write(mark("…", name, ""));
      const start = performance.now();
      try {
        const result = await run();
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        finishLine(output, mark("✓", name, `${summarize(result)} (${seconds} s)`));
        return result;
      } catch (error) {
        finishLine(output, mark("✗", name, "failed"));
        throw error;
      }
    },
    log: (line) => output.write(`${line}\n`),
  };
}

function finishLine(output: Output, line: string): void {
  output.write(`${output.isTTY ? "\r\u001b[K" : ""}${line}\n`);
}
