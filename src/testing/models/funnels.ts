/** Stores funnels and serializes them for each dialect. */
import { FakeApiError } from "../api-errors.ts";
import { asArray, auditFields, readId, readString, relationshipsFor } from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredFunnel, StoredFunnelStage } from "../state.ts";
import { createId } from "../tables.ts";
import { requireSegments, requireUnreferenced } from "./references.ts";
import { createInFolder, updateInFolder } from "./folder-items.ts";

/** Creates a funnel. Throws a FakeApiError for an invalid name, folder or stage. */
export function createFunnel(state: FakeState, fields: EntityInput<StoredFunnel>): StoredFunnel {
  const { stages = [] } = fields;
  const check = (audienceId: string) => requireStages(state, audienceId, stages);
  return createInFolder(state, state.funnels, { ...fields, stages }, check);
}

/** Updates or moves a funnel. Throws a FakeApiError for an invalid name, folder or stage. */
export function updateFunnel(state: FakeState, funnel: StoredFunnel, fields: EntityInput<StoredFunnel>): StoredFunnel {
  if (fields.stages) requireStages(state, funnel.audienceId, fields.stages);
  return updateInFolder(state, state.funnels, funnel, fields);
}

/** Deletes a funnel. Throws a FakeApiError when a rule refers to one of its stages. */
export function deleteFunnel(state: FakeState, { id, stages }: StoredFunnel): void {
  requireUnreferenced(
    state,
    stages.map((stage) => stage.id),
    "FunnelStageReference",
  );
  state.funnels.delete(id);
}

/** Reads the stages of a body. A stage with an id keeps it, others are new. Returns undefined if there are none. */
export function readStages(
  state: FakeState,
  stages: unknown,
  current: readonly StoredFunnelStage[] = [],
): StoredFunnelStage[] | undefined {
  if (!Array.isArray(stages)) return undefined;
  return asArray(stages).map(({ id = createId(state), name, segmentId }) => {
    const known = current.find((stage) => stage.id === readId(id));
    return {
      id: readId(id) ?? createId(state),
      name: readString(name, "stages.name") ?? known?.name ?? "",
      segmentId: readId(segmentId) ?? known?.segmentId ?? null,
    };
  });
}

/** Serializes a funnel for REST. */
export function toRestFunnel(funnel: StoredFunnel): JsonObject {
  const { id, audienceId, folderId, name, stages } = funnel;
  const place = { audienceId, segmentFolderId: folderId };
  return {
    ...{ id, ...place, name, description: funnel.description ?? "", population: null, numSyndications: 0 },
    stages: stages.map((stage) => ({ ...stage, numSyndications: 0, funnelId: id, ...place })),
    ...auditFields(funnel),
  };
}

/** Serializes a funnel for JSON:API. */
export function toFunnelResource(funnel: StoredFunnel): JsonObject {
  const { id, audienceId, folderId, name, description, createdAt, updatedAt } = funnel;
  const stages = funnel.stages.map(({ segmentId, ...stage }) => ({ ...stage, ...(segmentId && { segmentId }) }));
  const counts = { population: null, numSyndications: 0 };
  const attributes = { audienceId, name, description, ...counts, stages, createdAt, updatedAt };
  return { id, type: "funnel", attributes, relationships: relationshipsFor(folderId) };
}

function requireStages(state: FakeState, audienceId: string, stages: readonly StoredFunnelStage[]): void {
  if (stages.length < 3 || stages.length > 8)
    throw new FakeApiError("invalidField", { field: "stages", message: "must be 3 to 8" });
  if (stages.some(({ name }) => !name.trim()))
    throw new FakeApiError("invalidField", { field: "stages.name", message: "can't be blank" });
  requireSegments(
    state,
    audienceId,
    "stages.segmentId",
    stages.map(({ segmentId }) => segmentId),
  );
}
