/** Stores parent segments and serializes them for each dialect. */
import { asArray, auditFields, readId, relationshipsFor, user } from "../handler.ts";
import type { Entity, FakeState, JsonObject, StoredFolder, StoredParentSegment } from "../state.ts";
import { createId, findAll, insert, update } from "../tables.ts";
import { requireUniqueName } from "./folder-items.ts";

/** A PUT with `master` replaces these lists: a list that it leaves out becomes empty. Other PUTs keep such lists. */
const replacedLists = { attributes: [], behaviors: [], audienceFilters: [] };

/** Fields of a response that requests cannot change. */
const readOnlyFields = ["id", "matrixUpdatedAt", "createdAt", "updatedAt", "createdBy", "updatedBy"];

/** Creates a parent segment and its top folder. Throws a FakeApiError when the name is missing or taken. */
export function createParentSegment(
  state: FakeState,
  config: JsonObject,
  ids: { id?: string | undefined; folderId?: string | undefined } = {},
): StoredParentSegment {
  const name = requireUniqueName(config.name, parentSegmentNames(state));
  const { id = createId(state), folderId = createId(state) } = ids;
  const storedConfig = normalizeConfig(state, id, { attributes: [], behaviors: [], ...config, name });
  const fields = { id, audienceId: id, folderId, config: storedConfig, runs: [] };
  const parentSegment = insert<StoredParentSegment>(state, state.parentSegments, fields);
  const topFolder = { id: folderId, audienceId: id, parentId: null, name, description: null };
  insert<StoredFolder>(state, state.folders, topFolder);
  return parentSegment;
}

/** Updates a parent segment. Throws a FakeApiError when the new name is empty or taken. */
export function updateParentSegment(
  state: FakeState,
  parent: StoredParentSegment,
  config: JsonObject,
): StoredParentSegment {
  const names = parentSegmentNames(state);
  const self = names.find(({ id }) => id === parent.id);
  const name = requireUniqueName(config.name, names, self);
  const base = config.master ? { ...parent.config, ...replacedLists } : parent.config;
  return update(parent, { config: normalizeConfig(state, parent.id, { ...base, ...config, name }) });
}

/** Deletes a parent segment and everything in it. */
export function deleteParentSegment(state: FakeState, { id }: StoredParentSegment): void {
  const tables = Object.values(state).filter((table): table is Map<string, Entity> => table instanceof Map);
  for (const table of tables) deleteAllIn(table, id);
}

/** Serializes the configuration of a parent segment for REST. */
export function toRestParentSegment(parent: StoredParentSegment): JsonObject {
  const defaults = { scheduleType: "none", timezone: "UTC", population: null, matrixUpdatedAt: lastRunEnd(parent) };
  return { id: parent.id, ...defaults, ...parent.config, ...auditFields(parent) };
}

/** Serializes the summary of a parent segment for REST. */
export function toParentSegmentSummary(parent: StoredParentSegment): JsonObject {
  const { id, name, description = "", population, updatedAt, scheduleType } = toRestParentSegment(parent);
  const dates = { updatedAt, updatedBy: user, matrixUpdatedAt: lastRunEnd(parent) };
  return { id, name, description, population, ...dates, scheduleType };
}

/** Serializes a parent segment for JSON:API. */
export function toParentSegmentResource(parent: StoredParentSegment): JsonObject {
  const { id, folderId, createdAt, updatedAt } = parent;
  const { name, description = "", population, scheduleType, timezone } = toRestParentSegment(parent);
  const dates = { createdAt, updatedAt, matrixUpdatedAt: lastRunEnd(parent) };
  const attributes = { name, description, population, scheduleType, timezone, ...dates, v4Id: Number(id) || 0 };
  const { parentFolder } = relationshipsFor(folderId);
  return { id, type: "parentSegment", attributes, relationships: { parentFolder, parentSegmentFolder: parentFolder } };
}

function deleteAllIn(table: Map<string, Entity>, audienceId: string): void {
  for (const { id } of findAll(table, { audienceId })) table.delete(id);
}

/** Returns when the last finished run ended, or null if there is none. */
function lastRunEnd({ runs }: StoredParentSegment): string | null {
  return runs.find(({ finishedAt }) => finishedAt)?.finishedAt ?? null;
}

function parentSegmentNames(state: FakeState): { id: string; name: string }[] {
  return [...state.parentSegments.values()].map(({ id, config }) => ({ id, name: `${config.name as string}` }));
}

/** Removes read-only fields, and gives every attribute and behavior an id. */
function normalizeConfig(state: FakeState, audienceId: string, config: JsonObject): JsonObject {
  const withId = (item: JsonObject) => ({ ...item, id: readId(item.id) ?? createId(state) });
  const writableFields = Object.entries(config).filter(([key]) => !readOnlyFields.includes(key));
  return {
    ...Object.fromEntries(writableFields),
    attributes: asArray(config.attributes).map((attribute) => ({ ...withId(attribute), audienceId })),
    behaviors: asArray(config.behaviors).map(withId),
  };
}
