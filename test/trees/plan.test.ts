/** What `planTree` compares and rejects, and the output of `explainPlan` and `diffTrees`. */
import { expect, test } from "vitest";
import { all, and, attribute, count, eq, mapRule, type RuleNode, segment, sum } from "../../src/rules.ts";
import { diffTrees, explainChanges, explainPlan, exportTree, planTree, type SegmentTree } from "../../src/trees.ts";
import { createAccount, shop, target } from "./account.ts";

const empty: SegmentTree = { version: 1, folders: [], segments: [], others: [] };
const japan = all(and(eq(attribute("country"), "JP")));
const korea = all(and(eq(attribute("country"), "KR")));
const refers = (path: string) => all(and(segment(path)));

test("plans nothing for an identical tree, and one update for an edited rule", async () => {
  const { cdp, fake } = createAccount(shop);
  const tree = await exportTree(cdp, { parentSegmentId: 401 });
  const same = await planTree(cdp, { parentSegmentId: 401, tree, prune: true });
  expect(same).toMatchObject({ changes: [], problems: [], kept: [] });
  expect(same.unchanged).toHaveLength(6);
  expect(explainPlan(same)).toMatch(/^Plan for parent segment 401: nothing to do, 6 unchanged\.\n\nNot carried: /);

  tree.segments.find(({ path }) => path === "Japan")!.rule = korea;
  const plan = await planTree(cdp, { parentSegmentId: 401, tree });
  expect(plan.changes).toEqual([
    {
      action: "update",
      kind: "batch",
      path: "Japan",
      fields: { rule: { before: japan, after: korea } },
      ruleChanges: [expect.objectContaining({ before: 'country is "JP"', after: 'country is "KR"' })],
    },
  ]);
  expect(explainPlan({ ...plan, notCarried: [] })).toBe(
    [
      "Plan for parent segment 401: 0 to create, 1 to update, 0 to delete, 5 unchanged.",
      "",
      "~ segment Japan",
      "    rule:",
      '      - country is "JP"',
      '      + country is "KR"',
    ].join("\n"),
  );
  expect(fake.requests.every(({ method }) => method === "GET")).toBe(true);
});

test("orders folders, then segments by their references, and explains them", async () => {
  const { cdp } = createAccount(shop, target);
  const tree = await exportTree(cdp, { parentSegmentId: 401, include: [] });
  const plan = await planTree(cdp, { parentSegmentId: 402, tree });
  expect(plan.problems).toEqual([]);
  expect(plan.changes.map(({ action, kind, path }) => `${action} ${kind} ${path}`)).toEqual([
    "create folder Campaigns",
    "create folder Campaigns/Spring\\/Summer",
    "create batch Draft",
    "create batch Japan",
    "create batch Campaigns/Regulars",
    "create batch Campaigns/Spring\\/Summer/Newcomers",
  ]);
  expect(explainPlan(plan)).toMatchInlineSnapshot(`
    "Plan for parent segment 402: 6 to create, 0 to update, 0 to delete, 0 unchanged.

    + folder Campaigns
        description: "All campaigns"
    + folder Campaigns/Spring\\/Summer
    + segment Draft
        rule:
          no conditions
    + segment Japan
        rule:
          country is "JP"
    + segment Campaigns/Regulars
        rule:
          all of:
            is in segment "/Japan"
            count of orders is at least 3
    + segment Campaigns/Spring\\/Summer/Newcomers
        description: "No orders yet"
        rule:
          all of:
            is in segment "/Japan"
            is not in segment "/Campaigns/Regulars""
  `);
});

test("compares rules by meaning", async () => {
  const { cdp } = createAccount(shop);
  const tree = await exportTree(cdp, { parentSegmentId: 401 });
  const regulars = tree.segments.find(({ path }) => path === "Campaigns/Regulars")!;
  regulars.rule = mapRule(
    regulars.rule,
    (node) => ({ ...node, ...("conditions" in node && { conditions: [...node.conditions].reverse() }) }) as RuleNode,
  );
  expect((await planTree(cdp, { parentSegmentId: 401, tree })).changes).toEqual([]);
});

const at = (path: string, rule: SegmentTree["segments"][number]["rule"] = null) => ({
  path,
  kind: "batch" as const,
  rule,
});

test.each<[code: string, paths: string[], tree: Partial<SegmentTree>]>([
  ["DUPLICATE_PATH", ["A", "B"], { folders: [{ path: "A" }, { path: "A" }], segments: [at("B"), at("B", japan)] }],
  ["NAME_TAKEN", ["Japan"], { segments: [{ ...at("Japan", japan), kind: "realtime" }] }],
  ["NAME_TAKEN", ["Campaigns/Purchase"], { segments: [at("Campaigns/Purchase")] }],
  ["UNKNOWN_REFERENCE", ["A"], { segments: [at("A", refers("./B"))] }],
  ["UNKNOWN_REFERENCE", ["A"], { segments: [at("A", refers("/B"))] }],
  ["UNKNOWN_REFERENCE", ["A"], { segments: [at("A", refers("701"))] }],
  ["CIRCULAR_REFERENCE", ["A"], { segments: [at("B", refers("./C")), at("C", refers("./A")), at("A", refers("./B"))] }],
  ["CIRCULAR_REFERENCE", ["A"], { segments: [at("A", refers("./A"))] }],
  ["CIRCULAR_REFERENCE", ["Campaigns/Regulars"], { segments: [at("Japan", refers("./Campaigns/Regulars"))] }],
  ["UNKNOWN_ATTRIBUTE", ["A"], { segments: [at("A", all(and(eq(attribute("city"), "Tokyo"))))] }],
  ["UNKNOWN_BEHAVIOR", ["A"], { segments: [at("A", all(and(eq(count("visits"), 1))))] }],
  ["UNKNOWN_COLUMN", ["A"], { segments: [at("A", all(and(eq(sum("orders", "price"), 1))))] }],
  [
    "UNRECOGNIZED_RULE",
    ["A"],
    { segments: [at("A", { type: "And", conditions: [{ type: "New", conditions: [] }] } as never)] },
  ],
])("reports %s at %j", async (code, paths, tree) => {
  const { cdp } = createAccount(shop);
  const plan = await planTree(cdp, { parentSegmentId: 401, tree: { ...empty, ...tree } });
  expect(plan.problems.filter((problem) => problem.code === code).map(({ path }) => path)).toEqual(paths);
  expect(new Set(plan.problems.map((problem) => problem.code))).toEqual(new Set([code]));
  expect(explainPlan(plan)).toContain("The plan cannot be applied until its problems are solved.");
});

