/** Handles the calls for folders in both dialects. */
import {
  asObject,
  type HandlerInput,
  type Handlers,
  jsonApiDocument,
  readFolderId,
  readNameAndDescription,
} from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredFolder } from "../state.ts";
import { findAll, findOrThrow } from "../tables.ts";
import {
  createFolder,
  deleteFolder,
  folderAndDescendants,
  toFolderResource,
  toRestFolder,
  updateFolder,
} from "../models/folders.ts";
import { listFolderItems } from "../models/folder-entries.ts";
import { updateSegment } from "../models/segments.ts";

export const folderHandlers: Handlers = {
  "audiences.folders.list": ({ state, params }) => {
    const { id } = findOrThrow(state.parentSegments, params.audienceId);
    return findAll(state.folders, { audienceId: id }).map(toRestFolder);
  },
  "audiences.folders.create": ({ state, params, body }) => {
    const { folderId } = findOrThrow(state.parentSegments, params.audienceId);
    return toRestFolder(createFolder(state, { ...readNameAndDescription(body), parentId: folderId }));
  },
  "audiences.folders.get": (input) => toRestFolder(findFolder(input)),
  "audiences.folders.update": (input) =>
    toRestFolder(updateFolder(input.state, findFolder(input), readNameAndDescription(input.body))),
  "audiences.folders.delete": (input) => {
    deleteFolder(input.state, findFolder(input));
    return {};
  },
  "audiences.folders.putIn": (input) => {
    const { id: folderId, audienceId } = findFolder(input);
    const segments = Object.values(input.body).map((id) => findOrThrow(input.state.segments, id, { audienceId }));
    for (const segment of segments) updateSegment(input.state, segment, { folderId });
    return {};
  },
  "byFolder.list": ({ state, params, query }) => {
    const folder = findOrThrow(state.folders, params.folderId);
    const depth = Number(query.get("depth") ?? 1);
    const withRule = query.get("with_rule") !== "false";
    const folders = folderAndDescendants(state, folder, depth - 1);
    const entries = folders.flatMap(({ id }) => folderEntries(state, id, withRule));
    return jsonApiDocument([toFolderResource(state, folder), ...entries]);
  },
  "folders.create": ({ state, body }) => toDocument(state, createFolder(state, fromJsonApiBody(body))),
  "folders.get": ({ state, params }) => toDocument(state, findOrThrow(state.folders, params.id)),
  "folders.update": ({ state, params, body }) =>
    toDocument(state, updateFolder(state, findOrThrow(state.folders, params.id), fromJsonApiBody(body))),
  "folders.delete": ({ state, params }) => {
    const folder = findOrThrow(state.folders, params.id);
    const document = toDocument(state, folder);
    deleteFolder(state, folder);
    return document;
  },
};

function findFolder({ state, params }: HandlerInput): StoredFolder {
  return findOrThrow(state.folders, params.folderId, { audienceId: params.audienceId! });
}

function toDocument(state: FakeState, folder: StoredFolder): JsonObject {
  return jsonApiDocument(toFolderResource(state, folder));
}

/** Returns everything in a folder as JSON:API resources. */
function folderEntries(state: FakeState, folderId: string, withRule: boolean): JsonObject[] {
  const folders = findAll(state.folders, { parentId: folderId }).map((folder) => toFolderResource(state, folder));
  const items = listFolderItems(state, folderId);
  return [...folders, ...(withRule ? items : items.map(omitRule))];
}

function omitRule(resource: JsonObject): JsonObject {
  const attributes = asObject(resource.attributes);
  return "rule" in attributes ? { ...resource, attributes: { ...attributes, rule: {} } } : resource;
}

function fromJsonApiBody(body: JsonObject): EntityInput<StoredFolder> {
  const parentId = readFolderId(body);
  return { ...readNameAndDescription(asObject(body.attributes)), ...(parentId && { parentId }) };
}
