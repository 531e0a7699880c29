/** Handles the calls for segment queries: start, status, kill, and the profiles found. */
import type { HandlerInput, Handlers } from "../handler.ts";
import { paginate } from "../paginate.ts";
import { type FakeState, type JsonObject, readsUntilDone, type StoredQuery } from "../state.ts";
import { findOrThrow, insert } from "../tables.ts";
import { routes } from "../../../generated/routes.ts";

const listProfilesRoute = routes.audiences.segments.queries.profiles.list;

export const queryHandlers: Handlers = {
  "audiences.segments.queries.create": ({ state, params, body }) => {
    const { id: audienceId } = findOrThrow(state.parentSegments, params.audienceId);
    const columns = Array.isArray(body.columns) ? body.columns.map(String) : Object.keys(state.profiles[0] ?? {});
    const query = insert(state, state.queries, {
      audienceId,
      status: "running",
      readCount: 0,
      columns,
      pageSize: readNumber(body.pageSize, state.pageSize),
      maxPage: readNumber(body.maxPage, Infinity),
    });
    return toQueryStatus(state, query);
  },
  "audiences.segments.queries.get": (input) => toQueryStatus(input.state, advanceQuery(input)),
  "audiences.segments.queries.kill": (input) => {
    const query = findQuery(input);
    if (query.status !== "running") return { message: "The query had ended" };
    query.status = "killed";
    return {};
  },
  "audiences.segments.queries.profiles.list": (input) => {
    const { id: queryId, status, columns, pageSize, maxPage } = advanceQuery(input);
    const noRows = { queryId, names: null, rows: null, error: null };
    if (status !== "success") return { ...noRows, type: status === "running" ? "pending" : status };
    const profiles = input.state.profiles.slice(0, pageSize * maxPage);
    const rows = profiles.map((profile) => columns.map((column) => profile[column] ?? null));
    return paginate(listProfilesRoute, { ...noRows, type: "rows", names: columns, rows }, input.query, pageSize);
  },
};

function findQuery({ state, params }: HandlerInput): StoredQuery {
  return findOrThrow(state.queries, params.queryId, { audienceId: params.audienceId! });
}

/** Finds a query that is read: a running one succeeds after some reads. */
function advanceQuery(input: HandlerInput): StoredQuery {
  const query = findQuery(input);
  if (query.status === "running" && ++query.readCount >= readsUntilDone) query.status = "success";
  return query;
}

function toQueryStatus({ profiles }: FakeState, { id, status, pageSize, maxPage }: StoredQuery): JsonObject {
  const fields = { id, queryId: id, status, count: null, maxPage: null, error: null };
  if (status !== "success") return fields;
  return { ...fields, count: profiles.length, maxPage: Math.min(maxPage, Math.ceil(profiles.length / pageSize)) };
}

function readNumber(value: unknown, defaultValue: number): number {
  return typeof value === "number" && value >= 1 ? Math.floor(value) : defaultValue;
}
