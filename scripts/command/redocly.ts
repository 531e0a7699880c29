/** Runs the pinned Redocly CLI, without a shell and without telemetry. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageFile = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const program = join(dirname(packageFile), "bin/cli.js");

const environment = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

export interface RedoclyRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Never throws for an exit code; what it means depends on the command. */
export function redocly(args: string[], cwd: string): Promise<RedoclyRun> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") return reject(error);
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
