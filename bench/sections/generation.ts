/** What generating costs and gives, ours as the whole step with its lint and its checks. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { defaultPaths, root } from "../../scripts/cli/paths.ts";
import { generated, generators } from "../contenders/generators.ts";
import { cpuOfCommand } from "../processes.ts";
import type { Findings, Table } from "../results.ts";
import { median, ratioOf, type Samples, rotateOrder } from "../statistics.ts";
import type { Measurement, Settings } from "./section.ts";

const base = "openapi-fetch";
const description = "openapi/cdp-api.yaml";

interface Command {
  args: string[];
  /** What it writes. */
  output?: string;
  /** The most it may cost, as ratio to bare openapi-typescript. */
  limit?: number;
}

export const generation: Measurement = {
  title: "Generation",
  about:
    "User and system CPU time of whole processes including their children, as ratio to openapi-typescript, which writes the types for openapi-fetch. All read the same description on the same Node, and take turns after a warm-up.",
  packages: ["openapi-typescript", "@hey-api/openapi-ts", "orval", "@redocly/cli", "swagger-typescript-api"],
  measure,
};

/** Does its work in a copy of the project, because a pull writes its record. */
async function measure({ quick, failures }: Settings): Promise<Findings> {
  const scratch = mkdtempSync(join(root, "node_modules/.bench-"));
  try {
    copyProject(scratch);
    const theirs = generators
      .filter(({ name }) => !failures[name])
      .map(({ name, args, output }) => [name, { args, output: join(generated, output) }] as const);
    const commands: Record<string, Command> = { ...ours(scratch), ...Object.fromEntries(theirs) };
    const samples = turns(commands, scratch, quick ? 1 : 3);
    const goals = Object.entries(commands).flatMap(([name, { limit }]) => {
      const { value, low, high } = ratioOf(samples, name, base);
      const interval: [number, number] = [low, high];
      return limit ? [{ title: `${name}, CPU against openapi-typescript`, value, limit, interval }] : [];
    });
    return { tables: [tableOf(commands, samples)], goals };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function ours(scratch: string): Record<string, Command> {
  const script = (name: string, ...args: string[]) => ["--import", "tsx", join(scratch, "scripts", name), ...args];
  return {
    "td-cdp, npm run generate": { args: script("generate.ts"), output: join(root, "generated"), limit: 2 },
    "td-cdp, its types and tables alone": { args: ["--import", "tsx", join(scratch, "print.ts")] },
    "td-cdp, lint": { args: script("lint.ts") },
    "td-cdp, pull of an unchanged file": { args: script("pull.ts", description), limit: 0.2 },
  };
}

const print = `
import { readFileSync } from "node:fs";
import { parseDescription } from "./scripts/openapi/document.ts";
import { printRoutes } from "./scripts/generate/routes.ts";
import { printTypes } from "./scripts/generate/types.ts";
const document = parseDescription(readFileSync("${description}", "utf8"));
for (const print of [printTypes, printRoutes]) await print(document, "");
`;

function copyProject(scratch: string): void {
  for (const folder of ["openapi", "scripts", "src", "generated", "package.json", "tsconfig.json"])
    cpSync(join(root, folder), join(scratch, folder), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"));
  writeFileSync(join(scratch, "print.ts"), print);
  // The record says that this very file is the one that was pulled last.
  const source = JSON.parse(readFileSync(defaultPaths.source, "utf8")) as object;
  const sha256 = createHash("sha256").update(readFileSync(defaultPaths.description)).digest("hex");
  writeFileSync(join(scratch, "openapi/source.json"), JSON.stringify({ ...source, url: description, sha256 }));
}

function turns(commands: Record<string, Command>, scratch: string, rounds: number): Samples {
  const cpu = ({ args }: Command) => cpuOfCommand(process.execPath, args, scratch);
  if (rounds > 1) Object.values(commands).forEach(cpu);
  const samples: Samples = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of rotateOrder(Object.entries(commands), round)) samples[name]!.push(cpu(command));
  return samples;
}

function tableOf(commands: Record<string, Command>, samples: Samples): Table {
  return {
    ...{ id: "generation", head: "command" },
    columns: [
      { title: "CPU, ratio", as: "ratio" },
      { title: "CPU, s", as: "fixed" },
      ...["files", "bytes", "gzip"].map((title) => ({ title, as: "count" as const })),
    ],
    rows: Object.entries(commands).map(([name, { output }]) => ({
      name,
      cells: [
        ratioOf(samples, name, base).value,
        median(samples[name] ?? []),
        ...(output ? sizeOf(output) : [null, null, null]),
      ],
    })),
    notes: ["`npm run generate` also lints the description and checks its output; the other generators do neither."],
  };
}

/** Files, bytes, and bytes after gzip. */
function sizeOf(output: string): number[] {
  const files = statSync(output).isFile()
    ? [output]
    : readdirSync(output, { recursive: true, encoding: "utf8" }).map((file) => join(output, file));
  const texts = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file));
  const sum = (sizes: number[]) => sizes.reduce((one, other) => one + other, 0);
  return [
    texts.length,
    sum(texts.map((text) => text.length)),
    sum(texts.map((text) => gzipSync(text, { level: 9 }).length)),
  ];
}
