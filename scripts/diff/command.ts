/** The command that compares two descriptions. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Option } from "@commander-js/extra-typings";
import { createCommand, ExitCode, UsageError } from "../cli/command.ts";
import { progress } from "../cli/progress.ts";
import { replaceFiles } from "../cli/replace-files.ts";
import { unacceptedLevel, markAccepted, parseAccepted } from "./accepted.ts";
import { applyLevels, parseLevelArguments, parseLevels, rateBy } from "./levels.ts";
import { diff } from "./report.ts";
import { formatNames, formatReport, printReportFiles } from "./formats.ts";
import { rank } from "./severity.ts";
import type { DiffReport } from "./changes.ts";
import { readDescription } from "./read-description.ts";

/** Milliseconds after which the command reports its progress. */
const longRun = 2_000;

/** Adds to a report what became of the users of an earlier revision. */
type AskConsumers = (report: DiffReport, revision: string) => Promise<DiffReport>;

/** @param name What is typed to run it, for the help. @param askConsumers Where there are consumers to ask. */
export function diffCommand(name: string, askConsumers?: AskConsumers) {
  return createCommand(name, { 0: "compared", 1: "--fail-on was reached or a side cannot be read" })
    .summary("list the changes between two descriptions, whom they affect, and their severity")
    .description(
      "Compares two descriptions, OpenAPI 3.0 or 3.1. Lists every change with the operations that it reaches, what it breaks, what to do about it, and its semver level. Names and order of schemas do not count. A side is a file, a file in git (main:api.yaml), or a revision of openapi/cdp-api.yaml (main, v0.1.0, HEAD~3).",
    )
    .argument("<base>")
    .argument("<revision>")
    .addOption(
      new Option("--format <name>", "github prints workflow commands").choices(formatNames).default("text" as const),
    )
    .option(
      "--write <folder>",
      "write report.json, report.html, comment.md and summary.md (cut to fit a comment and a job summary), and accept.yaml, the entries that would accept what breaks",
    )
    .option(
      "--accepted <file>",
      "a list of breaking changes that are meant, as openapi/accepted-changes.yaml: they do not fail",
    )
    .option(
      "--level <kind=level>",
      "replaces the level of a kind, for example enum-values-added.response=minor; may occur several times",
      (value, previous?: readonly string[]) => [...(previous ?? []), value],
    )
    .option("--levels <file>", "a file with such levels, as openapi/levels.yaml")
    .addOption(
      new Option("--fail-on <level>", "exit with 1 when a change that is not accepted reaches the level")
        .choices(["patch", "minor", "major", "none"])
        .default("none" as const),
    )
    .addOption(
      new Option(
        "--consumers <revision>",
        "a git revision of the project whose examples and type tests must still compile",
      ).hideHelp(!askConsumers),
    )
    .action(async (basePath, revisionPath, options) => {
      const { accepted, consumers, level = [], levels, write } = options;
      if (consumers && !askConsumers) throw new UsageError("--consumers is for the project itself.");
      const known = accepted ? parseAccepted(await readFile(accepted, "utf8"), accepted) : [];
      const overrides = new Map([
        ...(levels ? parseLevels(await readFile(levels, "utf8"), levels) : []),
        ...parseLevelArguments(level),
      ]);
      const base = await readDescription(basePath);
      logProgress(`Read ${basePath}.`);
      const revision = await readDescription(revisionPath);
      logProgress(`Read ${revisionPath}.`);
      const compared = diff(base, revision, rateBy(overrides));
      logProgress(`Found ${compared.changes.length} changes.`);
      const checked = consumers && askConsumers ? await askConsumers(compared, consumers) : compared;
      const report = markAccepted(applyLevels(checked, overrides), known);
      progress.log(formatReport(report, options.format).trimEnd());
      console.error(formatResourceUsage());
      if (write) await writeReport(printReportFiles(report), write);
      const limit = options.failOn === "none" ? Infinity : rank(options.failOn);
      if (rank(unacceptedLevel(report)) >= limit) process.exitCode = ExitCode.failure;
    });
}

/** Writes files by name into a folder. Creates missing folders. */
export async function writeReport(files: Map<string, string>, folder: string): Promise<void> {
  const placed = new Map([...files].map(([name, text]) => [join(resolve(folder), name), text]));
  await Promise.all([...placed.keys()].map((path) => mkdir(dirname(path), { recursive: true })));
  await replaceFiles(placed);
}

/** Prints a step to stderr, if the command has been running for a while. */
function logProgress(step: string): void {
  if (performance.now() > longRun) console.error(step);
}

/** Returns the time and memory that the comparison took, for stderr. */
function formatResourceUsage(): string {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return `(${(performance.now() / 1000).toFixed(1)} s, ${megabytes} MB)`;
}
