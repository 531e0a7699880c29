/** The requests and the memory that a large parent segment takes. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { all, and, attribute, eq, segment } from "../../src/rules.ts";
import { applyPlan, exportTree, planTree } from "../../src/trees.ts";
import { config, createAccount, target } from "./account.ts";
import { buildProgram, serve } from "./command.ts";

const program = `
import { createClient } from "td-cdp";
import { applyPlan, exportTree, planTree } from "td-cdp/trees";
const [apiKey, from, to] = process.argv.slice(2);
let peak = 0;
const readMemory = () => void (peak = Math.max(peak, process.memoryUsage.rss()));
const tree = await exportTree(createClient({ apiKey, baseUrl: from }), { parentSegmentId: 401 });
const cdp = createClient({ apiKey, baseUrl: to });
const plan = await planTree(cdp, { parentSegmentId: 402, tree });
const { created } = await applyPlan(cdp, plan, { concurrency: 8, onProgress: readMemory });
process.send({ created, peak: peak / 2 ** 20 }, () => process.disconnect());
`;

/** In MB. After a garbage collection, at most 23 MB are in use. */
const maxHeap = 64;

test("5,000 segments in 500 folders take 64 MB of heap, one request each to write, and three to read", async () => {
  const folders = Array.from({ length: 500 }, (_, folder) => ({
    name: `Folder ${folder}`,
    segments: Array.from({ length: 10 }, (_, index) => {
      const id = 10_000 + folder * 10 + index;
      const rule = index > 0 ? all(and(segment(id - 1))) : all(and(eq(attribute("country"), `${folder}`)));
      return { id, name: `Segment ${index}`, rule };
    }),
  }));
  const source = createAccount({ ...config, id: 401, name: "Large", folders });
  const other = createAccount(target);
  const folder = mkdtempSync(join(root, "node_modules/.trees-scale-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mjs");
  const [from, to] = await Promise.all([serve(source), serve(other), buildProgram(program, file)]);
  const child = fork(file, [source.fake.options.apiKey as string, from, to], {
    execArgv: [`--max-old-space-size=${maxHeap}`],
  });
  let report: { created: number; peak: number } | undefined;
  child.on("message", (message) => (report = message as typeof report));
  expect(await once(child, "exit")).toEqual([0, null]);

  expect(source.fake.requests).toHaveLength(3);
  const requests = other.fake.requests.map(({ method }) => method);
  expect(requests.filter((method) => method !== "GET")).toHaveLength(500 + 5_000);
  expect(requests.filter((method) => method === "GET")).toHaveLength(4 + 2);
  expect(report!.created).toBe(5_500);
  console.info(
    `trees: 5,000 segments in 500 folders took ${requests.length} requests and ${Math.round(report!.peak)} MB`,
  );
  const trees = await Promise.all([
    exportTree(source.cdp, { parentSegmentId: 401 }),
    exportTree(other.cdp, { parentSegmentId: 402 }),
  ]);
  expect(JSON.stringify(trees[1])).toBe(JSON.stringify(trees[0]));
}, 600_000);

test("1,000 segments that each refer to the one before are planned and applied", async () => {
  const segments = Array.from({ length: 1_000 }, (_, index) => ({
    id: 10_000 + index,
    name: `Segment ${index}`,
    rule: index > 0 ? all(and(segment(9_999 + index))) : null,
  }));
  const source = createAccount({ id: 401, name: "Chain", segments });
  const other = createAccount(target);
  const tree = await exportTree(source.cdp, { parentSegmentId: 401 });
  const plan = await planTree(other.cdp, { parentSegmentId: 402, tree });
  expect((await applyPlan(other.cdp, plan)).created).toBe(1_000);
});
