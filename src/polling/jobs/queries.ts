/** Jobs that query a rule without a segment: the number of its profiles, and the profiles themselves. */
import type { components } from "../../../generated/api.ts";
import type { routes } from "../../../generated/routes.ts";
import type { CallArguments, Calls } from "../../client/index.ts";
import type { JobDefinition, PollInterval, NoId } from "../types.ts";

type Schemas = components["schemas"];
type Queries = (typeof routes)["audiences"]["segments"]["queries"];
/** The calls that these jobs use. */
interface QueryCalls {
  audiences: { segments: { queries: Calls<Queries> } };
}
/** The arguments that start a query. */
type NewQuery = CallArguments<Queries["create"]> & NoId<"queryId">;
type QueryJob<Resume, Data, State extends string> = JobDefinition<QueryCalls, NewQuery, Resume, Data, State, true>;
type QueryStatus = Schemas["SegmentQueryStatus"];
type QueryProfiles = Schemas["SegmentQueryCustomers"];

const defaults: PollInterval = { minDelay: 1_000, maxDelay: 10_000, timeout: 3_600_000 };

/**
 * Counts the profiles of a rule: `{ audienceId, body: { rule } }`. To continue, `{ audienceId, queryId }`.
 *
 * @example
 * const rule = all(and(eq(attribute("country"), "JP")));
 * const { count: profiles } = await poll(segmentQuery, cdp, { audienceId: 401, body: { rule } });
 */
export const segmentQuery: QueryJob<CallArguments<Queries["get"]>, QueryStatus, QueryStatus["status"]> = {
  name: "segmentQuery",
  statusOperation: "GET /audiences/{audienceId}/segments/queries/{queryId}",
  idParameter: "queryId",
  outcomes: { success: "succeeded", error: "failed", killed: "failed", running: "running" },
  defaults,
  async start({ audiences }, args, options) {
    const data = await audiences.segments.queries.create(args, options);
    return { id: data?.id, data };
  },
  fetchStatus: ({ audiences }, args, options) => audiences.segments.queries.get(args, options),
  getState: ({ status }) => status,
  getFailure: ({ error }) => error,
  cancel: ({ audiences }, args, options) => audiences.segments.queries.kill(args, options),
};

/**
 * Finds the profiles of a rule, and resolves with their first page: `{ audienceId, body: { rule } }`. To continue,
 * `{ audienceId, queryId }`, with `page` for another page.
 *
 * @example
 * const rule = all(and(eq(attribute("country"), "JP")));
 * const page = await poll(segmentProfiles, cdp, { audienceId: 401, body: { rule } });
 * console.log(rowsAsObjects(page).length); // 3
 */
export const segmentProfiles: QueryJob<
  CallArguments<Queries["profiles"]["list"]>,
  QueryProfiles,
  NonNullable<QueryProfiles["type"]>
> = {
  name: "segmentProfiles",
  statusOperation: "GET /audiences/{audienceId}/segments/queries/{queryId}/customers",
  idParameter: "queryId",
  outcomes: { rows: "succeeded", end: "succeeded", error: "failed", killed: "failed", pending: "running" },
  defaults,
  async start({ audiences }, args, options) {
    const data = await audiences.segments.queries.create(args, options);
    return { id: data?.id };
  },
  fetchStatus: ({ audiences }, args, options) => audiences.segments.queries.profiles.list(args, options),
  getState: ({ type }) => type,
  getFailure: ({ error }) => error,
  cancel: ({ audiences }, { page: _, ...args }, options) => audiences.segments.queries.kill(args, options),
};
