/** What the package may cost those who use it, and a check that prints what it costs now. The numbers do not depend on the machine. */
import { expect } from "vitest";

/** Bytes after minifying and gzip. The command is measured uncompressed, because it is not bundled by users. */
const bytes = {
  // The goal was 16.5 kB: openapi-fetch and the table of routes take 4.5 kB of it before any code of ours. Removing the
  // key in every spelling takes 1.1 kB, finding the fault of broken JSON 0.4.
  "the whole entry": 22_500,
  "the client with all its calls": 16_800,
  "the typed path client alone": 14_400,
  "a check for errors of the client": 160,
  "the list of regions": 150,
  "the names of today for parameters": 150,
  // The goal was 1 kB: the engine alone takes 1.6, a third of it for what it says when something goes wrong.
  "waiting for segmentQuery": 2_220,
  "waiting for parentSegmentRun": 2_330,
  "reading lists": 2_150,
  // The goal was 4 kB: the builders take 1.4 and the checks of their arguments 3.4, the grammar of what is read 1, descriptions
  // 3.1, the normal form and hash 2.1, the diff 1.2, and the checks of values 1.2.
  "all of td-cdp/rules": 17_100,
  "two builders": 2_250,
  "the references of a rule, and copying it": 1_500,
  "a rule in words": 4_450,
  "two rules compared": 1_980,
  "the hash of a rule": 2_550,
  "the columns of a rule, and renaming them": 1_880,
  "a guard": 204,
  "nothing of td-cdp/rules": 20,
  // The rules that it reads, compares, describes and hashes take half of it.
  "all of td-cdp/trees": 22_500,
  "a tree exported": 7_000,
  "two trees compared": 11_500,
  "paths of trees": 640,
  // The validator of JSON schemas takes 190 kB of it, the reader of YAML 70, and commander 55. The library is not bundled.
  "td-cdp and td-cdp-openapi": 650_000,
};

/** How often TypeScript 5.9.3 fills in type parameters. The declarations of libraries count for the paths alone: 160,360. */
const instantiations = {
  "all paths by openapi-fetch": 493_436,
  "typical.mts": 10_000,
  "typical.mts without skipLibCheck": 20_000,
  "all.mts": 35_000,
  "todays.mts": 35_000,
  "pages.mts": 4_200,
  "lists.mts": 15_500,
  "polls.mts": 6_000,
  "rules.mts": 12_000,
  "testing.mts": 5_000,
  "trees.mts": 1_000,
  // What a program that names all 326 calls costs beyond one that names the 184 of today.
  "the tree of legacy names": 2_000,
};

const budgets = { bytes, instantiations };

/** Fails if the value exceeds its budget, or is 0, which would be an error of the measurement. */
export function expectWithin<Unit extends keyof typeof budgets>(
  unit: Unit,
  name: keyof (typeof budgets)[Unit] & string,
  value: number,
): void {
  const most = (budgets[unit] as Record<string, number>)[name]!;
  console.info(`budget: ${name}: ${value} of ${most} ${unit}`);
  expect(value, name).toBeGreaterThan(0);
  expect(value, name).toBeLessThanOrEqual(most);
}
