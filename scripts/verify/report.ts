/** The report of a run for a terminal, for an issue, and as JSON. It contains no account data. */
import { codeSpan } from "../text/code-span.ts";
import type { DifferenceRow } from "./tally.ts";
import type { VerifyResult } from "./verify.ts";

export interface Report extends VerifyResult {
  /** The version of td-cdp. */
  version: string;
  /** The beginning of the SHA-256 of the description. */
  description: string;
  /** The region of the account, or undefined for a custom base URL. */
  region: string | undefined;
  /** The day of the run, `2026-01-31`. */
  date: string;
}

/** Formats a report for the terminal. */
export function formatText(report: Report): string {
  const { differences } = report;
  const ending = describeEnd(report);
  const width = Math.max(...differences.map(({ pointer }) => formatPlace(pointer).length));
  const rows = groupByOperation(differences).flatMap(([title, rows]) => [
    title,
    ...rows.map(
      (row) => `  ${formatPlace(row.pointer).padEnd(width)}  expected ${row.expected}, seen ${formatSeen(row)}`,
    ),
  ]);
  const unreached = listUnreached(report).map(({ operation, reason }) => `  ${operation}: ${reason}`);
  return [
    `${formatCount(differences.length)}${rows.length > 0 ? ":" : "."}`,
    ...rows,
    "",
    `${formatCoverage(report)}${unreached.length > 0 ? " Not reached:" : ""}`,
    ...unreached,
    ...(ending ? ["", ending] : []),
  ].join("\n");
}

/** Formats a report as markdown, to attach to an issue. */
export function formatMarkdown(report: Report): string {
  const ending = describeEnd(report);
  const { version, description, region = "custom base URL", date, differences } = report;
  const rows = differences.map(({ operation, status, ...row }) => {
    const cells = [
      codeSpan(operation),
      status,
      row.pointer ? codeSpan(row.pointer) : "the body",
      row.expected,
      formatSeen(row),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const unreached = listUnreached(report).map(({ operation, reason }) => `- ${codeSpan(operation)}: ${reason}`);
  return `${[
    "# Differences between the CDP API and its description",
    "",
    `td-cdp ${version}, description ${codeSpan(description)}, region ${region}, ${date}.`,
    "This report contains kinds of values and names of fields. It contains no values, names, IDs or keys.",
    ...(ending ? ["", ending] : []),
    "",
    `${formatCount(differences.length)}.`,
    ...(rows.length > 0
      ? ["", "| Operation | Status | Where | Expected | Seen |", "|---|---|---|---|---|", ...rows]
      : []),
    "",
    formatCoverage(report),
    ...(unreached.length > 0 ? ["", "## Not reached", "", ...unreached] : []),
  ].join("\n")}\n`;
}

/** Formats a report as JSON. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function groupByOperation(differences: readonly DifferenceRow[]): [title: string, rows: DifferenceRow[]][] {
  const groups = new Map<string, DifferenceRow[]>();
  for (const row of differences) {
    const title = `${row.operation} (${row.status})`;
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups];
}

function formatPlace(pointer: string): string {
  return pointer || "the body";
}

/** Formats the observed kinds as `integer (3 times), null (once)`. */
function formatSeen({ seen }: Pick<DifferenceRow, "seen">): string {
  return Object.entries(seen)
    .map(([what, count]) => `${what} (${count === 1 ? "once" : `${count} times`})`)
    .join(", ");
}

function formatCount(count: number): string {
  return `${count === 0 ? "No" : count} ${count === 1 ? "difference" : "differences"} between the API and the description`;
}

/** Returns a note about a run that was incomplete. */
function describeEnd(report: Report): string | undefined {
  if (report.end === "interrupted") return "The run was interrupted. There may be more differences.";
  if (report.end === "no responses") return "The API stopped responding. There may be more differences.";
  if (hasReachedNothing(report)) return "No operation could be read. Check the region and the permissions of the key.";
  return undefined;
}

/** Returns whether no operation could be read. */
export function hasReachedNothing(report: Report): boolean {
  return listUnreached(report).length === report.coverage.operations.length;
}

function listUnreached({ coverage }: Report) {
  return coverage.operations.filter(({ reason }) => reason !== undefined);
}

function formatCoverage(report: Report): string {
  const { operations, requests } = report.coverage;
  const reached = operations.length - listUnreached(report).length;
  return `Reached ${reached} of ${operations.length} GET operations with ${requests} requests.`;
}
