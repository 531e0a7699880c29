/** The calls of segments, in both dialects over one state. */
import { type Asked, documentOf, fieldsOf, folderIdOf, type Handlers, idOf, textOf } from "../handler.ts";
import { type Fields, find, type Given, list, type Segment } from "../state.ts";
import {
  createSegment,
  deleteSegments,
  kindOf,
  restSegment,
  segmentResource,
  updateSegment,
} from "../models/segments.ts";

export const segmentCalls: Handlers = {
  "audiences.segments.list": ({ state, params }) => {
    const { id } = find(state.parentSegments, params.audienceId);
    return list(state.segments, { audienceId: id }).map((segment) => restSegment(state, segment));
  },
  "audiences.folders.segments.list": ({ state, params }) => {
    const { id } = find(state.folders, params.folderId, { audienceId: params.audienceId! });
    return list(state.segments, { folderId: id }).map((segment) => restSegment(state, segment));
  },
  "audiences.segments.create": ({ state, params, body }) => {
    const { id: audienceId, folderId } = find(state.parentSegments, params.audienceId);
    return restSegment(state, createSegment(state, { audienceId, folderId, ...restFields(body) }));
  },
  "audiences.segments.get": (asked) => restSegment(asked.state, segmentIn(asked)),
  "audiences.segments.update": (asked) => {
    // The API takes what is sent for the whole rule: without one the segment has none afterwards.
    const fields = { rule: null, ...restFields(asked.body) };
    return restSegment(asked.state, updateSegment(asked.state, segmentIn(asked), fields));
  },
  "audiences.segments.delete": (asked) => {
    deleteSegments(asked.state, [segmentIn(asked)]);
    return {};
  },
  "segments.create": ({ state, body }) => {
    const audienceId = idOf(fieldsOf(body.attributes).audienceId);
    const folderId = audienceId && find(state.parentSegments, audienceId).folderId;
    return shown(state, createSegment(state, { audienceId, folderId, ...jsonApiFields(body) }));
  },
  "segments.get": ({ state, params }) => shown(state, find(state.segments, params.id)),
  "segments.update": ({ state, params, body }) =>
    shown(state, updateSegment(state, find(state.segments, params.id), jsonApiFields(body))),
  "segments.delete": ({ state, params }) => {
    const segment = find(state.segments, params.id);
    const document = shown(state, segment);
    deleteSegments(state, [segment]);
    return document;
  },
};

function segmentIn({ state, params }: Asked): Segment {
  return find(state.segments, params.segmentId, { audienceId: params.audienceId! });
}

function shown(state: Asked["state"], segment: Segment): Fields {
  return documentOf(segmentResource(state, segment));
}

function restFields(body: Fields): Given<Segment> {
  const folderId = idOf(body.segmentFolderId);
  const kind = typeof body.kind === "number" ? body.kind : undefined;
  return { ...commonFields(body), ...(folderId && { folderId }), kind };
}

function jsonApiFields(body: Fields): Given<Segment> {
  const folderId = folderIdOf(body);
  return { ...commonFields(fieldsOf(body.attributes)), ...(folderId && { folderId }), kind: kindOf(body.type) };
}

function commonFields({ name, description, rule, countPopulation }: Fields): Given<Segment> {
  return {
    name: textOf(name, "name"),
    description: description === null ? null : textOf(description, "description"),
    ...(rule !== undefined && { rule }),
    countPopulation: typeof countPopulation === "boolean" ? countPopulation : undefined,
  };
}
