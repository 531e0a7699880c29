/** Copies between folders, parent segments and accounts, and finds entries by path. */
import { expect, test } from "vitest";
import { all, and, attribute, eq, references, segment } from "../../src/rules.ts";
import { type CopyOptions, copyTree, exportTree, findByPath, folderTree } from "../../src/trees.ts";
import { createAccount, shop, target } from "./account.ts";

const japan = all(and(eq(attribute("country"), "JP")));
const korea = all(and(eq(attribute("country"), "KR")));

test("copies to another account, returns new ids by old ones, and changes nothing the second time", async () => {
  const source = createAccount(shop);
  const other = createAccount(target);
  const [from, to] = [
    { cdp: source.cdp, parentSegmentId: 401 },
    { cdp: other.cdp, parentSegmentId: 402 },
  ];
  const result = await copyTree(from, to);
  expect(Object.keys(result.newSegmentIds).sort()).toEqual(["701", "702", "703", "704"]);
  expect(Object.keys(result.newFolderIds)).toEqual(["501", "502"]);
  const { data } = await other.cdp.segments.get({ id: result.newSegmentIds["703"]! });
  expect(references(data.attributes.rule as never).map(({ id }) => id)).toEqual([
    result.newSegmentIds["701"],
    result.newSegmentIds["702"],
  ]);
  expect(result.plan.notCarried).toHaveLength(4);
  expect(source.takeWrites()).toEqual([]);
  other.takeWrites();
  const again = await copyTree(from, to);
  expect(again).toMatchObject({
    created: 0,
    updated: 0,
    renamed: {},
    skipped: [],
    newSegmentIds: result.newSegmentIds,
  });
  expect(other.takeWrites()).toEqual([]);
});

test("copies a folder to a folder of the same parent segment", async () => {
  const { cdp } = createAccount({ ...shop, folders: [...shop.folders!, { name: "Copy" }] });
  const result = await copyTree(
    { cdp, parentSegmentId: 401, folder: "Campaigns" },
    { cdp, parentSegmentId: 401, folder: "Copy" },
  );
  expect(Object.keys(result.segmentIds).sort()).toEqual(["Copy/Regulars", "Copy/Spring\\/Summer/Newcomers"]);
  const { data } = await cdp.segments.get({ id: result.newSegmentIds["703"]! });
  const ids = references(data.attributes.rule as never).map(({ id }) => id);
  expect(ids).toEqual(["701", result.newSegmentIds["702"]]);
});

const conflicting = {
  ...target,
  folders: [{ name: "Campaigns", description: "Other campaigns" }],
  segments: [{ id: 61, name: "Japan", rule: korea }],
};

async function copyWith(onConflict: CopyOptions["onConflict"]) {
  const source = createAccount(shop);
  const { cdp, takeWrites } = createAccount(conflicting);
  const run = () =>
    copyTree(
      { cdp: source.cdp, parentSegmentId: 401 },
      { cdp, parentSegmentId: 402 },
      { ...(onConflict && { onConflict }) },
    );
  const read = async () => await exportTree(cdp, { parentSegmentId: 402, include: [] });
  return { run, read, takeWrites };
}

const targetsOfNewcomers = ({ segments }: Awaited<ReturnType<typeof exportTree>>) =>
  references(segments.find(({ path }) => path.endsWith("Newcomers"))!.rule).map(({ id }) => id);

test("fails on conflicts by default, before it writes", async () => {
  const { run, takeWrites } = await copyWith(undefined);
  await expect(run()).rejects.toMatchObject({ code: "CONFLICT", paths: ["Campaigns", "Japan"] });
  expect(takeWrites()).toEqual([]);
});

test("skips what exists", async () => {
  const { run, read } = await copyWith("skip");
  const result = await run();
  expect(result).toMatchObject({ skipped: ["Campaigns", "Japan"], updated: 0, created: 4 });
  expect(result.newSegmentIds["701"]).toBe("61");
  const tree = await read();
  expect(tree.segments.find(({ path }) => path === "Japan")!.rule).toEqual(korea);
  expect(tree.folders[0]!.description).toBe("Other campaigns");
});

test("updates what exists", async () => {
  const { run, read } = await copyWith("update");
  expect(await run()).toMatchObject({ skipped: [], updated: 2, created: 4 });
  expect((await read()).segments.find(({ path }) => path === "Japan")!.rule).toEqual(japan);
});

test("renames copies, updates references to them, and reuses the copies of an earlier run", async () => {
  const { run, read, takeWrites } = await copyWith("rename");
  const result = await run();
  expect(result).toMatchObject({ renamed: { Japan: "Japan (2)" }, skipped: ["Campaigns"], created: 5, updated: 0 });
  const tree = await read();
  expect(tree.segments.filter(({ path }) => path.startsWith("Japan")).map(({ rule }) => rule)).toEqual([korea, japan]);
  expect(targetsOfNewcomers(tree)).toEqual(["./Japan (2)", "./Campaigns/Regulars"]);
  takeWrites();
  expect(await run()).toMatchObject({ created: 0, renamed: { Japan: "Japan (2)" } });
  expect(takeWrites()).toEqual([]);
});

test("rejects another value of onConflict", async () => {
  const { run } = await copyWith("replace" as never);
  await expect(run()).rejects.toMatchObject({ code: "INVALID_OPTION" });
});

test("finds an entry by path, with one request per level", async () => {
  const { cdp, fake } = createAccount({ ...shop, segments: [...shop.segments!, { id: 799, name: "Campaigns" }] });
  const find = async (path: string | string[], type?: "funnel" | "segment-batch") =>
    (await findByPath(cdp, { parentSegmentId: 401, path, ...(type && { type }) }))?.id;
  expect(await find("Campaigns/Spring\\/Summer/Newcomers")).toBe("703");
  expect(fake.requests).toHaveLength(4);
  expect(await find(["Campaigns", "Spring/Summer", "Newcomers"])).toBe("703");
  expect(await find("Campaigns")).toBe("501");
  expect(await find("Campaigns", "segment-batch")).toBe("799");
  expect(await find("Campaigns/Purchase", "funnel")).toBe("951");
  expect(await find("")).toBe("500");
  expect(await find("", "funnel")).toBeUndefined();
  expect(await find("campaigns")).toBeUndefined();
  expect(await find("Nowhere/Regulars")).toBeUndefined();
});

test("reads all paths", async () => {
  const { cdp, fake } = createAccount({
    ...shop,
    segments: [...shop.segments!, { id: 501, name: "Campaigns", rule: all(and(segment(701))) }],
  });
  const { entries, pathOf, idOf, topFolderId } = await folderTree(cdp, { parentSegmentId: 401 });
  expect(fake.requests).toHaveLength(2);
  expect(topFolderId).toBe("500");
  expect(entries.map(({ path }) => path)).toEqual([
    "Campaigns",
    "Campaigns",
    "Campaigns/Churn",
    "Campaigns/Purchase",
    "Campaigns/Regulars",
    "Campaigns/Spring\\/Summer",
    "Campaigns/Spring\\/Summer/Newcomers",
    "Draft",
    "Japan",
    "Welcome",
  ]);
  expect(pathOf(703)).toBe("Campaigns/Spring\\/Summer/Newcomers");
  expect([pathOf("500"), pathOf("501"), pathOf("501", "segment-batch"), pathOf("9")]).toEqual([
    "",
    "Campaigns",
    "Campaigns",
    undefined,
  ]);
  expect([idOf(""), idOf("Japan"), idOf(["Campaigns"], "funnel")]).toEqual(["500", "701", undefined]);
});
