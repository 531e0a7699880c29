/** Stores folders and serializes them for each dialect. */
import { auditFields, relationshipsFor } from "../handler.ts";
import { FakeApiError } from "../api-errors.ts";
import type { EntityInput, FakeState, JsonObject, StoredFolder } from "../state.ts";
import { findAll, findOrThrow, insert, omitUndefined, update } from "../tables.ts";
import { deleteOtherItems, findOtherItems, listFolderItems } from "./folder-entries.ts";
import { deleteSegments } from "./segments.ts";
import { requireFolder, requireUniqueName } from "./folder-items.ts";

/** Creates a folder. Throws a FakeApiError without a parent folder, or when the name is missing or taken in it. */
export function createFolder(
  state: FakeState,
  { description = null, ...fields }: EntityInput<StoredFolder>,
): StoredFolder {
  const { id: parentId, audienceId } = requireFolder(state, fields.parentId);
  const name = requireUniqueName(fields.name, findAll(state.folders, { parentId }));
  return insert(state, state.folders, { ...omitUndefined(fields), description, audienceId, parentId, name });
}

/** Updates or moves a folder. Throws a FakeApiError for an invalid name or parent folder, or when it moves into itself. */
export function updateFolder(state: FakeState, folder: StoredFolder, fields: EntityInput<StoredFolder>): StoredFolder {
  const { audienceId } = folder;
  const parentId = fields.parentId ?? folder.parentId;
  const isMoved = parentId !== folder.parentId;
  if (isMoved && ancestorsAndSelf(state, findOrThrow(state.folders, parentId, { audienceId })).includes(folder))
    throw cannotMove("A folder cannot move into itself");
  const name = requireUniqueName(fields.name, findAll(state.folders, { parentId }), folder);
  return update(folder, { ...omitUndefined(fields), name, parentId });
}

/**
 * Deletes a folder and everything in it.
 *
 * @throws FakeApiError for a top folder, or when something elsewhere refers to a segment or predictive segment in the folder.
 */
export function deleteFolder(state: FakeState, folder: StoredFolder): void {
  if (!folder.parentId) throw cannotMove("The top folder cannot be deleted");
  const ids = folderAndDescendants(state, folder).map(({ id }) => id);
  const segments = findAll(state.segments).filter(({ folderId }) => ids.includes(folderId));
  deleteSegments(state, segments, findOtherItems(state, ids));
  deleteOtherItems(state, ids);
  for (const id of ids) state.folders.delete(id);
}

/** Returns a folder and all folders under it, down to `depth` levels. */
export function folderAndDescendants(state: FakeState, folder: StoredFolder, depth = Infinity): StoredFolder[] {
  const children = depth > 0 ? findAll(state.folders, { parentId: folder.id }) : [];
  return [folder, ...children.flatMap((child) => folderAndDescendants(state, child, depth - 1))];
}

/** Returns the folders from the top folder down to this one. */
export function ancestorsAndSelf(state: FakeState, folder: StoredFolder): StoredFolder[] {
  const { parentId } = folder;
  const ancestors = parentId ? ancestorsAndSelf(state, findOrThrow(state.folders, parentId)) : [];
  return [...ancestors, folder];
}

/** Serializes a folder for REST. */
export function toRestFolder(folder: StoredFolder): JsonObject {
  const { id, audienceId, parentId: parentFolderId, name, description } = folder;
  return { id, audienceId, parentFolderId, name, description, ...auditFields(folder) };
}

/** Serializes a folder for JSON:API. */
export function toFolderResource(state: FakeState, folder: StoredFolder): JsonObject {
  const { id, audienceId, parentId, name, description, createdAt, updatedAt } = folder;
  const permissions = { view: true, edit: true };
  const attributes = { audienceId, name, description, createdAt, updatedAt, permissions };
  const children = { data: childLinks(state, id).map((data) => ({ data })) };
  return { id, type: "folder-segment", attributes, relationships: { children, ...relationshipsFor(parentId) } };
}

/** Returns the type and id of everything in a folder. */
function childLinks(state: FakeState, folderId: string): JsonObject[] {
  const folders = findAll(state.folders, { parentId: folderId }).map(({ id }) => ({ id, type: "folder-segment" }));
  return [...folders, ...listFolderItems(state, folderId).map(({ id, type }) => ({ id, type }))];
}

function cannotMove(message: string): FakeApiError {
  return new FakeApiError("unprocessable", { message, meta: { unprocessableEntityCode: "CANNOT_MOVE" } });
}
