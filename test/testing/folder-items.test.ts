/** Funnels, predictive segments and journeys: created, found in their folder, changed, run and deleted. */
import { activationRun, journeyRun, poll, predictiveRun } from "td-cdp";
import { expect, test } from "vitest";
import type { components } from "../../generated/api.ts";
import { createValidatedFake, referenceTo } from "./validated-fake.ts";

type Schemas = components["schemas"];

const inFolder = (id: string | number) => ({
  relationships: { parentFolder: { data: { id, type: "folder-segment" as const } } },
});
const stages = ["Visited", "Filled a cart", "Ordered"].map((name) => ({ name }));

/** The type and id of everything in a folder, without the folder itself. */
async function entriesOf({ cdp }: ReturnType<typeof createValidatedFake>, folderId: number) {
  const { data } = await cdp.byFolder.list({ folderId });
  return data.slice(1).map(({ type, id }) => `${type} ${id}`);
}

test("a funnel is created, found in its folder, changed and deleted, in both dialects", async () => {
  const fake = createValidatedFake();
  const { cdp } = fake;
  const attributes = { name: "Visits", stages: stages.map((stage) => ({ ...stage, segmentId: "42" })) };
  const { data: created } = await cdp.funnels.create({ body: { attributes, ...inFolder("71") } });
  expect(await entriesOf(fake, 71)).toContain(`funnel ${created.id}`);
  expect((await cdp.parentSegments.funnels.list({ parentSegmentId: 7 })).data).toEqual([created]);

  const rest = await cdp.audiences.funnels.get({ audienceId: 7, funnelId: created.id });
  expect(rest).toMatchObject({ name: "Visits", segmentFolderId: "71", stages: [{ segmentId: "42" }, {}, {}] });
  const [first, second, third] = rest.stages!;
  const body = { name: "Orders", segmentFolderId: 72, stages: [third!, second!, first!] as never[] };
  const updated = await cdp.audiences.funnels.update({ audienceId: 7, funnelId: created.id, body });
  expect(updated.stages!.map(({ id }) => id)).toEqual([third!.id, second!.id, first!.id]);
  expect(await entriesOf(fake, 72)).toContain(`funnel ${created.id}`);

  const copied = { audienceId: 7, funnelId: created.id, body: { name: "Copy", segmentFolderId: "70" } };
  const copy = await cdp.audiences.funnels.clone(copied);
  expect(copy.stages!.map(({ name }) => name)).toEqual(updated.stages!.map(({ name }) => name));
  expect(copy.stages!.map(({ id }) => id)).not.toEqual(updated.stages!.map(({ id }) => id));
  const statistics = await cdp.audiences.funnels.statistics.get({ audienceId: 7, funnelId: created.id });
  expect(statistics.stages).toMatchObject([{ history: [[expect.any(Number), 9]] }, {}, {}]);

  await cdp.funnels.delete({ id: created.id });
  await cdp.audiences.funnels.delete({ audienceId: 7, funnelId: copy.id });
  expect(await cdp.audiences.funnels.list({ audienceId: 7 })).toEqual([]);
});

test("a predictive segment is created, found in its folder, trained, changed and deleted, in both dialects", async () => {
  const fake = createValidatedFake();
  const { cdp } = fake;
  const attributes = { name: "Likely", segmentId: 42, quantitativeAsColumnNames: ["age"] };
  const { data: created } = await cdp.predictiveSegments.create({ body: { attributes, ...inFolder(71) } });
  expect(created.attributes).toMatchObject({ segmentId: "42", quantitativeAsColumnNames: ["age"] });
  expect(await entriesOf(fake, 71)).toContain(`predictive-segment ${created.id}`);

  await cdp.predictiveSegments.update({
    id: created.id,
    body: { attributes: { description: "New" }, ...inFolder(72) },
  });
  const args = { audienceId: 7, predictiveSegmentId: created.id };
  expect(await cdp.audiences.predictiveSegments.get(args)).toMatchObject({ name: "Likely", description: "New" });
  expect(await entriesOf(fake, 72)).toContain(`predictive-segment ${created.id}`);
  const run = await poll(predictiveRun, cdp, { id: created.id }, { minDelay: 1, maxDelay: 1 });
  expect(run).toMatchObject({ status: "success" });
  expect(await cdp.audiences.predictiveSegments.executions.list(args)).toHaveLength(1);

  await cdp.audiences.predictiveSegments.delete(args);
  expect(await cdp.audiences.predictiveSegments.list({ audienceId: 7 })).toEqual([]);
});

