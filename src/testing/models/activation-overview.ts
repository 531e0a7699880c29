/** The activations under a folder: filtered, sorted and in pages. */
import { stampOf, user } from "../handler.ts";
import { cursorPage } from "../paginate.ts";
import { type Activation, type Fields, find, type Folder, list, type State } from "../state.ts";
import { runsOf, runStatusOf } from "./activations.ts";
import { below, pathOf } from "./folders.ts";

type Filter = (overview: Fields, value: string) => boolean;

/** Each keeps what fits one of the values that its parameter has. */
const filters: Record<string, Filter> = {
  name_include: ({ name }, value) => `${name as string}`.includes(value),
  segment_name_include: ({ segmentName }, value) => `${segmentName as string}`.includes(value),
  start_after: ({ startAt }, value) => timeOf(startAt) > timeOf(value),
  start_before: ({ startAt }, value) => timeOf(startAt) < timeOf(value),
  connection_type: ({ connectionType }, value) => connectionType === value,
  schedule_status: ({ scheduleStatus }, value) => scheduleStatus === value,
  created_by_td_user_id: (_, value) => value === user.td_user_id,
  activation_template_id: ({ activationTemplateId }, value) => (activationTemplateId ?? "none") === value,
  repeat_unit: ({ repeatUnit }, value) => (repeatUnit ?? "none") === value,
};

/** The keys of `sorted_by` that are no filter, by the field they sort. */
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

/** A page of the activations under a folder. All in one where the connection filters or sorts, as the API has it. */
export function overviewPage(state: State, folder: Folder, query: URLSearchParams): Fields {
  const folders = below(state, folder).map(({ id }) => id);
  const overviews = list(state.activations)
    .filter(({ segmentId }) => folders.includes(find(state.segments, segmentId).folderId))
    .map((activation) => overviewOf(state, activation))
    .filter((overview) => passes(overview, query));
  const [key = "", direction] = (query.get("sorted_by") ?? "").split(":");
  const field = sortFields[key];
  if (field) overviews.sort((one, other) => (direction === "desc" ? -1 : 1) * compared(one[field], other[field]));
  const isWhole = query.has("connection_type") || key === "connection_type";
  const size = isWhole ? Math.max(1, overviews.length) : state.pageSize;
  const { items, next } = cursorPage(overviews, isWhole ? new URLSearchParams() : query, size);
  const pagination = {
    hasNext: next !== null,
    ...(next !== null && { nextPage: next }),
    approximateCount: overviews.length,
  };
  return { syndications: items, pagination };
}

function overviewOf(state: State, activation: Activation): Fields {
  const { id, segmentId, settings, audienceId: _ } = activation;
  const { name, repeatUnit = settings.scheduleType ?? "none" } = settings;
  const segment = find(state.segments, segmentId);
  const path = pathOf(state, find(state.folders, segment.folderId));
  const [lastExecution = null] = runsOf(activation);
  return {
    ...settings,
    ...{ id, name, segmentId, segmentName: segment.name, scheduleStatus: repeatUnit === "none" ? "none" : "active" },
    ...{ runStatus: runStatusOf(activation), lastExecution, lastRecordCount: null },
    folder: path.map(({ id, name }) => ({ id, name })),
    ...stampOf(activation),
  };
}

function passes(overview: Fields, query: URLSearchParams): boolean {
  return Object.entries(filters).every(([key, fits]) => {
    const values = query.getAll(key).flatMap((value) => (key.endsWith("include") ? value : value.split(",")));
    return values.length === 0 || values.some((value) => fits(overview, value));
  });
}

function compared(one: unknown, other: unknown): number {
  return `${(one ?? "") as string}`.localeCompare(`${(other ?? "") as string}`, "en", { numeric: true });
}

function timeOf(value: unknown): number {
  const text = `${value as string}`;
  return Date.parse(/[Z+]|-\d\d:/.test(text) ? text : `${text}Z`);
}
