/** Handles the calls for tokens in both dialects. */
import {
  asObject,
  type HandlerInput,
  type Handlers,
  jsonApiDocument,
  readFolderId,
  readId,
  readString,
} from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredToken } from "../state.ts";
import { findAll, findOrThrow, omitUndefined } from "../tables.ts";
import { createToken, toIncludedSegments, toRestToken, toTokenResource, updateToken } from "../models/tokens.ts";

/** A PUT replaces the whole token. These are the values of the fields that it leaves out. */
const putDefaults = { description: "", segmentIds: [] };

export const tokenHandlers: Handlers = {
  "audiences.tokens.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    return findAll(state.tokens, { audienceId: id }).map((token) => toRestToken(state, token));
  },
  "audiences.tokens.create": ({ state, params, body }) => {
    const { folderId } = findOrThrow(state.parentSegments, params.audienceId);
    return toRestToken(state, createToken(state, { ...fromRestBody(body), folderId }));
  },
  "audiences.tokens.get": (input) => toRestToken(input.state, findToken(input)),
  "audiences.tokens.update": (input) => {
    const token = findToken(input);
    const fields = { ...putDefaults, ...fromRestBody(input.body) };
    return toRestToken(input.state, updateToken(input.state, token, fields));
  },
  "audiences.tokens.delete": (input) => {
    input.state.tokens.delete(findToken(input).id);
    return {};
  },
  "tokens.create": ({ state, body }) => toDocument(state, createToken(state, fromJsonApiBody(body))),
  "tokens.get": ({ state, params }) => toDocument(state, findOrThrow(state.tokens, params.id)),
  "tokens.update": ({ state, params, body }) =>
    toDocument(state, updateToken(state, findOrThrow(state.tokens, params.id), fromJsonApiBody(body))),
  "tokens.delete": ({ state, params }) => {
    const token = findOrThrow(state.tokens, params.id);
    state.tokens.delete(token.id);
    return toDocument(state, token);
  },
};

function findToken({ state, params }: HandlerInput): StoredToken {
  return findOrThrow(state.tokens, params.tokenId, { audienceId: params.audienceId! });
}

function toDocument(state: FakeState, token: StoredToken): JsonObject {
  return jsonApiDocument(toTokenResource(state, token), toIncludedSegments(state, token));
}

function fromRestBody(body: JsonObject): EntityInput<StoredToken> {
  const segmentIds = readIds(body.segments, (segment) => segment.id);
  return { ...fromCommonFields(body), ...(segmentIds && { segmentIds }) };
}

function fromJsonApiBody(body: JsonObject): EntityInput<StoredToken> {
  const attributes = asObject(body.attributes);
  const { data } = asObject(asObject(body.relationships).segments);
  const segmentIds = readIds(data, (link) => link.id ?? asObject(link.data).id);
  const name = readString(attributes.name, "name");
  const folderId = readFolderId(body);
  return { ...fromCommonFields(attributes), name, folderId, ...(segmentIds && { segmentIds }) };
}

function fromCommonFields({ description, keyColumn, attributeColumns, token }: JsonObject): EntityInput<StoredToken> {
  return omitUndefined({
    description: readString(description, "description"),
    keyColumn: readString(keyColumn, "keyColumn"),
    attributeColumns: Array.isArray(attributeColumns) ? (attributeColumns as unknown[]) : undefined,
    token: readString(token, "token"),
  });
}

/** Reads the ids of a list, without items that have none. Returns undefined if there is no list. */
function readIds(list: unknown, getId: (item: JsonObject) => unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((item) => readId(getId(asObject(item))) ?? []);
}
