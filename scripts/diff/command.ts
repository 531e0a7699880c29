/** The command that compares two descriptions. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Command, ExitCode, UsageError } from "../cli/command.ts";
import { replaceFiles } from "../cli/replace-files.ts";
import { unacceptedLevel, markAccepted, parseAccepted } from "./accepted.ts";
import { applyLevels, parseLevelArguments, parseLevels, rateBy } from "./levels.ts";
import { diff } from "./report.ts";
import { printReportFiles, formatNames, getFormat } from "./formats.ts";
import { type Level, rank } from "./severity.ts";
import type { DiffReport } from "./changes.ts";
import { readDescription } from "./read-description.ts";

const levels: Level[] = ["patch", "minor", "major"];

const text = { type: "string" } as const;
const options = {
  ...{ format: text, write: text, accepted: text, levels: text, "fail-on": text },
  level: { type: "string", multiple: true },
} as const;

/** Milliseconds after which the command reports its progress. */
const longRun = 2_000;

interface Given {
  format?: string;
  write?: string;
  accepted?: string;
  levels?: string;
  consumers?: string;
  "fail-on"?: string;
}

/** Adds to a report what became of the users of an earlier revision. */
type AskConsumers = (report: DiffReport, revision: string) => Promise<DiffReport>;

const consumersHelp = `
  --consumers a git revision of the project whose examples and type tests must still compile`;

/** @param call What is typed to run it, for the help. @param askConsumers Where there are consumers to ask. */
export function diffCommand(call: string, askConsumers?: AskConsumers): Command {
  return {
    help: helpFor(call, askConsumers !== undefined),
    options: askConsumers ? { ...options, consumers: text } : options,
    positionals: { min: 2, max: 2 },
    async run({ options: given, lists: { level = [] }, positionals, progress }) {
      const { format = "text", write, accepted, consumers, "fail-on": failOn = "none" } = given as Given;
      const { levels: levelsFile } = given as Given;
      const print = getFormat(format);
      const limit = parseFailLevel(failOn);
      const known = accepted ? parseAccepted(await readFile(accepted, "utf8"), accepted) : [];
      const overrides = new Map([
        ...(levelsFile ? parseLevels(await readFile(levelsFile, "utf8"), levelsFile) : []),
        ...parseLevelArguments(level),
      ]);
      const base = await readDescription(positionals[0]!);
      logProgress(`Read ${positionals[0]}.`);
      const revision = await readDescription(positionals[1]!);
      logProgress(`Read ${positionals[1]}.`);
      const compared = diff(base, revision, rateBy(overrides));
      logProgress(`Found ${compared.changes.length} changes.`);
      const checked = consumers && askConsumers ? await askConsumers(compared, consumers) : compared;
      const report = markAccepted(applyLevels(checked, overrides), known);
      progress.log(print(report).trimEnd());
      console.error(formatResourceUsage());
      if (write) await writeReport(printReportFiles(report), write);
      return rank(unacceptedLevel(report)) >= limit ? ExitCode.failure : ExitCode.success;
    },
  };
}

function helpFor(call: string, hasConsumers: boolean): string {
  return `Usage: ${call} <base> <revision> [options]

Compares two descriptions, OpenAPI 3.0 or 3.1. Lists every change with the operations that it reaches, what it breaks, what
to do about it, and its semver level. Names and order of schemas do not count. A side is a file, a file in git
(main:api.yaml), or a revision of openapi/cdp-api.yaml (main, v0.1.0, HEAD~3).

  --format    ${formatNames.join(", ")}; default: text. github prints workflow commands
  --write     a folder for report.json, report.html, comment.md and summary.md (cut to fit a comment and a job summary), and
              accept.yaml, the entries that would accept what breaks
  --accepted  a file of breaking changes that are meant, as openapi/accepted-changes.yaml: they do not fail
  --level     kind=level, for example enum-values-added.response=minor: replaces the level of a kind. May occur several times
  --levels    a file with such levels, as openapi/levels.yaml
  --fail-on   patch, minor, major or none: exit with 1 when a change that is not accepted reaches the level; none by default${hasConsumers ? consumersHelp : ""}

Exit codes: 0 compared, 1 --fail-on was reached or a side cannot be read, 2 wrong arguments.`;
}

/** Writes files by name into a folder; folders are made where there are none. */
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

function parseFailLevel(name: string): number {
  if (name === "none") return Infinity;
  const level = levels.find((each) => each === name);
  if (!level) throw new UsageError(`--fail-on: unknown level ${name}. Use one of: ${levels.join(", ")}, none.`);
  return rank(level);
}
