/** The formats of a report. */
import { UsageError } from "../cli/command.ts";
import { acceptanceFor } from "./accepted.ts";
import { toGithub } from "./formats/github.ts";
import { limits, toMarkdown } from "./formats/markdown.ts";
import { toPage } from "./formats/html.ts";
import { toTerminal } from "./formats/terminal.ts";
import type { DiffReport } from "./changes.ts";

const formats = {
  text: (report: DiffReport) => toTerminal(report, { color: process.stdout.isTTY }),
  markdown: (report: DiffReport) => toMarkdown(report),
  json: toJson,
  html: toPage,
  github: toGithub,
};

export const formatNames = Object.keys(formats);

/** @throws {UsageError} for a name that is none. */
export function formatOf(name: string): (report: DiffReport) => string {
  if (!Object.hasOwn(formats, name)) throw new UsageError(`There is no format ${name}: ${formatNames.join(", ")}.`);
  return formats[name as keyof typeof formats];
}

/** The files of a report by name: for a comment, the summary of a job, programs, a browser, and for accepting what breaks. */
export function filesOf(report: DiffReport, date = new Date().toISOString().slice(0, 10)): Map<string, string> {
  return new Map([
    ["comment.md", toMarkdown(report)],
    ["summary.md", toMarkdown(report, limits.summary)],
    ["report.json", toJson(report)],
    ["report.html", toPage(report)],
    ["accept.yaml", acceptanceFor(report, date)],
  ]);
}

function toJson(report: DiffReport): string {
  return `${JSON.stringify({ reportVersion: 1, ...report }, null, 2)}\n`;
}
