/**
 * What the pipeline costs: user and system CPU of whole processes with their children, as ratios to bare openapi-typescript
 * on the same file in the same run. Pairs run in turn (A B A B), after one warm-up; the median ratio counts.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { project, root } from "../scripts/command/project.ts";

const rounds = 5;
const description = "openapi/cdp-api.yaml";

/** A copy of the project, because a pull writes its record. */
const scratch = mkdtempSync(join(root, "node_modules/.bench-"));
const script = (name: string, ...args: string[]) => ["--import", "tsx", join(scratch, "scripts", name), ...args];

const bare = [join(root, "node_modules/openapi-typescript/bin/cli.js"), description, "-o", "bare.ts"];

const contenders: { name: string; limit: number; args: string[] }[] = [
  { name: "generate (lint, types, table, checks)", limit: 2, args: script("generate.ts", "--check") },
  { name: "lint (redocly and our rules)", limit: Infinity, args: script("lint.ts") },
  { name: "pull of an unchanged file", limit: 0.2, args: script("pull.ts", description) },
];

try {
  for (const folder of ["openapi", "scripts", "src", "generated", "package.json", "tsconfig.json"])
    cpSync(join(root, folder), join(scratch, folder), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"));
  pin(description);
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores; medians of ${rounds} pairs\n`,
  );
  for (const { name, limit, args } of contenders) console.log(line(name, limit, pairs(args)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Makes the record say that this very file is the one that was pulled last. */
function pin(file: string): void {
  const source = JSON.parse(readFileSync(project.source, "utf8")) as Record<string, unknown>;
  const sha256 = createHash("sha256")
    .update(readFileSync(join(root, file)))
    .digest("hex");
  writeFileSync(join(scratch, "openapi/source.json"), JSON.stringify({ ...source, url: file, sha256 }));
}

function pairs(args: string[]): { ours: number; bare: number }[] {
  [args, bare].forEach(cpuOf);
  return Array.from({ length: rounds }, () => ({ ours: cpuOf(args), bare: cpuOf(bare) }));
}

/** Seconds of CPU, by the `times` of the shell, which counts the children of children. */
function cpuOf(args: string[]): number {
  const shell = ["-c", '"$0" "$@" >/dev/null 2>&1; times', process.execPath, ...args];
  const [, children = ""] = execFileSync("sh", shell, { cwd: scratch, encoding: "utf8" }).trim().split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function line(name: string, limit: number, samples: { ours: number; bare: number }[]): string {
  const ratio = median(samples.map(({ ours, bare }) => ours / bare));
  const seconds = `${median(samples.map(({ ours }) => ours)).toFixed(2)} s to ${median(samples.map((each) => each.bare)).toFixed(2)} s`;
  const verdict = limit === Infinity ? "" : ratio <= limit ? `, within ${limit}` : `, over ${limit}`;
  return `${name.padEnd(40)} ${ratio.toFixed(2)}x (${seconds}${verdict})`;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
