/** A report as lines of text. */
import type { Level } from "../severity.ts";
import type { Change, DiffReport } from "../changes.ts";
import { visible } from "../code-span.ts";
import { acceptanceOf, breakageOf, breaksText, sectionsOf, sentenceOf, summaryOf, titleOf } from "./sections.ts";

const colors: Record<Level, number> = { major: 31, minor: 33, patch: 36, none: 32 };

/** Lines for a terminal or a log. */
export function toTerminal(report: DiffReport, { color }: { color: boolean }): string {
  const paint = (level: Level, text: string) => (color ? `\u001b[${colors[level]}m${text}\u001b[0m` : text);
  const sections = sectionsOf(report).flatMap(({ level, operations, changes }) => [
    "",
    ...operations.map((each) => paint(level, plain(nameOf(each)))),
    ...changes.flatMap((each) => [
      `  ${paint(each.level, each.level)} ${plain(sentenceOf(each))}`,
      ...(each.level === "major" ? [`        ${breaksText(each)}; ${plain(acceptanceOf(each))}`] : []),
    ]),
  ]);
  const head = [`API changes: ${paint(report.level, report.level)}`, summaryOf(report), breakageOf(report)];
  return [...head.filter(Boolean), ...report.notes.map(plain), ...sections].join("\n");
}

/** The method first: the log of a CI obeys lines that begin with `::`, and what follows is not ours. */
function nameOf({ operation, call }: Change): string {
  return operation === null ? titleOf({ operation }) : `${operation}${call ? ` (${call})` : ""}`;
}

function plain(text: string): string {
  return visible(text.replaceAll("`", ""));
}
