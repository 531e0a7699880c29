/** Stores segments and serializes them for each dialect. */
import { asObject, auditFields, relationshipsFor, requireFolder, requireUniqueName } from "../handler.ts";
import { FakeApiError } from "../api-errors.ts";
import type { EntityInput, FakeState, JsonObject, StoredSegment } from "../state.ts";
import { findAll, findOrThrow, insert, omitUndefined, update } from "../tables.ts";

/** JSON:API resource types, by the kind of a segment. */
const resourceTypes = ["segment-batch", "segment-realtime", "segment-funnel-stage"];

const defaults = { description: null, kind: 0, rule: null, population: null, countPopulation: false };

/** Creates a segment. Throws a FakeApiError without a folder, or when the name is missing or taken in it. */
export function createSegment(state: FakeState, fields: EntityInput<StoredSegment>): StoredSegment {
  const { folderId, audienceId } = fields;
  const folder = requireFolder(state, folderId, omitUndefined({ audienceId }));
  const name = requireUniqueName(fields.name, findAll(state.segments, { folderId: folder.id }));
  const location = { audienceId: folder.audienceId, folderId: folder.id };
  return insert(state, state.segments, { ...defaults, ...omitUndefined(fields), ...location, name });
}

/** Updates or moves a segment. Throws a FakeApiError for an invalid name or folder. */
export function updateSegment(
  state: FakeState,
  segment: StoredSegment,
  fields: EntityInput<StoredSegment>,
): StoredSegment {
  const folder = findOrThrow(state.folders, fields.folderId ?? segment.folderId, { audienceId: segment.audienceId });
  const name = requireUniqueName(fields.name, findAll(state.segments, { folderId: folder.id }), segment);
  return update(segment, { ...omitUndefined(fields), name, folderId: folder.id });
}

/** Deletes segments and their activations. Throws a FakeApiError when other segments reference one of them. */
export function deleteSegments(state: FakeState, segments: readonly StoredSegment[]): void {
  const ids = segments.map(({ id }) => id);
  const others = segmentsReferencing(state, ids).filter(({ id }) => !ids.includes(id));
  if (others.length > 0) {
    const segmentIds = others.map(({ id }) => id);
    throw new FakeApiError("referenced", { message: "Other segments refer to it", segmentIds });
  }
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

/** Returns the JSON:API resource type of a segment, such as `segment-batch`. */
export function segmentResourceType({ kind }: StoredSegment): string {
  return resourceTypes[kind] ?? "segment-batch";
}

/** Returns the kind of a segment from its resource type, or undefined for an unknown type. */
export function segmentKindFromType(type: unknown): number | undefined {
  const kind = resourceTypes.indexOf(String(type));
  return kind < 0 ? undefined : kind;
}

function segmentsReferencing(state: FakeState, ids: readonly string[]): StoredSegment[] {
  return findAll(state.segments).filter(({ rule }) => hasReferenceTo(rule, ids));
}

/** Searches a rule for references at any depth. */
function hasReferenceTo(rule: unknown, ids: readonly string[]): boolean {
  const { type, id, ...others } = asObject(rule);
  if (type === "Reference" && ids.includes(`${id as string}`)) return true;
  return Object.values(others).some((value) => hasReferenceTo(value, ids));
}
