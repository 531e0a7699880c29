/** Changes the code in small ways, one at a time, and counts the changes that no test notices. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Option } from "@commander-js/extra-typings";
import { format, resolveConfig } from "prettier";
import { CommandError, createCommand, ExitCode, runIfMain } from "../../scripts/cli/command.ts";
import { root } from "../../scripts/cli/paths.ts";
import { percentOf, type Report, scoresOf, tableOf } from "./score.ts";

interface Module {
  /** What is changed. */
  files: string[];
  /** What should notice: the tests of the module that need no compiler and no program, the cheapest first. */
  tests: string[];
}

const modules: Record<string, Module> = {
  retry: {
    files: ["attempt", "rate-limiter", "redirects", "retry", "send-with-retries"].map(
      (name) => `src/transport/${name}.ts`,
    ),
    tests: ["events", "retry", "limits", "transport"].map((name) => `test/${name}.test.ts`),
  },
  errors: {
    files: ["src/errors/*.ts"],
    tests: ["errors", "issues", "transport", "calls"].map((name) => `test/${name}.test.ts`),
  },
  rules: {
    files: ["src/rules/**/*.ts"],
    tests: ["json", "words", "findings", "unrecognized", "guards", "read", "check", "builders", "refusals"].map(
      (name) => `test/rules/${name}.test.ts`,
    ),
  },
};

const folder = join(root, "test/mutants");
const stryker = join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js");
const results = join(folder, "RESULTS.md");

/** The markers around the table in the results. The rest is written by hand. */
const marks = /(?<=<!-- scores.*?-->\n).*(?=<!-- end of scores -->)/s;

/** The least score of a module, in percent. */
const least = 85;

const command = createCommand("npm run mutants --", { 0: "every score is 85 % or more", 1: "one is not" })
  .description(
    "Changes the code in small ways, one at a time, and counts the changes that no test notices. Prints those, and writes the scores into test/mutants/RESULTS.md. The first time takes half an hour; afterwards only what has changed, in the code or in the tests, is tried again.",
  )
  .addOption(new Option("--only <module>").choices(Object.keys(modules)))
  .option("--all", "tries every change again")
  .action(async ({ only, all = false }) => {
    const names = only ? [only] : Object.keys(modules);
    if (!existsSync(stryker)) install();
    for (const name of names) runModule(name, modules[name]!, all);
    process.exitCode = await report(names);
  });

await runIfMain(import.meta.url, command);

/** Apart from the packages of the project; vitest is that of the project, so that its tests run as they always do. */
function install(): void {
  console.error("Installing Stryker (npm ci in test/mutants) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(npm, ["ci", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

function runModule(name: string, { files, tests }: Module, all: boolean): void {
  const options = ["--mutate", files.join(), "--incrementalFile", reportOf(name), ...(all ? ["--force"] : [])];
  const { status } = spawnSync(process.execPath, [stryker, "run", join(folder, "stryker.config.json"), ...options], {
    cwd: root,
    env: { ...process.env, MUTANT_TESTS: tests.join(" ") },
    stdio: "inherit",
  });
  if (status !== 0) throw new CommandError(`Stryker failed on ${name}: see above.`);
}

/** Writes the table when all modules have been tried, by this run or an earlier one. */
async function report(names: string[]): Promise<number> {
  const known = Object.keys(modules).filter((name) => existsSync(reportOf(name)));
  const scores = new Map(known.map((name) => [name, scoresOf(readReport(name))]));
  const table = tableOf(scores);
  console.log(`\n${table}`);
  const text = readFileSync(results, "utf8").replace(marks, `\n${table}\n\n`);
  if (known.length === Object.keys(modules).length)
    writeFileSync(results, await format(text, { ...(await resolveConfig(results)), filepath: results }));
  return names.every((name) => percentOf(scores.get(name)!.get("")!) >= least) ? ExitCode.success : ExitCode.failure;
}

function readReport(name: string): Report {
  return JSON.parse(readFileSync(reportOf(name), "utf8")) as Report;
}

/** What Stryker found, from which it goes on when it is run again. */
function reportOf(name: string): string {
  return join(root, `node_modules/.cache/td-cdp/mutants-${name}.json`);
}
