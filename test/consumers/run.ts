/** Installs the package as npm packs it and uses it in every way that it is meant for. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, exit, main } from "../../scripts/command/command.ts";
import type { Progress } from "../../scripts/command/progress.ts";
import { stopAll } from "../runtimes/programs.ts";
import { bundling } from "./bundlers.ts";
import { compiling } from "./compilers.ts";
import type { Consumer } from "./consumer.ts";
import { browsing } from "./pages.ts";
import { install, problemsOf } from "./package.ts";
import { running } from "./runtimes.ts";
import { working } from "./workers.ts";

const groups: Record<string, Consumer[]> = {
  files: [{ name: "maps lead to shipped sources", check: async (folder) => problemsOf(folder).join("\n") }],
  types: compiling,
  runtimes: running,
  bundlers: bundling,
  pages: browsing,
  workers: working,
};

/** Characters of what is wrong with one consumer: compilers can be long about the types of the API. */
const mostShown = 600;

interface Row {
  group: string;
  name: string;
  problem: string;
  seconds: number;
}

await main(import.meta.url, {
  help: `Usage: npm run test:consumers [-- --only GROUP]

Packs the package, installs the tarball in a fresh project, and compiles, runs and bundles programs there.

  --only   ${Object.keys(groups).join(", ")}; only runtimes and bundlers fetch from the npm registry what is not there yet

Exit codes: 0 all work, 1 one does not or there is no such group, 2 wrong arguments.`,
  options: { only: { type: "string" } },
  positionals: { atLeast: 0, atMost: 0 },
  async run({ options: { only }, progress }) {
    if (only !== undefined && !(String(only) in groups)) throw new CommandError(`There is no ${only}: see --help.`);
    const folder = mkdtempSync(join(tmpdir(), "td-cdp-consumer-"));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
    process.on("exit", () => cleanUp(folder));
    await progress.stage(
      "install",
      () => install(folder),
      (count) => `${count} files from the tarball`,
    );
    return report(await checkAll(folder, only ? ["files", String(only)] : Object.keys(groups)), progress);
  },
});

/** As many at a time as there are processors. */
async function checkAll(folder: string, names: string[]): Promise<Row[]> {
  const all = names.flatMap((group) => groups[group]!.map((consumer) => ({ group, consumer })));
  const waiting = all.entries();
  const rows: Row[] = [];
  const work = async () => {
    for (const [at, { group, consumer }] of waiting) rows[at] = await rowOf(folder, group, consumer);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return rows;
}

async function rowOf(folder: string, group: string, { name, check }: Consumer): Promise<Row> {
  const started = performance.now();
  const problem = await check(folder).catch((error: unknown) => String(error));
  return { group, name, problem, seconds: (performance.now() - started) / 1000 };
}

function report(rows: Row[], progress: Progress): number {
  for (const { group, name, problem, seconds } of rows)
    progress.say(`${problem ? "✗" : "✓"} ${group.padEnd(9)} ${name.padEnd(42)} ${seconds.toFixed(1).padStart(5)} s`);
  const red = rows.filter(({ problem }) => problem);
  for (const { group, name, problem } of red)
    progress.say(`\n✗ ${group} ${name}: ${problem.trim().slice(0, mostShown)}`);
  progress.say(`\n${rows.length - red.length} of ${rows.length} consumers work`);
  return rows.length > 0 && red.length === 0 ? exit.done : exit.failed;
}

function cleanUp(folder: string): void {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}
