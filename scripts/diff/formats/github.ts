/** Formats a report as workflow commands of GitHub Actions: an annotation for each section. */
import type { Level } from "../severity.ts";
import type { DiffReport } from "../changes.ts";
import { toPlainText } from "../../text/code-span.ts";
import { type Section, groupChanges, formatChange, formatSummary, formatTitle } from "./sections.ts";

const commands: Record<Level, string> = { major: "error", minor: "notice", patch: "notice", none: "notice" };

/** Formats one command per line. Accepted breaking changes are warnings. GitHub shows the first ten of each type. */
export function formatGithub(report: DiffReport): string {
  const sections = groupChanges(report).filter(({ level }) => level !== "patch");
  const summary = `::notice title=API changes${property(`: ${report.level}`)}::${data(formatSummary(report))}`;
  return [summary, ...sections.map(annotation)].join("\n");
}

function annotation({ level, operations, changes }: Section): string {
  const isKnown = changes.every((each) => each.level !== "major" || each.accepted);
  const command = level === "major" && isKnown ? "warning" : commands[level];
  const [first] = operations;
  const others = operations.length > 1 ? ` and ${operations.length - 1} more` : "";
  const text = changes.map((each) => `${each.level}: ${toPlainText(formatChange(each))}`).join("\n");
  return `::${command} title=${property(toPlainText(formatTitle(first!)) + others)}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
