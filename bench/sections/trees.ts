/** What it takes to export and copy the folders and segments of a parent segment. */
import { treeNames, type TreeJobs } from "../contenders/trees.ts";
import { reportOf, withServer } from "../processes.ts";
import { segmentsPerFolder } from "../programs/tree-fixtures.ts";
import type { TreeCosts } from "../programs/trees.ts";
import type { Findings, Goal, Table } from "../results.ts";
import type { Measurement, Settings } from "./section.ts";

const latency = 20;

/** What each contender took, by its name. */
type Costs = Record<string, TreeCosts>;

interface Job {
  name: keyof TreeJobs;
  title: string;
  contenders: string[];
}

const jobs: Job[] = [
  { name: "exportAll", title: "Export", contenders: [treeNames.byHand, treeNames.ours] },
  { name: "copyAll", title: "Copy", contenders: Object.values(treeNames) },
];

export const trees: Measurement = {
  title: "Segment trees",
  about:
    `Export and copy of folders with ${segmentsPerFolder} segments each, which refer to each other, on a loopback server that ` +
    `responds after ${latency} ms. By hand is a loop over openapi-fetch: it reads folder by folder and segment by segment, and ` +
    "creates segments in the order of their references. Each way runs in a process of its own.",
  packages: ["openapi-fetch"],
  measure,
};

async function measure({ quick }: Settings): Promise<Findings> {
  const findings: Findings = { tables: [], goals: [] };
  for (const folders of quick ? [10] : [10, 500])
    for (const job of jobs) {
      const costs = await costsOf(job, folders);
      findings.tables.push(tableOf(job, folders, costs));
      findings.goals.push(...goalsOf(job, folders, costs));
    }
  return findings;
}

/** Each has a server of its own: a copy leaves a target that is not empty. */
async function costsOf({ name, contenders }: Job, folders: number): Promise<Costs> {
  const costs: Costs = {};
  for (const contender of contenders) {
    const args = [contender, name, `${folders * (segmentsPerFolder + 1)}`];
    const run = (url: string) => reportOf<TreeCosts>("trees", [url, ...args]);
    costs[contender] = await withServer(run, "tree-server", [latency, folders].map(String));
  }
  return costs;
}

function tableOf(job: Job, folders: number, costs: Costs): Table {
  return {
    ...{ id: `trees-${job.name}-${folders}`, head: titleOf(job, folders) },
    columns: [
      { title: "requests", as: "count" },
      { title: "requests that write", as: "count" },
      { title: "time, s", as: "fixed" },
      { title: "time, ratio", as: "ratio" },
      { title: "peak memory, MB", as: "count" },
    ],
    rows: Object.entries(costs).map(([name, { requests, writes, seconds, rss }]) => {
      return { name, cells: [requests, writes, seconds, seconds / costs[treeNames.byHand]!.seconds, rss] };
    }),
  };
}

function goalsOf(job: Job, folders: number, costs: Costs): Goal[] {
  const [byHand, ours] = [costs[treeNames.byHand]!, costs[treeNames.ours]!];
  const title = titleOf(job, folders);
  const time = { title: `${title}: time against a loop by hand`, value: ours.seconds / byHand.seconds };
  const memory = { title: `${title}: peak memory against a loop by hand`, value: ours.rss / byHand.rss };
  if (job.name === "exportAll")
    return [
      { title: `${title}: requests`, value: ours.requests, limit: 3 },
      { ...time, limit: 0.2 },
    ];
  const items = folders * (segmentsPerFolder + 1);
  const writes = { title: `${title}: requests that write per folder and segment`, value: ours.writes / items };
  return [
    { ...writes, limit: 1 },
    { ...time, limit: 0.3 },
    { ...memory, limit: 1.5 },
  ];
}

function titleOf({ title }: Job, folders: number): string {
  const segments = (folders * segmentsPerFolder).toLocaleString("en");
  return `${title} of ${segments} segments in ${folders} folders`;
}
