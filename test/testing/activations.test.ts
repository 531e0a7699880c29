import type { components } from "td-cdp";
import { expect, test } from "vitest";
import { createValidatedFake, customers } from "./validated-fake.ts";

type Page = components["schemas"]["ActivationOverviewPage"];

test("an activation created in one dialect can be read, updated and deleted in the other", async () => {
  const { cdp } = createValidatedFake();
  const ids = { audienceId: 7, segmentId: 1 };
  const body = { name: "Ads", connectionId: 5, scheduleType: "daily" as const, segmentId: 3, id: 4 };
  const created = await cdp.audiences.segments.activations.create({ ...ids, body });
  expect(created).toMatchObject({ name: "Ads", connectionId: "5", audienceId: "7", segmentId: "1", executions: [] });
  expect((await cdp.segments.activations.get({ segmentId: 1, id: created.id })).data).toMatchObject({
    id: created.id,
    attributes: { name: "Ads", connectionId: "5", scheduleType: "daily", audienceId: "7" },
    relationships: { segment: { data: { id: "1", type: "segment-batch" } } },
  });
  await cdp.segments.activations.update({ segmentId: 1, id: created.id, body: { attributes: { name: "Ads 2" } } });
  const syndicationId = created.id;
  const changed = await cdp.audiences.segments.activations.get({ ...ids, syndicationId });
  expect(changed).toMatchObject({ name: "Ads 2", connectionId: "5" });
  const replaced = await cdp.audiences.segments.activations.update({
    ...ids,
    syndicationId,
    body: { name: "Ads 3" },
  });
  expect(replaced).toMatchObject({ name: "Ads 3" });
  expect(replaced).not.toHaveProperty("connectionId");
  await cdp.audiences.segments.activations.delete({ ...ids, syndicationId });
  expect(await cdp.segments.activations.list({ segmentId: 1 })).toMatchObject({ data: [] });
  expect((await cdp.audiences.segments.get(ids)).numSyndications).toBe(0);
});

test("JSON:API creates, lists and deletes activations of one segment only", async () => {
  const { cdp } = createValidatedFake();
  const { data } = await cdp.segments.activations.create({ segmentId: 1, body: { attributes: { name: "Ads" } } });
  expect(await cdp.audiences.segments.activations.list({ audienceId: 7, segmentId: 1 })).toMatchObject([
    { name: "Ads" },
  ]);
  const wrongParent = await cdp.segments.activations.delete.result({ segmentId: 42, id: data.id });
  expect(wrongParent).toMatchObject({ error: { status: 404 } });
  expect((await cdp.segments.activations.delete({ segmentId: 1, id: data.id })).data).toMatchObject({ id: data.id });
  const nameless = await cdp.segments.activations.create.result({ segmentId: 1, body: { attributes: { name: "" } } });
  expect(nameless).toMatchObject({ error: { status: 400, issues: [{ field: "name" }] } });
});

test("the activations of a parent segment are listed in full, or without details", async () => {
  const { cdp } = createValidatedFake();
  const body = { attributes: { name: "Mail", repeatUnit: "day" as const, timezone: "UTC" } };
  await cdp.segments.activations.update({ segmentId: 42, id: 90, body });
  const [full] = await cdp.audiences.activations.list({ audienceId: 7 });
  expect(full).toMatchObject({ id: "90", valid: true, executions: [] });
  const [withoutDetails] = await cdp.audiences.activations.list({ audienceId: 7, without_detail: true });
  expect(Object.keys(withoutDetails ?? {})).not.toContain("executions");
  const { data } = await cdp.parentSegments.activations.list({ parentSegmentId: 7 });
  expect(data).toMatchObject([{ id: "90", type: "syndication", attributes: { name: "Mail", timezone: "UTC" } }]);
  const detailFields = ["executions", "runStatus", "repeatUnit"].filter((key) => key in (data[0]?.attributes ?? {}));
  expect(detailFields).toEqual([]);
});

