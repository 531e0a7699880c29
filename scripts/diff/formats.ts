/** The formats of a report. */
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

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export function formatReport(report: DiffReport, format: FormatName): string {
  return formats[format](report);
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
