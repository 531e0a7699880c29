/** The queries that count the profiles of a rule: started, asked for, ended, read. */
import type { Asked, Handlers } from "../handler.ts";
import { paged } from "../paginate.ts";
import { add, type Fields, find, type Query, readsToEnd, type State } from "../state.ts";
import { routes } from "../../../generated/routes.ts";

const { list } = routes.audiences.segments.queries.profiles;

export const queryCalls: Handlers = {
  "audiences.segments.queries.create": ({ state, params, body }) => {
    const { id: audienceId } = find(state.parentSegments, params.audienceId);
    const columns = Array.isArray(body.columns) ? body.columns.map(String) : Object.keys(state.profiles[0] ?? {});
    const [pageSize, maxPage] = [numberIn(body.pageSize, state.pageSize), numberIn(body.maxPage, Infinity)];
    const query = { audienceId, status: "running" as const, reads: 0, columns, pageSize, maxPage };
    return statusOf(state, add(state, state.queries, query));
  },
  "audiences.segments.queries.get": (asked) => {
    const query = queryIn(asked);
    if (query.status === "running" && ++query.reads >= readsToEnd) query.status = "success";
    return statusOf(asked.state, query);
  },
  "audiences.segments.queries.kill": (asked) => {
    const query = queryIn(asked);
    if (query.status !== "running") return { message: "The query had ended" };
    query.status = "killed";
    return {};
  },
  "audiences.segments.queries.profiles.list": (asked) => {
    const { id: queryId, status, columns, pageSize, maxPage } = queryIn(asked);
    const none = { queryId, names: null, rows: null, error: null };
    if (status !== "success") return { ...none, type: status === "running" ? "pending" : status };
    const profiles = asked.state.profiles.slice(0, pageSize * maxPage);
    const rows = profiles.map((profile) => columns.map((column) => profile[column] ?? null));
    return paged(list, { ...none, type: "rows", names: columns, rows }, asked.query, pageSize);
  },
};

function queryIn({ state, params }: Asked): Query {
  return find(state.queries, params.queryId, { audienceId: params.audienceId! });
}

function statusOf({ profiles }: State, { id, status, pageSize, maxPage }: Query): Fields {
  const isDone = status === "success";
  const pages = Math.min(maxPage, Math.ceil(profiles.length / pageSize));
  const found = { count: isDone ? profiles.length : null, maxPage: isDone ? pages : null };
  return { id, queryId: id, status, ...found, error: null };
}

function numberIn(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 1 ? Math.floor(value) : otherwise;
}
