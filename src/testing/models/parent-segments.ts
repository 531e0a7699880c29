/** Parent segments: how they are stored and deleted, and how each dialect shows them. */
import { claim, idOf, linksOf, stampOf, user } from "../handler.ts";
import { add, change, type Fields, type Folder, newId, type ParentSegment, type State } from "../state.ts";

/** Without `master` a PUT writes what it names; with it, these lists are what it has of them. */
const replacedLists = { attributes: [], behaviors: [], audienceFilters: [] };

/** What the API adds and ignores when it is sent back. */
const own = ["id", "matrixUpdatedAt", "createdAt", "updatedAt", "createdBy", "updatedBy"];

type IdKey = "id" | "folderId";

/** Makes a parent segment and the folder at its top. @throws Refusal when its name is missing or taken. */
export function createParentSegment(
  state: State,
  config: Fields,
  ids: Partial<Record<IdKey, string | undefined>> = {},
) {
  const name = claim(config.name, namesIn(state));
  const { id = newId(state), folderId = newId(state) } = ids;
  const stored = written(state, id, { attributes: [], behaviors: [], ...config, name });
  const parent = { id, audienceId: id, folderId, config: stored, runs: [] };
  const made = add<ParentSegment>(state, state.parentSegments, parent);
  add<Folder>(state, state.folders, { id: folderId, audienceId: id, parentId: null, name, description: null });
  return made;
}

/** @throws Refusal when its new name is empty or taken. */
export function updateParentSegment(state: State, parent: ParentSegment, config: Fields): ParentSegment {
  const names = namesIn(state);
  const name = claim(
    config.name,
    names,
    names.find(({ id }) => id === parent.id),
  );
  const before = config.master ? { ...parent.config, ...replacedLists } : parent.config;
  return change(parent, { config: written(state, parent.id, { ...before, ...config, name }) });
}

/** Deletes a parent segment with all that is under it. */
export function deleteParentSegment(state: State, { id }: ParentSegment): void {
  const { parentSegments, folders, segments, activations, tokens, queries } = state;
  for (const table of [parentSegments, folders, segments, activations, tokens, queries])
    for (const entity of table.values()) if (entity.audienceId === id) table.delete(entity.id);
}

/** The configuration of a parent segment, in the REST dialect. */
export function restParentSegment(parent: ParentSegment): Fields {
  const usual = { scheduleType: "none", timezone: "UTC", population: null, matrixUpdatedAt: matrixUpdatedAt(parent) };
  return { id: parent.id, ...usual, ...parent.config, ...stampOf(parent) };
}

/** The basic facts of a parent segment, in the REST dialect. */
export function parentSegmentSummary(parent: ParentSegment): Fields {
  const { id, name, description = "", population, updatedAt, scheduleType } = restParentSegment(parent);
  const dates = { updatedAt, updatedBy: user, matrixUpdatedAt: matrixUpdatedAt(parent) };
  return { id, name, description, population, ...dates, scheduleType };
}

/** A parent segment as resource of JSON:API. */
export function parentSegmentResource(parent: ParentSegment): Fields {
  const { id, folderId, createdAt, updatedAt } = parent;
  const { name, description = "", population, scheduleType, timezone } = restParentSegment(parent);
  const dates = { createdAt, updatedAt, matrixUpdatedAt: matrixUpdatedAt(parent) };
  const attributes = { name, description, population, scheduleType, timezone, ...dates, v4Id: Number(id) || 0 };
  const { parentFolder } = linksOf(folderId);
  return { id, type: "parentSegment", attributes, relationships: { parentSegmentFolder: parentFolder } };
}

/** When the last run had ended. */
function matrixUpdatedAt({ runs }: ParentSegment): string | null {
  return runs.find(({ finishedAt }) => finishedAt)?.finishedAt ?? null;
}

function namesIn(state: State): { id: string; name: string }[] {
  return [...state.parentSegments.values()].map(({ id, config }) => ({ id, name: `${config.name as string}` }));
}

/** A configuration as it is stored: attributes and behaviors with ids, all ids as text. */
function written(state: State, audienceId: string, config: Fields): Fields {
  const withIds = (items: unknown, more: Fields) =>
    Array.isArray(items) ? items.map((item: Fields) => ({ ...item, id: idOf(item.id) ?? newId(state), ...more })) : [];
  const { attributes, behaviors, ...others } = config;
  const lists = { attributes: withIds(attributes, { audienceId }), behaviors: withIds(behaviors, {}) };
  return { ...Object.fromEntries(Object.entries(others).filter(([key]) => !own.includes(key))), ...lists };
}
