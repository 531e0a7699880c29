/** What the API runs as workflows: the calls that start each run, and those that show it. */
import type { components } from "../../generated/api.ts";
import type { routes } from "../../generated/routes.ts";
import type { Arguments, Resources } from "../operations.ts";
import { flat, run, type Run } from "./run.ts";

type Schemas = components["schemas"];
type Routes = typeof routes;
type Calls = Resources<Routes>;

/* As much of the client as each takes, by a name that an editor can show. */
interface ParentSegments {
  audiences: Pick<Calls["audiences"], "run" | "executions">;
}
interface Activations {
  segments: { activations: Pick<Calls["segments"]["activations"], "run" | "get"> };
}
interface LegacyActivations {
  audiences: { segments: { activations: Pick<Calls["audiences"]["segments"]["activations"], "run" | "get"> } };
}
interface PredictiveSegments {
  predictiveSegments: Pick<Calls["predictiveSegments"], "run" | "executions">;
}
interface LegacyPredictiveSegments {
  audiences: { predictiveSegments: Pick<Calls["audiences"]["predictiveSegments"], "run" | "executions"> };
}
interface Journeys {
  journeys: Pick<Calls["journeys"], "run" | "get">;
}

/** Builds a parent segment: `{ audienceId }`. */
export const parentSegmentRun: Run<
  ParentSegments,
  Arguments<Routes["audiences"]["run"]>,
  Schemas["ParentSegmentExecution"]
> = /* @__PURE__ */ run({
  name: "parentSegmentRun",
  reads: "GET /audiences/{audienceId}/executions",
  start: ({ audiences }, args, options) => audiences.run(args, options),
  list: ({ audiences }, args, options) => audiences.executions.list(args, options),
});

/** Runs an activation: `{ segmentId, id }`. */
export const activationRun: Run<
  Activations,
  Arguments<Routes["segments"]["activations"]["run"]>,
  Schemas["ActivationExecution"]
> = /* @__PURE__ */ run({
  name: "activationRun",
  reads: "GET /entities/segments/{segmentId}/syndications/{id}",
  async start({ segments }, args, options) {
    const answer = await segments.activations.run(args, options);
    return flat("data" in answer ? answer.data : answer);
  },
  async list({ segments }, args, options) {
    const { data } = await segments.activations.get(args, options);
    return data.attributes.executions;
  },
});

/** Runs an activation of the legacy Audience Studio: `{ audienceId, segmentId, syndicationId }`. */
export const legacyActivationRun: Run<
  LegacyActivations,
  Arguments<Routes["audiences"]["segments"]["activations"]["run"]>,
  Schemas["ActivationExecution"]
> = /* @__PURE__ */ run({
  name: "legacyActivationRun",
  reads: "GET /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}",
  start: ({ audiences }, args, options) => audiences.segments.activations.run(args, options),
  async list({ audiences }, args, options) {
    const { executions } = await audiences.segments.activations.get(args, options);
    return executions;
  },
});

/** Trains the model of a predictive segment: `{ id }`. */
export const predictiveRun: Run<
  PredictiveSegments,
  Arguments<Routes["predictiveSegments"]["run"]>,
  Schemas["PredictiveSegmentExecution"]
> = /* @__PURE__ */ run({
  name: "predictiveRun",
  reads: "GET /entities/predictive_segments/{id}/executions",
  start: async ({ predictiveSegments }, args, options) => flat((await predictiveSegments.run(args, options)).data),
  async list({ predictiveSegments }, args, options) {
    const { data } = await predictiveSegments.executions.list(args, options);
    return [data ?? []].flat().map(flat);
  },
});

/** Trains the model of a predictive segment of the legacy Audience Studio: `{ audienceId, predictiveSegmentId }`. */
export const legacyPredictiveRun: Run<
  LegacyPredictiveSegments,
  Arguments<Routes["audiences"]["predictiveSegments"]["run"]>,
  Schemas["PredictiveSegmentExecution"]
> = /* @__PURE__ */ run({
  name: "legacyPredictiveRun",
  reads: "GET /audiences/{audienceId}/predictive_segments/{predictiveSegmentId}/executions",
  start: ({ audiences }, args, options) => audiences.predictiveSegments.run(args, options),
  list: ({ audiences }, args, options) => audiences.predictiveSegments.executions.list(args, options),
});

/** Runs a journey: `{ journeyId }`. The API shows the latest run only. */
export const journeyRun: Run<
  Journeys,
  Arguments<Routes["journeys"]["run"]>,
  Schemas["Execution"]
> = /* @__PURE__ */ run({
  name: "journeyRun",
  reads: "GET /entities/journeys/{journeyId}",
  start: async ({ journeys }, args, options) => flat((await journeys.run(args, options)).data),
  async list({ journeys }, args, options) {
    const { data } = await journeys.get(args, options);
    return [data.attributes.latestExecution];
  },
});
