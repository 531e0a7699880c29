/** What a run finds, as plain data: RESULTS.md and the chart are drawn from it, and need no run. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../scripts/cli/paths.ts";

/** How the numbers of a column are printed. */
export type Format = "ratio" | "count" | "fixed" | "text";

/** Text stands where there is no number: a reason, a yes. */
export type Cell = number | string | null;

export interface Table {
  /** What the chart and others find it by. */
  id: string;
  /** What the first column holds. */
  head: string;
  columns: { title: string; as: Format }[];
  rows: { name: string; cells: Cell[] }[];
  /** What to know when reading it: a paragraph each. */
  notes?: string[];
}

/** A number that is wanted at most, or at least. */
export interface Goal {
  title: string;
  value: number;
  limit: number;
  atLeast?: true;
  /** Between these the true value lies with 95 % probability. */
  interval?: [low: number, high: number];
}

export interface Findings {
  tables: Table[];
  goals: Goal[];
}

/** The findings of a section, and how they came about. */
export interface Section extends Findings {
  title: string;
  /** What was measured, in a paragraph. */
  about: string;
  run: { versions: Record<string, string>; machine: string; command: string; seconds: number };
}

/** The sections by their names. */
export type Results = Record<string, Section>;

const file = join(root, "bench/results.json");

/** What was found before. */
export function readResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {};
}

/** Keeps results as JSON in the form that the formatter gives it. */
export async function writeResults(results: Results): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(results), { parser: "json", printWidth: 120 }));
}

/** The number in a table; not a number where there is none. */
export function numberIn(table: Table | undefined, name: string, title: string): number {
  const at = table?.columns.findIndex((column) => column.title === title) ?? -1;
  const cell = table?.rows.find((row) => row.name === name)?.cells[at];
  return typeof cell === "number" ? cell : NaN;
}
