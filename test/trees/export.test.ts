/** What `exportTree` reads and writes down, and what `parseTree` accepts. */
import { expect, test } from "vitest";
import { exportTree, formatPath, parsePath, parseTree, TreeError } from "../../src/trees.ts";
import { references } from "../../src/rules.ts";
import { createAccount, shop } from "./account.ts";

test("exports folders, segments and rules without ids and dates, and lists the rest", async () => {
  const { cdp, fake } = createAccount(shop);
  const tree = await exportTree(cdp, { parentSegmentId: 401 });
  expect(tree.folders).toEqual([
    { path: "Campaigns", description: "All campaigns" },
    { path: "Campaigns/Spring\\/Summer" },
  ]);
  expect(tree.segments.map(({ path, kind, description }) => [path, kind, description])).toEqual([
    ["Campaigns/Regulars", "batch", undefined],
    ["Campaigns/Spring\\/Summer/Newcomers", "batch", "No orders yet"],
    ["Draft", "batch", undefined],
    ["Japan", "batch", undefined],
  ]);
  expect(references(tree.segments[1]!.rule).map(({ id }) => id)).toEqual(["./Japan", "./Campaigns/Regulars"]);
  expect(tree.others).toEqual([
    {
      kind: "predictive-segment",
      path: "Campaigns/Churn",
      settings: {
        gradeThresholds: [80, 50, 20],
        categoricalAsColumnNames: [],
        categoricalArrayAsColumnNames: [],
        quantitativeAsColumnNames: [],
        segment: "./Japan",
        baseSegment: "./Campaigns/Regulars",
      },
      notCarried: ["the trained model of Campaigns/Churn"],
    },
    {
      kind: "funnel",
      path: "Campaigns/Purchase",
      settings: { stages: [{ name: "Visit", segment: "./Campaigns/Regulars" }, { name: "Cart" }, { name: "Buy" }] },
      notCarried: ["the statistics of the funnel Campaigns/Purchase"],
    },
    {
      kind: "activation",
      path: "Campaigns/Spring\\/Summer/Newcomers/Newsletter",
      settings: { allColumns: true, segment: "./Campaigns/Spring\\/Summer/Newcomers" },
      notCarried: [
        "the connection 310 of the activation Campaigns/Spring\\/Summer/Newcomers/Newsletter, and its secrets",
      ],
    },
    expect.objectContaining({ kind: "journey", path: "Welcome" }),
  ]);
  expect(JSON.stringify(tree)).not.toMatch(/"(id|createdAt|updatedAt)":"?\d|70[1-4]|1\/fake/);
  // The fourth reads the empty rule of the draft again, because a list may leave out rules.
  expect(fake.requests.map(({ operation }) => operation)).toEqual([
    "parentSegments.get",
    "byFolder.list",
    "segments.get",
    "parentSegments.activations.list",
  ]);
});

test("reads a rule that the list left out from the segment", async () => {
  const { cdp, fake } = createAccount(shop);
  fake.respondWith(cdp.byFolder.list, await cdp.byFolder.list({ folderId: 500, depth: 32, with_rule: false }));
  const { segments } = await exportTree(cdp, { parentSegmentId: 401, include: [] });
  expect(segments.filter(({ rule }) => rule === null).map(({ path }) => path)).toEqual(["Draft"]);
});

test("exports a folder with relative paths, and absolute paths for references to outside", async () => {
  const { cdp } = createAccount(shop);
  const tree = await exportTree(cdp, {
    parentSegmentId: 401,
    folder: ["Campaigns", "Spring/Summer"],
    include: ["funnels"],
  });
  expect(tree.folders).toEqual([]);
  expect(tree.segments.map(({ path }) => path)).toEqual(["Newcomers"]);
  expect(references(tree.segments[0]!.rule).map(({ id }) => id)).toEqual(["/Japan", "/Campaigns/Regulars"]);
  expect(tree.others).toEqual([]);
});

test("rejects an unknown folder and an unknown part", async () => {
  const { cdp } = createAccount(shop);
  await expect(exportTree(cdp, { parentSegmentId: 401, folder: "campaigns" })).rejects.toThrow(
    'The parent segment 401 has no folder "campaigns". Check the names, which are case-sensitive, or create the folder.',
  );
  const include = ["segments"] as never;
  await expect(exportTree(cdp, { parentSegmentId: 401, include })).rejects.toThrow(TreeError);
});

test("reads folders below level 31", async () => {
  const nested = (level: number): object => ({
    name: `${level}`,
    ...(level < 70 ? { folders: [nested(level + 1)] } : { segments: [{ name: "Deep" }] }),
  });
  const { cdp, fake } = createAccount({ id: 7, name: "Deep", folders: [nested(1) as never] });
  const tree = await exportTree(cdp, { parentSegmentId: 7, include: [] });
  expect(tree.folders).toHaveLength(70);
  expect(parsePath(tree.segments[0]!.path)).toHaveLength(71);
  expect(fake.requests.filter(({ operation }) => operation === "byFolder.list")).toHaveLength(3);
});

test("different names have different paths", () => {
  expect(formatPath(["A/B", "C\\", "D"])).toBe("A\\/B/C\\\\/D");
  for (const names of [["A/B", "C\\", "D"], ["\\/"], ["/"], ["\\\\", "/a"], [" ", "x"].slice(1), []])
    expect(parsePath(formatPath(names))).toEqual(names);
  expect(parsePath("A\\B")).toEqual(["A\\B"]);
  for (const path of ["/A", "A/", "A//B", " ", ["A", ""], [1], 7])
    expect(() => parsePath(path as string)).toThrow(TreeError);
});

const minimal = { version: 1, folders: [], segments: [{ path: "A/B", rule: null }] };

test("fills in omitted keys, and adds the folders in paths", () => {
  expect(parseTree(minimal)).toEqual({
    version: 1,
    folders: [{ path: "A" }],
    segments: [{ path: "A/B", kind: "batch", rule: null }],
    others: [],
  });
  expect(parseTree({ version: 1, segments: [{ path: ["A/B", "C"], rule: {}, description: null }] }).segments).toEqual([
    { path: "A\\/B/C", kind: "batch", rule: null },
  ]);
});

test("accepts references with names that are not escaped", () => {
  const rule = { type: "And", conditions: [{ type: "Reference", id: "./A\\B/C", exclude: false }] };
  const tree = parseTree({ version: 1, segments: [{ path: "D", rule }] });
  expect(references(tree.segments[0]!.rule).map(({ id }) => id)).toEqual(["./A\\\\B/C"]);
  const invalid = { type: "And", conditions: [{ type: "Reference", id: "./A//B", exclude: false }] };
  expect(() => parseTree({ version: 1, segments: [{ path: "D", rule: invalid }] })).toThrow("has an empty name");
});

test("resolves ids by the table of references", () => {
  const rule = { type: "And", conditions: [{ type: "Reference", id: "701", exclude: false }] };
  const tree = parseTree({ version: 1, references: { "701": "A/B" }, segments: [{ path: "C", rule }] });
  expect(references(tree.segments[0]!.rule).map(({ id }) => id)).toEqual(["./A/B"]);
});

test.each([
  [[], "", "is not an object"],
  [{}, "/version", "is not the version"],
  [{ version: 2 }, "/version", "is newer"],
  [{ ...minimal, rules: [] }, "/rules", "is not a key of a tree"],
  [{ ...minimal, folders: {} }, "/folders", "is not an array"],
  [{ ...minimal, folders: [null] }, "/folders/0", "is not an object"],
  [{ ...minimal, folders: [{ path: "" }] }, "/folders/0/path", "is the path of the top folder"],
  [{ ...minimal, folders: [{ path: "A//B" }] }, "/folders/0/path", "has an empty name"],
  [{ ...minimal, folders: [{ path: 7 }] }, "/folders/0/path", "is not a path"],
  [{ ...minimal, folders: [{ path: "A", description: 7 }] }, "/folders/0/description", "is not a string"],
  [{ ...minimal, segments: [{ path: "A" }] }, "/segments/0/rule", "is missing"],
  [{ ...minimal, segments: [{ path: "A", rule: [] }] }, "/segments/0/rule", "is not an object"],
  [{ ...minimal, segments: [{ path: "A", rule: null, kind: "x" }] }, "/segments/0/kind", "is not a kind"],
  [{ ...minimal, segments: [{ path: "A", rule: null, "a/b": 1 }] }, "/segments/0/a~1b", "is not a known key"],
  [
    { ...minimal, segments: [{ path: "A", rule: null, countPopulation: 1 }] },
    "/segments/0/countPopulation",
    "is not a boolean",
  ],
  [{ ...minimal, references: [] }, "/references", "is not an object"],
  [{ ...minimal, references: { 7: 8 } }, "/references/7", "is not a path"],
  [{ ...minimal, others: [{ path: "A" }] }, "/others/0/kind", "is not a string"],
])("refuses %j at %s", (json, pointer, reason) => {
  let error: unknown;
  try {
    parseTree(json);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(TreeError);
  expect(error).toMatchObject({ code: "INVALID_TREE", pointer });
  expect((error as Error).message).toContain(reason);
});

test("rejects a response without a list", async () => {
  const { cdp, fake } = createAccount(shop);
  fake.respondWith(cdp.byFolder.list, {} as never);
  await expect(exportTree(cdp, { parentSegmentId: 401 })).rejects.toMatchObject({ code: "UNREADABLE_RESPONSE" });
});

test("lists entries without a folder or a name", async () => {
  const { cdp, fake } = createAccount(shop);
  const list = await cdp.byFolder.list({ folderId: 500, depth: 32 });
  const entries = [
    { id: "1", type: "mlSolution", attributes: { name: "RFM" }, relationships: {} },
    { id: "2", attributes: { name: "New kind" } },
    { id: "3", type: "activation-template", attributes: {} },
  ];
  fake.respondWith(cdp.byFolder.list, { ...list, data: [...list.data, ...(entries as never[])] });
  const tree = await exportTree(cdp, { parentSegmentId: 401, include: ["other"] });
  expect(tree.others.map(({ kind, path }) => [kind, path])).toEqual([
    ["activation-template", "(activation-template)"],
    ["unknown", "New kind"],
    ["mlSolution", "RFM"],
  ]);
  expect(parseTree(JSON.parse(JSON.stringify(tree)))).toEqual(tree);
});

test("rejects a segment whose folder is not in the list", async () => {
  const { cdp, fake } = createAccount(shop);
  const list = await cdp.byFolder.list({ folderId: 500, depth: 32 });
  fake.respondWith(cdp.byFolder.list, { ...list, data: list.data.filter(({ id }) => id !== "502") });
  await expect(exportTree(cdp, { parentSegmentId: 401 })).rejects.toThrow("has an entry in the folder 502");
});
