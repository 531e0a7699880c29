import { expect, test } from "vitest";
import { createValidatedFake } from "./validated-fake.ts";

const table = { parentDatabaseName: "cdp", parentTableName: "users" };
const attribute = { ...table, name: "City", parentColumn: "city" };
const behavior = {
  ...table,
  name: "Orders",
  schema: [{ name: "Amount", type: "number" as const, parentColumn: "amount" }],
};

test("a parent segment is created, read in both dialects, updated and deleted", async () => {
  const { cdp } = createValidatedFake({ parentSegments: [] });
  const created = await cdp.audiences.create({ body: { name: "Customers", attributes: [attribute], id: null } });
  const audienceId = created.id;
  expect(created.attributes).toMatchObject([{ name: "City", id: expect.any(String), audienceId }]);
  expect(await cdp.audiences.list()).toMatchObject([{ id: audienceId, name: "Customers" }]);
  expect(await cdp.masterSegments.list()).toMatchObject([{ id: audienceId, name: "Customers" }]);
  expect(await cdp.parentSegments.list()).toMatchObject({ data: [{ id: audienceId, type: "parentSegment" }] });
  const { data } = await cdp.parentSegments.get({ id: audienceId });
  const folderId = data.relationships.parentSegmentFolder?.data?.id;
  expect(await cdp.audiences.folders.list({ audienceId })).toMatchObject([{ id: folderId, name: "Customers" }]);
  await cdp.audiences.update({ audienceId, body: { name: "Clients" } });
  expect(await cdp.audiences.get({ audienceId })).toMatchObject({ name: "Clients", attributes: [{ name: "City" }] });
  await cdp.audiences.delete({ audienceId });
  expect(await cdp.audiences.get.result({ audienceId })).toMatchObject({ error: { status: 404 } });
  expect(await cdp.folders.get.result({ id: folderId ?? "" })).toMatchObject({ error: { status: 404 } });
});

test("an update with master replaces the whole configuration, one without it only the given fields", async () => {
  const { cdp } = createValidatedFake({
    parentSegments: [{ id: 7, name: "Customers", attributes: [attribute], behaviors: [behavior] }],
  });
  const changed = await cdp.audiences.update({ audienceId: 7, body: { name: "Customers", behaviors: [] } });
  expect(changed).toMatchObject({ attributes: [{ name: "City" }], behaviors: [] });
  const replaced = await cdp.audiences.replace({ audienceId: 7, body: { name: "Customers", master: table } });
  expect(replaced).toMatchObject({ attributes: [], behaviors: [], master: table });
});

test("a name must be unique", async () => {
  const { cdp } = createValidatedFake();
  const taken = { error: { status: 400, issues: [{ field: "name", message: "has already been taken" }] } };
  expect(await cdp.audiences.create.result({ body: { name: "Customers" } })).toMatchObject(taken);
  const { id } = await cdp.audiences.create({ body: { name: "Others" } });
  expect(await cdp.audiences.update.result({ audienceId: id, body: { name: "Customers" } })).toMatchObject(taken);
});

test("the columns are those of the configuration", async () => {
  const { cdp } = createValidatedFake({
    parentSegments: [{ id: 7, name: "Customers", attributes: [attribute], behaviors: [behavior] }],
  });
  expect(await cdp.audiences.attributes.list({ audienceId: 7 })).toMatchObject([{ name: "City", audienceId: "7" }]);
  expect(await cdp.audiences.behaviors.list({ audienceId: 7 })).toMatchObject([
    { name: "Orders", schema: [{ name: "Amount", visibility: "clear" }] },
  ]);
});

test("a run ends after three reads and sets matrixUpdatedAt", async () => {
  const { cdp } = createValidatedFake();
  const run = await cdp.audiences.run({ audienceId: 7 });
  expect(run).toMatchObject({ status: "queued", finishedAt: null, audienceId: "7" });
  const read = async () => (await cdp.audiences.executions.list({ audienceId: 7 }))[0]?.status;
  expect([await read(), await read(), await read()]).toEqual(["running", "running", "success"]);
  const [last] = await cdp.audiences.executions.list({ audienceId: 7 });
  expect(await cdp.audiences.get({ audienceId: 7 })).toHaveProperty("matrixUpdatedAt", last?.finishedAt);
});
