/** A report for people: as markdown for a pull request, as lines for a terminal. */
import type { Change, DiffReport } from "./report.ts";
import { type Level, severity } from "./levels.ts";
import { code, visible } from "./text.ts";

/** Operations with the same changes, told once. */
interface Section {
  level: Level;
  operations: Change[];
  changes: Change[];
}

/** A comment on GitHub holds 65,536 characters. */
const longest = 60_000;

const colors: Record<Level, number> = { major: 31, minor: 33, patch: 36, none: 32 };

/** Markdown in which every text from the descriptions is code; what does not fit into a comment is counted. */
export function toMarkdown(report: DiffReport): string {
  const sections = sectionsOf(report).map(markdownSection);
  let text = `## API changes: ${report.level}\n\n${summaryOf(report)}\n`;
  let shown = 0;
  while (shown < sections.length && text.length + sections[shown]!.length < longest) text += sections[shown++]!;
  const hidden = sections.length - shown;
  return hidden > 0 ? `${text}\n${hidden} more sections do not fit here; the JSON report has them all.\n` : text;
}

/** Lines for a terminal. */
export function toTerminal(report: DiffReport, { color }: { color: boolean }): string {
  const paint = (level: Level, text: string) => (color ? `\u001b[${colors[level]}m${text}\u001b[0m` : text);
  const sections = sectionsOf(report).flatMap(({ level, operations, changes }) => [
    "",
    ...operations.map((each) => paint(level, visible(titleOf(each).replaceAll("`", "")))),
    ...changes.map((each) => `  ${paint(each.level, each.level)} ${visible(each.message)}${visible(placeOf(each))}`),
  ]);
  return [`API changes: ${paint(report.level, report.level)}`, summaryOf(report), ...sections].join("\n");
}

function markdownSection({ level, operations, changes }: Section): string {
  const [first, ...others] = operations.map(titleOf);
  const same = others.length > 0 ? `\nThe same for ${others.join(", ")}.\n` : "";
  const lines = changes.map((each) => `- **${each.level}** ${markdownText(each.message)}${placeOf(each)}\n`);
  return `\n### ${level}: ${first}\n${same}\n${lines.join("")}`;
}

function sectionsOf({ changes }: DiffReport): Section[] {
  const sections = new Map<string, Section>();
  for (const operation of new Set(changes.map((each) => each.operation))) {
    const own = changes.filter((each) => each.operation === operation);
    const key = JSON.stringify(
      own.map(({ kind, direction, message, operation }) => [kind, direction, message, operation === null]),
    );
    const section = sections.get(key) ?? { level: own[0]!.level, operations: [], changes: own };
    section.operations.push(own[0]!);
    sections.set(key, section);
  }
  return [...sections.values()].sort((a, b) => severity(b.level) - severity(a.level));
}

function summaryOf({ changes, operations }: DiffReport): string {
  if (changes.length === 0) return "Nothing changes.";
  const counts = (["major", "minor", "patch"] as const).map((level) => {
    const count = operations.filter((each) => each.level === level).length;
    return count > 0 ? `${count} ${level}` : "";
  });
  const list = counts.filter(Boolean).join(", ");
  return `${changes.length} changes in ${operations.length} operations${list ? ` (${list})` : ""}.`;
}

function titleOf({ operation, call }: Change): string {
  if (operation === null) return "the description as a whole";
  return call ? `${code(operation)} (${code(call)})` : code(operation);
}

/** Where it is within the operation. */
function placeOf({ operation, pointer }: Change): string {
  const place = operation === null ? pointer : pointer.split("/").slice(4).join("/");
  return place ? ` (${code(place)})` : "";
}

/** Our words with code spans; what stands outside of them is disarmed, should a report come from elsewhere. */
function markdownText(message: string): string {
  const parts = visible(message).split("`");
  return parts
    .map((part, index) => (index % 2 === 1 ? code(part) : part.replace(/[<>&@[\]*_#|\\~]|:(?=\/\/)/g, entity)))
    .join("");
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
