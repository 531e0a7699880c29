/** The errors that a poll ends with. */
import {
  type AnyCdpError,
  CanceledError,
  type CdpError,
  type ErrorDetails,
  isCdpError,
  JobError,
  TimeoutError,
  toSingleLine,
} from "../errors/index.ts";
import { millisecondsSince } from "../transport/index.ts";
import { parameterAliases } from "../client/index.ts";
import type { PollState } from "./poll-state.ts";
import type { UntypedJob } from "./types.ts";

/** How long stopping the work may take, in milliseconds. */
const killTimeout = 10_000;

/** What is worth another look, since the work may go on behind it. */
export function isTransient(error: unknown): error is AnyCdpError {
  if (!isCdpError(error)) return false;
  // A redirect that may not be followed is an end; it has no phase.
  if (error.kind === "connection") return error.phase !== undefined;
  return error.kind === "timeout" || (error.kind === "http" && /^(408|429|5..)$/.test(`${error.status}`));
}

/** The failure of the work itself. */
export function createJobError(course: PollState, answer: unknown): JobError {
  const { job } = course;
  return new JobError({ ...createErrorDetails(course, job.getHint?.(answer)), body: answer }, job.getFailure?.(answer));
}

/** The failure of work that the API does not show, or does not show any more. */
export function createNotFoundError(course: PollState): JobError {
  const { id, job } = course;
  return new JobError(
    createErrorDetails(course, `Is ${job.idParameter} ${id} right? The API may show recent runs only.`),
  );
}

/** What ends the poll, for what was thrown in it. */
export async function toPollError(course: PollState, error: unknown): Promise<unknown> {
  const { cancellation: scope, options, interval: pace, id } = course;
  if (!scope.reason || error instanceof JobError) return isCdpError(error) && id ? Object.assign(error, { id }) : error;
  const details = createErrorDetails(course, await stopAndDescribe(course, error));
  if (scope.reason === "call") return new TimeoutError({ ...details, timeout: pace.timeout, scope: "job" });
  return new CanceledError({ ...details, cause: options.signal?.reason });
}

/** Stops the work where that is wanted; says how it stands, and what can be done. */
async function stopAndDescribe(course: PollState, error: unknown): Promise<string> {
  const { job, id, state, options } = course;
  if (job.idParameter && id === undefined)
    return isCdpError(error) && error.attempts ? "It may have been started." : "";
  if (options.killOnStop && job.cancel) return killJob(course, job.cancel);
  const seen = state === undefined ? "Not seen yet" : `Seen last as ${toSingleLine(state, 50)}`;
  return job.idParameter ? `${seen}; give poll its ${job.idParameter} ${id} to go on.` : `${seen}.`;
}

async function killJob({ cdp, args }: PollState, kill: NonNullable<UntypedJob["cancel"]>): Promise<string> {
  try {
    const answer = await kill(cdp, args, { timeout: { call: killTimeout } });
    return answer?.message ? `It may go on: ${toSingleLine(answer.message, 200)}` : "It was stopped.";
  } catch (error) {
    return `It may go on: ${(error as CdpError).message}`;
  }
}

function createErrorDetails(
  { job, args, id, state, checks: attempts, startedAt }: PollState,
  hint?: string,
): ErrorDetails {
  const [method = "", path = ""] = job.statusOperation.split(" ");
  const url = path.replace(/\{(\w+)\}/g, (part, name: keyof typeof parameterAliases) => {
    const value = args[name] ?? args[parameterAliases[name]];
    return value === undefined ? part : encodeURIComponent(String(value));
  });
  const known = { ...(id !== undefined && { id }), ...(state !== undefined && { state }), ...(hint && { hint }) };
  return { operation: job.name, method, path, url, attempts, duration: millisecondsSince(startedAt), ...known };
}
