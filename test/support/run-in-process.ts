/** Runs a command in this process, where the process itself is not what is tested: it takes no time to start. */
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { vi } from "vitest";
import { runCommand } from "../../scripts/cli/command.ts";

/** Returns the exit code and what the command printed. */
export async function runInProcess(command: CommandUnknownOpts, ...args: string[]) {
  let [stdout, stderr] = ["", ""];
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((stdout += String(text)))),
    vi.spyOn(console, "error").mockImplementation((line) => void (stderr += `${String(line)}\n`)),
  ];
  try {
    const code = await runCommand(command, args);
    return { code, stdout, stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