test("a run of an activation ends after three reads, in both dialects", async () => {
  const { cdp } = createValidatedFake();
  const ids = { audienceId: 7, segmentId: 42, syndicationId: 90 };
  const run = await cdp.audiences.segments.activations.run(ids);
  expect(run).toMatchObject({ status: "queued", finishedAt: null, syndicationId: "90" });
  const read = async () => (await cdp.segments.activations.get({ segmentId: 42, id: 90 })).data.attributes.runStatus;
  expect([await read(), await read(), await read(), await read()]).toEqual([
    "running",
    "running",
    "success",
    "success",
  ]);
  const again = await cdp.segments.activations.run({ segmentId: 42, id: 90 });
  expect(again).toMatchObject({ data: { type: "execution-syndication", attributes: { status: "queued" } } });
  const { executions } = await cdp.audiences.segments.activations.get(ids);
  expect(executions?.map(({ status }) => status)).toEqual(["running", "success"]);
});

const repeated = Array.from({ length: 5 }, (_, index) => ({
  id: 100 + index,
  name: `Activation ${index}`,
  connectionType: index % 2 ? "mail" : "ads",
  repeatUnit: "day" as const,
  startAt: `2026-0${index + 1}-01T00:00:00`,
  columns: [],
}));
const busy = { ...customers, segments: [{ id: 1, name: "Everybody", activations: repeated }] };
const under = (folderId: number) => ({ audienceId: 7, folderId });

test.each([
  [4, [4, 2]],
  [3, [3, 3]],
])("activations under a folder are paginated by %i, until the last page", async (size, expected) => {
  const { cdp } = createValidatedFake({ parentSegments: [busy] });
  const sizes: number[] = [];
  const ids = new Set<string>();
  for (let after: string | undefined = ""; after !== undefined;) {
    const { syndications = [], pagination }: Page = await cdp.audiences.folders.activations.list({
      ...under(70),
      "page[size]": size,
      ...(after && { "page[after]": after }),
    });
    for (const { id } of syndications) ids.add(id);
    sizes.push(syndications.length);
    expect(pagination?.approximateCount).toBe(6);
    expect(pagination?.hasNext).toBe(pagination?.nextPage !== undefined);
    after = pagination?.nextPage;
  }
  expect([sizes, ids.size]).toEqual([expected, 6]);
});

test("the page size defaults to that of the fake, and an invalid cursor or size fails", async () => {
  const { cdp } = createValidatedFake({ parentSegments: [busy], pageSize: 2 });
  const { syndications, pagination } = await cdp.audiences.folders.activations.list(under(70));
  expect([syndications?.length, pagination?.hasNext]).toEqual([2, true]);
  for (const wrong of [
    { "page[after]": "x" },
    { "page[after]": "after-99" },
    { "page[size]": 0 },
    { "page[size]": 1001 },
  ]) {
    const failed = await cdp.audiences.folders.activations.list.result({ ...under(70), ...wrong });
    expect(failed).toMatchObject({ error: { status: 400 } });
  }
});

test("activations under a folder are filtered and sorted, and returned in one page by connection type", async () => {
  const { cdp } = createValidatedFake({ parentSegments: [busy], pageSize: 2 });
  const idsOf = async (query: object) =>
    (await cdp.audiences.folders.activations.list({ ...under(70), "page[size]": 100, ...query })).syndications?.map(
      ({ id }) => Number(id),
    );
  expect(await idsOf({ name_include: "3" })).toEqual([103]);
  expect(await idsOf({ segment_name_include: "Tok" })).toEqual([90]);
  expect(await idsOf({ start_after: new Date("2026-03-15") })).toEqual([103, 104]);
  expect(await idsOf({ start_before: new Date("2026-02-01T00:00:00Z") })).toEqual([100]);
  expect(await idsOf({ repeat_unit: ["none", "hour"] })).toEqual([90]);
  expect(await idsOf({ schedule_status: ["none"] })).toEqual([90]);
  expect(await idsOf({ activation_template_id: [9] })).toEqual([]);
  expect(await idsOf({ created_by_td_user_id: [2] })).toEqual([]);
  expect(await idsOf({ activation_template_id: ["none"], created_by_td_user_id: [1] })).toHaveLength(6);
  expect(await idsOf({ connection_type: ["ads"], "page[size]": 1 })).toEqual([100, 102, 104]);
  expect(await idsOf({ sorted_by: "connection_type:desc", "page[size]": 1 })).toEqual([101, 103, 100, 102, 104, 90]);
  expect(await idsOf({ sorted_by: "start_at:desc", "page[size]": 2 })).toEqual([104, 103]);
  const { syndications } = await cdp.audiences.folders.activations.list(under(71));
  expect(syndications).toMatchObject([{ id: "90", segmentName: "Tokyo", folder: [{ id: "70" }, { id: "71" }] }]);
});
