/** RESULTS.md, from the results alone. */
import { format } from "prettier";
import type { Cell, Format, Goal, Results, Section, Table } from "./results.ts";

const printers: Record<Format, (value: number) => string> = {
  ratio: (value) => value.toFixed(2),
  count: (value) => Math.round(value).toLocaleString("en"),
  fixed: (value) => value.toFixed(value < 10 ? 1 : 0),
  text: String,
};

const head = `<!-- Written by "npm run bench -- --write" from results.json. Do not edit. -->

# Results

![Type-check, CPU, bundle and behavior of td-cdp and its peers](chart.svg)

Ratios say more than times, because all contenders of a table took turns in one run.
`;

/** The whole document, in the form that the formatter gives it. */
export function documentOf(results: Results): Promise<string> {
  const sections = Object.values(results).map(sectionOf);
  return format([head, ...sections].join("\n\n"), { parser: "markdown", printWidth: 120 });
}

/** A section as Markdown that reads well in a terminal too. */
export function sectionOf({ title, about, run, tables, goals }: Section): string {
  const versions = Object.entries(run.versions).map((pair) => pair.join(" "));
  const circumstances = `\`${run.command}\`, ${run.seconds.toFixed(0)} s: ${[...versions, run.machine].join(", ")}`;
  const parts = tables.flatMap((table) => [tableOf(table), ...(table.notes ?? [])]);
  return [`## ${title}`, about, ...parts, goalsOf(goals), circumstances].filter(Boolean).join("\n\n");
}

function tableOf({ head, columns, rows }: Table): string {
  const lines = [
    [head, ...columns.map(({ title }) => title)],
    ...rows.map(({ name, cells }) => [name, ...cells.map((cell, at) => printed(cell, columns[at]?.as ?? "text"))]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const printedLines = lines.map((line) => `| ${line.map((text, at) => text.padEnd(widths[at] ?? 0)).join(" | ")} |`);
  printedLines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return printedLines.join("\n");
}

function goalsOf(goals: Goal[]): string {
  if (goals.length === 0) return "";
  return ["Goals:", goals.map(goalOf).join("\n")].join("\n\n");
}

function goalOf({ title, value, limit, atLeast, interval }: Goal): string {
  const met = isMet({ value, limit, ...(atLeast && { atLeast }) });
  const range = interval ? ` (${interval.map((each) => each.toFixed(2)).join(" to ")})` : "";
  return `- ${title} ${atLeast ? "≥" : "≤"} ${limit}: ${met ? "met" : "OVER"} with ${value.toFixed(3)}${range}`;
}

/** Whether a number is as wanted; one that is none is not. */
export function isMet({ value, limit, atLeast }: Pick<Goal, "value" | "limit" | "atLeast">): boolean {
  return atLeast ? value >= limit : value <= limit;
}

function printed(cell: Cell, as: Format): string {
  if (cell === null) return "";
  return typeof cell === "number" ? printers[as](cell) : cell;
}
