/** The demo as a process, with what it prints. */
import { spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/cli/paths.ts";

export function runDemo(args: string[] = [], environment: Record<string, string> = {}) {
  const { TD_API_KEY: _, TD_CDP_REGION: __, ...rest } = process.env;
  const options = { cwd: root, env: { ...rest, ...environment } };
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args], options);
  onTestFinished(() => void child.kill("SIGKILL"));
  const [output, errors] = [child.stdout, child.stderr].map((stream) => {
    let text = "";
    stream.on("data", (chunk) => (text += String(chunk)));
    return () => text;
  }) as [() => string, () => string];
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { pid: child.pid!, output, errors, code };
}
