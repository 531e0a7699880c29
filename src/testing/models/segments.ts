/** Segments: how they are stored and deleted, and how each dialect shows them. */
import { claim, fieldsOf, folderFor, linksOf, stampOf } from "../handler.ts";
import { Refusal } from "../api-errors.ts";
import { add, change, definedIn, type Fields, find, type Given, list, type Segment, type State } from "../state.ts";

/** The resource types by the kind of a segment. */
const types = ["segment-batch", "segment-realtime", "segment-funnel-stage"];

const usual = { description: null, kind: 0, rule: null, population: null, countPopulation: false };

/** @throws Refusal when there is no such folder, or the name is missing or taken in it. */
export function createSegment(state: State, fields: Given<Segment>): Segment {
  const { folderId, audienceId } = fields;
  const folder = folderFor(state, folderId, definedIn({ audienceId }));
  const name = claim(fields.name, list(state.segments, { folderId: folder.id }));
  const place = { audienceId: folder.audienceId, folderId: folder.id, name };
  return add(state, state.segments, { ...usual, ...definedIn(fields), ...place });
}

/** Changes or moves a segment. @throws Refusal as creating one does. */
export function updateSegment(state: State, segment: Segment, fields: Given<Segment>): Segment {
  const folder = find(state.folders, fields.folderId ?? segment.folderId, { audienceId: segment.audienceId });
  const name = claim(fields.name, list(state.segments, { folderId: folder.id }), segment);
  return change(segment, { ...definedIn(fields), name, folderId: folder.id });
}

/** Deletes segments with their activations. @throws Refusal when others refer to one of them. */
export function deleteSegments(state: State, segments: readonly Segment[]): void {
  const ids = segments.map(({ id }) => id);
  const others = referencing(state, ids).filter(({ id }) => !ids.includes(id));
  if (others.length > 0)
    throw new Refusal("referenced", { message: "Other segments refer to it", ids: others.map(({ id }) => id) });
  for (const id of ids) state.segments.delete(id);
  for (const { id, segmentId } of list(state.activations)) if (ids.includes(segmentId)) state.activations.delete(id);
}

/** A segment in the REST dialect. */
export function restSegment(state: State, segment: Segment): Fields {
  const { id, audienceId, name, description, kind, rule, population, folderId } = segment;
  return {
    ...{ audienceId, id, name, realtime: kind === 1, kind, description, segmentFolderId: folderId, population, rule },
    ...stampOf(segment),
    isVisible: true,
    numSyndications: list(state.activations, { segmentId: id }).length,
    referencedBy: referencing(state, [id]).map((other) => ({ id: other.id, name: other.name })),
  };
}

/** A segment as resource of JSON:API. */
export function segmentResource(state: State, segment: Segment): Fields {
  const { id, audienceId, name, description, rule, population, countPopulation, createdAt, updatedAt } = segment;
  const numSyndications = list(state.activations, { segmentId: id }).length;
  const counts = { population, numSyndications, countPopulation };
  const attributes = { audienceId, name, description, ...counts, rule, createdAt, updatedAt };
  return { id, type: typeOf(segment), attributes, relationships: linksOf(segment.folderId) };
}

/** The resource type of a segment, `segment-batch`. */
export function typeOf({ kind }: Segment): string {
  return types[kind] ?? "segment-batch";
}

/** The kind of a segment by its resource type; undefined for no type. */
export function kindOf(type: unknown): number | undefined {
  const kind = types.indexOf(String(type));
  return kind < 0 ? undefined : kind;
}

function referencing(state: State, ids: readonly string[]): Segment[] {
  return list(state.segments).filter(({ rule }) => refersTo(rule, ids));
}

/** References stand at any depth of a rule. */
function refersTo(rule: unknown, ids: readonly string[]): boolean {
  const { type, id, ...others } = fieldsOf(rule);
  return (
    (type === "Reference" && ids.includes(`${id as string}`)) || Object.values(others).some((it) => refersTo(it, ids))
  );
}
