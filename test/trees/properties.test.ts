/** Properties of export, plan and apply over random parent segments, against the fake. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cdp, createClient } from "../../src/index.ts";
import { equalRules } from "../../src/rules.ts";
import { createFakeCdp, type FakeCdp, type FaultName, type ParentSegmentSeed } from "../../src/testing.ts";
import { applyPlan, copyTree, exportTree, parseTree, planTree, type SegmentTree } from "../../src/trees.ts";
import { runs } from "../support/runs.ts";
import { parentSegments } from "./arbitraries.ts";

const numRuns = runs(60);

const target = { id: 1, name: "Target" };
const lenient = { allowUnrecognized: true, checkColumns: false };

test("export, apply into an empty parent segment and export give the same tree, and applying twice changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(parentSegments, fc.integer({ min: 1, max: 5 }), async (source, concurrency) => {
      const { from, to, toFake } = createAccounts(source);
      const tree = await exportTree(from, { parentSegmentId: source.id });
      expect(parseTree(JSON.parse(JSON.stringify(tree)))).toEqual(tree);
      const plan = await planTree(to, { parentSegmentId: target.id, tree, ...lenient });
      expect(plan.problems).toEqual([]);
      const writes = () => toFake.requests.filter(({ method }) => method !== "GET").length;
      await applyPlan(to, JSON.parse(JSON.stringify(plan)), { concurrency });
      expect(writes()).toBe(tree.folders.length + tree.segments.length);
      expect(JSON.stringify(await exportTree(to, { parentSegmentId: target.id }))).toBe(JSON.stringify(tree));

      const again = await planTree(to, { parentSegmentId: target.id, tree, prune: true, ...lenient });
      expect(again.changes).toEqual([]);
      await applyPlan(to, again);
      expect(writes()).toBe(tree.folders.length + tree.segments.length);
    }),
    { numRuns },
  );
});

const faultNames: FaultName[] = [
  "lost",
  "reset",
  "refused",
  "500",
  "503",
  "empty500",
  "html",
  "halfJson",
  "cut",
  "403",
  "409",
];

const failures = fc.array(
  fc.record({ fault: fc.constantFrom(...faultNames), at: fc.nat(30), times: fc.constantFrom(1, 2, 3, Infinity) }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

test("a failure at any request, then plan and apply again, ends in the same state", async () => {
  const counts = { runs: 0, faults: 0, failures: 0, duplicates: 0, lostRules: 0 };
  await fc.assert(
    fc.asyncProperty(
      parentSegments,
      fc.option(parentSegments, { nil: undefined }),
      failures,
      fc.integer({ min: 1, max: 4 }),
      async (source, before, faults, concurrency) => {
        counts.runs++;
        const existing = before && { ...before, id: target.id, name: target.name };
        const { from, to, failAt, injected, restart } = createAccounts(source, existing);
        const tree = await exportTree(from, { parentSegmentId: source.id });
        failAt(faults);
        for (let attempt = 0; ; attempt++) {
          try {
            const options = { parentSegmentId: target.id, tree, prune: true, ...lenient };
            const plan = await planTree(to, options);
            expect(plan.problems).toEqual([]);
            await applyPlan(to, plan, { concurrency });
            break;
          } catch (error) {
            counts.failures++;
            restart();
            if (attempt > 15) throw error;
          }
        }
        failAt([]);
        const result = await exportTree(to, { parentSegmentId: target.id });
        counts.faults += injected();
        counts.duplicates += countDuplicates(result);
        counts.lostRules += countLostRules(tree, result);
        expect(counts).toMatchObject({ duplicates: 0, lostRules: 0 });
        expect(result).toEqual(tree);
      },
    ),
    { numRuns },
  );
  console.info(`trees: ${JSON.stringify(counts)}`);
});

test("a copy that fails at any request, and is run again, ends in the same state", async () => {
  const counts = { runs: 0, faults: 0, failures: 0, duplicates: 0, lostRules: 0 };
  await fc.assert(
    fc.asyncProperty(parentSegments, failures, fc.integer({ min: 1, max: 4 }), async (source, faults, concurrency) => {
      counts.runs++;
      const { from, to, failAt, injected, restart } = createAccounts(source);
      const tree = await exportTree(from, { parentSegmentId: source.id });
      failAt(faults);
      for (let attempt = 0; ; attempt++) {
        try {
          const options = { ...lenient, concurrency };
          const places = [
            { cdp: from, parentSegmentId: source.id },
            { cdp: to, parentSegmentId: target.id },
          ] as const;
          const { newSegmentIds } = await copyTree(...places, options);
          expect(new Set(Object.values(newSegmentIds)).size).toBe(tree.segments.length);
          break;
        } catch (error) {
          counts.failures++;
          restart();
          if (attempt > 15) throw error;
        }
      }
      counts.faults += injected();
      failAt([]);
      const result = await exportTree(to, { parentSegmentId: target.id });
      counts.duplicates += countDuplicates(result);
      counts.lostRules += countLostRules(tree, result);
      expect(result).toEqual(tree);
    }),
    { numRuns },
  );
  console.info(`trees copied: ${JSON.stringify(counts)}`);
});

function countDuplicates({ folders, segments }: SegmentTree): number {
  return [folders, segments].reduce((sum, list) => sum + list.length - new Set(list.map(({ path }) => path)).size, 0);
}

function countLostRules({ segments }: SegmentTree, after: SegmentTree): number {
  const rules = new Map(after.segments.map(({ path, rule }) => [path, rule]));
  return segments.filter(({ path, rule }) => !equalRules(rules.get(path), rule)).length;
}

interface Accounts {
  from: Cdp;
  to: Cdp;
  toFake: FakeCdp;
  /** Lets requests of the target fail, counted from now on. Infinite times are a process that is killed. */
  failAt(failures: { fault: FaultName; at: number; times: number }[]): void;
  /** Ends the failures that have no end. */
  restart(): void;
  /** Returns how many requests failed. */
  injected(): number;
}

/** Creates two accounts with a parent segment each. */
function createAccounts(source: ParentSegmentSeed, existing: ParentSegmentSeed = target): Accounts {
  const fromFake = createFakeCdp({ parentSegments: [source] });
  const toFake = createFakeCdp({ parentSegments: [existing], apiKey: "1/other" });
  let pending: { fault: FaultName; at: number; times: number }[] = [];
  let count = 0;
  let injected = 0;
  const retry = { initialDelay: 0, maxDelay: 0 };
  const fetch: FakeCdp["fetch"] = (input, init) => {
    const now = count++;
    const fault = pending.find(({ at, times }) => now >= at && now < at + times)?.fault;
    if (fault) injected++;
    if (fault) toFake.fail(fault);
    return toFake.fetch(input, init);
  };
  return {
    from: createClient({ ...fromFake.options, retry }),
    to: createClient({ ...toFake.options, fetch, retry }),
    toFake,
    failAt(failures) {
      count = 0;
      pending = failures;
    },
    restart() {
      pending = pending.filter(({ at, times }) => at >= count || times !== Infinity);
    },
    injected: () => injected,
  };
}
