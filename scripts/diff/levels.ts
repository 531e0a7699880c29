/** Levels that replace those of the table: `openapi/levels.yaml` and `--level kind=minor`. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import { CommandError, UsageError } from "../cli/command.ts";
import { asJsonObject, isJsonObject } from "../openapi/json.ts";
import { type Change, createReport, type DiffReport } from "./changes.ts";
import { changeKinds, classifyBreaks, classifyLevel, type Level, type RateChange } from "./severity.ts";

/** Levels by kind (`enum-values-added`) or by kind and direction (`enum-values-added.response`). */
export type LevelOverrides = ReadonlyMap<string, Level>;

const levels: readonly string[] = ["none", "patch", "minor", "major"];
const directions: readonly string[] = ["request", "response", "none"];

/** The file of a project. */
const levelsFile = "openapi/levels.yaml";

/** Reads the file of a project, if it has one. */
export async function readLevels(folder: string): Promise<LevelOverrides> {
  const path = join(folder, levelsFile);
  return existsSync(path) ? parseLevels(await readFile(path, "utf8"), levelsFile) : new Map();
}

/** Reads the text of the file, a level by kind. @throws {CommandError} with the entry that is wrong. */
export function parseLevels(text: string, file: string): LevelOverrides {
  const entries = load(text, { schema: CORE_SCHEMA }) ?? {};
  if (!isJsonObject(entries)) throw new CommandError(`${file} must be a mapping of kinds to levels.`);
  return new Map(
    Object.entries(asJsonObject(entries)).map(([kind, level]) => {
      const problem = problemOf(kind, level);
      if (problem) throw new CommandError(`${file}: ${problem}`);
      return [kind, level as Level];
    }),
  );
}

/** Reads arguments of the form `kind=minor`. @throws {UsageError} for one that is wrong. */
export function parseLevelArguments(values: readonly string[]): LevelOverrides {
  return new Map(
    values.map((value) => {
      const [kind = "", level] = value.split("=");
      const problem = problemOf(kind, level);
      if (problem) throw new UsageError(`--level ${value}: ${problem}`);
      return [kind, level as Level];
    }),
  );
}

/** Returns a rating by these levels, and by the table for all other kinds. */
export function rateBy(overrides: LevelOverrides): RateChange {
  return (kind, direction) =>
    overrides.get(`${kind}.${direction}`) ?? overrides.get(kind) ?? classifyLevel(kind, direction);
}

/** Rates the changes of a report again. A level for a kind and a direction precedes one for the kind. */
export function applyLevels(report: DiffReport, overrides: LevelOverrides): DiffReport {
  if (overrides.size === 0) return report;
  const changes = report.changes.flatMap((change): Change[] => {
    const level = overrides.get(`${change.kind}.${change.direction}`) ?? overrides.get(change.kind);
    if (level === undefined) return [change];
    return level === "none" ? [] : [{ ...change, level, breaks: classifyBreaks(change.kind, level) }];
  });
  return createReport(changes, report.notes);
}

function problemOf(name: string, level: unknown): string | undefined {
  const [kind = "", direction] = name.split(".");
  if (!changeKinds.has(kind)) return `unknown kind of change ${JSON.stringify(kind)}. The JSON report lists the kinds.`;
  if (direction !== undefined && !directions.includes(direction))
    return `unknown direction ${JSON.stringify(direction)}. Use one of: ${directions.join(", ")}.`;
  if (typeof level !== "string" || !levels.includes(level))
    return `${JSON.stringify(level ?? "")} is not a level. Use one of: ${levels.join(", ")}.`;
  return undefined;
}
