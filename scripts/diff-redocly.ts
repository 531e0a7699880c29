/** Runs `redocly diff` on two canonical descriptions and reads what it rated: a second pair of eyes. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { at, type Document } from "./description.ts";
import type { Direction } from "./diff-levels.ts";

/** One verdict of redocly. */
export interface Verdict {
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

interface Side {
  pointer: string;
}

interface Entry {
  path: string;
  base?: Side;
  revision?: Side;
  verdicts: { ruleId: string; message: string }[];
}

interface Report {
  reportVersion: string;
  changes: Entry[];
}

/** Without the ruleset redocly rates nothing and says "Diff passed". */
const config = "extends: [diff-recommended]\n";
const environment = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const flags = ["--format=json", "--fail-on=none", "--config=redocly.yaml", "--output=report.json"];

/** What redocly rates; throws when it fails or cannot be understood. */
export async function redoclyDiff(base: Document, revision: Document): Promise<Verdict[]> {
  const report = await inFolder(async (folder) => {
    await writeFile(join(folder, "redocly.yaml"), config);
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    await run(folder);
    return parse(await readFile(join(folder, "report.json"), "utf8"));
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
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: { redocly: string } };
  const args = [join(dirname(manifest), bin.redocly), "diff", "base.json", "revision.json", ...flags];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...process.env, ...environment } });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    throw new Error(`redocly diff failed (${String(code)}): ${stderr?.trim() ?? ""}`, { cause: error });
  }
}

function parse(text: string): Report {
  const report = JSON.parse(text) as Report;
  if (report.reportVersion !== "1" || !Array.isArray(report.changes))
    throw new Error(`redocly diff wrote a report of an unknown version: ${String(report.reportVersion)}`);
  return report;
}

/** The objects from a pointer upwards to the operation or component that it lies in. */
function nodesOn(document: Document, side: Side | undefined): unknown[] {
  const parts = side?.pointer.split("/") ?? [];
  const lengths = parts.map((_, index) => parts.length - index);
  const shortest = { paths: 5, components: 4 }[parts[1] ?? ""] ?? 2;
  const isLocal = (length: number) => length >= Math.min(shortest, parts.length - 1);
  return lengths.filter(isLocal).map((length) => at(document, parts.slice(0, length).join("/")));
}

function referenceOf({ base, revision }: Entry): string | null {
  return /^#\/components\/schemas\/[^/]+/.exec((revision ?? base)?.pointer ?? "")?.[0] ?? null;
}

function directionOf(path: string): Direction {
  if (path.includes("/responses/")) return "response";
  return /\/(requestBody|parameters)(\/|$)/.test(path) ? "request" : "none";
}
