/** What all entries of a folder have in common: a folder, and a unique name in it. */
import { FakeApiError } from "../api-errors.ts";
import { readString } from "../handler.ts";
import type { EntityInput, FakeState, FolderItem, StoredFolder } from "../state.ts";
import { findAll, findOrThrow, insert, omitUndefined, update } from "../tables.ts";

/**
 * Returns the name of a new or updated entity.
 *
 * @param name The requested name. Undefined keeps the name of `self`.
 * @param others The entities that must not have the same name. They may include `self`.
 * @param self The entity, if it exists already.
 * @throws FakeApiError when the name is empty or taken.
 */
export function requireUniqueName<T extends { name: string }>(name: unknown, others: readonly T[], self?: T): string {
  const newName = name === undefined && self ? self.name : readString(name, "name");
  if (!newName?.trim()) throw new FakeApiError("invalidField", { field: "name", message: "can't be blank" });
  if (others.some((other) => other !== self && other.name === newName))
    throw new FakeApiError("invalidField", { field: "name", value: newName, message: "has already been taken" });
  return newName;
}

/** Finds the folder of a new entity. Throws a FakeApiError when the id is missing or unknown. */
export function requireFolder(state: FakeState, id: unknown, where: Partial<StoredFolder> = {}): StoredFolder {
  if (id === undefined)
    throw new FakeApiError("badParameter", {
      message: "relationships.parentFolder (in REST: segmentFolderId) is missing or has no id",
    });
  return findOrThrow(state.folders, id, where);
}

/**
 * Adds an entity to a folder.
 *
 * @param check Throws for fields that are not valid in the parent segment.
 * @throws FakeApiError without a folder, or when the name is missing or taken among the entities of its kind there.
 */
export function createInFolder<T extends FolderItem>(
  state: FakeState,
  table: Map<string, T>,
  fields: Omit<T, keyof FolderItem> & EntityInput<FolderItem>,
  check?: (audienceId: string) => void,
): T {
  const { folderId, audienceId, description = null } = fields;
  const folder = requireFolder(state, folderId, omitUndefined({ audienceId }));
  const others = findAll<FolderItem>(table, { folderId: folder.id });
  const name = requireUniqueName(fields.name, others);
  check?.(folder.audienceId);
  const location = { audienceId: folder.audienceId, folderId: folder.id };
  return insert(state, table, { ...fields, description, ...location, name } as unknown as T);
}

/** Updates or moves an entity in a folder. Throws a FakeApiError for an invalid name or folder. */
export function updateInFolder<T extends FolderItem>(
  state: FakeState,
  table: ReadonlyMap<string, T>,
  item: T,
  fields: EntityInput<T>,
): T {
  const { audienceId } = item;
  const { id: folderId } = findOrThrow(state.folders, fields.folderId ?? item.folderId, { audienceId });
  const name = requireUniqueName(fields.name, findAll<FolderItem>(table, { folderId }), item);
  return update(item, { ...omitUndefined(fields), name, folderId } as Partial<T>);
}
