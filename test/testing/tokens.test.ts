import { expect, test } from "vitest";
import { validated } from "./validated.ts";

const relationships = { parentFolder: { data: { id: "71", type: "folder-segment" as const } } };

test("a token made in REST is the same in JSON:API, and a PUT writes all of it", async () => {
  const { cdp } = validated();
  const body = { keyColumn: "email", attributeColumns: ["city"], segments: [{ id: 42 }] };
  const made = await cdp.audiences.tokens.create({ audienceId: 7, body });
  expect(made).toMatchObject({
    keyColumn: "email",
    attributeColumns: ["city"],
    segments: [{ id: "42", name: "Tokyo" }],
  });
  const { data, included } = await cdp.tokens.get({ id: made.id });
  expect(data).toMatchObject({ type: "token", attributes: { name: `Token ${made.id}`, token: made.token } });
  expect(data.relationships.segments).toEqual({ data: [{ data: { id: "42", type: "segment-batch" } }] });
  expect(included.map(({ type }) => type)).toEqual(["user", "segment-batch"]);
  const put = { audienceId: 7, tokenId: made.id, body: { keyColumn: "phone", attributeColumns: [] } };
  expect(await cdp.audiences.tokens.update(put)).toMatchObject({ keyColumn: "phone", segments: [], token: made.token });
  expect(await cdp.audiences.tokens.list({ audienceId: 7 })).toHaveLength(1);
  await cdp.audiences.tokens.delete({ audienceId: 7, tokenId: made.id });
  expect(await cdp.tokens.get.result({ id: made.id })).toMatchObject({ error: { status: 404 } });
});

test("a token made through JSON:API stands in its folder, under a name of its own", async () => {
  const { cdp } = validated();
  const create = () => cdp.tokens.create.result({ body: { attributes: { name: "Web" }, relationships } });
  const made = await create();
  expect(made).toMatchObject({ ok: true, data: { data: { attributes: { name: "Web", keyColumn: "td_global_id" } } } });
  expect(await create()).toMatchObject({ error: { status: 400, issues: [{ field: "name" }] } });
  const entries = (await cdp.byFolder.get({ folderId: 71 })).data;
  expect(entries.map(({ type }) => type)).toContain("token");
  const [{ id } = { id: "" }] = await cdp.audiences.tokens.list({ audienceId: 7 });
  const attributes = { name: "App", attributeColumns: ["city"] };
  expect((await cdp.tokens.update({ id, body: { attributes, relationships } })).data).toMatchObject({ attributes });
  expect((await cdp.tokens.delete({ id })).data.id).toBe(id);
  expect(await cdp.audiences.tokens.get.result({ audienceId: 7, tokenId: id })).toMatchObject({
    error: { status: 404 },
  });
});

test("a token cannot be for a segment that is not there", async () => {
  const { cdp } = validated();
  const body = { keyColumn: "email", attributeColumns: [], segments: [{ id: 999 }] };
  expect(await cdp.audiences.tokens.create.result({ audienceId: 7, body })).toMatchObject({ error: { status: 404 } });
});
