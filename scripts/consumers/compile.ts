/** Compiles the examples and type tests of an earlier version against the working tree, in place of the code of users. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "../cli/command.ts";
import { root } from "../cli/paths.ts";
import { rootLocation } from "../diff/compare/location.ts";
import { type Change, createChange, type DiffReport, createReport } from "../diff/changes.ts";
import { codeSpan } from "../text/code-span.ts";

export interface ConsumerCheck {
  revision: string;
  files: number;
  errors: { file: string; line: number; message: string }[];
}

/** Folders with code that uses the client. */
const consumerFolders = ["examples", "test/types"];

/** Compiles the consumers of a git revision against the current sources. @param folder The root folder of the project. */
export async function checkConsumers(revision: string, at = root): Promise<ConsumerCheck> {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: at, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 26 });
  const names = git("ls-tree", "-r", "--name-only", revision, "--", ...consumerFolders).split("\n");
  const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  if (files.length === 0) throw new CommandError(`${revision} has no ${consumerFolders.join(" and ")} to compile.`);
  const cache = join(root, "node_modules/.cache/td-cdp");
  mkdirSync(cache, { recursive: true });
  // The compiler names files by their real paths, also where node_modules is a link.
  const folder = realpathSync(mkdtempSync(join(cache, "consumers-")));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), git("show", `${revision}:${file}`));
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(createConfig(at)));
    return { revision, files: files.length, errors: parseErrors(await compile(folder)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the newest version tag that leads to HEAD, or "HEAD" if there is none. */
export function previousVersion(at = root): string {
  try {
    const args = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"];
    return execFileSync("git", args, { cwd: at, encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "HEAD";
  }
}

/** Adds the compile errors to a report as breaking changes. */
export function addConsumerErrors(report: DiffReport, { revision, files, errors }: ConsumerCheck): DiffReport {
  const changes = errors.map(({ file, line, message }): Change => {
    const text = `${codeSpan(`${file}:${line}`)} of ${codeSpan(revision)} no longer compiles: ${codeSpan(message)}.`;
    const difference = { kind: "consumer-broken", operation: null, location: rootLocation, message: text };
    return createChange({ ...difference, base: undefined, revision: undefined }, { hasCalls: false });
  });
  const note = `The examples and type tests of ${codeSpan(revision)}, ${files} files, still compile.`;
  return createReport([...report.changes, ...changes], errors.length > 0 ? report.notes : [...report.notes, note]);
}

/** The configuration of the project. The entry points that users import, its `paths`, lead to the sources to compile against. */
function createConfig(at: string): object {
  const config = join(root, "tsconfig.json");
  const { compilerOptions } = JSON.parse(readFileSync(config, "utf8")) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  const entries = Object.entries(compilerOptions.paths);
  const paths = Object.fromEntries(entries.map(([name, files]) => [name, files.map((file) => join(at, file))]));
  return { extends: config, compilerOptions: { paths }, include: ["**/*.ts"] };
}

function compile(folder: string): Promise<string> {
  const args = [join(root, "node_modules/typescript-7/bin/tsc"), "-p", folder, "--pretty", "false"];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => done(stdout + stderr));
  });
}

/** Parses the compiler output. Throws if the compiler failed, which would look like code without errors. */
function parseErrors(output: string): ConsumerCheck["errors"] {
  const found = [...output.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+: .*)$/gm)];
  if (output.trim() !== "" && found.length === 0) throw new Error(`The compiler failed:\n${output}`);
  return found.map(([, file = "", line, message = ""]) => ({ file, line: Number(line), message }));
}
