/** Runs the installed Redocly CLI, without a shell and without telemetry. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CommandError } from "./command.ts";

const environment = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

export interface RedoclyRun {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs the Redocly CLI. Does not throw for a non-zero exit code, because its meaning depends on the command.
 * @throws {CommandError} when the CLI is not installed.
 */
export async function runRedocly(args: string[], cwd: string): Promise<RedoclyRun> {
  const program = findRedocly();
  if (!program) throw new CommandError("This command needs Redocly. Run: npm install --save-dev @redocly/cli@2.77.0");
  const env = { ...process.env, ...environment };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") return reject(error);
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Looks beside this package, then in the project in which the command runs. */
function findRedocly(): string | undefined {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), "package.json")).href]) {
    try {
      return join(dirname(createRequire(from).resolve("@redocly/cli/package.json")), "bin/cli.js");
    } catch {
      continue;
    }
  }
  return undefined;
}
