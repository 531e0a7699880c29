/** Runs the tools of `docs/package.json`, which are not installed with the project. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../cli/command.ts";
import { root } from "../cli/paths.ts";

const docs = join(root, "docs");

/** Installs the tools, if they are missing. Needs the npm registry. */
export async function installDocsTools(): Promise<void> {
  if (!existsSync(join(docs, "node_modules"))) await run("npm", ["ci"]);
}

/** @throws CommandError when the tools are not installed, or when the tool fails, with its output. */
export async function runDocsTool(name: "typedoc" | "vitepress", args: string[]): Promise<void> {
  const program = join(docs, "node_modules/.bin", name);
  if (!existsSync(program)) throw new CommandError(`${name} is not installed. Run: npm ci --prefix docs`);
  await run(program, args);
}

/** Commands are scripts on Windows, which need a shell. The arguments are our own. */
function run(program: string, args: string[]): Promise<void> {
  const options = { cwd: docs, env: { ...process.env, NO_COLOR: "1" }, shell: process.platform === "win32" };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new CommandError(`${[program, ...args].join(" ")} failed:\n${stdout}${stderr}`));
      else resolve();
    });
  });
}
