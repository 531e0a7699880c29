/**
 * Runs: attempts of workflows, which take minutes or hours. No call reads one alone, so that each is found by its
 * `workflowAttemptId` among those that the API shows.
 */
import type { components } from "../../../generated/api.ts";
import type { CallOptions } from "../../client/index.ts";
import type { JobDefinition, StartArguments } from "../types.ts";

type Schemas = components["schemas"];
type AttemptId = { workflowAttemptId: Schemas["Id"] };

/** A job whose work is a run. */
export type WorkflowRunJob<Needs, Args, Execution> = JobDefinition<
  Needs,
  StartArguments<Args, "workflowAttemptId">,
  Args & AttemptId,
  Execution,
  Schemas["ExecutionStatus"]
>;

const states = {
  success: "done",
  error: "failed",
  canceled: "failed",
  canceling: "running",
  blocked: "running",
  queued: "running",
  running: "running",
} as const;

type ExecutionList<Execution> = (Execution | null | undefined)[] | null | undefined;

/** What differs from run to run. */
interface WorkflowRunSpec<Needs, Args, Execution> extends Pick<
  WorkflowRunJob<Needs, Args, Execution>,
  "name" | "statusOperation"
> {
  start(cdp: Needs, args: Args, options: CallOptions): Promise<Execution>;
  /** The runs that are shown. */
  list(cdp: Needs, args: Args, options: CallOptions): Promise<ExecutionList<Execution>>;
}

/** A row as a job. */
export function defineWorkflowRun<Needs, Args, Execution extends Schemas["Execution"]>(
  row: WorkflowRunSpec<Needs, Args, Execution>,
): WorkflowRunJob<Needs, Args, Execution> {
  return {
    name: row.name,
    statusOperation: row.statusOperation,
    idParameter: "workflowAttemptId",
    outcomes: states,
    defaults: { minDelay: 5_000, maxDelay: 60_000, timeout: 86_400_000, maxAbsence: 300_000 },
    async start(cdp, args, options) {
      const answer = await row.start(cdp, args, options);
      return { id: answer.workflowAttemptId, data: answer };
    },
    async fetchStatus(cdp, { workflowAttemptId: id, ...args }, options) {
      // Without the id they are those of the start; TypeScript does not see through the spread.
      const shown = await row.list(cdp, args as unknown as Args, options);
      return shown?.find((it) => String(it?.workflowAttemptId) === String(id));
    },
    getState: ({ status }) => status,
    getHint: ({ workflowSessionId }) => `Its log is that of workflow session ${workflowSessionId}.`,
  };
}

/** A run of JSON:API in the form that the others have. */
export function toExecution<Attributes>({ id, attributes }: { id: string; attributes: Attributes }) {
  return { ...attributes, workflowAttemptId: id };
}
