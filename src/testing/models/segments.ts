/** Stores segments and serializes them for each dialect. */
import { auditFields, relationshipsFor } from "../handler.ts";
import { FakeApiError } from "../api-errors.ts";
import type { Entity, EntityInput, FakeState, JsonObject, StoredSegment } from "../state.ts";
import { findAll, omitUndefined } from "../tables.ts";
import { requireRuleReferences, requireUnused, segmentsReferencing } from "./references.ts";
import { createInFolder, updateInFolder } from "./folder-items.ts";

/** JSON:API resource types, by the kind of a segment. */
const resourceTypes = ["segment-batch", "segment-realtime", "segment-funnel-stage", "segment-journey"];

const defaults = { description: null, kind: 0, rule: null, population: null, countPopulation: false };

/** Creates a segment. Throws a FakeApiError for an invalid name, folder or reference. */
export function createSegment(state: FakeState, fields: EntityInput<StoredSegment>): StoredSegment {
  return addSegment(state, fields, (audienceId) => requireRuleReferences(state, audienceId, fields.rule));
}

/** Adds a segment whose rule may refer to what is added later. Throws a FakeApiError for an invalid name or folder. */
export function addSegment(
  state: FakeState,
  fields: EntityInput<StoredSegment>,
  check?: (audienceId: string) => void,
): StoredSegment {
  return createInFolder(state, state.segments, { ...defaults, ...omitUndefined(fields) }, check);
}

/** Updates or moves a segment. Throws a FakeApiError for an invalid name, folder or reference. */
export function updateSegment(
  state: FakeState,
  segment: StoredSegment,
  fields: EntityInput<StoredSegment>,
): StoredSegment {
  requireRuleReferences(state, segment.audienceId, fields.rule);
  return updateInFolder(state, state.segments, segment, fields);
}

/**
 * Deletes segments and their activations.
 *
 * @param deleted What is deleted together with them, and may refer to them.
 * @throws FakeApiError when something else refers to one of them.
 */
export function deleteSegments(
  state: FakeState,
  segments: readonly StoredSegment[],
  deleted: ReadonlySet<Entity> = new Set(),
): void {
  const ids = segments.map(({ id }) => id);
  const others = segmentsReferencing(state, ids).filter(({ id }) => !ids.includes(id));
  if (others.length > 0) {
    const segmentIds = others.map(({ id }) => id);
    throw new FakeApiError("referenced", { message: "Other segments refer to it", segmentIds });
  }
  requireUnused(state, ids, deleted);
  const activations = findAll(state.activations).filter(({ segmentId }) => ids.includes(segmentId));
  for (const id of ids) state.segments.delete(id);
  for (const { id } of activations) state.activations.delete(id);
}

/** Serializes a segment for REST. */
export function toRestSegment(state: FakeState, segment: StoredSegment): JsonObject {
  const { id, audienceId, name, description, kind, rule, population, folderId } = segment;
  return {
    audienceId,
    id,
    name,
    realtime: kind === 1,
    kind,
    description,
    segmentFolderId: folderId,
    population,
    rule,
    ...auditFields(segment),
    isVisible: true,
    numSyndications: findAll(state.activations, { segmentId: id }).length,
    referencedBy: segmentsReferencing(state, [id]).map((other) => ({ id: other.id, name: other.name })),
  };
}

/** Serializes a segment for JSON:API. */
export function toSegmentResource(state: FakeState, segment: StoredSegment): JsonObject {
  const { id, audienceId, name, description, rule, population, countPopulation, createdAt, updatedAt } = segment;
  const numSyndications = findAll(state.activations, { segmentId: id }).length;
  const counts = { population, numSyndications, countPopulation };
  const attributes = { audienceId, name, description, ...counts, rule, createdAt, updatedAt };
  return { id, type: segmentResourceType(segment), attributes, relationships: relationshipsFor(segment.folderId) };
}

/** Returns the history of the population of a segment: one entry, when it was last changed. */
export function toStatistics({ population, updatedAt }: Pick<StoredSegment, "population" | "updatedAt">): unknown[] {
  return population === null ? [] : [[Math.floor(Date.parse(updatedAt) / 1000), population]];
}

/** Returns the JSON:API resource type of a segment, such as `segment-batch`. */
export function segmentResourceType({ kind }: StoredSegment): string {
  return resourceTypes[kind] ?? "segment-batch";
}

/** Returns the kind of a segment from its resource type, or undefined for an unknown type. */
export function segmentKindFromType(type: unknown): number | undefined {
  const kind = resourceTypes.indexOf(String(type));
  return kind < 0 ? undefined : kind;
}
