import { expect, test } from "vitest";
import { createValidatedFake } from "./validated-fake.ts";

const relationships = { parentFolder: { data: { id: "71", type: "folder-segment" as const } } };

test("a token created in REST can be read in JSON:API, and a PUT replaces the whole token", async () => {
  const { cdp } = createValidatedFake();
  const body = { keyColumn: "email", attributeColumns: ["city"], segments: [{ id: 42 }] };
  const created = await cdp.audiences.tokens.create({ audienceId: 7, body });
  expect(created).toMatchObject({
    keyColumn: "email",
    attributeColumns: ["city"],
    segments: [{ id: "42", name: "Tokyo" }],
  });
  const { data, included } = await cdp.tokens.get({ id: created.id });
  expect(data).toMatchObject({ type: "token", attributes: { name: `Token ${created.id}`, token: created.token } });
  expect(data.relationships.segments).toEqual({ data: [{ data: { id: "42", type: "segment-batch" } }] });
  expect(included.map(({ type }) => type)).toEqual(["user", "segment-batch"]);
  const put = { audienceId: 7, tokenId: created.id, body: { keyColumn: "phone", attributeColumns: [] } };
  expect(await cdp.audiences.tokens.update(put)).toMatchObject({
    keyColumn: "phone",
    segments: [],
    token: created.token,
  });
  expect(await cdp.audiences.tokens.list({ audienceId: 7 })).toHaveLength(1);
  await cdp.audiences.tokens.delete({ audienceId: 7, tokenId: created.id });
  expect(await cdp.tokens.get.result({ id: created.id })).toMatchObject({ error: { status: 404 } });
});

test("a token created through JSON:API is in its folder, and its name must be unique", async () => {
  const { cdp } = createValidatedFake();
  const create = () => cdp.tokens.create.result({ body: { attributes: { name: "Web" }, relationships } });
  const created = await create();
  expect(created).toMatchObject({
    ok: true,
    data: { data: { attributes: { name: "Web", keyColumn: "td_global_id" } } },
  });
  expect(await create()).toMatchObject({ error: { status: 400, issues: [{ field: "name" }] } });
  const entries = (await cdp.byFolder.list({ folderId: 71 })).data;
  expect(entries.map(({ type }) => type)).toContain("token");
  const [{ id } = { id: "" }] = await cdp.audiences.tokens.list({ audienceId: 7 });
  const attributes = { name: "App", attributeColumns: ["city"] };
  expect((await cdp.tokens.update({ id, body: { attributes, relationships } })).data).toMatchObject({ attributes });
  expect((await cdp.tokens.delete({ id })).data.id).toBe(id);
  expect(await cdp.audiences.tokens.get.result({ audienceId: 7, tokenId: id })).toMatchObject({
    error: { status: 404 },
  });
});

test("a token cannot have a segment that does not exist", async () => {
  const { cdp } = createValidatedFake();
  const body = { keyColumn: "email", attributeColumns: [], segments: [{ id: 999 }] };
  expect(await cdp.audiences.tokens.create.result({ audienceId: 7, body })).toMatchObject({
    error: { status: 400, issues: [{ field: "segments" }] },
  });
});
