/** Handles the calls for activations in both dialects. The paths call them syndications. */
import { asObject, type HandlerInput, type Handlers, jsonApiDocument } from "../handler.ts";
import type { FakeState, JsonObject, StoredActivation, StoredSegment } from "../state.ts";
import { findAll, findOrThrow } from "../tables.ts";
import { paginateOverview } from "../models/activation-overview.ts";
import {
  createActivation,
  toActivationResource,
  toActivationSummary,
  toRestActivation,
  updateActivation,
} from "../models/activations.ts";
import { advanceRuns, serializeRun, startRun } from "../models/runs.ts";

export const activationHandlers: Handlers = {
  "audiences.activations.list": ({ state, params, query }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    const activations = findAll(state.activations, { audienceId: id }).map(toRestActivation);
    return query.get("without_detail") === "true" ? activations.map(omitDetails) : activations;
  },
  "audiences.folders.activations.list": ({ state, params, query }) =>
    paginateOverview(state, findOrThrow(state.folders, params.folderId, { audienceId: params.audienceId! }), query),
  "audiences.segments.activations.list": (input) => {
    const { id } = findSegment(input);
    return findAll(input.state.activations, { segmentId: id }).map(toRestActivation);
  },
  "audiences.segments.activations.create": (input) =>
    toRestActivation(createActivation(input.state, findSegment(input), input.body)),
  "audiences.segments.activations.get": (input) => toRestActivation(advanceAndGet(findActivation(input))),
  "audiences.segments.activations.update": (input) =>
    toRestActivation(updateActivation(findActivation(input), input.body)),
  "audiences.segments.activations.delete": (input) => {
    input.state.activations.delete(findActivation(input).id);
    return {};
  },
  "audiences.segments.activations.run": (input) => startActivationRun(input.state, findActivation(input)),
  "segments.activations.list": ({ state, params }) => {
    const { id } = findOrThrow(state.segments, params.segmentId);
    const activations = findAll(state.activations, { segmentId: id });
    return jsonApiDocument(activations.map((activation) => toActivationResource(state, activation)));
  },
  "segments.activations.create": (input) =>
    toDocument(input.state, createActivation(input.state, findSegment(input), asObject(input.body.attributes))),
  "segments.activations.get": (input) => toDocument(input.state, advanceAndGet(findActivation(input))),
  "segments.activations.update": (input) => {
    const activation = findActivation(input);
    const settings = { ...activation.settings, ...asObject(input.body.attributes) };
    return toDocument(input.state, updateActivation(activation, settings));
  },
  "segments.activations.delete": (input) => {
    const activation = findActivation(input);
    input.state.activations.delete(activation.id);
    return toDocument(input.state, activation);
  },
  "segments.activations.run": (input) => {
    const attributes = startActivationRun(input.state, findActivation(input));
    return { data: { id: attributes.workflowAttemptId, type: "execution-syndication", attributes } };
  },
  "parentSegments.activations.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.parentSegmentId);
    const activations = findAll(state.activations, { audienceId: id });
    return jsonApiDocument(activations.map((activation) => toActivationSummary(state, activation)));
  },
};

function findSegment({ state, params: { segmentId, audienceId } }: HandlerInput): StoredSegment {
  return findOrThrow(state.segments, segmentId, audienceId ? { audienceId } : {});
}

/** The path parameter of the activation has another name in each dialect. */
function findActivation(input: HandlerInput): StoredActivation {
  const { state, params } = input;
  const segmentId = findSegment(input).id;
  return findOrThrow(state.activations, params.syndicationId ?? params.id, { segmentId });
}

/** Reading an activation advances its runs. */
function advanceAndGet(activation: StoredActivation): StoredActivation {
  advanceRuns(activation.runs);
  return activation;
}

function startActivationRun(state: FakeState, { id, runs }: StoredActivation): JsonObject {
  return serializeRun(startRun(state, runs), { syndicationId: id });
}

function omitDetails({ valid: _valid, executions: _executions, ...activation }: JsonObject): JsonObject {
  return activation;
}

function toDocument(state: FakeState, activation: StoredActivation): JsonObject {
  return jsonApiDocument(toActivationResource(state, activation));
}
