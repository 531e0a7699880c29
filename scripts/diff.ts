/** Compares two descriptions: what changes for whom, and how much it weighs. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { CommandError, exit, main } from "./command/command.ts";
import { root } from "./command/project.ts";
import { type Document, parseDescription } from "./description/description.ts";
import { type Level, severity } from "./diff/levels.ts";
import { toMarkdown, toTerminal } from "./diff/format.ts";
import { diff, type DiffReport } from "./diff/report.ts";

const formats: Record<string, (report: DiffReport) => string> = {
  terminal: (report) => toTerminal(report, { color: process.stdout.isTTY }),
  markdown: toMarkdown,
  json: (report) => JSON.stringify(report, null, 2),
};

const levels: Level[] = ["patch", "minor", "major"];

/** A file, or a git revision of the pinned description. */
export async function readSide(side: string): Promise<Document> {
  const text = existsSync(side) ? await readFile(side, "utf8") : atRevision(side);
  const document = parseDescription(text);
  if (document === null || typeof document !== "object" || !document.openapi || !document.paths)
    throw new CommandError(`${side} is no OpenAPI description.`);
  return document;
}

function atRevision(revision: string): string {
  if (revision.startsWith("-")) throw new CommandError(`${revision} is neither a file nor a git revision.`);
  try {
    const stdio: "pipe"[] = ["pipe", "pipe", "pipe"];
    return execFileSync("git", ["show", `${revision}:openapi/cdp-api.yaml`], {
      cwd: root,
      encoding: "utf8",
      stdio,
      maxBuffer: 2 ** 28,
    });
  } catch (cause) {
    throw new CommandError(`${revision} is neither a file nor a git revision that has openapi/cdp-api.yaml.`, {
      cause,
    });
  }
}

function formatOf(name: string) {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new CommandError(`There is no format ${name}: ${Object.keys(formats).join(", ")}.`);
  return format;
}

function failLevelOf(name: string): number {
  if (name === "none") return Infinity;
  const level = levels.find((each) => each === name);
  if (!level) throw new CommandError(`There is no level ${name}: ${levels.join(", ")}, none.`);
  return severity(level);
}

await main(import.meta.url, {
  help: `Usage: npm run openapi:diff -- <base> <revision> [--format terminal|markdown|json] [--fail-on patch|minor|major|none]

Compares two descriptions, each a file or a git revision of openapi/cdp-api.yaml (main, v0.1.0, HEAD~3):
every change with the operations that it reaches and its semver level. Words, names and order do not count.

  --format    terminal (default), markdown for a pull request, json for programs
  --fail-on   exit with 1 when the level is reached; none by default

Exit codes: 0 compared, 1 --fail-on was reached or a side cannot be read, 2 wrong arguments.`,
  options: { format: { type: "string" }, "fail-on": { type: "string" } },
  positionals: { atLeast: 2, atMost: 2 },
  async run({ options, positionals }) {
    const format = formatOf(String(options.format ?? "terminal"));
    const limit = failLevelOf(String(options["fail-on"] ?? "none"));
    const [base, revision] = await Promise.all(positionals.map(readSide));
    const report = await diff(base!, revision!);
    console.log(format(report));
    return severity(report.level) >= limit ? exit.failed : exit.done;
  },
});
