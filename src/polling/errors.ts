/** The errors of a poll. */
import {
  type AnyCdpError,
  CanceledError,
  type ErrorDetails,
  isCdpError,
  JobError,
  TimeoutError,
  toSingleLine,
} from "../errors/index.ts";
import { millisecondsSince } from "../transport/index.ts";
import { getBaseUrl, parameterAliases } from "../client/index.ts";
import { killIfRequested } from "./kill-job.ts";
import type { PollState } from "./poll-state.ts";

/** Whether another status check may succeed, since the job may continue behind the error. */
export function isTransient(error: unknown): error is AnyCdpError {
  if (!isCdpError(error)) return false;
  // A redirect that must not be followed is permanent. It has no phase.
  if (error.kind === "connection") return error.phase !== undefined;
  return error.kind === "timeout" || (error.kind === "http" && /^(408|429|5..)$/.test(`${error.status}`));
}

/** Creates the error of a job that failed. */
export function createJobError(state: PollState, data: unknown): JobError {
  const { job } = state;
  return new JobError({ ...createErrorDetails(state, job.getHint?.(data)), body: data }, job.getFailure?.(data));
}

/** Creates the error of a job that the API does not show, or no longer shows. */
export function createNotFoundError(state: PollState): JobError {
  const { id, job } = state;
  const hint = `Check ${job.idParameter} ${id}. The API may list recent runs only.`;
  return new JobError(createErrorDetails(state, hint));
}

/** Creates the error of a job that was started, but whose response does not say which one it is. */
export function createUnknownIdError(state: PollState, data: unknown): JobError {
  const { idParameter, statusOperation } = state.job;
  const hint = `The job may be running. Look for it with ${statusOperation}, and pass its ${idParameter} to poll.`;
  return new JobError({ ...createErrorDetails(state, hint), body: data });
}

/** Converts what was thrown in a poll. A job that failed counts as failed, even if the poll was stopped at that time. */
export async function toPollError(state: PollState, error: unknown): Promise<unknown> {
  const { cancellation, options, interval, id } = state;
  const wasStopped = cancellation.reason && !(error instanceof JobError);
  if (!wasStopped) return isCdpError(error) && id ? Object.assign(error, { id }) : error;
  const killMessage = await killIfRequested(state);
  const details = createErrorDetails(state, killMessage ?? describeJob(state, error));
  if (cancellation.reason === "call") return new TimeoutError({ ...details, timeout: interval.timeout, scope: "job" });
  return new CanceledError({ ...details, cause: options.signal?.reason });
}

/** Describes the state of the job, and how to continue. */
function describeJob({ job: { idParameter }, redact, id, jobState }: PollState, error: unknown): string {
  if (idParameter && id === undefined)
    return isCdpError(error) && error.attempts ? "The job may have been started." : "";
  const lastState = jobState === undefined ? "No state known yet" : `Last state: ${toSingleLine(redact(jobState), 50)}`;
  return idParameter ? `${lastState}. To continue, pass ${idParameter} ${id} to poll.` : `${lastState}.`;
}

function createErrorDetails(state: PollState, hint?: string): ErrorDetails {
  const { job, cdp, redact, args, id, jobState, checks, startedAt } = state;
  const [method = "", path = ""] = job.statusOperation.split(" ");
  return {
    operation: job.name,
    method,
    path,
    url: getBaseUrl(cdp) + fillPath(path, args),
    attempts: checks,
    duration: millisecondsSince(startedAt),
    redact,
    ...(id !== undefined && { id }),
    ...(jobState !== undefined && { state: jobState }),
    ...(hint && { hint }),
  };
}

/** Replaces the parameters of a path by the arguments, under any of their names. */
function fillPath(path: string, args: PollState["args"]): string {
  return path.replace(/\{(\w+)\}/g, (placeholder, name: keyof typeof parameterAliases) => {
    const value = args[name] ?? args[parameterAliases[name]];
    return value === undefined ? placeholder : encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, "\ufffd"));
  });
}
