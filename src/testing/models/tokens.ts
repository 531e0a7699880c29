/** Stores tokens and serializes them for each dialect. */
import { auditFields, relationshipsFor } from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredSegment, StoredToken } from "../state.ts";
import { createId, findAll, omitUndefined } from "../tables.ts";
import { requireSegments } from "./references.ts";
import { segmentResourceType } from "./segments.ts";
import { createInFolder, updateInFolder } from "./folder-items.ts";

const defaults = { description: "", keyColumn: "td_global_id", attributeColumns: [], segmentIds: [] };

/**
 * Creates a token. Generates a name if there is none, since tokens have no names in REST.
 *
 * @throws FakeApiError when the folder or a segment does not exist, or when the name is taken.
 */
export function createToken(state: FakeState, fields: EntityInput<StoredToken>): StoredToken {
  const { id = createId(state), name = `Token ${id}` } = fields;
  const token = fields.token ?? `00000000-0000-4000-8000-${id.padStart(12, "0").slice(-12)}`;
  const created = { ...defaults, ...omitUndefined(fields), id, name, token };
  return createInFolder(state, state.tokens, created, (audienceId) =>
    requireSegments(state, audienceId, "segments", created.segmentIds),
  );
}

/** Updates or moves a token. Throws a FakeApiError for an invalid name, folder or segment. */
export function updateToken(state: FakeState, token: StoredToken, fields: EntityInput<StoredToken>): StoredToken {
  requireSegments(state, token.audienceId, "segments", fields.segmentIds ?? []);
  return updateInFolder(state, state.tokens, token, fields);
}

/** Serializes a token for REST. */
export function toRestToken(state: FakeState, stored: StoredToken): JsonObject {
  const { id, audienceId, token, description, keyColumn, attributeColumns } = stored;
  const segments = tokenSegments(state, stored).map((segment) => ({
    id: segment.id,
    name: segment.name,
    kind: segment.kind,
    segmentFolderId: segment.folderId,
  }));
  const fields = { id, audienceId, token, description, keyColumn, segments, attributeColumns, v2: true };
  return { ...fields, ...auditFields(stored) };
}

/** Serializes a token for JSON:API. */
export function toTokenResource(state: FakeState, stored: StoredToken): JsonObject {
  const { id, audienceId, folderId, name, token, description, keyColumn, attributeColumns } = stored;
  const { createdAt, updatedAt } = stored;
  const links = tokenSegments(state, stored).map((segment) => ({
    data: { id: segment.id, type: segmentResourceType(segment) },
  }));
  const relationships = { segments: { data: links }, ...relationshipsFor(folderId) };
  const columns = { keyColumn, attributeColumns };
  const attributes = { audienceId, name, token, description, ...columns, createdAt, updatedAt };
  return { id, type: "token", attributes, relationships };
}

/** Serializes the segments of a token for its JSON:API document. */
export function toIncludedSegments(state: FakeState, token: StoredToken): JsonObject[] {
  return tokenSegments(state, token).map((segment) => {
    const { id, name, description, population, folderId } = segment;
    const relationships = { parentFolder: relationshipsFor(folderId).parentFolder };
    return { id, type: segmentResourceType(segment), attributes: { name, description, population }, relationships };
  });
}

/** Returns the segments of a token that still exist. */
function tokenSegments(state: FakeState, { segmentIds }: StoredToken): StoredSegment[] {
  return findAll(state.segments).filter(({ id }) => segmentIds.includes(id));
}
