/** Handles the calls for journeys and their activation steps. */
import { FakeApiError } from "../api-errors.ts";
import {
  asArray,
  asObject,
  type HandlerInput,
  type Handlers,
  jsonApiDocument,
  readFolderId,
  readId,
  readNameAndDescription,
} from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredActivationStep, StoredJourney } from "../state.ts";
import { findAll, findOrThrow, omitUndefined, update } from "../tables.ts";
import {
  createActivationStep,
  createJourney,
  deleteJourney,
  readJourneyAttributes,
  toActivationStepResource,
  toJourneyResource,
  toJourneyStatistics,
  updateActivationStep,
  updateJourney,
} from "../models/journeys.ts";
import { advanceRuns, serializeRun, startRun } from "../models/runs.ts";

export const journeyHandlers: Handlers = {
  "journeys.list": ({ state, query }) => {
    const { id: folderId } = findOrThrow(state.folders, query.get("folder_id"));
    return jsonApiDocument(findAll(state.journeys, { folderId }).map(toJourneyResource));
  },
  "journeys.create": ({ state, body }) => toDocument(createJourney(state, fromBody(state, body))),
  "journeys.get": (input) => {
    const journey = findJourney(input);
    advanceRuns(journey.runs);
    return toDocument(journey);
  },
  "journeys.update": (input) =>
    toDocument(updateJourney(input.state, findJourney(input), fromBody(input.state, input.body))),
  "journeys.detail": (input) => {
    const journey = findJourney(input);
    if (journey.state !== "draft") throw new FakeApiError("unprocessable", { message: "The journey is not a draft" });
    const attributes = asObject(input.body.attributes);
    const names = asArray(attributes.journeyStages);
    const stages = journey.stages.map((stage, index) => ({ ...stage, ...asObject(names[index]) }));
    return toDocument(updateJourney(input.state, journey, { ...readNameAndDescription(attributes), stages }));
  },
  "journeys.delete": (input) => {
    deleteJourney(input.state, findJourney(input));
    return {};
  },
  "journeys.duplicate": ({ state, body }) => {
    const original = findOrThrow(state.journeys, body.id);
    const { description, settings, stages, folderId } = structuredClone(original);
    const copy = { description, settings, stages, folderId, ...omitUndefined(fromNames(body)) };
    return toDocument(createJourney(state, copy));
  },
  "journeys.pause": (input) => {
    const journey = requireLaunched(findJourney(input));
    return toDocument(update(journey, { pausedAt: journey.pausedAt ?? new Date().toISOString() }));
  },
  "journeys.resume": (input) => toDocument(update(requireLaunched(findJourney(input)), { pausedAt: null })),
  "journeys.run": (input) => {
    const journey = requireLaunched(findJourney(input));
    if (journey.pausedAt) throw new FakeApiError("unprocessable", { message: "The journey is paused" });
    const attributes = serializeRun(startRun(input.state, journey.runs), { journeyId: journey.id });
    return { data: { id: attributes.workflowAttemptId, type: "execution-journey", attributes } };
  },
  "journeys.statistics.get": (input) => jsonApiDocument(toJourneyStatistics(findJourney(input))),
  "journeys.activations.list": (input) => {
    const { id: journeyId } = findJourney(input);
    return jsonApiDocument(findAll(input.state.activationSteps, { journeyId }).map(toActivationStepResource));
  },
  "journeys.activations.create": (input) =>
    toStepDocument(createActivationStep(input.state, findJourney(input), fromStepBody(input.body))),
  "journeys.activations.get": (input) => toStepDocument(findStep(input)),
  "journeys.activations.update": (input) =>
    toStepDocument(updateActivationStep(findStep(input), fromStepBody(input.body))),
};

function findJourney({ state, params }: HandlerInput): StoredJourney {
  return findOrThrow(state.journeys, params.journeyId);
}

function findStep(input: HandlerInput): StoredActivationStep {
  const { id: journeyId } = findJourney(input);
  return findOrThrow(input.state.activationSteps, input.params.journeyActivationStepId, { journeyId });
}

/** Only a launched journey runs, and can be paused. */
function requireLaunched(journey: StoredJourney): StoredJourney {
  if (journey.state === "launched") return journey;
  throw new FakeApiError("unprocessable", { message: "The journey is not launched" });
}

function toDocument(journey: StoredJourney): JsonObject {
  return jsonApiDocument(toJourneyResource(journey));
}

function toStepDocument(step: StoredActivationStep): JsonObject {
  return jsonApiDocument(toActivationStepResource(step));
}

function fromBody(state: FakeState, body: JsonObject): EntityInput<StoredJourney> {
  return omitUndefined({ ...fromNames(body), ...readJourneyAttributes(state, asObject(body.attributes)) });
}

function fromNames(body: JsonObject): EntityInput<StoredJourney> {
  return { ...readNameAndDescription(asObject(body.attributes)), folderId: readFolderId(body) };
}

function fromStepBody(body: JsonObject): EntityInput<StoredActivationStep> {
  const { activationId, activationParams } = asObject(body.attributes);
  const params = asObject(activationParams);
  const connectionId = readId(params.connectionId);
  return {
    activationId: activationId === null ? null : readId(activationId),
    params: { ...params, ...(connectionId !== undefined && { connectionId }) },
  };
}
