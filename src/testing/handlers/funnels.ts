/** Handles the calls for funnels in both dialects. */
import { FakeApiError } from "../api-errors.ts";
import {
  asObject,
  type HandlerInput,
  type Handlers,
  jsonApiDocument,
  readFolderId,
  readId,
  readNameAndDescription,
} from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredFunnel } from "../state.ts";
import { findAll, findOrThrow, omitUndefined } from "../tables.ts";
import {
  createFunnel,
  deleteFunnel,
  readStages,
  toFunnelResource,
  toRestFunnel,
  updateFunnel,
} from "../models/funnels.ts";
import { toStatistics } from "../models/segments.ts";

export const funnelHandlers: Handlers = {
  "audiences.funnels.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    return findAll(state.funnels, { audienceId: id }).map(toRestFunnel);
  },
  "audiences.funnels.create": ({ state, params, body }) => {
    const { id: audienceId } = findOrThrow(state.parentSegments, params.audienceId);
    return toRestFunnel(createFunnel(state, { audienceId, ...fromRestBody(state, body) }));
  },
  "audiences.funnels.get": (input) => toRestFunnel(findFunnel(input)),
  "audiences.funnels.update": (input) => {
    const funnel = findFunnel(input);
    return toRestFunnel(updateFunnel(input.state, funnel, fromRestBody(input.state, input.body, funnel)));
  },
  "audiences.funnels.delete": (input) => {
    const funnel = findFunnel(input);
    deleteFunnel(input.state, funnel);
    return toRestFunnel(funnel);
  },
  "audiences.funnels.clone": (input) => {
    const { audienceId, stages } = findFunnel(input);
    const copies = readStages(
      input.state,
      stages.map(({ name, segmentId }) => ({ name, segmentId })),
    );
    return toRestFunnel(
      createFunnel(input.state, { audienceId, ...fromRestBody(input.state, input.body), stages: copies }),
    );
  },
  "audiences.funnels.statistics.get": (input) => {
    const { stages } = findFunnel(input);
    const history = stages.map((stage) => ({ id: Number(stage.id), history: statisticsOf(input.state, stage) }));
    return { population: null, stages: history };
  },
  "funnels.create": ({ state, body }) => toDocument(createFunnel(state, fromJsonApiBody(state, body))),
  "funnels.get": ({ state, params }) => toDocument(findOrThrow(state.funnels, params.id)),
  "funnels.update": ({ state, params, body }) => {
    const funnel = findOrThrow(state.funnels, params.id);
    return toDocument(updateFunnel(state, funnel, fromJsonApiBody(state, body, funnel)));
  },
  "funnels.delete": ({ state, params }) => {
    const funnel = findOrThrow(state.funnels, params.id);
    deleteFunnel(state, funnel);
    return toDocument(funnel);
  },
  "funnels.stages.statistics.list": ({ state, params }) => {
    const { stages } = findOrThrow(state.funnels, params.funnelId);
    const stage = stages.find(({ id }) => id === params.id);
    if (!stage) throw new FakeApiError("notFound", { message: "Record not found" });
    return statisticsOf(state, stage);
  },
  "parentSegments.funnels.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.parentSegmentId);
    return jsonApiDocument(findAll(state.funnels, { audienceId: id }).map(toFunnelResource));
  },
};

function findFunnel({ state, params }: HandlerInput): StoredFunnel {
  return findOrThrow(state.funnels, params.funnelId, { audienceId: params.audienceId! });
}

function toDocument(funnel: StoredFunnel): JsonObject {
  return jsonApiDocument(toFunnelResource(funnel));
}

function statisticsOf(state: FakeState, { segmentId }: { segmentId: string | null }): unknown[] {
  const segment = state.segments.get(segmentId ?? "");
  return segment ? toStatistics(segment) : [];
}

function fromRestBody(state: FakeState, body: JsonObject, funnel?: StoredFunnel): EntityInput<StoredFunnel> {
  return omitUndefined({
    ...readNameAndDescription(body),
    folderId: readId(body.segmentFolderId),
    stages: readStages(state, body.stages, funnel?.stages),
  });
}

function fromJsonApiBody(state: FakeState, body: JsonObject, funnel?: StoredFunnel): EntityInput<StoredFunnel> {
  const attributes = asObject(body.attributes);
  return omitUndefined({
    ...readNameAndDescription(attributes),
    folderId: readFolderId(body),
    stages: readStages(state, attributes.stages, funnel?.stages),
  });
}
