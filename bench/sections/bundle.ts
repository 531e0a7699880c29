/** What each contender adds to a bundle. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { selections } from "../contenders/calls.ts";
import { generated } from "../contenders/generators.ts";
import { contenderNames, own, type Name } from "../contenders/contender-names.ts";
import { type Findings, type Goal, numberIn, type Table } from "../results.ts";
import type { Measurement, Settings } from "./section.ts";

const breadth = "operations per kB";

export const bundle: Measurement = {
  title: "Bundle",
  about:
    "`esbuild --bundle --minify --format=esm --platform=browser --target=es2022`, then gzip -9, for programs with one call, with 20 calls, and with all 183, including their arguments. The last column is 183 divided by the size of the bundle with all calls. The sizes are the same in every run.",
  packages: ["esbuild"],
  measure,
};

async function measure({ failures }: Settings): Promise<Findings> {
  const table: Table = {
    ...{ id: "bundle", head: "bytes after gzip" },
    columns: [
      ...["one call", "20 calls", "all calls", "before gzip"].map((title) => ({ title, as: "count" as const })),
      { title: breadth, as: "fixed" },
    ],
    rows: contenderNames.filter((name) => !failures[name]).map((name) => ({ name, cells: cellsOf(name) })),
    notes: [
      "With orval or hand-written functions, a program contains only the calls that it uses. td-cdp always contains the table of all operations, retries, rate limits, errors and response parsing. openapi-fetch contains no operations.",
    ],
  };
  return { tables: [table], goals: goalsOf(table) };
}

function cellsOf(name: Name): number[] {
  const [one, twenty, all] = (["one", "twenty", "all"] as const).map((selection) => sizeOf(`${name}.${selection}.ts`));
  return [one!.gzip, twenty!.gzip, all!.gzip, all!.plain, selections.all.length / (all!.gzip / 1_024)];
}

/** Bytes of a program in a bundle, before and after gzip. */
export function sizeOf(program: string): { plain: number; gzip: number } {
  const { outputFiles } = buildSync({
    entryPoints: [join(generated, program)],
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", write: false },
  });
  const { contents } = outputFiles[0]!;
  return { plain: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

function goalsOf(table: Table): Goal[] {
  const peers = contenderNames.filter((name) => !own.includes(name));
  const best = Math.max(...peers.map((name) => numberIn(table, name, breadth) || 0));
  const ratio = numberIn(table, "td-cdp", breadth) / best;
  return [{ title: "Breadth per byte, against the best peer", value: ratio, limit: 1, atLeast: true }];
}
