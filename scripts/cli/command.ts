/** Runs a script as a command: arguments, `--help`, exit codes and error messages. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sanitizeOutput } from "../text/code-span.ts";
import { errorCode } from "./errors.ts";
import { checkNodeVersion } from "./node-version.ts";
import { type Progress, createProgress } from "./progress.ts";

export const ExitCode = {
  success: 0,
  /** A check failed, or the command failed. */
  failure: 1,
  /** The arguments are wrong. */
  usage: 2,
  /** Nothing changed. */
  unchanged: 100,
  /** `--dry-run` found a change, or `verify` a difference. */
  changed: 101,
  /** Stopped by Ctrl-C, after the results so far were printed. */
  interrupted: 130,
} as const;

type Options = Record<string, string | boolean | undefined>;

export interface Command {
  /** The text that `--help` prints. */
  help: string;
  options: Record<string, { type: "boolean" | "string"; multiple?: boolean }>;
  positionals: { min: number; max: number };
  run(input: {
    options: Options;
    /** The values of the options that may occur several times. */
    lists: Record<string, string[]>;
    positionals: string[];
    progress: Progress;
  }): Promise<number>;
}

/** An expected error, printed without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** An invalid argument, printed together with the help. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs the command if its file is the main program. Does nothing when the file is imported or bundled (bin.ts). */
export async function runIfMain(url: string, command: Command): Promise<void> {
  const program = process.argv[1];
  if (!program || !url.endsWith(".ts") || realpathSync(program) !== fileURLToPath(url)) return;
  exitWhenOutputFails();
  const problem = checkNodeVersion(process.versions.node);
  process.exitCode = problem
    ? printFailure(problem, ExitCode.failure)
    : await runCommand(command, process.argv.slice(2));
}

/**
 * Ends the process with a message of one line when its output cannot be written, as on a full disk. A reader that has
 * read enough, such as `head`, closes the pipe: that ends the process without a message.
 */
export function exitWhenOutputFails(): void {
  process.stdout.on("error", (error) => {
    if (errorCode(error) === "EPIPE") process.exit();
    process.exit(
      printFailure(
        `Writing the output failed (${errorCode(error)}). Check that the disk is not full.`,
        ExitCode.failure,
      ),
    );
  });
}

/** Runs a command with the arguments after its name. Returns the exit code. */
export async function runCommand(command: Command, args: string[]): Promise<number> {
  const parsed = parseArguments(command, args);
  if (typeof parsed === "string") return printFailure(`${parsed}\n\n${command.help}`, ExitCode.usage);
  if (parsed.values.help) {
    console.log(command.help);
    return ExitCode.success;
  }
  try {
    const { values: options, lists, positionals } = parsed;
    return await command.run({ options, lists, positionals, progress: createProgress(process.stdout) });
  } catch (error) {
    if (error instanceof UsageError) return printFailure(`${error.message}\n\n${command.help}`, ExitCode.usage);
    return printFailure(isExpectedError(error) ? error.message : String((error as Error).stack), ExitCode.failure);
  }
}

/** Returns whether the message explains the error: our own errors and file system errors. Any other error is a bug. */
function isExpectedError(error: unknown): error is Error {
  return error instanceof Error && (!(error.name in globalThis) || "syscall" in error);
}

function parseArguments({ options, positionals }: Command, args: string[]) {
  try {
    const all = { ...options, help: { type: "boolean", short: "h" } } as const;
    const parsed = parseArgs({ args, options: all, allowPositionals: true, strict: true });
    const isList = ([, value]: [string, unknown]) => Array.isArray(value);
    const entries = Object.entries(parsed.values as Record<string, unknown>);
    const lists = Object.fromEntries(entries.filter(isList)) as Record<string, string[]>;
    const values = Object.fromEntries(entries.filter((entry) => !isList(entry))) as Options;
    const count = parsed.positionals.length;
    if (!values.help && (count < positionals.min || count > positionals.max))
      return `Got ${count} arguments, expected ${formatRange(positionals)}.`;
    return { values, lists, positionals: parsed.positionals };
  } catch (error) {
    return (error as Error).message;
  }
}

function formatRange({ min, max }: Command["positionals"]): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

function printFailure(message: string, code: number): number {
  console.error(sanitizeOutput(message));
  return code;
}
