/** Stores predictive segments and serializes them for each dialect. */
import { auditFields, readId, relationshipsFor } from "../handler.ts";
import type { EntityInput, FakeState, JsonObject, StoredPredictiveSegment } from "../state.ts";
import { requireSegments, requireUnreferenced } from "./references.ts";
import { createInFolder, updateInFolder } from "./folder-items.ts";

const segmentFields = ["segmentId", "baseSegmentId", "scoredSegmentId"];

const settingFields = [
  ...segmentFields,
  "gradeThresholds",
  "categoricalAsColumnNames",
  "categoricalArrayAsColumnNames",
  "quantitativeAsColumnNames",
];

/** What a predictive segment has without a value in the body. */
const defaults = {
  baseSegmentId: null,
  scoredSegmentId: null,
  gradeThresholds: [80, 50, 20],
  categoricalAsColumnNames: [],
  categoricalArrayAsColumnNames: [],
  quantitativeAsColumnNames: [],
};

/** Creates a predictive segment. Throws a FakeApiError for an invalid name, folder or segment. */
export function createPredictiveSegment(
  state: FakeState,
  { settings = {}, ...fields }: EntityInput<StoredPredictiveSegment>,
): StoredPredictiveSegment {
  const check = (audienceId: string) => requireSettings(state, audienceId, settings);
  return createInFolder(state, state.predictiveSegments, { ...fields, settings, runs: [] }, check);
}

/** Updates or moves a predictive segment. Throws a FakeApiError for an invalid name, folder or segment. */
export function updatePredictiveSegment(
  state: FakeState,
  segment: StoredPredictiveSegment,
  fields: EntityInput<StoredPredictiveSegment>,
): StoredPredictiveSegment {
  requireSettings(state, segment.audienceId, fields.settings);
  const settings = { ...segment.settings, ...fields.settings };
  return updateInFolder(state, state.predictiveSegments, segment, { ...fields, settings });
}

/** Deletes a predictive segment. Throws a FakeApiError when a rule refers to it. */
export function deletePredictiveSegment(state: FakeState, { id }: StoredPredictiveSegment): void {
  requireUnreferenced(state, [id], "PredictiveScoreReference");
  state.predictiveSegments.delete(id);
}

/** Reads the settings of a body. Ids become text. */
export function readSettings(body: JsonObject): JsonObject {
  const entries = Object.entries(body).filter(([key]) => settingFields.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, segmentFields.includes(key) ? (readId(value) ?? null) : value]),
  );
}

/** Serializes a predictive segment for REST. */
export function toRestPredictiveSegment(segment: StoredPredictiveSegment): JsonObject {
  const { id, audienceId, name, description, settings, createdAt, updatedAt } = segment;
  return { id, audienceId, name, description, ...defaults, ...settings, createdAt, updatedAt };
}

/** Serializes a predictive segment for JSON:API. */
export function toPredictiveSegmentResource(segment: StoredPredictiveSegment): JsonObject {
  const { id, ...attributes } = toRestPredictiveSegment(segment);
  return { id, type: "predictive-segment", attributes, relationships: relationshipsFor(segment.folderId) };
}

function requireSettings(state: FakeState, audienceId: string, settings: JsonObject = {}): void {
  for (const field of segmentFields) requireSegments(state, audienceId, field, [settings[field]]);
}
