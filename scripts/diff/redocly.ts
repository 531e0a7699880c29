/** Runs `redocly diff` on two canonical descriptions and reads what it rated: a second pair of eyes. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, type Document } from "../openapi/document.ts";
import type { Direction } from "./severity.ts";
import { runRedocly } from "../cli/redocly.ts";

/** One verdict of redocly. */
export interface RedoclyFinding {
  rule: string;
  message: string;
  /** Where it stands as redocly walked there, from the first operation that it met. */
  path: string;
  direction: Direction;
  /** The component that it stands in, if any. */
  reference: string | null;
  /** The nodes that it stands in, on either side. */
  nodes: unknown[];
}

interface RedoclyLocation {
  pointer: string;
}

interface RedoclyChange {
  path: string;
  base?: RedoclyLocation;
  revision?: RedoclyLocation;
  verdicts: { ruleId: string; message: string }[];
}

interface Report {
  reportVersion: string;
  changes: RedoclyChange[];
}

/** Without the ruleset redocly rates nothing and says "Diff passed". */
const config = "extends: [diff-recommended]\n";
const flags = ["--format=json", "--fail-on=none", "--config=redocly.yaml", "--output=report.json"];

/** What redocly rates; throws when it fails or cannot be understood. */
export async function runRedoclyDiff(base: Document, revision: Document): Promise<RedoclyFinding[]> {
  const report = await inFolder(async (folder) => {
    await writeFile(join(folder, "redocly.yaml"), config);
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    await run(folder);
    return readReport(join(folder, "report.json"));
  });
  return report.changes.flatMap((change) => {
    const nodes = [...nodesOn(base, change.base), ...nodesOn(revision, change.revision)];
    const place = { path: change.path, direction: directionOf(change.path), reference: referenceOf(change), nodes };
    return change.verdicts.map(({ ruleId, message }) => ({ ...place, rule: ruleId, message }));
  });
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "td-cdp-diff-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string): Promise<void> {
  const { code, stderr } = await runRedocly(["diff", "base.json", "revision.json", ...flags], folder);
  if (code !== 0) throw new Error(`redocly diff failed (${code}): ${stderr.trim()}`);
}

async function readReport(file: string): Promise<Report> {
  const report = await readFile(file, "utf8").then(parse, (cause) => {
    throw new Error("redocly diff wrote no report", { cause });
  });
  if (report.reportVersion !== "1" || !Array.isArray(report.changes))
    throw new Error(`redocly diff wrote a report of an unknown version: ${String(report.reportVersion)}`);
  return report;
}

function parse(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch (cause) {
    throw new Error("redocly diff wrote a report that is no JSON", { cause });
  }
}

/** The objects from a pointer upwards to the operation or component that it lies in. */
function nodesOn(document: Document, side: RedoclyLocation | undefined): unknown[] {
  const parts = side?.pointer.split("/") ?? [];
  const lengths = parts.map((_, index) => parts.length - index);
  const shortest = { paths: 5, components: 4 }[parts[1] ?? ""] ?? 2;
  const isLocal = (length: number) => length >= Math.min(shortest, parts.length - 1);
  return lengths.filter(isLocal).map((length) => at(document, parts.slice(0, length).join("/")));
}

function referenceOf({ base, revision }: RedoclyChange): string | null {
  return /^#\/components\/schemas\/[^/]+/.exec((revision ?? base)?.pointer ?? "")?.[0] ?? null;
}

function directionOf(path: string): Direction {
  if (path.includes("/responses/")) return "response";
  return /\/(requestBody|parameters)(\/|$)/.test(path) ? "request" : "none";
}
