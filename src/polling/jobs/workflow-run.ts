/**
 * Defines jobs that are attempts of a workflow. They take minutes or hours. No call returns a single attempt, so it is
 * found by its `workflowAttemptId` in the list of executions.
 */
import type { components } from "../../../generated/api.ts";
import type { CallOptions } from "../../client/index.ts";
import type { JobDefinition, NoId } from "../types.ts";

type Schemas = components["schemas"];
type RunId = { workflowAttemptId: Schemas["Id"] };
type NoRunId = NoId<"workflowAttemptId">;
/** The arguments that start a run. */
type NewRun<Args> = Args & NoRunId;
/** The arguments that identify a run that was started. */
type StartedRun<Args> = Args & RunId;

/** A job that is an attempt of a workflow. */
export type WorkflowRunJob<Needs, Args, Execution> = JobDefinition<
  Needs,
  NewRun<Args>,
  StartedRun<Args>,
  Execution,
  Schemas["ExecutionStatus"]
>;

const outcomes = {
  success: "succeeded",
  error: "failed",
  canceled: "failed",
  canceling: "running",
  blocked: "running",
  queued: "running",
  running: "running",
} as const;

type ExecutionList<Execution> = (Execution | null | undefined)[] | null | undefined;

/** The calls of one kind of run. */
interface WorkflowRunSpec<Needs, Args, Execution> extends Pick<
  WorkflowRunJob<Needs, Args, Execution>,
  "name" | "statusOperation"
> {
  start(cdp: Needs, args: Args, options: CallOptions): Promise<Execution | undefined>;
  /** Returns the executions that the API shows. */
  list(cdp: Needs, args: Args, options: CallOptions): Promise<ExecutionList<Execution>>;
}

/** Creates the job from its calls. */
export function defineWorkflowRun<Needs, Args, Execution extends Schemas["Execution"]>(
  spec: WorkflowRunSpec<Needs, Args, Execution>,
): WorkflowRunJob<Needs, Args, Execution> {
  return {
    name: spec.name,
    statusOperation: spec.statusOperation,
    idParameter: "workflowAttemptId",
    outcomes,
    defaults: { minDelay: 5_000, maxDelay: 60_000, timeout: 86_400_000, maxAbsence: 300_000 },
    async start(cdp, args, options) {
      const data = await spec.start(cdp, args, options);
      return { id: data?.workflowAttemptId, data };
    },
    async fetchStatus(cdp, { workflowAttemptId: id, ...args }, options) {
      // Without the id, these are the arguments of the start. TypeScript cannot derive that from the spread.
      const executions = await spec.list(cdp, args as unknown as Args, options);
      return [executions ?? []].flat().find((execution) => String(execution?.workflowAttemptId) === String(id));
    },
    getState: ({ status }) => status,
    getHint: ({ workflowSessionId }) => `See the log of workflow session ${workflowSessionId}.`,
  };
}

/** Converts a JSON:API resource to the shape of the other executions. */
export function toExecution<Attributes>(resource: { id: string; attributes: Attributes } | undefined) {
  return resource && { ...resource.attributes, workflowAttemptId: resource.id };
}
