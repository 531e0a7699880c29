/** How `applyPlan` writes: in order, guarded, never twice, and with a record of what was done when it stops. */
import { expect, test } from "vitest";
import { all, and, attribute, eq, references, segment } from "../../src/rules.ts";
import type { FaultName } from "../../src/testing.ts";
import {
  applyPlan,
  exportTree,
  planTree,
  type SegmentTree,
  TreeApplyError,
  TreeError,
  type TreePlan,
} from "../../src/trees.ts";
import { createAccount, shop, target } from "./account.ts";

const japan = all(and(eq(attribute("country"), "JP")));
const korea = all(and(eq(attribute("country"), "KR")));
const at = (path: string, rule: SegmentTree["segments"][number]["rule"] = null) => ({
  path,
  kind: "batch" as const,
  rule,
});
const treeOf = (...segments: SegmentTree["segments"]): SegmentTree => ({
  version: 1,
  folders: [],
  segments,
  others: [],
});

async function exportShop(): Promise<SegmentTree> {
  return await exportTree(createAccount(shop).cdp, { parentSegmentId: 401 });
}

test("creates everything in order, with one request each, and returns ids by path", async () => {
  const { cdp, fake, takeWrites } = createAccount(target);
  const tree = await exportShop();
  const plan = await planTree(cdp, { parentSegmentId: 402, tree });
  const progress: string[] = [];
  const onProgress = ({
    done,
    total,
    change,
    id,
  }: {
    done: number;
    total: number;
    change: { path: string };
    id: string;
  }) => {
    progress.push(`${done} of ${total} ${change.path} ${id !== ""}`);
    throw new Error("ignored");
  };
  const result = await applyPlan(cdp, plan, { concurrency: 1, onProgress });
  expect(takeWrites()).toEqual([
    "POST folders Campaigns",
    "POST segments Draft",
    "POST segments Japan",
    "POST folders Spring/Summer",
    "POST segments Regulars",
    "POST segments Newcomers",
  ]);
  expect(progress).toHaveLength(6);
  expect(progress.at(-1)).toBe("6 of 6 Campaigns/Spring\\/Summer/Newcomers true");
  expect(result).toMatchObject({ created: 6, updated: 0, deleted: 0 });
  const { data } = await cdp.segments.get({ id: result.segmentIds["Campaigns/Spring\\/Summer/Newcomers"]! });
  const rule = data.attributes.rule as never;
  expect(references(rule).map(({ id }) => id)).toEqual(
    ["Japan", "Campaigns/Regulars"].map((path) => result.segmentIds[path]),
  );
  expect(Object.keys(result.folderIds)).toEqual(["Campaigns", "Campaigns/Spring\\/Summer"]);
  expect(JSON.stringify([plan, result])).not.toContain(fake.options.apiKey);
});

test("updates only what is different, and empties a rule only if the plan says so", async () => {
  const { cdp, takeWrites } = createAccount(shop);
  const tree = await exportShop();
  tree.folders[0]!.description = "Some campaigns";
  tree.segments.find(({ path }) => path === "Japan")!.rule = korea;
  const regulars = tree.segments.find(({ path }) => path === "Campaigns/Regulars")!;
  Object.assign(regulars, { rule: null, countPopulation: true });
  await applyPlan(cdp, await planTree(cdp, { parentSegmentId: 401, tree }));
  expect(takeWrites().sort()).toEqual(["PATCH folders/501", "PATCH segments/701", "PATCH segments/702"]);
  expect(await exportTree(cdp, { parentSegmentId: 401 })).toEqual(tree);
});

test("writes a rule that becomes a group without conditions", async () => {
  const { cdp } = createAccount({ ...target, segments: [{ name: "A", rule: japan }] });
  const tree = treeOf(at("A", { type: "And", conditions: [] }));
  await applyPlan(cdp, await planTree(cdp, { parentSegmentId: 402, tree }));
  expect(await exportTree(cdp, { parentSegmentId: 402 })).toEqual(tree);
});

test("creates realtime segments, and writes into a folder", async () => {
  const { cdp } = createAccount({ ...target, folders: [{ name: "In" }], segments: [{ name: "Base" }] });
  const tree = treeOf(
    { ...at("A/B", all(and(segment("./C")))), kind: "realtime" },
    at("C", all(and(segment("/Base")))),
  );
  const plan = await planTree(cdp, { parentSegmentId: 402, folder: "In", tree });
  expect(plan.problems).toEqual([]);
  const { segmentIds } = await applyPlan(cdp, plan);
  expect(Object.keys(segmentIds).sort()).toEqual(["In/A/B", "In/C"]);
  const exported = await exportTree(cdp, { parentSegmentId: 402, folder: "In" });
  expect(exported).toEqual({ ...tree, folders: [{ path: "A" }] });
});

