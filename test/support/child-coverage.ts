/** Adds to vitest's coverage what the child processes of tests ran, which vitest does not see. */
import type { Profiler } from "node:inspector";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedPositionFor, LEAST_UPPER_BOUND, type SourceMapInput, TraceMap } from "@jridgewell/trace-mapping";
import type { Reporter } from "vitest/reporters";

/** Where Node writes what a process ran, in a file a process, and the source maps of what it loaded. */
export const folder = "coverage/children";

/** The coverage that vitest passes to reporters before it prints it. */
export interface CoverageMap {
  files(): string[];
  fileCoverageFor(path: string): { data: FileCoverage };
  filter(keep: (path: string) => boolean): void;
}

interface FileCoverage {
  statementMap: Record<string, { start: Place }>;
  s: Record<string, number>;
  fnMap: Record<string, { loc: { start: Place } }>;
  f: Record<string, number>;
  branchMap: Record<string, { locations: { start: Partial<Place> }[] }>;
  b: Record<string, number[]>;
}

/** Lines count from 1, columns from 0. */
interface Place {
  line: number;
  column: number;
}

/** What Node writes of a process. */
interface Dump {
  result: Profiler.ScriptCoverage[];
  "source-map-cache"?: Record<string, { lineLengths: number[]; data: SourceMapInput | null }>;
}

/** What a process ran of a script that was made from sources. */
interface Script {
  trace: TraceMap;
  lineLengths: number[];
  functions: Profiler.FunctionCoverage[];
}

/** Returns how often a place of a source was run. */
type Count = (place: Partial<Place>) => number;

export const children: Reporter = {
  onInit: () => rmSync(folder, { recursive: true, force: true }),
  onCoverage(coverage) {
    const map = coverage as CoverageMap;
    mkdirSync(folder, { recursive: true });
    addChildren(map, folder);
    rmSync(folder, { recursive: true });
    // A file of types alone has nothing to run, and would read as 0 %.
    map.filter((path) => Object.keys(map.fileCoverageFor(path).data.s).length > 0);
  },
};

/**
 * Adds the counts of all processes that wrote into a folder. A clone of the project, in which tests run its commands,
 * counts where it has the same text.
 */
export function addChildren(map: CoverageMap, from: string): void {
  const paths = new Map(map.files().flatMap((path) => [path, readFileSync(path, "utf8")].map((key) => [key, path])));
  for (const file of readdirSync(from)) for (const script of scriptsIn(join(from, file))) addScript(map, paths, script);
}

function addScript(map: CoverageMap, paths: ReadonlyMap<string, string>, script: Script): void {
  script.trace.resolvedSources.forEach((source, at) => {
    const path = paths.get(pathOf(source)) ?? paths.get(script.trace.sourcesContent?.[at] ?? "");
    if (path) add(map.fileCoverageFor(path).data, countIn(script, source));
  });
}

/** A script without a source map is not ours. */
function scriptsIn(file: string): Script[] {
  const { result, "source-map-cache": maps = {} } = JSON.parse(readFileSync(file, "utf8")) as Dump;
  return result.flatMap(({ url, functions }) => {
    const { data, lineLengths = [] } = maps[url] ?? {};
    return data ? [{ trace: new TraceMap(data, url), lineLengths, functions }] : [];
  });
}

function add({ statementMap, s, fnMap, f, branchMap, b }: FileCoverage, count: Count): void {
  for (const [id, { start }] of Object.entries(statementMap)) s[id]! += count(start);
  for (const [id, { loc }] of Object.entries(fnMap)) f[id]! += count(loc.start);
  for (const [id, { locations }] of Object.entries(branchMap))
    locations.forEach(({ start }, at) => (b[id]![at]! += count(start)));
}

function countIn({ trace, lineLengths, functions }: Script, source: string | null): Count {
  const starts = lineLengths.map((_, line) => lineLengths.slice(0, line).reduce((sum, each) => sum + each + 1, 0));
  const ranges = functions.flatMap((each) => each.ranges);
  // Inner ranges say more exactly what their outer ones say.
  ranges.sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
  return ({ line, column }) => {
    if (source === null || line === undefined || column === undefined) return 0;
    const place = generatedPositionFor(trace, { source, line, column, bias: LEAST_UPPER_BOUND });
    if (place.line === null) return 0;
    const offset = starts[place.line - 1]! + place.column;
    return ranges.find(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset)?.count ?? 0;
  };
}

function pathOf(source: string | null): string {
  return source?.startsWith("file:") ? fileURLToPath(source) : "";
}
