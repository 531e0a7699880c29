/** The jobs that the API runs as workflows: the call that starts each of them, and the call that lists its executions. */
import type { components } from "../../../generated/api.ts";
import type { routes } from "../../../generated/routes.ts";
import type { CallArguments, Calls } from "../../client/index.ts";
import { toExecution, defineWorkflowRun, type WorkflowRunJob } from "./workflow-run.ts";

type Schemas = components["schemas"];
type Routes = typeof routes;
type AllCalls = Calls<Routes>;

/* A response that a proxy or a fault emptied counts as a run that is not shown, so every property is optional here. */

/* The calls that each job uses, as interfaces so that an editor shows their names. */
interface ParentSegments {
  audiences: Pick<AllCalls["audiences"], "run" | "executions">;
}
interface Activations {
  segments: { activations: Pick<AllCalls["segments"]["activations"], "run" | "get"> };
}
interface LegacyActivations {
  audiences: { segments: { activations: Pick<AllCalls["audiences"]["segments"]["activations"], "run" | "get"> } };
}
interface PredictiveSegments {
  predictiveSegments: Pick<AllCalls["predictiveSegments"], "run" | "executions">;
}
interface LegacyPredictiveSegments {
  audiences: { predictiveSegments: Pick<AllCalls["audiences"]["predictiveSegments"], "run" | "executions"> };
}
interface Journeys {
  journeys: Pick<AllCalls["journeys"], "run" | "get">;
}

/**
 * Builds a parent segment: `{ audienceId }`.
 *
 * @example
 * const { status } = await poll(parentSegmentRun, cdp, { audienceId: 401 });
 */
export const parentSegmentRun: WorkflowRunJob<
  ParentSegments,
  CallArguments<Routes["audiences"]["run"]>,
  Schemas["ParentSegmentExecution"]
> = /* @__PURE__ */ defineWorkflowRun({
  name: "parentSegmentRun",
  statusOperation: "GET /audiences/{audienceId}/executions",
  start: ({ audiences }, args, options) => audiences.run(args, options),
  list: ({ audiences }, args, options) => audiences.executions.list(args, options),
});

/**
 * Runs an activation: `{ segmentId, id }`.
 *
 * @example
 * const { finishedAt } = await poll(activationRun, cdp, { segmentId: 703, id: 801 });
 */
export const activationRun: WorkflowRunJob<
  Activations,
  CallArguments<Routes["segments"]["activations"]["run"]>,
  Schemas["ActivationExecution"]
> = /* @__PURE__ */ defineWorkflowRun({
  name: "activationRun",
  statusOperation: "GET /entities/segments/{segmentId}/syndications/{id}",
  async start({ segments }, args, options) {
    const response = await segments.activations.run(args, options);
    return toExecution(typeof response === "object" && response && "data" in response ? response.data : response);
  },
  async list({ segments }, args, options) {
    const response = await segments.activations.get(args, options);
    return response?.data?.attributes?.executions;
  },
});

/**
 * Runs an activation of the legacy Audience Studio: `{ audienceId, segmentId, syndicationId }`.
 *
 * @example
 * const { finishedAt } = await poll(legacyActivationRun, cdp, { audienceId: 401, segmentId: 703, syndicationId: 801 });
 */
export const legacyActivationRun: WorkflowRunJob<
  LegacyActivations,
  CallArguments<Routes["audiences"]["segments"]["activations"]["run"]>,
  Schemas["ActivationExecution"]
> = /* @__PURE__ */ defineWorkflowRun({
  name: "legacyActivationRun",
  statusOperation: "GET /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}",
  start: ({ audiences }, args, options) => audiences.segments.activations.run(args, options),
  async list({ audiences }, args, options) {
    const response = await audiences.segments.activations.get(args, options);
    return response?.executions;
  },
});

/** Trains the model of a predictive segment: `{ id }`. */
export const predictiveRun: WorkflowRunJob<
  PredictiveSegments,
  CallArguments<Routes["predictiveSegments"]["run"]>,
  Schemas["PredictiveSegmentExecution"]
> = /* @__PURE__ */ defineWorkflowRun({
  name: "predictiveRun",
  statusOperation: "GET /entities/predictive_segments/{id}/executions",
  start: async ({ predictiveSegments }, args, options) =>
    toExecution((await predictiveSegments.run(args, options))?.data),
  async list({ predictiveSegments }, args, options) {
    const response = await predictiveSegments.executions.list(args, options);
    return [response?.data ?? []].flat().map(toExecution);
  },
});

/** Trains the model of a predictive segment of the legacy Audience Studio: `{ audienceId, predictiveSegmentId }`. */
export const legacyPredictiveRun: WorkflowRunJob<
  LegacyPredictiveSegments,
  CallArguments<Routes["audiences"]["predictiveSegments"]["run"]>,
  Schemas["PredictiveSegmentExecution"]
> = /* @__PURE__ */ defineWorkflowRun({
  name: "legacyPredictiveRun",
  statusOperation: "GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions",
  start: ({ audiences }, args, options) => audiences.predictiveSegments.run(args, options),
  list: ({ audiences }, args, options) => audiences.predictiveSegments.executions.list(args, options),
});

/**
 * Runs a journey: `{ journeyId }`. The API shows only the latest run.
 *
 * @example
 * const { status } = await poll(journeyRun, cdp, { journeyId: 901 });
 */
export const journeyRun: WorkflowRunJob<
  Journeys,
  CallArguments<Routes["journeys"]["run"]>,
  Schemas["Execution"]
> = /* @__PURE__ */ defineWorkflowRun({
  name: "journeyRun",
  statusOperation: "GET /entities/journeys/{journeyId}",
  start: async ({ journeys }, args, options) => toExecution((await journeys.run(args, options))?.data),
  async list({ journeys }, args, options) {
    const response = await journeys.get(args, options);
    return [response?.data?.attributes?.latestExecution];
  },
});
