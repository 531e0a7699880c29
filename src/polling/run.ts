/**
 * Runs: attempts of workflows, which take minutes or hours. No call reads one alone, so that each is found by its
 * `workflowAttemptId` among those that the API shows.
 */
import type { components } from "../../generated/api.ts";
import type { CallOptions } from "../operations.ts";
import type { Job, Starting } from "./job.ts";

type Schemas = components["schemas"];
type Id = { workflowAttemptId: Schemas["Id"] };

/** A job whose work is a run. */
export type Run<Needs, Args, Execution> = Job<
  Needs,
  Starting<Args, "workflowAttemptId">,
  Args & Id,
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

type List<Execution> = (Execution | null | undefined)[] | null | undefined;

/** What differs from run to run. */
interface Row<Needs, Args, Execution> extends Pick<Run<Needs, Args, Execution>, "name" | "reads"> {
  start(cdp: Needs, args: Args, options: CallOptions): Promise<Execution>;
  /** The runs that are shown. */
  list(cdp: Needs, args: Args, options: CallOptions): Promise<List<Execution>>;
}

/** A row as a job. */
export function run<Needs, Args, Execution extends Schemas["Execution"]>(
  row: Row<Needs, Args, Execution>,
): Run<Needs, Args, Execution> {
  return {
    name: row.name,
    reads: row.reads,
    id: "workflowAttemptId",
    states,
    pace: { minDelay: 5_000, maxDelay: 60_000, timeout: 86_400_000, absence: 300_000 },
    async start(cdp, args, options) {
      const answer = await row.start(cdp, args, options);
      return { id: answer.workflowAttemptId, answer };
    },
    async read(cdp, { workflowAttemptId: id, ...args }, options) {
      // Without the id they are those of the start; TypeScript does not see through the spread.
      const shown = await row.list(cdp, args as unknown as Args, options);
      return shown?.find((it) => String(it?.workflowAttemptId) === String(id));
    },
    state: ({ status }) => status,
    hint: ({ workflowSessionId }) => `Its log is that of workflow session ${workflowSessionId}.`,
  };
}

/** A run of JSON:API in the form that the others have. */
export function flat<Attributes>({ id, attributes }: { id: string; attributes: Attributes }) {
  return { ...attributes, workflowAttemptId: id };
}
