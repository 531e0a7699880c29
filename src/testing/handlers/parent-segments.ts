/** Handles the calls for parent segments: their configuration, their runs, and their JSON:API resources. */
import { asArray, type HandlerInput, type Handlers } from "../handler.ts";
import type { JsonObject, StoredParentSegment } from "../state.ts";
import { findAll, findOrThrow } from "../tables.ts";
import {
  createParentSegment,
  deleteParentSegment,
  toParentSegmentResource,
  toParentSegmentSummary,
  toRestParentSegment,
  updateParentSegment,
} from "../models/parent-segments.ts";
import { advanceRuns, serializeRun, startRun } from "../models/runs.ts";

export const parentSegmentHandlers: Handlers = {
  "audiences.list": ({ state }) => findAll(state.parentSegments).map(toRestParentSegment),
  "audiences.create": ({ state, body }) => toRestParentSegment(createParentSegment(state, body)),
  "audiences.get": (input) => toRestParentSegment(findParentSegment(input)),
  "audiences.update": updateConfig,
  "audiences.replace": updateConfig,
  "audiences.delete": (input) => {
    deleteParentSegment(input.state, findParentSegment(input));
    return {};
  },
  "audiences.attributes.list": (input) => {
    const { id: audienceId, config } = findParentSegment(input);
    const defaults = { type: "string", parentKey: "", foreignKey: "" };
    return asArray(config.attributes).map((attribute) => ({ ...defaults, ...withVisibility(attribute), audienceId }));
  },
  "audiences.behaviors.list": (input) =>
    asArray(findParentSegment(input).config.behaviors).map((behavior) => {
      const defaults = { parentKey: "", foreignKey: "", matrixTableName: behavior.name };
      return { ...defaults, ...behavior, schema: asArray(behavior.schema).map(withVisibility) };
    }),
  "audiences.run": (input) => {
    const { id: audienceId, runs } = findParentSegment(input);
    return serializeRun(startRun(input.state, runs), { audienceId });
  },
  "audiences.executions.list": (input) => {
    const { id: audienceId, runs } = findParentSegment(input);
    advanceRuns(runs);
    return runs.map((run) => serializeRun(run, { audienceId }));
  },
  "masterSegments.list": ({ state }) => findAll(state.parentSegments).map(toParentSegmentSummary),
  "parentSegments.list": ({ state }) => ({ data: findAll(state.parentSegments).map(toParentSegmentResource) }),
  "parentSegments.get": ({ state, params }) => ({
    data: toParentSegmentResource(findOrThrow(state.parentSegments, params.id)),
  }),
};

function findParentSegment({ state, params }: HandlerInput): StoredParentSegment {
  return findOrThrow(state.parentSegments, params.audienceId);
}

function updateConfig(input: HandlerInput): JsonObject {
  return toRestParentSegment(updateParentSegment(input.state, findParentSegment(input), input.body));
}

/** Adds the name and the visibility of the column that the API builds. */
function withVisibility(column: JsonObject): JsonObject {
  return { matrixColumnName: column.name, visibility: "clear", ...column };
}