test("suggests the right case of a column", async () => {
  const { cdp } = createAccount(shop);
  const tree = { ...empty, segments: [at("A", all(and(eq(attribute("Country"), "JP"))))] };
  const [problem] = (await planTree(cdp, { parentSegmentId: 401, tree })).problems;
  expect(problem).toEqual({
    code: "UNKNOWN_ATTRIBUTE",
    path: "A",
    pointer: "/conditions/0/conditions/0/leftValue/name",
    message: 'The target does not have the attribute "Country"',
    suggestion: 'Use "country"',
  });
  const options = { parentSegmentId: 401, tree, checkColumns: false };
  expect((await planTree(cdp, options)).problems).toEqual([]);
});

test("keeps an id without a path if the target's rule already has it", async () => {
  const variant = { type: "AbTestVariantReference", id: "5", exclude: false } as const;
  const { cdp } = createAccount({ ...shop, segments: [{ name: "Variant", rule: all(and(variant)) }], folders: [] });
  const tree = await exportTree(cdp, { parentSegmentId: 401 });
  tree.segments[0]!.rule = all(and(variant, eq(attribute("country"), "JP")));
  expect((await planTree(cdp, { parentSegmentId: 401, tree })).problems).toEqual([]);
});

test("prunes segments and folders, keeps folders with funnels, and reports what is still referred to", async () => {
  const { cdp } = createAccount(shop);
  const plan = await planTree(cdp, { parentSegmentId: 401, tree: empty, prune: true });
  expect(plan.changes.map(({ action, kind, path }) => `${action} ${kind} ${path}`)).toEqual([
    "delete batch Campaigns/Spring\\/Summer/Newcomers",
    "delete batch Campaigns/Regulars",
    "delete batch Japan",
    "delete batch Draft",
    "delete folder Campaigns/Spring\\/Summer",
  ]);
  expect(plan.changes[0]!.activations).toBe(1);
  expect(plan.kept).toEqual(["Campaigns"]);
  expect(plan.problems.map(({ code, path, message }) => [code, path, message])).toEqual([
    ["STILL_REFERENCED", "Campaigns/Regulars", 'It would be deleted, but "Campaigns/Purchase (funnel)" refers to it'],
    [
      "STILL_REFERENCED",
      "Campaigns/Regulars",
      'It would be deleted, but "Campaigns/Churn (predictive-segment)" refers to it',
    ],
    ["STILL_REFERENCED", "Japan", 'It would be deleted, but "Campaigns/Churn (predictive-segment)" refers to it'],
  ]);
  expect(explainPlan(plan)).toContain("- segment Campaigns/Spring\\/Summer/Newcomers (with 1 activation)");
  expect(explainPlan(plan)).toContain("Kept, because it holds more than folders and segments: Campaigns");
});

test("reports entries that stay and refer to pruned ones", async () => {
  const { cdp } = createAccount({
    ...target,
    folders: [{ name: "Old", segments: [{ id: 11, name: "Base" }] }],
    segments: [{ name: "User", rule: all(and(segment(11))) }],
  });
  const plan = await planTree(cdp, { parentSegmentId: 402, folder: "Old", tree: empty, prune: true });
  expect(plan.problems.map(({ code, message }) => [code, message])).toEqual([
    ["STILL_REFERENCED", 'It would be deleted, but "User" refers to it'],
  ]);
});

test("diffTrees compares folders, segments and listed entries", async () => {
  const { cdp } = createAccount(shop);
  const tree = await exportTree(cdp, { parentSegmentId: 401 });
  expect(diffTrees(tree, tree)).toEqual({ changes: [], others: [] });
  const other: SegmentTree = {
    ...tree,
    segments: [{ ...at("Japan", korea), kind: "realtime", description: "New", countPopulation: true }, at("Added")],
    others: tree.others.slice(1).map((entry) => (entry.kind === "funnel" ? { ...entry, settings: {} } : entry)),
  };
  const { changes, others } = diffTrees(tree, other);
  expect(explainChanges(changes)).toMatchInlineSnapshot(`
    "+ segment Added
        rule:
          no conditions
    - segment Campaigns/Regulars
    - segment Campaigns/Spring\\/Summer/Newcomers
    - segment Draft
    ~ realtime segment Japan
        description: "" → "New"
        countPopulation: false → true
        kind: "batch" → "realtime"
        rule:
          - country is "JP"
          + country is "KR""
  `);
  expect(others).toEqual([
    { action: "delete", kind: "predictive-segment", path: "Campaigns/Churn" },
    { action: "update", kind: "funnel", path: "Campaigns/Purchase" },
  ]);
  expect(() => diffTrees(tree, { ...empty, segments: [at("A"), at("A")] })).toThrow(
    'diffTrees: a tree has paths twice: "A"',
  );
});
