/** Exports or copies a parent segment in one way, and reports what it costs. Arguments: the address, the way, the job, and the expected number of folders and segments. */
import { createClient } from "td-cdp";
import { diffTrees, exportTree } from "td-cdp/trees";
import { treeContenders, type TreeJobs } from "../contenders/trees.ts";
import { apiKey, sourceId, targetId } from "./tree-fixtures.ts";

export interface TreeCosts {
  requests: number;
  /** The requests that are not a GET. */
  writes: number;
  seconds: number;
  /** The memory of the process at its peak, in MB. */
  rss: number;
}

const [baseUrl = "", name = "", job = "", expected] = process.argv.slice(2);
const { fetch } = globalThis;
const costs: TreeCosts = { requests: 0, writes: 0, seconds: 0, rss: 0 };

const start = performance.now();
const count = await treeContenders[name]!({ baseUrl, fetch: countingFetch })[job as keyof TreeJobs]();
costs.seconds = (performance.now() - start) / 1_000;
readMemory();
await check();
process.send?.(costs, () => process.disconnect());

/** Runs for each request, which is often enough: a process seldom returns memory. */
function readMemory(): void {
  costs.rss = Math.max(costs.rss, process.memoryUsage.rss() / 2 ** 20);
}

async function countingFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  costs.requests++;
  const method = init?.method ?? (input instanceof Request ? input.method : "GET");
  if (method !== "GET") costs.writes++;
  readMemory();
  return fetch(input, init);
}

/** Who leaves something out would be fast. */
async function check(): Promise<void> {
  if (count !== Number(expected)) throw new Error(`${name}: ${count} folders and segments, not ${expected}`);
  if (job !== ("copyAll" satisfies keyof TreeJobs)) return;
  const cdp = createClient({ apiKey, baseUrl });
  const [source, target] = await Promise.all(
    [sourceId, targetId].map((id) => exportTree(cdp, { parentSegmentId: id })),
  );
  const { changes } = diffTrees(source!, target!);
  if (changes.length > 0) throw new Error(`${name}: the copy differs at ${changes[0]!.path}`);
}
