import { expect, test } from "vitest";
import { createValidatedFake, referenceTo } from "./validated-fake.ts";

const inFolder = (id: string) => ({
  relationships: { parentFolder: { data: { id, type: "folder-segment" as const } } },
});

test("a folder created in one dialect can be read, updated and deleted in the other", async () => {
  const { cdp } = createValidatedFake();
  const created = await cdp.audiences.folders.create({ audienceId: 7, body: { name: "Europe", description: "West" } });
  expect(await cdp.folders.get({ id: created.id })).toMatchObject({
    data: { id: created.id, attributes: { name: "Europe", description: "West", audienceId: "7" }, ...inFolder("70") },
  });
  await cdp.folders.update({ id: created.id, body: { attributes: { name: "EU" } } });
  const names = (await cdp.audiences.folders.list({ audienceId: 7 })).map(({ name }) => name);
  expect(names).toEqual(["Customers", "Japan", "Kanto", "EU"]);
  await cdp.audiences.folders.update({ audienceId: 7, folderId: created.id, body: { description: "East" } });
  expect(await cdp.audiences.folders.get({ audienceId: 7, folderId: created.id })).toMatchObject({
    description: "East",
  });
  await cdp.audiences.folders.delete({ audienceId: 7, folderId: created.id });
  expect(await cdp.folders.get.result({ id: created.id })).toMatchObject({ error: { status: 404 } });
});

test("a folder name must be unique within its parent folder only", async () => {
  const { cdp } = createValidatedFake();
  const create = (parent: string) =>
    cdp.folders.create.result({ body: { attributes: { name: "Kanto" }, ...inFolder(parent) } });
  expect(await create("71")).toMatchObject({ error: { status: 400, body: { errors: { name: expect.any(Array) } } } });
  expect((await create("70")).ok).toBe(true);
  expect(await create("999")).toMatchObject({ error: { status: 404 } });
});

test("the content of a folder is returned down to the requested depth, with or without rules", async () => {
  const { cdp } = createValidatedFake();
  const idsAt = async (args: object) =>
    (await cdp.byFolder.list({ folderId: 70, ...args })).data.map((entry) => entry.id);
  expect(await idsAt({})).toEqual(["70", "71", "1"]);
  expect(await idsAt({ depth: 10 })).toEqual(["70", "71", "1", "72", "42", "43"]);
  const [, segment] = (await cdp.byFolder.list({ folderId: 72, with_rule: true })).data;
  expect(segment).toMatchObject({ id: "43", attributes: { rule: referenceTo("42") } });
  const [, withoutRule] = (await cdp.byFolder.list({ folderId: 72, with_rule: false })).data;
  expect(withoutRule).toMatchObject({ id: "43", attributes: { rule: {} } });
});

test("a folder can move, but not into itself, and segments can be put into it", async () => {
  const { cdp } = createValidatedFake();
  const failedMove = await cdp.folders.update.result({ id: 71, body: inFolder("72") });
  expect(failedMove).toMatchObject({ error: { status: 422, issues: [{ code: "CANNOT_MOVE" }] } });
  await cdp.folders.update({ id: 72, body: inFolder("70") });
  const { data } = await cdp.folders.get({ id: 70 });
  expect(data.relationships.children?.data?.map((child) => child.data?.id)).toEqual(["71", "72", "1"]);
  await cdp.audiences.folders.putIn({ audienceId: 7, folderId: 72, body: ["1", "42"] });
  const segments = await cdp.audiences.folders.segments.list({ audienceId: 7, folderId: 72 });
  expect(segments.map(({ id }) => id)).toEqual(["1", "42", "43"]);
});

test("a folder is deleted with its content, unless it is a top folder or a segment elsewhere references its content", async () => {
  const { cdp } = createValidatedFake();
  await cdp.segments.update({ id: 1, body: { attributes: { rule: referenceTo("43") } } });
  const failed = await cdp.folders.delete.result({ id: 71 });
  expect(failed).toMatchObject({ error: { status: 409, issues: [{ references: [{ type: "segment", id: "1" }] }] } });
  expect(await cdp.folders.delete.result({ id: 70 })).toMatchObject({ error: { status: 422 } });

  await cdp.segments.delete({ id: 1 });
  // 43 references 42, but both are deleted together.
  expect((await cdp.folders.delete({ id: 71 })).data).toMatchObject({ id: "71" });
  expect(await cdp.audiences.segments.list({ audienceId: 7 })).toEqual([]);
  expect(await cdp.audiences.folders.list({ audienceId: 7 })).toHaveLength(1);
});
