import { expect, test } from "vitest";
import { referenceTo, validated } from "./validated.ts";

const inFolder = (id: string) => ({
  relationships: { parentFolder: { data: { id, type: "folder-segment" as const } } },
});
const leftValue = { name: "city" };
const operator = { type: "Equal" as const, rightValue: "Osaka", not: false };
const rule = { type: "And" as const, conditions: [{ type: "Value" as const, leftValue, operator, exclude: false }] };

test("a segment made in one dialect is the same in the other, from its beginning to its end", async () => {
  const { cdp } = validated();
  const made = await cdp.audiences.segments.create({
    audienceId: 7,
    body: { name: "Osaka", rule, segmentFolderId: 71 },
  });
  expect(made).toMatchObject({ name: "Osaka", rule, audienceId: "7", segmentFolderId: "71", kind: 0 });
  const { data } = await cdp.segments.get({ id: made.id });
  expect(data).toMatchObject({ id: made.id, type: "segment-batch", attributes: { name: "Osaka", rule } });
  expect(data.relationships).toMatchObject(inFolder("71").relationships);

  await cdp.segments.update({ id: made.id, body: { attributes: { name: "Kyoto" } } });
  const listed = await cdp.audiences.segments.list({ audienceId: 7 });
  expect(listed.map(({ name }) => name)).toEqual(["Everybody", "Tokyo", "Not Tokyo", "Kyoto"]);
  expect(listed.at(-1)).toMatchObject({ id: made.id, rule });

  await cdp.audiences.segments.delete({ audienceId: 7, segmentId: made.id });
  const gone = await cdp.segments.get.result({ id: made.id });
  expect(gone).toMatchObject({ ok: false, error: { status: 404 } });
});

test("a segment made through JSON:API stands in its folder", async () => {
  const { cdp } = validated();
  const { data } = await cdp.segments.create({ body: { attributes: { name: "Nara" }, ...inFolder("72") } });
  expect(await cdp.audiences.folders.segments.list({ audienceId: 7, folderId: 72 })).toMatchObject([
    { id: "43" },
    { id: data.id, name: "Nara" },
  ]);
  const top = await cdp.segments.create({
    body: { attributes: { name: "Nara", audienceId: 7 }, type: "segment-realtime" },
  });
  expect(top.data).toMatchObject({ type: "segment-realtime", ...inFolder("70") });
});

test("a name is taken within its folder only, and cannot be empty", async () => {
  const { cdp } = validated();
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

test("a PUT without a rule empties the rule, a PATCH without one keeps it", async () => {
  const { cdp } = validated();
  await cdp.segments.update({ id: 42, body: { attributes: { rule } } });
  await cdp.segments.update({ id: 42, body: inFolder("72") });
  expect(await cdp.audiences.segments.get({ audienceId: 7, segmentId: 42 })).toMatchObject({
    rule,
    segmentFolderId: "72",
  });
  const put = { audienceId: 7, segmentId: 42, body: { description: "No rule." } };
  const { rule: left, name } = await cdp.audiences.segments.update(put, { allowEmptyRule: true });
  expect([left, name]).toEqual([null, "Tokyo"]);
});

test("a segment that another refers to cannot be deleted, and both dialects say which", async () => {
  const { cdp } = validated();
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

test("what is not there, or elsewhere, is not found, in the shape of the dialect", async () => {
  const { cdp, fake } = validated();
  fake.seed({ id: 8, name: "Others" });
  const elsewhere = await cdp.audiences.segments.get.result({ audienceId: 8, segmentId: 42 });
  expect(elsewhere).toMatchObject({ error: { status: 404, body: { message: "Record not found" } } });
  const nowhere = await cdp.segments.get.result({ id: 999 });
  expect(nowhere).toMatchObject({ error: { status: 404, body: { errors: [{ code: "record-not-found-error" }] } } });
  const noParent = await cdp.audiences.segments.list.result({ audienceId: 9 });
  expect(noParent).toMatchObject({ error: { status: 404 } });
  const across = await cdp.audiences.segments.create.result({
    audienceId: 8,
    body: { name: "A", segmentFolderId: 71 },
  });
  expect(across).toMatchObject({ error: { status: 404 } });
  const nowhereToStand = await cdp.segments.create.result({ body: { attributes: { name: "A" } } });
  expect(nowhereToStand).toMatchObject({
    error: { status: 400, issues: [{ message: expect.stringContaining("parentFolder") as string }] },
  });
});
