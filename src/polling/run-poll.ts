/** Runs a poll: starts the job, then checks its status until it ends. */
import { withCallerStack } from "../errors/index.ts";
import type { CallOptions } from "../client/index.ts";
import {
  assertNumber,
  backoffDelay,
  maxTimerDelay,
  millisecondsSince,
  parseRetryAfter,
  sleep,
  timerBounds,
} from "../transport/index.ts";
import { type PollState, isKnownState, reportProgress, type StatusCheck } from "./poll-state.ts";
import { createJobError, createNotFoundError, createUnknownIdError, isTransient, toPollError } from "./errors.ts";
import type { JobOutcome } from "./types.ts";

/** Returns the final data of the job, or throws the errors of `poll`. */
export async function pollUntilDone(state: PollState): Promise<unknown> {
  try {
    await startJob(state);
    return await waitForResult(state);
  } catch (error) {
    const pollError = await toPollError(state, error);
    throw pollError instanceof Error ? withCallerStack(pollError, pollUntilDone) : pollError;
  } finally {
    state.cancellation.dispose();
  }
}

/** Starts the job, unless the arguments have its id. A job without ids is started when they have a body. */
async function startJob(state: PollState): Promise<void> {
  const { job, cdp, args } = state;
  validateOptions(state);
  state.id = readId(state);
  const isNewJob = job.idParameter ? state.id === undefined : "body" in args;
  if (!job.start || !isNewJob) return;
  const { id, data } = await callUnlessStopped(state, (options) => job.start!(cdp, args, options));
  if (job.idParameter && !isId(id)) throw createUnknownIdError(state, data);
  const { body: _, ...argsWithoutBody } = args;
  state.args = job.idParameter ? { ...argsWithoutBody, [job.idParameter]: id } : argsWithoutBody;
  state.id = readId(state);
  recordState(state, data);
  await waitForNextCheck(state, { data });
}

async function waitForResult(state: PollState): Promise<unknown> {
  for (;;) {
    const check = await checkStatus(state);
    const outcome = classifyStatus(state, check);
    if (outcome !== "running") return resolveOrThrow(state, check, outcome);
    await waitForNextCheck(state, check);
  }
}

function resolveOrThrow(state: PollState, check: StatusCheck, outcome: Exclude<Outcome, "running">): unknown {
  reportProgress(state, check);
  if (outcome === "succeeded") return check.data;
  throw outcome === "failed" ? createJobError(state, check.data) : createNotFoundError(state);
}

/** Fetches and records the status. A transient error is a result, since another check may succeed. */
async function checkStatus(state: PollState): Promise<StatusCheck> {
  const { job, cdp, args } = state;
  const fetchStatus = (options: CallOptions) => {
    state.checks++;
    return job.fetchStatus(cdp, args, options);
  };
  try {
    const data = (await callUnlessStopped(state, fetchStatus)) ?? undefined;
    recordState(state, data);
    return { data };
  } catch (error) {
    if (!isTransient(error)) throw error;
    return { error };
  }
}

/** Records the state of the job, and since when the API does not show it. */
function recordState(state: PollState, data: unknown): void {
  const isMissing = data === undefined || data === null;
  state.jobState = isMissing ? undefined : (state.job.getState(data) ?? undefined);
  state.missingSince = isMissing ? (state.missingSince ?? performance.now()) : undefined;
}

type Outcome = JobOutcome | "notFound";

function classifyStatus(state: PollState, { data, error }: StatusCheck): Outcome {
  if (error) return "running";
  if (data === undefined) return isMissingTooLong(state) ? "notFound" : "running";
  return (isKnownState(state) && state.job.outcomes[state.jobState!]) || "running";
}

function isMissingTooLong({ missingSince, interval }: PollState): boolean {
  return millisecondsSince(missingSince!) > (interval.maxAbsence ?? Infinity);
}

/** Reports progress, then waits: longer each time, with jitter, and at least as long as the server asks for. */
async function waitForNextCheck(state: PollState, check: StatusCheck): Promise<void> {
  const { interval, options } = state;
  const { maxDelay } = interval;
  // A `maxDelay` alone also lowers the `minDelay` of the job.
  const { minDelay = Math.min(interval.minDelay, maxDelay) } = options;
  const backoff = backoffDelay(state.checks + 1, minDelay, maxDelay);
  const retryAfter = parseRetryAfter(check.error?.headers) ?? 0;
  const delay = Math.min(Math.max(minDelay, backoff, retryAfter), maxTimerDelay);
  reportProgress(state, check, delay);
  await sleep(delay, state.cancellation);
}

/** Makes a call that the signal and the timeout of the poll cancel. Throws when the poll was stopped before. */
async function callUnlessStopped<T>(
  { cancellation }: PollState,
  call: (options: CallOptions) => Promise<T>,
): Promise<T> {
  if (cancellation.reason) throw cancellation.reason;
  const controller = new AbortController();
  cancellation.onCancel = () => controller.abort();
  try {
    return await call({ signal: controller.signal });
  } finally {
    cancellation.onCancel = undefined;
  }
}

function validateOptions({ job, interval: { minDelay, maxDelay, timeout }, options }: PollState): void {
  assertNumber(`${job.name}: \`maxDelay\``, maxDelay, { ...timerBounds, min: 1 });
  assertNumber(`${job.name}: \`minDelay\``, minDelay, { ...timerBounds, min: 1 });
  assertNumber(`${job.name}: \`timeout\``, timeout, { ...timerBounds, isUnlimited: true });
  if (options.killOnStop && !job.cancel)
    throw new TypeError(`${job.name}: the API has no call that stops this job. Remove \`killOnStop\`.`);
}

/** Returns the id among the arguments. Throws for an empty one, which must not start a job by accident. */
function readId({ job: { name, idParameter }, args }: PollState): string | undefined {
  if (!idParameter || !(idParameter in args)) return undefined;
  const id = args[idParameter];
  if (isId(id)) return String(id);
  throw new TypeError(
    `${name}: ${idParameter} is ${JSON.stringify(id)}; an id must be a non-empty string or a number.`,
  );
}

function isId(id: unknown): boolean {
  return /^(string|number|bigint)$/.test(typeof id) && id !== "";
}
