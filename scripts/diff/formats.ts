/** The formats of a report. */
import { UsageError } from "../cli/command.ts";
import { printUnacceptedEntries } from "./accepted.ts";
import { formatGithub } from "./formats/github.ts";
import { limits, formatMarkdown } from "./formats/markdown.ts";
import { formatHtml } from "./formats/html.ts";
import { formatText } from "./formats/terminal.ts";
import type { DiffReport } from "./changes.ts";

const formats = {
  text: (report: DiffReport) => formatText(report, { color: process.stdout.isTTY }),
  markdown: (report: DiffReport) => formatMarkdown(report),
  json: toJson,
  html: formatHtml,
  github: formatGithub,
};

export const formatNames = Object.keys(formats);

/** @throws {UsageError} for a name that is none. */
export function getFormat(name: string): (report: DiffReport) => string {
  if (!Object.hasOwn(formats, name))
    throw new UsageError(`--format: unknown format ${name}. Use one of: ${formatNames.join(", ")}.`);
  return formats[name as keyof typeof formats];
}

/** The files of a report by name: for a comment, the summary of a job, programs, a browser, and for accepting what breaks. */
export function printReportFiles(
  report: DiffReport,
  date = new Date().toISOString().slice(0, 10),
): Map<string, string> {
  return new Map([
    ["comment.md", formatMarkdown(report)],
    ["summary.md", formatMarkdown(report, limits.summary)],
    ["report.json", toJson(report)],
    ["report.html", formatHtml(report)],
    ["accept.yaml", printUnacceptedEntries(report, date)],
  ]);
}

function toJson(report: DiffReport): string {
  return `${JSON.stringify({ reportVersion: 1, ...report }, null, 2)}\n`;
}
