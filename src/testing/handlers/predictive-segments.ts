/** Handles the calls for predictive segments in both dialects. */
import {
  asObject,
  type HandlerInput,
  type Handlers,
  jsonApiDocument,
  readFolderId,
  readNameAndDescription,
} from "../handler.ts";
import type { EntityInput, JsonObject, StoredPredictiveSegment, StoredRun } from "../state.ts";
import { findAll, findOrThrow, omitUndefined } from "../tables.ts";
import {
  createPredictiveSegment,
  deletePredictiveSegment,
  readSettings,
  toPredictiveSegmentResource,
  toRestPredictiveSegment,
  updatePredictiveSegment,
} from "../models/predictive-segments.ts";
import { advanceRuns, serializeRun, startRun } from "../models/runs.ts";

export const predictiveSegmentHandlers: Handlers = {
  "audiences.predictiveSegments.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    return findAll(state.predictiveSegments, { audienceId: id }).map(toRestPredictiveSegment);
  },
  "audiences.predictiveSegments.create": ({ state, params, body }) => {
    const { id: audienceId, folderId } = findOrThrow(state.parentSegments, params.audienceId);
    return toRestPredictiveSegment(createPredictiveSegment(state, { audienceId, folderId, ...fromFields(body) }));
  },
  "audiences.predictiveSegments.get": (input) => toRestPredictiveSegment(findSegment(input)),
  "audiences.predictiveSegments.update": (input) =>
    toRestPredictiveSegment(updatePredictiveSegment(input.state, findSegment(input), fromFields(input.body))),
  "audiences.predictiveSegments.delete": (input) => {
    const segment = findSegment(input);
    deletePredictiveSegment(input.state, segment);
    return toRestPredictiveSegment(segment);
  },
  "audiences.predictiveSegments.run": (input) => {
    const segment = findSegment(input);
    return serialize(segment, startRun(input.state, segment.runs));
  },
  "audiences.predictiveSegments.executions.list": (input) => {
    const segment = findSegment(input);
    return advance(segment).map((run) => serialize(segment, run));
  },
  "predictiveSegments.create": ({ state, body }) => toDocument(createPredictiveSegment(state, fromJsonApiBody(body))),
  "predictiveSegments.get": (input) => toDocument(findSegment(input)),
  "predictiveSegments.update": (input) =>
    toDocument(updatePredictiveSegment(input.state, findSegment(input), fromJsonApiBody(input.body))),
  "predictiveSegments.delete": (input) => {
    const segment = findSegment(input);
    deletePredictiveSegment(input.state, segment);
    return toDocument(segment);
  },
  "predictiveSegments.run": (input) => {
    const segment = findSegment(input);
    return { data: toExecution(segment, startRun(input.state, segment.runs)) };
  },
  "predictiveSegments.executions.list": (input) => {
    const segment = findSegment(input);
    return { data: advance(segment).map((run) => toExecution(segment, run)) };
  },
};

/** The path parameter has another name in each dialect. */
function findSegment({ state, params }: HandlerInput): StoredPredictiveSegment {
  const { predictiveSegmentId, id, audienceId } = params;
  return findOrThrow(state.predictiveSegments, predictiveSegmentId ?? id, audienceId ? { audienceId } : {});
}

/** Reading the runs advances them. */
function advance({ runs }: StoredPredictiveSegment): readonly StoredRun[] {
  advanceRuns(runs);
  return runs;
}

function serialize({ id: predictiveSegmentId }: StoredPredictiveSegment, run: StoredRun): JsonObject {
  return serializeRun(run, { predictiveSegmentId });
}

function toExecution(segment: StoredPredictiveSegment, run: StoredRun): JsonObject {
  const { workflowAttemptId: id } = run;
  return { id, type: "execution-predictive-segment", attributes: serialize(segment, run) };
}

function toDocument(segment: StoredPredictiveSegment): JsonObject {
  return jsonApiDocument(toPredictiveSegmentResource(segment));
}

function fromJsonApiBody(body: JsonObject): EntityInput<StoredPredictiveSegment> {
  return omitUndefined({ ...fromFields(asObject(body.attributes)), folderId: readFolderId(body) });
}

function fromFields(fields: JsonObject): EntityInput<StoredPredictiveSegment> {
  return omitUndefined({ ...readNameAndDescription(fields), settings: readSettings(fields) });
}
