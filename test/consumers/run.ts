/** Installs the package as npm packs it and uses it in every way that it is meant for. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { chooseSome, createCommand, ExitCode, runIfMain } from "../../scripts/cli/command.ts";
import { progress } from "../../scripts/cli/progress.ts";
import { terminationSignals } from "../../scripts/cli/stop-on-signal.ts";
import { stopAll } from "../runtimes/programs.ts";
import { bundling } from "./bundlers.ts";
import { compiling } from "./compilers.ts";
import type { Consumer } from "./consumer.ts";
import { beginning } from "./first.ts";
import { browsing } from "./pages.ts";
import { install, problemsOf, surplusOf } from "./package.ts";
import { running } from "./runtimes.ts";
import { tooling } from "./tools.ts";
import { working } from "./workers.ts";

const groups: Record<string, Consumer[]> = {
  files: [
    { name: "maps lead to shipped sources", check: async (folder) => problemsOf(folder).join("\n") },
    { name: "nothing is superfluous or too large", check: async (folder) => surplusOf(folder).join("\n") },
    ...beginning,
    ...tooling,
  ],
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

const command = createCommand("npm run test:consumers --", { 0: "all work", 1: "one does not" })
  .description(
    "Packs the package, installs the tarball in a fresh project, and compiles, runs and bundles programs there. The group files always runs. Only runtimes, bundlers and workers fetch from the npm registry what is not there yet.",
  )
  .addOption(chooseSome("--only <groups>", Object.keys(groups)))
  .action(async ({ only }) => {
    const names = new Set(["files", ...only]);
    const folder = mkdtempSync(join(tmpdir(), "td-cdp-consumer-"));
    for (const signal of terminationSignals) process.on(signal, () => process.exit(130));
    process.on("exit", () => cleanUp(folder));
    await progress.step(
      "install",
      () => install(folder),
      (size) => size,
    );
    process.exitCode = report(await checkAll(folder, [...names]));
  });

await runIfMain(import.meta.url, command);

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

function report(rows: Row[]): number {
  for (const row of rows) {
    const { group, name, seconds } = row;
    progress.log(`${signOf(row)} ${group.padEnd(9)} ${name.padEnd(42)} ${seconds.toFixed(1).padStart(5)} s`);
  }
  for (const row of rows.filter(({ problem }) => problem))
    progress.log(`\n${signOf(row)} ${row.group} ${row.name}: ${row.problem.trim().slice(0, mostShown)}`);
  const [green, red] = ["✓", "✗"].map((sign) => rows.filter((row) => signOf(row) === sign).length);
  progress.log(`\n${green} of ${rows.length} consumers work`);
  return rows.length > 0 && red === 0 ? ExitCode.success : ExitCode.failure;
}

/** Whether it works; what this machine does not have is skipped, and says so. */
function signOf({ problem }: Row): string {
  if (problem.startsWith("skipped:")) return "-";
  return problem ? "✗" : "✓";
}

function cleanUp(folder: string): void {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}
