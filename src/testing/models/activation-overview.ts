/** The list of all activations under a folder: filtered, sorted and paginated. */
import { auditFields, user } from "../handler.ts";
import { cursorWithFlag, pageByCursor } from "../paginate.ts";
import type { FakeState, JsonObject, StoredActivation, StoredFolder } from "../state.ts";
import { findAll, findOrThrow } from "../tables.ts";
import { latestRunStatus, serializeRuns } from "./activations.ts";
import { ancestorsAndSelf, folderAndDescendants } from "./folders.ts";

type OverviewFilter = (overview: JsonObject, value: string) => boolean;

/** The filter of each query parameter. If a parameter has several values, one must match. */
const overviewFilters: Record<string, OverviewFilter> = {
  name_include: ({ name }, value) => `${name as string}`.includes(value),
  segment_name_include: ({ segmentName }, value) => `${segmentName as string}`.includes(value),
  start_after: ({ startAt }, value) => parseTime(startAt) > parseTime(value),
  start_before: ({ startAt }, value) => parseTime(startAt) < parseTime(value),
  connection_type: ({ connectionType }, value) => connectionType === value,
  schedule_status: ({ scheduleStatus }, value) => scheduleStatus === value,
  created_by_td_user_id: (_overview, value) => value === user.td_user_id,
  activation_template_id: ({ activationTemplateId }, value) => (activationTemplateId ?? "none") === value,
  repeat_unit: ({ repeatUnit }, value) => (repeatUnit ?? "none") === value,
};

/** The field that each value of `sorted_by` sorts by. */
const sortFields: Record<string, string> = {
  activation_template_id: "activationTemplateId",
  activation_template_name: "activationTemplateName",
  connection_type: "connectionType",
  created_at: "createdAt",
  repeat_unit: "repeatUnit",
  segment_id: "segmentId",
  segment_name: "segmentName",
  start_at: "startAt",
  updated_at: "updatedAt",
};

/**
 * Returns a page of the activations under a folder. Like the API, it returns a single page when the request filters or sorts
 * by connection type.
 */
export function paginateOverview(state: FakeState, folder: StoredFolder, query: URLSearchParams): JsonObject {
  const folderIds = folderAndDescendants(state, folder).map(({ id }) => id);
  const overviews = findAll(state.activations)
    .filter(({ segmentId }) => folderIds.includes(findOrThrow(state.segments, segmentId).folderId))
    .map((activation) => toOverview(state, activation))
    .filter((overview) => matchesFilters(overview, query));
  const [sortKey = "", direction] = (query.get("sorted_by") ?? "").split(":");
  sortOverviews(overviews, sortFields[sortKey], direction === "desc");
  const isSinglePage = query.has("connection_type") || sortKey === "connection_type";
  const { items, next } = isSinglePage
    ? { items: overviews, next: null }
    : pageByCursor(overviews, query, state.pageSize);
  return { syndications: items, pagination: { ...cursorWithFlag(next), approximateCount: overviews.length } };
}

function sortOverviews(overviews: JsonObject[], field: string | undefined, isDescending: boolean): void {
  const sign = isDescending ? -1 : 1;
  if (field) overviews.sort((one, other) => sign * compareValues(one[field], other[field]));
}

function toOverview(state: FakeState, activation: StoredActivation): JsonObject {
  const { id, segmentId, settings } = activation;
  const { name, repeatUnit = settings.scheduleType ?? "none" } = settings;
  const segment = findOrThrow(state.segments, segmentId);
  const path = ancestorsAndSelf(state, findOrThrow(state.folders, segment.folderId));
  const [lastExecution = null] = serializeRuns(activation);
  return {
    ...settings,
    id,
    name,
    segmentId,
    segmentName: segment.name,
    scheduleStatus: repeatUnit === "none" ? "none" : "active",
    runStatus: latestRunStatus(activation),
    lastExecution,
    lastRecordCount: null,
    folder: path.map(({ id, name }) => ({ id, name })),
    ...auditFields(activation),
  };
}

function matchesFilters(overview: JsonObject, query: URLSearchParams): boolean {
  return Object.entries(overviewFilters).every(([name, matches]) => {
    const values = query.getAll(name).flatMap((value) => (name.endsWith("include") ? value : value.split(",")));
    return values.length === 0 || values.some((value) => matches(overview, value));
  });
}

/** Compares two values as strings, and digits in them as numbers. */
function compareValues(one: unknown, other: unknown): number {
  return `${(one ?? "") as string}`.localeCompare(`${(other ?? "") as string}`, "en", { numeric: true });
}

/** Parses a date. A date without a time zone is in UTC. */
function parseTime(value: unknown): number {
  const text = `${value as string}`;
  return Date.parse(/[Z+]|-\d\d:/.test(text) ? text : `${text}Z`);
}
