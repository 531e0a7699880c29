/** The references between entities: what a rule, a funnel, a model or a journey refers to must exist, and cannot be deleted. */
import { FakeApiError } from "../api-errors.ts";
import { asObject, readId } from "../handler.ts";
import type { Entity, FakeState, JsonObject, StoredSegment } from "../state.ts";
import { findAll } from "../tables.ts";

/** What a rule refers to by an id. The fake stores no models of RFM and CLTV, and no variants of A/B tests. */
const kinds = {
  Reference: "segment",
  PredictiveScoreReference: "predictive segment",
  FunnelStageReference: "stage of a funnel",
} as const;

interface Reference {
  readonly type: keyof typeof kinds;
  readonly id: string;
}

/** Throws a FakeApiError when a rule refers to something that is not in the parent segment. */
export function requireRuleReferences(state: FakeState, audienceId: string, rule: unknown): void {
  for (const { type, id } of listReferences(rule))
    if (!listTargets(state, audienceId, type).some((target) => target.id === id)) throwUnknown("rule", kinds[type], id);
}

/** Throws a FakeApiError when one of the segments is not in the parent segment. Ignores null and undefined. */
export function requireSegments(state: FakeState, audienceId: string, field: string, ids: readonly unknown[]): void {
  for (const id of ids.map(readId))
    if (id !== undefined && state.segments.get(id)?.audienceId !== audienceId) throwUnknown(field, "segment", id);
}

/** Returns the segments whose rules refer to one of the ids. */
export function segmentsReferencing(
  state: FakeState,
  ids: readonly string[],
  type: Reference["type"] = "Reference",
): StoredSegment[] {
  return findAll(state.segments).filter(({ rule }) =>
    listReferences(rule).some((reference) => reference.type === type && ids.includes(reference.id)),
  );
}

/** Throws a FakeApiError when rules refer to one of the ids. */
export function requireUnreferenced(state: FakeState, ids: readonly string[], type: Reference["type"]): void {
  const segmentIds = segmentsReferencing(state, ids, type).map(({ id }) => id);
  if (segmentIds.length > 0) throw new FakeApiError("referenced", { message: "Segments refer to it", segmentIds });
}

/** Throws a FakeApiError when a funnel, a predictive segment or a journey outside `deleted` uses one of the segments. */
export function requireUnused(state: FakeState, segmentIds: readonly string[], deleted: ReadonlySet<Entity>): void {
  const users = [
    ...findAll(state.funnels).map((funnel) => [funnel, funnel.stages, "funnel"] as const),
    ...findAll(state.predictiveSegments).map((model) => [model, model.settings, "predictive segment"] as const),
    ...findAll(state.journeys).map((journey) => [journey, [journey.stages, journey.settings], "journey"] as const),
  ];
  for (const [entity, data, kind] of users)
    if (!deleted.has(entity) && listSegmentIds(data).some((id) => segmentIds.includes(id)))
      throw new FakeApiError("referenced", { message: `The ${kind} ${entity.id} refers to it` });
}

/** Returns what rules of a parent segment may refer to. */
function listTargets(state: FakeState, audienceId: string, type: Reference["type"]): readonly { id: string }[] {
  if (type === "Reference") return findAll(state.segments, { audienceId });
  if (type === "PredictiveScoreReference") return findAll(state.predictiveSegments, { audienceId });
  return findAll(state.funnels, { audienceId }).flatMap(({ stages }) => stages);
}

/** Returns the references of a rule at any depth. */
function listReferences(rule: unknown): Reference[] {
  const { type, id, ...others } = asObject(rule);
  const nested = Object.values(others).flatMap(listReferences);
  const isReference = typeof type === "string" && Object.hasOwn(kinds, type) && readId(id) !== undefined;
  return isReference ? [{ type: type as Reference["type"], id: `${id as string}` }, ...nested] : nested;
}

/** Returns the values of all fields that hold the id of a segment, at any depth. */
function listSegmentIds(data: unknown): string[] {
  return Object.entries(asObject(data)).flatMap(([key, value]) =>
    /^(base|scored)?segmentId$/i.test(key) ? (readId(value) ?? []) : listSegmentIds(value),
  );
}

function throwUnknown(field: string, kind: string, id: string): never {
  const message = `refers to the ${kind} ${id}, which is not in this parent segment`;
  throw new FakeApiError("invalidField", { field, value: id, message });
}
