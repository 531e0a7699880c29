/** Stores journeys with their activation steps, and serializes them. */
import { FakeApiError } from "../api-errors.ts";
import { asArray, asObject, readId, readString, relationshipsFor } from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredActivationStep, StoredJourney } from "../state.ts";
import { createId, findAll, insert, omitUndefined, update } from "../tables.ts";
import { requireSegments } from "./references.ts";
import { createInFolder, updateInFolder } from "./folder-items.ts";
import { serializeRun } from "./runs.ts";

const states = ["draft", "simulation", "launched"];
const settingFields = ["goal", "allowReentry", "reentryMode"];

/** What a journey has without a value in the body. */
const defaults = { goal: null, allowReentry: false };

/** What every stage has in responses. */
const stageDefaults = { description: null, steps: {}, rootStep: null, entryCriteria: null, milestone: null };

/** Creates a journey. Throws a FakeApiError for an invalid name, folder, state or segment. */
export function createJourney(state: FakeState, fields: EntityInput<StoredJourney>): StoredJourney {
  const journey = {
    ...{ state: "draft", launchedAt: null, pausedAt: null, population: 0, settings: {} },
    // The API accepts a journey without stages, and responds with at least one.
    stages: [{ id: createId(state), name: "Stage 1" }],
    ...omitUndefined(fields),
    runs: [],
  };
  const created = createInFolder(state, state.journeys, journey, (audienceId) =>
    requireValid(state, audienceId, journey),
  );
  return Object.assign(created, launchDate(created, created.createdAt));
}

/** Updates a journey. Throws a FakeApiError for an invalid name, state or segment. */
export function updateJourney(
  state: FakeState,
  journey: StoredJourney,
  fields: EntityInput<StoredJourney>,
): StoredJourney {
  requireValid(state, journey.audienceId, fields);
  const settings = { ...journey.settings, ...fields.settings };
  const updated = updateInFolder(state, state.journeys, journey, { ...fields, settings });
  return Object.assign(updated, launchDate(updated, updated.updatedAt));
}

/** Deletes a journey and its activation steps. */
export function deleteJourney(state: FakeState, { id }: StoredJourney): void {
  for (const step of findAll(state.activationSteps, { journeyId: id })) state.activationSteps.delete(step.id);
  state.journeys.delete(id);
}

/** Reads the attributes of a journey. A stage with an id keeps it, others are new. */
export function readJourneyAttributes(state: FakeState, attributes: JsonObject): EntityInput<StoredJourney> {
  const settings = Object.fromEntries(Object.entries(attributes).filter(([key]) => settingFields.includes(key)));
  const stages = Array.isArray(attributes.journeyStages)
    ? asArray(attributes.journeyStages).map((stage) => ({ ...stage, id: readId(stage.id) ?? createId(state) }))
    : undefined;
  return { state: readString(attributes.state, "state"), settings, stages };
}

/** Adds an activation step to a journey. */
export function createActivationStep(
  state: FakeState,
  { id: journeyId, audienceId }: StoredJourney,
  fields: EntityInput<StoredActivationStep>,
): StoredActivationStep {
  const { id, activationId = null, params = {} } = fields;
  return insert(state, state.activationSteps, { id, audienceId, journeyId, activationId, params });
}

/** Updates an activation step. */
export function updateActivationStep(
  step: StoredActivationStep,
  { activationId, params }: EntityInput<StoredActivationStep>,
): StoredActivationStep {
  return update(step, omitUndefined({ activationId, params: params && { ...step.params, ...params } }));
}

/** Serializes a journey for JSON:API. */
export function toJourneyResource(journey: StoredJourney): JsonObject {
  const { id, audienceId, folderId, name, description, state, launchedAt, pausedAt, settings } = journey;
  const { createdAt, updatedAt, runs, stages } = journey;
  const [latest] = runs;
  const attributes = {
    ...{ audienceId, name, description, state, ...defaults, ...settings },
    ...{ createdAt, updatedAt, launchedAt, paused: pausedAt !== null, pausedAt },
    journeyStages: stages.map((stage) => ({ ...stageDefaults, ...stage })),
    ...{ journeyBundleId: null, journeyBundleName: null, versionNumber: 1 },
    latestExecution: latest ? serializeRun(latest, { journeyId: id }) : null,
  };
  return { id, type: "journey", attributes, relationships: relationshipsFor(folderId) };
}

/** Serializes an activation step for JSON:API. */
export function toActivationStepResource({ id, activationId, params }: StoredActivationStep): JsonObject {
  const activationParams = { connectionId: null, connectorConfig: null, ...params };
  return {
    ...{ id, type: "journeyActivationStep", attributes: { activationId, activationParams } },
    relationships: relationshipsFor(),
  };
}

/** Returns the statistics of a journey whose profiles have entered its first stage, and have not moved since. */
export function toJourneyStatistics({ id, stages, population, updatedAt }: StoredJourney): JsonObject {
  const sizes = (size: number) => ({ size, enteredSize: size, exitOrJumpSize: 0, exitOrJumpRate: 0 });
  const influxes = (size: number) => ({ size, entryInflux: size, exitInflux: 0, jumpInflux: 0 });
  const stageStatistics = ({ id: journeyStageId, steps }: JsonObject, index: number) => {
    const size = index === 0 ? population : 0;
    const noProfiles = Object.fromEntries(Object.keys(asObject(steps)).map((step) => [step, 0]));
    return {
      ...{ id: journeyStageId, ...sizes(size), milestoneSize: 0, completeMilestoneRate: 0 },
      ...{ stepSizes: noProfiles, stepInfluxes: noProfiles },
      history: [{ updatedAt, journeyStageId, ...influxes(size), exitSizes: [], milestoneInflux: 0 }],
    };
  };
  const attributes = {
    ...{ ...sizes(population), goalSize: 0, completionRate: 0, simulationLog: null },
    history: [{ updatedAt, ...influxes(population), goalInflux: 0 }],
    journeyStageStatistics: stages.map(stageStatistics),
  };
  return { id, type: "journeyStatistic", attributes };
}

function launchDate({ state, launchedAt }: StoredJourney, now: string): { launchedAt?: string } {
  return state === "launched" && launchedAt === null ? { launchedAt: now } : {};
}

function requireValid(
  state: FakeState,
  audienceId: string,
  { state: journeyState, stages = [], settings = {} }: EntityInput<StoredJourney>,
): void {
  if (journeyState !== undefined && !states.includes(journeyState))
    throw new FakeApiError("invalidField", { field: "state", message: `must be one of ${states.join(", ")}` });
  const criteria = stages.flatMap((stage) => [stage.entryCriteria, stage.milestone, ...asArray(stage.exitCriterias)]);
  const segmentIds = [settings.goal, ...criteria].map((each) => asObject(each).segmentId);
  requireSegments(state, audienceId, "journeyStages.segmentId", segmentIds);
}
