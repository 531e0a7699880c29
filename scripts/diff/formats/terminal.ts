/** Formats a report as lines of text. */
import type { Level } from "../severity.ts";
import type { Change, DiffReport } from "../changes.ts";
import { toPlainText } from "../../text/code-span.ts";
import {
  formatAcceptance,
  formatBreakage,
  formatBreaks,
  groupChanges,
  formatChange,
  formatSources,
  formatSummary,
  formatTitle,
} from "./sections.ts";

const colors: Record<Level, number> = { major: 31, minor: 33, patch: 36, none: 32 };

/** Formats a report for a terminal or log. */
export function formatText(report: DiffReport, { color }: { color: boolean }): string {
  const paint = (level: Level, text: string) => (color ? `\u001b[${colors[level]}m${text}\u001b[0m` : text);
  const sections = groupChanges(report).flatMap(({ level, operations, changes }) => [
    "",
    ...operations.map((each) => paint(level, toPlainText(nameOf(each)))),
    ...changes.flatMap((each) => [
      `  ${paint(each.level, each.level)} ${toPlainText(formatChange(each))}`,
      ...(formatSources(each) ? [`        ${toPlainText(formatSources(each))}`] : []),
      ...(each.level === "major" ? [`        ${formatBreaks(each)}; ${toPlainText(formatAcceptance(each))}`] : []),
    ]),
  ]);
  const head = [`API changes: ${paint(report.level, report.level)}`, formatSummary(report), formatBreakage(report)];
  return [...head.filter(Boolean), ...report.notes.map(toPlainText), ...sections].join("\n");
}

/** Starts with the method, so that no text of a description can start a line with `::`, which CI systems run as a command. */
function nameOf({ operation, call }: Change): string {
  return operation === null ? formatTitle({ operation }) : `${operation}${call ? ` (${call})` : ""}`;
}
