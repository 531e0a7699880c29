/** Measures td-cdp and its peers on the same description, in one run, as ratios. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chooseSome, createCommand, runIfMain } from "../scripts/cli/command.ts";
import { root } from "../scripts/cli/paths.ts";
import { chartOf } from "./chart.ts";
import { comparisonPage, insertComparison } from "./comparison.ts";
import { documentOf, sectionOf } from "./document.ts";
import { type Failures, prepare, versionOf } from "./prepare.ts";
import { readResults, type Results, type Section, writeResults } from "./results.ts";
import { behavior } from "./sections/behavior.ts";
import { bundle } from "./sections/bundle.ts";
import { generation } from "./sections/generation.ts";
import { lists } from "./sections/lists.ts";
import { requests } from "./sections/requests.ts";
import { rules } from "./sections/rules.ts";
import type { Measurement } from "./sections/section.ts";
import { trees } from "./sections/trees.ts";
import { types } from "./sections/types.ts";

/** In the order of RESULTS.md. */
const sections: Record<string, Measurement> = { types, bundle, behavior, requests, lists, generation, rules, trees };
const names = Object.keys(sections);

const command = createCommand("npm run bench --", { 0: "done", 1: "something failed" })
  .description(
    "Measures td-cdp and its peers on the same description, in one run, as ratios. The peers are installed in bench/peers on first use.",
  )
  .addOption(chooseSome("--only <sections>", names))
  .option("--quick", "fewer rounds, and rougher")
  .option(
    "--write",
    "keep the results in bench/results.json, and write RESULTS.md, the chart and the guide's comparison from it",
  )
  .option("--chart", "measure nothing, write these from bench/results.json again")
  .action(async ({ only, quick = false, write, chart }) => {
    const found = chart ? {} : await measureAll(only, quick);
    if (write || chart) await keep(found);
  });

await runIfMain(import.meta.url, command);

async function measureAll(chosen: readonly string[], quick: boolean): Promise<Results> {
  const failures = prepare();
  for (const [name, reason] of Object.entries(failures)) console.log(`${name} is not compared: ${reason}\n`);
  const found: Results = {};
  for (const name of chosen) {
    const section = await measureOne(name, quick, failures);
    console.log(`${sectionOf(section)}\n`);
    found[name] = section;
  }
  return found;
}

/** Without the goals that need somebody who is absent. */
async function measureOne(name: string, quick: boolean, failures: Failures): Promise<Section> {
  const { title, about, packages, measure } = sections[name]!;
  const start = performance.now();
  const findings = await measure({ quick, failures });
  const absent = Object.entries(failures).map(([peer, reason]) => ({ name: peer, cells: [reason] }));
  const missing = {
    id: "absent",
    head: "not compared",
    columns: [{ title: "reason", as: "text" as const }],
    rows: absent,
  };
  const tables = absent.length > 0 && packages.length > 0 ? [...findings.tables, missing] : findings.tables;
  const versions = Object.fromEntries(["td-cdp", ...packages].map((each) => [each, versionOf(each)]));
  const machine = `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  const command = `npm run bench -- --only ${name}${quick ? " --quick" : ""}`;
  const run = { versions, machine, command, seconds: (performance.now() - start) / 1_000 };
  const goals = findings.goals.filter(({ value }) => Number.isFinite(value));
  return { title, about, run, tables, goals };
}

/** Sections that were not measured stay as they are. */
async function keep(found: Results): Promise<void> {
  const all = { ...readResults(), ...found };
  const results = Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  await writeResults(results);
  writeFileSync(join(root, "bench/RESULTS.md"), await documentOf(results));
  writeFileSync(join(root, "bench/chart.svg"), chartOf(results));
  const page = join(root, comparisonPage);
  writeFileSync(page, await insertComparison(readFileSync(page, "utf8"), results));
}
