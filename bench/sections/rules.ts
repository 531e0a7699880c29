/** How the cost of reading a rule grows with it. */
import { reportOf } from "../processes.ts";
import type { RuleCosts } from "../programs/rules.ts";
import type { Findings, Table } from "../results.ts";
import { slopeOf } from "../statistics.ts";
import type { Measurement, Settings } from "./section.ts";

const slope = "slope";

export const rules: Measurement = {
  title: "Rules",
  about:
    "CPU time per node of rules with 12,500 to 100,000 nodes, as ratio to the smallest rule, and the slope of the logarithms of time and size, which is 1 for linear growth. “Wide” is many groups in one group, “deep” is a chain of nested groups.",
  packages: [],
  measure,
};

async function measure({ quick }: Settings): Promise<Findings> {
  const sizes = quick ? [12_500, 25_000] : [12_500, 25_000, 50_000, 100_000];
  const costs = await reportOf<RuleCosts>("rules", [quick ? 1 : 3, ...sizes].map(String));
  const slopes = Object.values(costs).map((times) => slopeOf(sizes, times));
  const table: Table = {
    ...{ id: "rules", head: "CPU per node" },
    columns: [...sizes.map((size) => size.toLocaleString("en")), slope].map((title) => ({ title, as: "ratio" })),
    rows: Object.entries(costs).map(([name, times], at) => ({ name, cells: [...perNode(times, sizes), slopes[at]!] })),
  };
  return { tables: [table], goals: [{ title: "The steepest slope", value: Math.max(...slopes), limit: 1.3 }] };
}

function perNode(times: number[], sizes: number[]): number[] {
  return times.map((time, at) => time / sizes[at]! / (times[0]! / sizes[0]!));
}
