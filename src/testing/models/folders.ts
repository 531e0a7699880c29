/** Folders: how they are stored and deleted, and how each dialect shows them. */
import { claim, folderFor, linksOf, stampOf } from "../handler.ts";
import { Refusal } from "../api-errors.ts";
import { add, change, definedIn, type Fields, find, type Given, type Folder, list, type State } from "../state.ts";
import { deleteSegments, typeOf } from "./segments.ts";

/** @throws Refusal when there is no folder around it, or the name is missing or taken in that. */
export function createFolder(state: State, { description = null, ...fields }: Given<Folder>): Folder {
  const { id: parentId, audienceId } = folderFor(state, fields.parentId);
  const name = claim(fields.name, list(state.folders, { parentId }));
  return add(state, state.folders, { ...definedIn(fields), description, audienceId, parentId, name });
}

/** Changes or moves a folder. @throws Refusal as creating one does, and when it would come to stand in itself. */
export function updateFolder(state: State, folder: Folder, fields: Given<Folder>): Folder {
  const { audienceId } = folder;
  const parentId = fields.parentId ?? folder.parentId;
  if (parentId !== folder.parentId && pathOf(state, find(state.folders, parentId, { audienceId })).includes(folder))
    throw new Refusal("unprocessable", { message: "A folder cannot move into itself" });
  const name = claim(fields.name, list(state.folders, { parentId }), folder);
  return change(folder, { ...definedIn(fields), name, parentId });
}

/** Deletes a folder with all it holds. @throws Refusal when it is the top, or segments elsewhere refer to one in it. */
export function deleteFolder(state: State, folder: Folder): void {
  if (!folder.parentId) throw new Refusal("unprocessable", { message: "The folder at the top cannot be deleted" });
  const folders = below(state, folder);
  const ids = folders.map(({ id }) => id);
  deleteSegments(
    state,
    list(state.segments).filter(({ folderId }) => ids.includes(folderId)),
  );
  for (const { id, folderId } of list(state.tokens)) if (ids.includes(folderId)) state.tokens.delete(id);
  for (const id of ids) state.folders.delete(id);
}

/** A folder and all folders in it, `depth` levels down. */
export function below(state: State, folder: Folder, depth = Infinity): Folder[] {
  const inner = depth > 0 ? list(state.folders, { parentId: folder.id }) : [];
  return [folder, ...inner.flatMap((each) => below(state, each, depth - 1))];
}

/** The folders from the top down to this one. */
export function pathOf(state: State, folder: Folder): Folder[] {
  const { parentId } = folder;
  return [...(parentId ? pathOf(state, find(state.folders, parentId)) : []), folder];
}

/** A folder in the REST dialect. */
export function restFolder(folder: Folder): Fields {
  const { id, audienceId, name, description } = folder;
  return { id, audienceId, name, description, ...stampOf(folder) };
}

/** A folder as resource of JSON:API. */
export function folderResource(state: State, folder: Folder): Fields {
  const { id, audienceId, parentId, name, description, createdAt, updatedAt } = folder;
  const permissions = { view: true, edit: true };
  const attributes = { audienceId, name, description, createdAt, updatedAt, permissions };
  const children = { data: contentOf(state, id).map((data) => ({ data })) };
  return { id, type: "folder-segment", attributes, relationships: { children, ...linksOf(parentId) } };
}

/** What stands in a folder, as JSON:API refers to it. */
function contentOf(state: State, folderId: string): { id: string; type: string }[] {
  return [
    ...list(state.folders, { parentId: folderId }).map(({ id }) => ({ id, type: "folder-segment" })),
    ...list(state.segments, { folderId }).map((segment) => ({ id: segment.id, type: typeOf(segment) })),
    ...list(state.tokens, { folderId }).map(({ id }) => ({ id, type: "token" })),
  ];
}
