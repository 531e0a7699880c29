/** Runs scripts as commands: arguments, `--help`, exit codes and error messages. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  Command,
  CommanderError,
  type CommandUnknownOpts,
  InvalidArgumentError,
  Option,
} from "@commander-js/extra-typings";
import { sanitizeOutput } from "../text/code-span.ts";
import { errorCode } from "./errors.ts";
import { checkNodeVersion } from "./node-version.ts";

export const ExitCode = {
  success: 0,
  /** A check failed, or the command failed. */
  failure: 1,
  /** The arguments are wrong. */
  usage: 2,
  /** Nothing changed. */
  unchanged: 100,
  /** The command found a change or a difference. */
  changed: 101,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

/** An expected error, printed without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** An invalid argument. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const hint = "Run it with --help to see its arguments and options.";

/**
 * Creates a command. Its action sets `process.exitCode`, unless it is 0.
 *
 * @param name What is typed to run it, for the help.
 * @param exitCodes What the exit codes mean, for the help.
 */
export function createCommand(name: string, exitCodes: Record<number, string> = {}): Command {
  const command = new Command(name)
    .exitOverride()
    .configureOutput({ writeErr: (text) => console.error(sanitizeOutput(text.trimEnd())) })
    .showHelpAfterError(hint)
    .helpCommand(false)
    .helpOption("-h, --help", "print this help");
  const codes = Object.entries({ ...exitCodes, [ExitCode.usage]: "wrong arguments" });
  const rows = codes.map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`);
  return codes.length > 1 ? command.addHelpText("after", ["", "Exit codes:", ...rows].join("\n")) : command;
}

/** Runs the command if its file is the main program. Does nothing when the file is imported or bundled. */
export async function runIfMain(url: string, command: CommandUnknownOpts): Promise<void> {
  const program = process.argv[1];
  if (!program || !url.endsWith(".ts") || realpathSync(program) !== fileURLToPath(url)) return;
  await runMain(command);
}

/** Runs the command with the arguments of the process, and sets the exit code of the process. */
export async function runMain(command: CommandUnknownOpts): Promise<void> {
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
function exitWhenOutputFails(): void {
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
export async function runCommand(command: CommandUnknownOpts, args: string[]): Promise<number> {
  const previous = process.exitCode;
  process.exitCode = ExitCode.success;
  try {
    await command.parseAsync(args, { from: "user" });
    return process.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.success : ExitCode.usage;
    if (error instanceof UsageError) return printFailure(`error: ${error.message}\n${hint}`, ExitCode.usage);
    return printFailure(isExpectedError(error) ? error.message : String((error as Error).stack), ExitCode.failure);
  } finally {
    process.exitCode = previous;
  }
}

/**
 * Returns a parser for an option that takes a number.
 *
 * @throws InvalidArgumentError for text that is not a number in the range, or not an integer if `isInteger` is set.
 */
export function parseNumber({ min, max = Infinity, isInteger = false }: NumberRange): (text: string) => number {
  const kind = isInteger ? "an integer" : "a number";
  const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
  return (text) => {
    const number = text.trim() === "" ? NaN : Number(text);
    if (Number.isFinite(number) && number >= min && number <= max && (!isInteger || Number.isInteger(number)))
      return number;
    throw new InvalidArgumentError(`It must be ${kind} ${range}.`);
  };
}

export interface NumberRange {
  min: number;
  max?: number;
  isInteger?: boolean;
}

/** Creates an option that takes some of the names, separated by commas. By default it has all of them. */
export function chooseSome<Flags extends string, Name extends string>(flags: Flags, names: readonly Name[]) {
  const parse = (text: string): readonly Name[] => {
    const chosen = text.split(",");
    const unknown = chosen.filter((name) => !(names as readonly string[]).includes(name));
    if (unknown.length === 0) return chosen as Name[];
    throw new InvalidArgumentError(`Unknown: ${unknown.join(", ")}. Use some of ${names.join(", ")}.`);
  };
  return new Option(flags, `some of ${names.join(", ")}, separated by commas`).default(names, "all").argParser(parse);
}

/** Returns whether the message explains the error: our own errors and file system errors. Any other error is a bug. */
function isExpectedError(error: unknown): error is Error {
  return error instanceof Error && (!(error.name in globalThis) || "syscall" in error);
}

function printFailure(message: string, code: number): number {
  console.error(sanitizeOutput(message));
  return code;
}
