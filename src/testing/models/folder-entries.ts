/** Everything that a folder holds: the kinds, how they are listed and what happens when their folder is deleted. */
import type { Entity, FakeState, FolderItem, JsonObject } from "../state.ts";
import { findAll } from "../tables.ts";
import { toFunnelResource } from "./funnels.ts";
import { deleteJourney, toJourneyResource } from "./journeys.ts";
import { toPredictiveSegmentResource } from "./predictive-segments.ts";
import { toSegmentResource } from "./segments.ts";
import { toTokenResource } from "./tokens.ts";

/** Returns the resources of everything in a folder but its folders. */
export function listFolderItems(state: FakeState, folderId: string): JsonObject[] {
  return [
    ...findAll(state.segments, { folderId }).map((segment) => toSegmentResource(state, segment)),
    ...findAll(state.funnels, { folderId }).map(toFunnelResource),
    ...findAll(state.predictiveSegments, { folderId }).map(toPredictiveSegmentResource),
    ...findAll(state.journeys, { folderId }).map(toJourneyResource),
    ...findAll(state.tokens, { folderId }).map((token) => toTokenResource(state, token)),
  ];
}

/** Returns the entities besides segments that are in one of the folders. */
export function findOtherItems(state: FakeState, folderIds: readonly string[]): Set<Entity> {
  return new Set(otherTables(state).flatMap((table) => itemsIn(table, folderIds)));
}

/** Deletes the entities besides segments that are in one of the folders. */
export function deleteOtherItems(state: FakeState, folderIds: readonly string[]): void {
  for (const journey of itemsIn(state.journeys, folderIds)) deleteJourney(state, journey);
  for (const table of otherTables(state)) for (const { id } of itemsIn(table, folderIds)) table.delete(id);
}

function otherTables(state: FakeState): Map<string, FolderItem>[] {
  const { funnels, predictiveSegments, journeys, tokens } = state;
  return [funnels, predictiveSegments, journeys, tokens] as Map<string, FolderItem>[];
}

function itemsIn<T extends FolderItem>(table: ReadonlyMap<string, T>, folderIds: readonly string[]): T[] {
  return findAll(table).filter(({ folderId }) => folderIds.includes(folderId));
}
