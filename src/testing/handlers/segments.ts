/** Handles the calls for segments in both dialects. */
import {
  asObject,
  type HandlerInput,
  type Handlers,
  jsonApiDocument,
  readFolderId,
  readId,
  readNameAndDescription,
} from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredSegment } from "../state.ts";
import { findAll, findOrThrow } from "../tables.ts";
import {
  createSegment,
  deleteSegments,
  segmentKindFromType,
  toRestSegment,
  toSegmentResource,
  toStatistics,
  updateSegment,
} from "../models/segments.ts";
import { requireRuleReferences } from "../models/references.ts";

export const segmentHandlers: Handlers = {
  "audiences.segments.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    return findAll(state.segments, { audienceId: id }).map((segment) => toRestSegment(state, segment));
  },
  "audiences.folders.segments.list": ({ state, params }) => {
    const { id } = findOrThrow(state.folders, params.folderId, { audienceId: params.audienceId! });
    return findAll(state.segments, { folderId: id }).map((segment) => toRestSegment(state, segment));
  },
  "audiences.segments.create": ({ state, params, body }) => {
    const { id: audienceId, folderId } = findOrThrow(state.parentSegments, params.audienceId);
    return toRestSegment(state, createSegment(state, { audienceId, folderId, ...fromRestBody(body) }));
  },
  "audiences.segments.get": (input) => toRestSegment(input.state, findSegment(input)),
  "audiences.segments.update": (input) => {
    // A PUT without a rule removes the rule, as in the API.
    const fields = { rule: null, ...fromRestBody(input.body) };
    return toRestSegment(input.state, updateSegment(input.state, findSegment(input), fields));
  },
  "audiences.segments.delete": (input) => {
    deleteSegments(input.state, [findSegment(input)]);
    return {};
  },
  "audiences.segments.statistics.list": (input) => toStatistics(findSegment(input)),
  "audiences.segments.query": ({ state, params, body }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    requireRuleReferences(state, id, body.rule);
    return { sql: `SELECT cdp_customer_id FROM cdp_audience_${id}.customers -- ${JSON.stringify(body.rule ?? {})}` };
  },
  "segments.create": ({ state, body }) => toDocument(state, createSegment(state, fromJsonApiBody(body))),
  "segments.get": ({ state, params }) => toDocument(state, findOrThrow(state.segments, params.id)),
  "segments.update": ({ state, params, body }) =>
    toDocument(state, updateSegment(state, findOrThrow(state.segments, params.id), fromJsonApiBody(body))),
  "segments.delete": ({ state, params }) => {
    const segment = findOrThrow(state.segments, params.id);
    const document = toDocument(state, segment);
    deleteSegments(state, [segment]);
    return document;
  },
};

function findSegment({ state, params }: HandlerInput): StoredSegment {
  return findOrThrow(state.segments, params.segmentId, { audienceId: params.audienceId! });
}

function toDocument(state: FakeState, segment: StoredSegment): JsonObject {
  return jsonApiDocument(toSegmentResource(state, segment));
}

function fromRestBody(body: JsonObject): EntityInput<StoredSegment> {
  const folderId = readId(body.segmentFolderId);
  const kind = typeof body.kind === "number" ? body.kind : undefined;
  return { ...fromCommonFields(body), ...(folderId && { folderId }), kind };
}

function fromJsonApiBody(body: JsonObject): EntityInput<StoredSegment> {
  const folderId = readFolderId(body);
  return {
    ...fromCommonFields(asObject(body.attributes)),
    ...(folderId && { folderId }),
    kind: segmentKindFromType(body.type),
  };
}

function fromCommonFields(fields: JsonObject): EntityInput<StoredSegment> {
  const { rule, countPopulation } = fields;
  return {
    ...readNameAndDescription(fields),
    ...(rule !== undefined && { rule }),
    countPopulation: typeof countPopulation === "boolean" ? countPopulation : undefined,
  };
}
