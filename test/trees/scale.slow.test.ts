/** The number of requests for a large parent segment. */
import { expect, test } from "vitest";
import { all, and, attribute, eq, segment } from "../../src/rules.ts";
import { applyPlan, exportTree, planTree } from "../../src/trees.ts";
import { config, createAccount, target } from "./account.ts";

test("5,000 segments in 500 folders take at most one request per segment to write, and three to read", async () => {
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
  const tree = await exportTree(source.cdp, { parentSegmentId: 401 });
  expect(tree.segments).toHaveLength(5_000);
  expect(source.fake.requests).toHaveLength(3);

  const plan = await planTree(other.cdp, { parentSegmentId: 402, tree });
  expect(other.fake.requests).toHaveLength(4);
  const { created } = await applyPlan(other.cdp, plan, { concurrency: 8 });
  expect(created).toBe(5_500);
  const requests = other.fake.requests.length - 4;
  console.info(`trees: 5,000 segments in 500 folders took 3 requests to read, and ${requests} to apply`);
  expect(requests).toBe(2 + 500 + 5_000);
  expect(JSON.stringify(await exportTree(other.cdp, { parentSegmentId: 402 }))).toBe(JSON.stringify(tree));
});

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
