/** Programs that a command runs: the runtimes, fetched from npm where they are not yet, and whatever else has a file. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../../scripts/cli/command.ts";
import { root } from "../../scripts/cli/paths.ts";
import { platform, type Runtime } from "./platforms.ts";

export interface Program {
  name: string;
  version: string;
  file: string;
  args: string[];
}

export const cache = join(root, "node_modules/.cache/td-cdp-runtimes");
/** What is not done by then hangs. */
export const longestRun = 180_000;

const children = new Set<ChildProcess>();

/** Ends what is still running. */
export function stopAll(): void {
  for (const child of children) child.kill("SIGKILL");
}

/** The program of a runtime, from the cache or from npm, or why it is not available. */
export async function fetched(runtime: Runtime): Promise<Program | string> {
  const { name, version, packages, binary, args, says = version } = runtime;
  const wanted = packages[platform()];
  if (!wanted) return `no package for ${platform()}`;
  const prefix = join(cache, `${name}-${version}`);
  const file = join(prefix, "node_modules", wanted, binary + (process.platform === "win32" ? ".exe" : ""));
  if (!existsSync(file) && !(await fetchPackage(prefix, `${wanted}@${version}`)))
    return `npm has no ${wanted}@${version}`;
  const found = (await succeed(file, ["--version"])).trim();
  if (!found.split(/[^\d.-]+/).includes(says))
    throw new CommandError(`${wanted}@${version} has ${found} in it: remove ${prefix}.`);
  return { name, version, file, args };
}

/** Installs a package under a folder. False when the registry does not have it; any other failure is one. */
export async function fetchPackage(prefix: string, wanted: string): Promise<boolean> {
  mkdirSync(prefix, { recursive: true });
  const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
  const { code, output } = await finished(start("npm", ["install", "--prefix", prefix, ...flags, wanted]));
  const isMissing = /\b(E404|ETARGET|EBADPLATFORM)\b/.test(output);
  if (code !== 0 && !isMissing) throw new CommandError(`npm install ${wanted} failed:\n${output}`);
  return code === 0;
}

/** Keeps its standard input open: the server lives as long as that. */
export function start(file: string, args: string[], environment: object = {}): ChildProcess {
  const child = spawn(file, args, { cwd: root, env: { ...process.env, ...environment }, stdio: "pipe" });
  children.add(child);
  child.on("close", () => children.delete(child));
  return child;
}

/** How a program ended, and all that it printed; no code when it was stopped. */
export interface Ended {
  code: number | null;
  output: string;
}

export async function finished(child: ChildProcess): Promise<Ended> {
  let output = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (chunk) => (output += String(chunk)));
  const timer = setTimeout(() => child.kill("SIGKILL"), longestRun);
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  clearTimeout(timer);
  return { code, output };
}

/** What it prints. @throws CommandError when it fails. */
export async function succeed(file: string, args: string[]): Promise<string> {
  const { code, output } = await finished(start(file, args));
  if (code !== 0) throw new CommandError(`${file} ${args.join(" ")} failed:\n${output}`);
  return output;
}
