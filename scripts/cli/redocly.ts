/** Runs the Redocly CLI, the one that is pinned here, without a shell and without telemetry. */
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

/** Whether it can be run: who uses our commands from the package may not have it. */
export function isRedoclyInstalled(): boolean {
  return findRedocly() !== undefined;
}

/**
 * Never throws for an exit code; what it means depends on the command.
 * @throws {CommandError} when it is not installed.
 */
export async function runRedocly(args: string[], cwd: string): Promise<RedoclyRun> {
  const program = findRedocly();
  if (!program) throw new CommandError("This needs Redocly: npm install --save-dev @redocly/cli@2.77.0");
  const env = { ...process.env, ...environment };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") return reject(error);
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Beside our own files, or in the project in which the command runs. */
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