test("deletes last and in order, and a folder only if it is empty", async () => {
  const { cdp, takeWrites } = createAccount({
    ...target,
    folders: [{ id: 21, name: "Old", segments: [{ id: 11, name: "Base" }], folders: [{ id: 22, name: "Inner" }] }],
    segments: [
      { id: 12, name: "User", rule: all(and(segment(11))) },
      { id: 13, name: "Kept", rule: all(and(segment(12))) },
    ],
  });
  const tree = treeOf(at("Kept", japan), at("New"));
  const plan = await planTree(cdp, { parentSegmentId: 402, tree, prune: true });
  const { deleted } = await applyPlan(cdp, plan, { concurrency: 1 });
  expect(deleted).toBe(4);
  expect(takeWrites()).toEqual([
    "PATCH segments/13",
    "POST segments New",
    "DELETE segments/12",
    "DELETE folders/22",
    "DELETE segments/11",
    "DELETE folders/21",
  ]);
});

test("rejects a plan with problems, and other values", async () => {
  const { cdp, takeWrites } = createAccount(target);
  const tree = treeOf(at("A", all(and(segment("./B")))), at("C", all(and(segment("./B")))));
  const plan = await planTree(cdp, { parentSegmentId: 402, tree });
  await expect(applyPlan(cdp, plan)).rejects.toMatchObject({
    code: "PLAN_HAS_PROBLEMS",
    paths: ["A", "C"],
    message:
      'applyPlan: the plan has problems. "A": The rule refers to "B" (Reference), which does not exist in the tree or the target. ' +
      "Add it to the tree, create it in the target first, or change the rule. The plan has 2 problems in all.",
  });
  for (const other of [undefined, {}, { ...plan, version: 2 }])
    await expect(applyPlan(cdp, other as TreePlan)).rejects.toMatchObject({ code: "INVALID_PLAN" });
  await expect(applyPlan(cdp, { ...plan, problems: [] }, { concurrency: 0 })).rejects.toMatchObject({
    code: "INVALID_OPTION",
  });
  expect(takeWrites()).toEqual([]);
});

test.each<[string, (cdp: ReturnType<typeof createAccount>["cdp"]) => Promise<unknown>, string[]]>([
  ["an update", (cdp) => cdp.segments.update({ id: 11, body: { attributes: { rule: korea } } }), ["Base"]],
  ["a description", (cdp) => cdp.folders.update({ id: 21, body: { attributes: { description: "x" } } }), ["Old"]],
  ["a new segment", (cdp) => cdp.audiences.segments.create({ parentSegmentId: 402, body: { name: "A" } }), ["A"]],
  ["a deletion", (cdp) => cdp.segments.delete({ id: 11 }), ["Base"]],
])("refuses a target with %s since the plan", async (_, change, paths) => {
  const { cdp, takeWrites } = createAccount({
    ...target,
    folders: [{ id: 21, name: "Old" }],
    segments: [{ id: 11, name: "Base", rule: japan }],
  });
  const plan = await planTree(cdp, {
    parentSegmentId: 402,
    tree: treeOf(at("A"), at("B", all(and(segment("./Base"))))),
  });
  expect(plan.problems).toEqual([]);
  await change(cdp);
  takeWrites();
  await expect(applyPlan(cdp, plan)).rejects.toMatchObject({ code: "TARGET_CHANGED", paths });
  expect(takeWrites()).toEqual([]);
});

test("ignores changes elsewhere, unless a rule refers to them", async () => {
  const { cdp } = createAccount({ ...target, folders: [{ name: "In" }], segments: [{ id: 11, name: "Base" }] });
  const options = { parentSegmentId: 402, folder: "In" };
  const plan = await planTree(cdp, { ...options, tree: treeOf(at("A")) });
  const referring = await planTree(cdp, { ...options, tree: treeOf(at("A", all(and(segment("/Base"))))) });
  await cdp.segments.delete({ id: 11 });
  await expect(applyPlan(cdp, referring)).rejects.toMatchObject({ code: "TARGET_CHANGED", paths: ["Base"] });
  expect((await applyPlan(cdp, plan)).created).toBe(1);
});

test.each<FaultName>(["lost", "reset", "500", "html502", "halfJson", "cut"])(
  "looks a create up before it repeats it: %s",
  async (fault) => {
    const { cdp, fake, takeWrites } = createAccount(target);
    const plan = await planTree(cdp, { parentSegmentId: 402, tree: await exportShop() });
    fake.fail(fault, { on: "segments.create", times: 2 });
    fake.fail(fault, { on: "folders.create" });
    const { segmentIds, created } = await applyPlan(cdp, plan);
    expect(created).toBe(6);
    expect(Object.keys(segmentIds)).toHaveLength(4);
    const wasCreated = fault === "lost" || fault === "cut";
    expect(takeWrites()).toHaveLength(wasCreated ? 6 : 9);
    expect((await planTree(cdp, { parentSegmentId: 402, tree: await exportShop() })).changes).toEqual([]);
  },
);

