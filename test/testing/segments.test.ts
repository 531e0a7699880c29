import { expect, test } from "vitest";
import { createValidatedFake, referenceTo } from "./validated-fake.ts";

const inFolder = (id: string) => ({
  relationships: { parentFolder: { data: { id, type: "folder-segment" as const } } },
});
const leftValue = { name: "city" };
const operator = { type: "Equal" as const, rightValue: "Osaka", not: false };
const rule = { type: "And" as const, conditions: [{ type: "Value" as const, leftValue, operator, exclude: false }] };

test("a segment created in one dialect can be read, updated and deleted in the other", async () => {
  const { cdp } = createValidatedFake();
  const created = await cdp.audiences.segments.create({
    audienceId: 7,
    body: { name: "Osaka", rule, segmentFolderId: 71 },
  });
  expect(created).toMatchObject({ name: "Osaka", rule, audienceId: "7", segmentFolderId: "71", kind: 0 });
  const { data } = await cdp.segments.get({ id: created.id });
  expect(data).toMatchObject({ id: created.id, type: "segment-batch", attributes: { name: "Osaka", rule } });
  expect(data.relationships).toMatchObject(inFolder("71").relationships);

  await cdp.segments.update({ id: created.id, body: { attributes: { name: "Kyoto" } } });
  const listed = await cdp.audiences.segments.list({ audienceId: 7 });
  expect(listed.map(({ name }) => name)).toEqual(["Everybody", "Tokyo", "Not Tokyo", "Kyoto"]);
  expect(listed.at(-1)).toMatchObject({ id: created.id, rule });

  await cdp.audiences.segments.delete({ audienceId: 7, segmentId: created.id });
  const deleted = await cdp.segments.get.result({ id: created.id });
  expect(deleted).toMatchObject({ ok: false, error: { status: 404 } });
});

test("a segment created through JSON:API is in its folder", async () => {
  const { cdp } = createValidatedFake();
  const { data } = await cdp.segments.create({ body: { attributes: { name: "Nara" }, ...inFolder("72") } });
  expect(await cdp.audiences.folders.segments.list({ audienceId: 7, folderId: 72 })).toMatchObject([
    { id: "43" },
    { id: data.id, name: "Nara" },
  ]);
});

test("a segment name must be unique within its folder only, and cannot be empty", async () => {
  const { cdp } = createValidatedFake();
  const create = (name: string, segmentFolderId: number) =>
    cdp.audiences.segments.create.result({ audienceId: 7, body: { name, segmentFolderId } });
  expect(await create("Tokyo", 71)).toMatchObject({
    error: { status: 400, issues: [{ field: "name", message: "has already been taken" }] },
  });
  expect((await create("Tokyo", 70)).ok).toBe(true);
  expect(await create(" ", 71)).toMatchObject({ error: { status: 400, issues: [{ field: "name" }] } });
  const moved = await cdp.segments.update.result({ id: 42, body: inFolder("70") });
  expect(moved).toMatchObject({ error: { status: 400, body: { errors: { name: ["has already been taken"] } } } });
  expect((await cdp.segments.update.result({ id: 42, body: { attributes: { name: "Tokyo" } } })).ok).toBe(true);
});

test("a PUT without a rule removes the rule, a PATCH without one keeps it", async () => {
  const { cdp } = createValidatedFake();
  await cdp.segments.update({ id: 42, body: { attributes: { rule } } });
  await cdp.segments.update({ id: 42, body: inFolder("72") });
  expect(await cdp.audiences.segments.get({ audienceId: 7, segmentId: 42 })).toMatchObject({
    rule,
    segmentFolderId: "72",
  });
  const put = { audienceId: 7, segmentId: 42, body: { description: "No rule." } };
  const { rule: ruleAfterPut, name } = await cdp.audiences.segments.update(put, { allowEmptyRule: true });
  expect([ruleAfterPut, name]).toEqual([null, "Tokyo"]);
});

test("a referenced segment cannot be deleted, and both dialects list the references", async () => {
  const { cdp } = createValidatedFake();
  const references = [{ type: "segment", id: "43" }];
  const jsonApi = await cdp.segments.delete.result({ id: 42 });
  expect(jsonApi).toMatchObject({ error: { status: 409, issues: [{ references }] } });
  expect(jsonApi).toMatchObject({ error: { body: { errors: [{ meta: { referencedBySegments: [{ id: "43" }] } }] } } });
  const rest = await cdp.audiences.segments.delete.result({ audienceId: 7, segmentId: 42 });
  expect(rest).toMatchObject({ error: { status: 409, issues: [{ references }, {}] } });
  expect((await cdp.audiences.segments.get({ audienceId: 7, segmentId: 42 })).referencedBy).toMatchObject([
    { id: "43" },
  ]);

  await cdp.segments.update({ id: 43, body: { attributes: { rule: referenceTo("1") } } });
  expect((await cdp.segments.delete({ id: 42 })).data).toMatchObject({ id: "42" });
  expect(await cdp.audiences.activations.list({ audienceId: 7 })).toEqual([]);
});

test("a missing segment, or one of another parent segment, is a 404 in the format of the dialect", async () => {
  const { cdp, fake } = createValidatedFake();
  fake.seed({ id: 8, name: "Others" });
  const wrongParent = await cdp.audiences.segments.get.result({ audienceId: 8, segmentId: 42 });
  expect(wrongParent).toMatchObject({ error: { status: 404, body: { message: "Record not found" } } });
  const missing = await cdp.segments.get.result({ id: 999 });
  expect(missing).toMatchObject({ error: { status: 404, body: { errors: [{ code: "record-not-found-error" }] } } });
  const noParent = await cdp.audiences.segments.list.result({ audienceId: 9 });
  expect(noParent).toMatchObject({ error: { status: 404 } });
  const wrongFolder = await cdp.audiences.segments.create.result({
    audienceId: 8,
    body: { name: "A", segmentFolderId: 71 },
  });
  expect(wrongFolder).toMatchObject({ error: { status: 404 } });
  const withoutFolder = await cdp.segments.create.result({ body: { attributes: { name: "A" } } as never });
  expect(withoutFolder).toMatchObject({
    error: { status: 400, issues: [{ message: expect.stringContaining("parentFolder") as string }] },
  });
});
