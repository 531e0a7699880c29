/** Formats a report as markdown for GitHub. Texts of a description are code spans, and the report is truncated to fit. */
import type { Level } from "../severity.ts";
import type { DiffReport } from "../changes.ts";
import { codeSpan, escapeMarkdown } from "../../text/code-span.ts";
import {
  formatAcceptance,
  formatBreakage,
  formatBreaks,
  type Section,
  groupChanges,
  formatChange,
  formatSources,
  formatSummary,
  formatTitle,
  titles,
  type GroupedChange,
} from "./sections.ts";

/** Size limits in bytes. GitHub allows 65,536 characters in a comment and 1 MiB in a job summary, including other content. */
export const limits = { comment: 60_000, summary: 1_000_000 };

const levels: Level[] = ["major", "minor", "patch"];

/** Formats a report. Lists sections that do not fit by the names of their operations, and counts names that do not fit. */
export function formatMarkdown(report: DiffReport, limit = limits.comment): string {
  const sections = groupChanges(report);
  const texts = sections.map((section) => `${formatSectionHead(section)}${section.changes.map(line).join("")}`);
  const names = sections.map(({ operations }) =>
    operations.map((each) => `- ${each.level}: ${formatTitle(each)}\n`).join(""),
  );
  const head = headingOf(report);
  let shown = sections.length;
  let size = sum([head, ...texts]) + titleAllowance;
  while (shown > 0 && size > limit) {
    shown--;
    size += bytes(names[shown]!) - bytes(texts[shown]!);
  }
  const blocks = levels.map((level) =>
    formatLevelBlock(
      level,
      texts.slice(0, shown).filter((_, at) => sections[at]!.level === level),
    ),
  );
  return head + blocks.join("") + rest(names.slice(shown).join(""), limit - sum([head, ...blocks]) - titleAllowance);
}

/** Reserved for the titles of blocks. */
const titleAllowance = 1_000;

function headingOf(report: DiffReport): string {
  const lines = [
    `## API changes: ${report.level}`,
    formatSummary(report),
    formatBreakage(report),
    ...report.notes.map(escapeMarkdown),
  ];
  return `${lines.filter(Boolean).join("\n\n")}\n`;
}

/** Formats the sections of a level. Sections without breaking changes are collapsed. */
function formatLevelBlock(level: Level, texts: string[]): string {
  if (texts.length === 0) return "";
  if (level === "major") return `\n### ${titles[level]}\n${texts.join("")}`;
  return `\n<details>\n<summary>${titles[level]} (${texts.length})</summary>\n${texts.join("")}\n</details>\n`;
}

function formatSectionHead({ tag, operations }: Section): string {
  const [first, ...others] = operations.map(formatTitle);
  const same = others.length > 0 ? `The same for:\n\n${others.map((each) => `- ${each}\n`).join("")}\n` : "";
  return `\n#### ${tag ? `${codeSpan(tag)}: ` : ""}${first}\n\n${same}`;
}

function line(change: GroupedChange): string {
  const more = change.level === "major" ? ` *${formatBreaks(change)}*; ${formatAcceptance(change)}` : "";
  const sources = change.level === "major" ? formatSources(change) : "";
  const where = sources ? ` (${escapeMarkdown(sources)})` : "";
  return `- **${change.level}** ${escapeMarkdown(formatChange(change))}${where}${more}\n`;
}

function rest(names: string, left: number): string {
  if (names === "") return "";
  const lines = names.trimEnd().split("\n");
  let kept = 0;
  for (let size = 0; kept < lines.length; kept++) if ((size += bytes(lines[kept]!) + 1) > left) break;
  const hidden = lines.length - kept;
  const more = hidden > 0 ? `- and ${hidden} more\n` : "";
  const listed = lines.slice(0, kept).map((each) => `${each}\n`);
  return `\n### Truncated\n\nThe JSON and HTML reports contain the changes of:\n\n${listed.join("")}${more}`;
}

function sum(texts: string[]): number {
  return texts.reduce((size, text) => size + bytes(text), 0);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
