/** Queries of a rule that need no segment: how many profiles it matches, and which. */
import type { components } from "../../generated/api.ts";
import type { routes } from "../../generated/routes.ts";
import type { Arguments, Resources } from "../operations.ts";
import type { Job, Pace, Starting } from "./job.ts";

type Schemas = components["schemas"];
type Queries = (typeof routes)["audiences"]["segments"]["queries"];
/** As much of the client as they take. */
interface Calls {
  audiences: { segments: { queries: Resources<Queries> } };
}
type Query<Resume, Answer, State extends string> = Job<
  Calls,
  Starting<Arguments<Queries["create"]>, "queryId">,
  Resume,
  Answer,
  State,
  true
>;
type Count = Schemas["SegmentQueryStatus"];
type Profiles = Schemas["SegmentQueryCustomers"];

const pace: Pace = { minDelay: 1_000, maxDelay: 10_000, timeout: 3_600_000 };

/** Counts the profiles of a rule: `{ audienceId, body: { rule } }`, or the `queryId` in place of the body. */
export const segmentQuery: Query<Arguments<Queries["get"]>, Count, Count["status"]> = {
  name: "segmentQuery",
  reads: "GET /audiences/{audienceId}/segments/queries/{queryId}",
  id: "queryId",
  states: { success: "done", error: "failed", killed: "failed", running: "running" },
  pace,
  async start({ audiences }, args, options) {
    const answer = await audiences.segments.queries.create(args, options);
    return { id: answer.id, answer };
  },
  read: ({ audiences }, args, options) => audiences.segments.queries.get(args, options),
  state: ({ status }) => status,
  reason: ({ error }) => error,
  kill: ({ audiences }, args, options) => audiences.segments.queries.kill(args, options),
};

/** Finds the profiles of a rule, and gives the first page of them, or `page` of those of a `queryId`. */
export const segmentProfiles: Query<Arguments<Queries["profiles"]["list"]>, Profiles, NonNullable<Profiles["type"]>> = {
  name: "segmentProfiles",
  reads: "GET /audiences/{audienceId}/segments/queries/{queryId}/customers",
  id: "queryId",
  states: { rows: "done", end: "done", error: "failed", killed: "failed", pending: "running" },
  pace,
  async start({ audiences }, args, options) {
    const { id } = await audiences.segments.queries.create(args, options);
    return { id };
  },
  read: ({ audiences }, args, options) => audiences.segments.queries.profiles.list(args, options),
  state: ({ type }) => type,
  reason: ({ error }) => error,
  kill: ({ audiences }, { page: _, ...args }, options) => audiences.segments.queries.kill(args, options),
};