test("a journey is created, found in its folder, launched, run, paused, resumed, copied and deleted", async () => {
  const fake = createValidatedFake();
  const { cdp } = fake;
  const journeyStages = [
    {
      name: "Welcome",
      entryCriteria: { name: "New", segmentId: "42" },
      rootStep: "u",
      steps: { u: { type: "End" as const } },
    },
  ];
  const { data: created } = await cdp.journeys.create({
    body: { attributes: { name: "Onboarding", journeyStages }, ...inFolder("71") },
  });
  const { id: journeyId } = created;
  expect(created.attributes).toMatchObject({ state: "draft", paused: false, launchedAt: null });
  expect(await entriesOf(fake, 71)).toContain(`journey ${journeyId}`);
  expect((await cdp.journeys.list({ folder_id: 71 })).data).toEqual([created]);

  const draft = await cdp.journeys.run.result({ journeyId });
  expect(draft).toMatchObject({ error: { status: 422, issues: [{ message: "The journey is not launched" }] } });
  const described = { attributes: { name: "Welcome", journeyStages: [{ name: "First" }] }, relationships: {} };
  expect((await cdp.journeys.detail({ journeyId, body: described })).data.attributes.journeyStages).toMatchObject([
    { name: "First", rootStep: "u", id: created.attributes.journeyStages[0]!.id },
  ]);
  await cdp.journeys.update({ journeyId, body: { attributes: { name: "Welcome", state: "launched" } } });
  const run = await poll(journeyRun, cdp, { journeyId }, { minDelay: 1, maxDelay: 1 });
  expect(run).toMatchObject({ status: "success" });
  const { attributes: statistics } = (await cdp.journeys.statistics.get({ journeyId })).data;
  expect(statistics.journeyStageStatistics).toMatchObject([{ stepSizes: { u: 0 }, history: [{ size: 0 }] }]);

  expect((await cdp.journeys.pause({ journeyId })).data.attributes).toMatchObject({ paused: true });
  expect(await cdp.journeys.run.result({ journeyId })).toMatchObject({ error: { status: 422 } });
  expect((await cdp.journeys.resume({ journeyId })).data.attributes).toMatchObject({ paused: false, pausedAt: null });

  const activationParams = { name: "Mail", connectionId: 5, connectorConfig: {} };
  const { data: step } = await cdp.journeys.activations.create({
    journeyId,
    body: { attributes: { activationParams } },
  });
  expect(step.attributes).toMatchObject({ activationId: null, activationParams: { name: "Mail", connectionId: "5" } });
  const renamed = { attributes: { activationParams: { name: "Letter" } } };
  await cdp.journeys.activations.update({ journeyId, journeyActivationStepId: step.id, body: renamed });
  expect((await cdp.journeys.activations.list({ journeyId })).data).toMatchObject([
    { id: step.id, attributes: { activationParams: { name: "Letter", connectionId: "5" } } },
  ]);

  const body = { id: journeyId, type: "journey" as const, attributes: { name: "Copy" }, ...inFolder(70) };
  const { data: copy } = await cdp.journeys.duplicate({ body });
  expect(copy.attributes).toMatchObject({ state: "draft", journeyStages: [{ rootStep: "u" }] });
  await cdp.journeys.delete({ journeyId });
  await cdp.journeys.delete({ journeyId: copy.id });
  expect(await cdp.journeys.get.result({ journeyId })).toMatchObject({ error: { status: 404 } });
});

test("deleting a folder deletes everything in it", async () => {
  const { cdp, fake } = createValidatedFake({ parentSegments: [] });
  const folder = {
    ...{ id: 71, name: "Japan", segments: [{ id: 1, name: "Everybody" }] },
    funnels: [{ id: 2, name: "Visits", stages: stages.map((stage) => ({ ...stage, segmentId: 1 })) }],
    predictiveSegments: [{ id: 3, name: "Likely", segmentId: 1 }],
    journeys: [{ id: 4, name: "Welcome", state: "launched" as const, paused: true, activations: [] }],
  };
  fake.seed({ id: 7, name: "Customers", folders: [folder] });
  expect((await cdp.journeys.get({ journeyId: 4 })).data.attributes).toMatchObject({ paused: true });
  const before = (await cdp.folders.get({ id: 71 })).data.relationships.children!.data!.map(({ data }) => data!.type);
  expect(before).toEqual(["segment-batch", "funnel", "predictive-segment", "journey"]);
  await cdp.folders.delete({ id: 71 });
  for (const gone of [cdp.funnels.get, cdp.predictiveSegments.get])
    expect(await gone.result({ id: gone === cdp.funnels.get ? 2 : 3 })).toMatchObject({ error: { status: 404 } });
  expect(await cdp.journeys.get.result({ journeyId: 4 })).toMatchObject({ error: { status: 404 } });
});

