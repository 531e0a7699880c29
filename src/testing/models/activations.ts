/** Stores activations and serializes them for each dialect. */
import { auditFields, relationshipsFor } from "../handler.ts";
import type { FakeState, JsonObject, StoredActivation, StoredSegment } from "../state.ts";
import { findOrThrow, insert, update } from "../tables.ts";
import { segmentResourceType } from "./segments.ts";
import { requireUniqueName } from "./folder-items.ts";
import { serializeRun } from "./runs.ts";

/** Settings that are ids. Requests may have numbers; responses have strings. */
const idFields = ["connectionId", "activationTemplateId"];

/** Fields of a response that requests cannot change. */
const readOnlyFields = [
  "id",
  "type",
  "segmentId",
  "audienceId",
  "createdAt",
  "updatedAt",
  "createdBy",
  "updatedBy",
  "executions",
  "valid",
];

/** Settings that summaries do not include. */
const detailFields = [
  "startAt",
  "endOn",
  "repeatUnit",
  "repeatFrequency",
  "repeatSubFrequency",
  "notifyOn",
  "emailRecipients",
];

/** Settings that every response has. */
const defaults = { description: "", columns: [], allColumns: false };

/** Creates an activation. Throws a FakeApiError when the name is missing. */
export function createActivation(
  state: FakeState,
  segment: StoredSegment,
  settings: JsonObject,
  id?: string,
): StoredActivation {
  const { audienceId, id: segmentId } = segment;
  const activation = { id, audienceId, segmentId, settings: normalizeSettings(settings), runs: [] };
  return insert(state, state.activations, activation);
}

/** Replaces all settings of an activation. Throws a FakeApiError when the name is missing. */
export function updateActivation(activation: StoredActivation, settings: JsonObject): StoredActivation {
  return update(activation, { settings: normalizeSettings(settings) });
}

/** Serializes an activation for REST. */
export function toRestActivation(activation: StoredActivation): JsonObject {
  const { id, audienceId, segmentId, settings } = activation;
  return {
    id,
    audienceId,
    segmentId,
    ...defaults,
    ...settings,
    ...auditFields(activation),
    valid: true,
    executions: serializeRuns(activation),
  };
}

/** Serializes an activation for JSON:API. */
export function toActivationResource(state: FakeState, activation: StoredActivation): JsonObject {
  return createResource(state, activation, {
    ...sharedAttributes(activation),
    ...activation.settings,
    runStatus: latestRunStatus(activation),
    valid: true,
    executions: serializeRuns(activation),
  });
}

/** Serializes the summary of an activation for JSON:API. */
export function toActivationSummary(state: FakeState, activation: StoredActivation): JsonObject {
  const settings = Object.entries(activation.settings).filter(([key]) => !detailFields.includes(key));
  return createResource(state, activation, { ...sharedAttributes(activation), ...Object.fromEntries(settings) });
}

/** Serializes the runs of an activation, the latest first. */
export function serializeRuns({ id, runs }: StoredActivation): JsonObject[] {
  return runs.map((run) => serializeRun(run, { syndicationId: id }));
}

/** Returns the status of the latest run, or null if there is none. */
export function latestRunStatus({ runs: [latest] }: StoredActivation): string | null {
  if (!latest) return null;
  return latest.status === "queued" ? "waiting" : latest.status;
}

function sharedAttributes({ audienceId, createdAt, updatedAt }: StoredActivation): JsonObject {
  return { audienceId, ...defaults, createdAt, updatedAt };
}

function createResource(state: FakeState, { id, segmentId }: StoredActivation, attributes: JsonObject): JsonObject {
  const data = { id: segmentId, type: segmentResourceType(findOrThrow(state.segments, segmentId)) };
  return { id, type: "syndication", attributes, relationships: { segment: { data }, ...relationshipsFor() } };
}

/** Removes read-only fields and nulls, and converts ids to strings. */
function normalizeSettings(settings: JsonObject): JsonObject {
  requireUniqueName(settings.name, []);
  const entries = Object.entries(settings).filter(([key, value]) => !readOnlyFields.includes(key) && value !== null);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, idFields.includes(key) ? `${value as string}` : value]),
  );
}
