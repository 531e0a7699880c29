/** The calls of parent segments: their configuration, their runs, and JSON:API's view of them. */
import { advance, type Asked, type Handlers, runOf, startRun } from "../handler.ts";
import { type Fields, find, list, type ParentSegment } from "../state.ts";
import {
  createParentSegment,
  deleteParentSegment,
  parentSegmentResource,
  parentSegmentSummary,
  restParentSegment,
  updateParentSegment,
} from "../models/parent-segments.ts";

export const parentSegmentCalls: Handlers = {
  "audiences.list": ({ state }) => list(state.parentSegments).map(restParentSegment),
  "audiences.create": ({ state, body }) => restParentSegment(createParentSegment(state, body)),
  "audiences.get": (asked) => restParentSegment(parentIn(asked)),
  "audiences.update": update,
  "audiences.replace": update,
  "audiences.delete": (asked) => {
    deleteParentSegment(asked.state, parentIn(asked));
    return {};
  },
  "audiences.attributes.list": (asked) => {
    const { id: audienceId, config } = parentIn(asked);
    const keys = { type: "string", parentKey: "", foreignKey: "" };
    return itemsOf(config.attributes).map((attribute) => ({ ...keys, ...visible(attribute), audienceId }));
  },
  "audiences.behaviors.list": (asked) =>
    itemsOf(parentIn(asked).config.behaviors).map((behavior) => {
      const keys = { parentKey: "", foreignKey: "", matrixTableName: behavior.name };
      return { ...keys, ...behavior, schema: itemsOf(behavior.schema).map(visible) };
    }),
  "audiences.run": (asked) => {
    const { id: audienceId, runs } = parentIn(asked);
    return runOf(startRun(asked.state, runs), { audienceId });
  },
  "audiences.executions.list": (asked) => {
    const { id: audienceId, runs } = parentIn(asked);
    advance(runs);
    return runs.map((run) => runOf(run, { audienceId }));
  },
  "masterSegments.list": ({ state }) => list(state.parentSegments).map(parentSegmentSummary),
  "parentSegments.list": ({ state }) => ({ data: list(state.parentSegments).map(parentSegmentResource) }),
  "parentSegments.get": ({ state, params }) => ({
    data: parentSegmentResource(find(state.parentSegments, params.id)),
  }),
};

function parentIn({ state, params }: Asked): ParentSegment {
  return find(state.parentSegments, params.audienceId);
}

function update(asked: Asked): Fields {
  return restParentSegment(updateParentSegment(asked.state, parentIn(asked), asked.body));
}

/** A column as it is built and who may see it. */
function visible(column: Fields): Fields {
  return { matrixColumnName: column.name, visibility: "clear", ...column };
}

function itemsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? (value as Fields[]) : [];
}
