/** One suite on the Node that asks for it, by the command for all runtimes. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/cli/paths.ts";

export function runSuite(suite: "conformance" | "secrets" | "fake"): Promise<{ code: number; output: string }> {
  const args = ["--import", "tsx", join(root, "test/runtimes/run.ts"), "--only", "this", "--suite", suite];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` });
    });
  });
}