test("a reference to another parent segment, or to nothing, is refused", async () => {
  const { cdp, fake } = createValidatedFake();
  fake.seed({ id: 8, name: "Others", segments: [{ id: 800, name: "Elsewhere" }] });
  for (const id of ["800", "999"]) {
    const rule = referenceTo(id);
    const message = `refers to the segment ${id}, which is not in this parent segment`;
    const refused = { error: { status: 400, issues: [{ message }] } };
    const named = { attributes: { name: "A", rule }, ...inFolder(71) };
    expect(await cdp.segments.create.result({ body: named })).toMatchObject(refused);
    expect(await cdp.segments.update.result({ id: 42, body: { attributes: { rule } } })).toMatchObject(refused);
    expect(await cdp.audiences.segments.create.result({ audienceId: 7, body: { name: "A", rule } })).toMatchObject(
      refused,
    );
    expect(await cdp.audiences.segments.update.result({ audienceId: 7, segmentId: 42, body: { rule } })).toMatchObject(
      refused,
    );
    expect(await cdp.audiences.segments.query.result({ audienceId: 7, body: { rule } })).toMatchObject(refused);
    const funnel = {
      attributes: { name: "F", stages: stages.map((stage) => ({ ...stage, segmentId: id })) },
      ...inFolder(71),
    };
    expect(await cdp.funnels.create.result({ body: funnel })).toMatchObject(refused);
    const model = { attributes: { name: "P", segmentId: id }, ...inFolder(71) };
    expect(await cdp.predictiveSegments.create.result({ body: model })).toMatchObject(refused);
    const goal = { name: "Goal", segmentId: id };
    const journey = { attributes: { name: "J", goal }, ...inFolder(71) };
    expect(await cdp.journeys.create.result({ body: journey })).toMatchObject(refused);
  }
  const { data } = await cdp.byFolder.list({ folderId: 71 });
  expect(data.slice(1).map(({ type }) => type)).toEqual(["folder-segment", "segment-batch"]);
});

test("what is referred to cannot be deleted", async () => {
  const { cdp } = createValidatedFake();
  const segmentOf = (name: string, condition: Schemas["ReferenceCondition"]) => {
    const rule = { type: "And" as const, conditions: [condition] };
    return cdp.segments.create({ body: { attributes: { name, rule }, ...inFolder(70) } });
  };
  const { data: model } = await cdp.predictiveSegments.create({
    body: { attributes: { name: "Likely", segmentId: 1 }, ...inFolder(70) },
  });
  const { data: funnel } = await cdp.funnels.create({
    body: { attributes: { name: "Visits", stages }, ...inFolder(70) },
  });
  const message = `The predictive segment ${model.id} refers to it`;
  expect(await cdp.segments.delete.result({ id: 1 })).toMatchObject({ error: { status: 409, issues: [{ message }] } });

  const grades = { minGrade: 1, maxGrade: 4, includeConvertedCustomers: false };
  const { data: scored } = await segmentOf("Scored", { type: "PredictiveScoreReference", id: model.id, ...grades });
  const stage = funnel.attributes.stages![0]!.id!;
  const { data: visited } = await segmentOf("Visited", { type: "FunnelStageReference", id: stage, exclude: false });
  const usedBy = (id: string) => ({ error: { status: 409, issues: [{ references: [{ id }] }] } });
  expect(await cdp.predictiveSegments.delete.result({ id: model.id })).toMatchObject(usedBy(scored.id));
  expect(await cdp.funnels.delete.result({ id: funnel.id })).toMatchObject(usedBy(visited.id));

  for (const { id } of [scored, visited]) await cdp.segments.delete({ id });
  await cdp.funnels.delete({ id: funnel.id });
  await cdp.predictiveSegments.delete({ id: model.id });
  await cdp.segments.delete({ id: 1 });
});

test("an activation that was read can be seeded, and is read as it was", async () => {
  const { cdp, fake } = createValidatedFake();
  const args = { audienceId: 7, segmentId: 42, syndicationId: 90 };
  await cdp.audiences.segments.activations.update({ ...args, body: { name: "Mail", notifyOn: ["onFailure"] } });
  const activation = await cdp.audiences.segments.activations.get(args);
  const segment = await cdp.audiences.segments.get({ audienceId: 7, segmentId: 42 });
  fake.seed({
    id: 9,
    name: "Copy",
    segments: [
      {
        name: segment.name,
        description: segment.description ?? null,
        rule: segment.rule ?? null,
        activations: [{ ...activation, id: 900 }],
      },
    ],
  });
  expect((await cdp.parentSegments.activations.list({ parentSegmentId: 9 })).data).toHaveLength(1);
  const run = await poll(
    activationRun,
    cdp,
    { segmentId: (await cdp.audiences.segments.list({ audienceId: 9 }))[0]!.id, id: 900 },
    { minDelay: 1, maxDelay: 1 },
  );
  expect(run).toMatchObject({ status: "success" });
  expect(activation.notifyOn).toEqual(["onFailure"]);
});
