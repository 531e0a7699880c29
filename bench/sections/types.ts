/** What the types of each contender cost a compiler. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/cli/paths.ts";
import { checked, generated } from "../contenders/generators.ts";
import { contenderNames, own, type Name } from "../contenders/contender-names.ts";
import { type Findings, type Goal, numberIn, type Table } from "../results.ts";
import { median, ratioOf, type Samples, rotateOrder } from "../statistics.ts";
import type { Measurement, Settings } from "./section.ts";
import { type Variant, variants } from "./type-programs.ts";

interface Compilation {
  errors: number;
  types: number;
  instantiations: number;
  megabytes: number;
  /** Milliseconds of checking, after parsing and binding. */
  check: number;
  /** Milliseconds of all. */
  total: number;
}

const options = {
  ...{ target: "es2022", lib: ["es2022", "dom", "dom.iterable"], module: "esnext", moduleResolution: "bundler" },
  ...{ types: [], strict: true, noEmit: true },
};

/** Whose file says that nobody is to check it. */
const unchecked: Name = "swagger-typescript-api";

/** What is compiled: the programs of a contender, or of one in a folder of its own. */
interface Subject {
  name: string;
  program: Name;
  folder: string;
}

const subjects: Subject[] = [
  ...contenderNames.map((name) => ({ name, program: name, folder: generated })),
  { name: `${unchecked}, checked`, program: unchecked, folder: checked },
];

export const types: Measurement = {
  title: "Type-check",
  about:
    "`tsc --noEmit --extendedDiagnostics` for one program, written with each contender: nine calls of different kinds that read their responses, the same with eleven more calls, and all 183 operations with the request bodies from the examples of the description. td-cdp is the built package, and openapi-typescript writes a `.d.ts`. The others add sources to the project. Types and instantiations are the same in every run. Times are ratios to openapi-fetch.",
  packages: ["typescript", "typescript-7"],
  measure,
};

async function measure({ quick, failures }: Settings): Promise<Findings> {
  const present = subjects.filter(({ program }) => !failures[program]);
  const chosen = variants.filter(({ inQuick }) => inQuick || !quick);
  const tables = chosen.map((variant) => tableOf(variant, present, quick ? 1 : variant.rounds));
  return { tables, goals: tables.map(goalOf) };
}

function tableOf(variant: Variant, present: Subject[], rounds: number): Table {
  const found = new Map(present.map(({ name }) => [name, [] as Compilation[]]));
  for (let round = 0; round < rounds; round++)
    for (const subject of rotateOrder(present, round)) found.get(subject.name)!.push(compile(subject, variant));
  const checks = samplesOf(found, "check");
  const totals = samplesOf(found, "total");
  const rows = [...found].map(([name, [first]]) => {
    const { types, instantiations, megabytes, errors } = first!;
    const ratios = [checks, totals].map((samples) => ratioOf(samples, name, "openapi-fetch").value);
    const check = median(checks[name] ?? []);
    return { name, cells: [types, instantiations, megabytes, ...ratios, check, errors || "none"] };
  });
  const titles = ["types", "instantiations", "memory, MB"];
  return {
    ...{ id: variant.id, head: variant.title, rows, notes: variant.notes ?? [] },
    columns: [
      ...titles.map((title) => ({ title, as: "count" as const })),
      ...["check, ratio", "all, ratio"].map((title) => ({ title, as: "ratio" as const })),
      ...["check, ms", "errors"].map((title) => ({ title, as: "count" as const })),
    ],
  };
}

function samplesOf(found: Map<string, Compilation[]>, key: "check" | "total"): Samples {
  return Object.fromEntries([...found].map(([name, runs]) => [name, runs.map((run) => run[key])]));
}

/** Against the peer that is cheapest, even the one whose types nobody checks. */
function goalOf(table: Table): Goal {
  const peers = table.rows.map(({ name }) => name).filter((name) => !own.includes(name));
  const cost = (name: string) => numberIn(table, name, "check, ratio");
  const best = peers.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return { title: `${table.head}: check time against ${best}`, value: cost("td-cdp") / cost(best), limit: 1 };
}

function compile({ name, program, folder }: Subject, { compiler, selection, skipLibCheck }: Variant): Compilation {
  const file = join(folder, "tsconfig.json");
  const compilerOptions = { ...options, skipLibCheck };
  writeFileSync(file, JSON.stringify({ compilerOptions, files: [`${program}.${selection}.ts`] }));
  const output = outputOf([join(root, "node_modules", compiler, "bin/tsc"), "-p", file, "--extendedDiagnostics"]);
  const number = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  if (!number("Types")) throw new Error(`The compiler failed on ${name}:\n${output.slice(0, 2_000)}`);
  return {
    ...{ types: number("Types"), instantiations: number("Instantiations"), megabytes: number("Memory used") / 1_024 },
    ...{ check: number("Check time") * 1_000, total: number("Total time") * 1_000 },
    errors: output.match(/error TS\d+/g)?.length ?? 0,
  };
}

/** What a compiler prints. One that finds mistakes exits with a status; that is no failure here. */
function outputOf(command: string[]): string {
  try {
    return execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: 2 ** 26, stdio: "pipe" });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