test("does not repeat a create that the API rejects", async () => {
  const { cdp, fake, takeWrites } = createAccount(target);
  const plan = await planTree(cdp, { parentSegmentId: 402, tree: treeOf(at("A")) });
  fake.fail("403", { on: "segments.create" });
  await expect(applyPlan(cdp, plan)).rejects.toThrow(TreeApplyError);
  expect(takeWrites()).toEqual(["POST segments A"]);
});

test("reuses a segment with the same name and content, and rejects one with other content", async () => {
  for (const [rule, isSame] of [
    [japan, true],
    [korea, false],
  ] as const) {
    const { cdp, fake } = createAccount(target);
    const plan = await planTree(cdp, { parentSegmentId: 402, tree: treeOf(at("A", japan)) });
    // Another program creates it between the check of the target and the create.
    const racing = {
      ...cdp.segments,
      create: async (...args: Parameters<typeof cdp.segments.create>) => {
        await cdp.audiences.segments.create({ parentSegmentId: 402, body: { name: "A", rule } });
        return await cdp.segments.create(...args);
      },
    };
    const applied = applyPlan({ ...cdp, segments: racing } as unknown as typeof cdp, plan);
    if (isSame) expect(Object.keys((await applied).segmentIds)).toEqual(["A"]);
    else
      await expect(applied).rejects.toThrow(
        'Another program created "A" with other content after the target was read.',
      );
    expect(fake.requests.filter(({ status }) => status === 400)).toHaveLength(1);
  }
});

test("stops at a failure, reports what was done, and continues with a new plan", async () => {
  const { cdp, fake } = createAccount(target);
  const tree = await exportShop();
  const plan = await planTree(cdp, { parentSegmentId: 402, tree });
  let count = 0;
  const onProgress = () => void (++count === 3 && fake.fail("403", { on: "segments.create" }));
  const error = (await applyPlan(cdp, plan, { concurrency: 1, onProgress }).catch(
    (thrown: unknown) => thrown,
  )) as TreeApplyError;
  expect(error).toBeInstanceOf(TreeApplyError);
  expect(error).toBeInstanceOf(TreeError);
  expect(error.done.map(({ path }) => path)).toEqual(["Campaigns", "Draft", "Japan", "Campaigns/Spring\\/Summer"]);
  expect(error.notDone.map(({ path }) => path)).toEqual(["Campaigns/Regulars", "Campaigns/Spring\\/Summer/Newcomers"]);
  expect(error.paths).toEqual(["Campaigns/Regulars"]);
  expect(error.message).toMatch(
    /^applyPlan: to create the batch segment "Campaigns\/Regulars" failed: POST .*403.* 4 of 6 changes were made\. Plan again/,
  );
  expect(Object.keys(error.result.segmentIds)).toEqual(["Draft", "Japan"]);
  expect(error.message + JSON.stringify(error)).not.toContain(fake.options.apiKey);
  const next = await planTree(cdp, { parentSegmentId: 402, tree });
  expect(next.changes.map(({ path }) => path)).toEqual(error.notDone.map(({ path }) => path));
  await applyPlan(cdp, next);
  expect((await exportTree(cdp, { parentSegmentId: 402 })).segments).toEqual(tree.segments);
});

test("stops when the signal aborts", async () => {
  const { cdp, takeWrites } = createAccount(target);
  const plan = await planTree(cdp, { parentSegmentId: 402, tree: await exportShop() });
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error("Ctrl-C"));
  const applied = applyPlan(cdp, plan, { concurrency: 1, onProgress, signal: controller.signal });
  await expect(applied).rejects.toThrow("applyPlan: it was stopped: Ctrl-C. 1 of 6 changes were made.");
  expect(takeWrites()).toEqual(["POST folders Campaigns"]);
});

test("does not delete a folder that was filled after the check", async () => {
  const { cdp, takeWrites } = createAccount({ ...target, folders: [{ id: 21, name: "Old" }] });
  const plan = await planTree(cdp, { parentSegmentId: 402, tree: treeOf(at("A")), prune: true });
  const parentFolder = { data: { id: "21", type: "folder-segment" as const } };
  const add = () => cdp.segments.create({ body: { attributes: { name: "Late" }, relationships: { parentFolder } } });
  // Another program adds a segment while the plan is applied.
  const racing = {
    ...cdp,
    byFolder: {
      list: Object.assign(async (args: Parameters<typeof cdp.byFolder.list>[0]) => {
        if (args.folderId === "21") await add();
        return await cdp.byFolder.list(args);
      }),
    },
  } as unknown as typeof cdp;
  await expect(applyPlan(racing, plan)).rejects.toThrow('The folder is not empty: it has "Late". Plan again.');
  expect(takeWrites().some((request) => request.startsWith("DELETE"))).toBe(false);
});
