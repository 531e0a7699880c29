/** Queries of a rule that need no segment: how many profiles it matches, and which. */
import type { components } from "../../../generated/api.ts";
import type { routes } from "../../../generated/routes.ts";
import type { CallArguments, Calls } from "../../client/index.ts";
import type { JobDefinition, PollInterval, StartArguments } from "../types.ts";

type Schemas = components["schemas"];
type Queries = (typeof routes)["audiences"]["segments"]["queries"];
/** As much of the client as they take. */
interface QueryCalls {
  audiences: { segments: { queries: Calls<Queries> } };
}
type QueryJob<Resume, Answer, State extends string> = JobDefinition<
  QueryCalls,
  StartArguments<CallArguments<Queries["create"]>, "queryId">,
  Resume,
  Answer,
  State,
  true
>;
type QueryStatus = Schemas["SegmentQueryStatus"];
type QueryProfiles = Schemas["SegmentQueryCustomers"];

const pace: PollInterval = { minDelay: 1_000, maxDelay: 10_000, timeout: 3_600_000 };

/** Counts the profiles of a rule: `{ audienceId, body: { rule } }`, or the `queryId` in place of the body. */
export const segmentQuery: QueryJob<CallArguments<Queries["get"]>, QueryStatus, QueryStatus["status"]> = {
  name: "segmentQuery",
  statusOperation: "GET /audiences/{audienceId}/segments/queries/{queryId}",
  idParameter: "queryId",
  outcomes: { success: "done", error: "failed", killed: "failed", running: "running" },
  defaults: pace,
  async start({ audiences }, args, options) {
    const answer = await audiences.segments.queries.create(args, options);
    return { id: answer.id, data: answer };
  },
  fetchStatus: ({ audiences }, args, options) => audiences.segments.queries.get(args, options),
  getState: ({ status }) => status,
  getFailure: ({ error }) => error,
  cancel: ({ audiences }, args, options) => audiences.segments.queries.kill(args, options),
};

/** Finds the profiles of a rule, and gives the first page of them, or `page` of those of a `queryId`. */
export const segmentProfiles: QueryJob<
  CallArguments<Queries["profiles"]["list"]>,
  QueryProfiles,
  NonNullable<QueryProfiles["type"]>
> = {
  name: "segmentProfiles",
  statusOperation: "GET /audiences/{audienceId}/segments/queries/{queryId}/customers",
  idParameter: "queryId",
  outcomes: { rows: "done", end: "done", error: "failed", killed: "failed", pending: "running" },
  defaults: pace,
  async start({ audiences }, args, options) {
    const { id } = await audiences.segments.queries.create(args, options);
    return { id };
  },
  fetchStatus: ({ audiences }, args, options) => audiences.segments.queries.profiles.list(args, options),
  getState: ({ type }) => type,
  getFailure: ({ error }) => error,
  cancel: ({ audiences }, { page: _, ...args }, options) => audiences.segments.queries.kill(args, options),
};
