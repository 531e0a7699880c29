/** The errors that a poll ends with. */
import {
  type AnyCdpError,
  CanceledError,
  type CdpError,
  type ErrorDetails,
  JobError,
  TimeoutError,
} from "../errors.ts";
import { isCdpError } from "../errors/is-cdp-error.ts";
import { elapsed } from "../transport/report.ts";
import { lineOf } from "../issues.ts";
import { parameters } from "../vocabulary.ts";
import type { Course } from "./course.ts";
import type { AnyJob } from "./job.ts";

/** How long stopping the work may take, in milliseconds. */
const killLimit = 10_000;

/** What is worth another look, since the work may go on behind it. */
export function isTransient(error: unknown): error is AnyCdpError {
  if (!isCdpError(error)) return false;
  // A redirect that may not be followed is an end; it has no phase.
  if (error.kind === "connection") return error.phase !== undefined;
  return error.kind === "timeout" || (error.kind === "http" && /^(408|429|5..)$/.test(`${error.status}`));
}

/** The failure of the work itself. */
export function jobError(course: Course, answer: unknown): JobError {
  const { job } = course;
  return new JobError({ ...detailsOf(course, job.hint?.(answer)), body: answer }, job.reason?.(answer));
}

/** The failure of work that the API does not show, or does not show any more. */
export function lostError(course: Course): JobError {
  const { id, job } = course;
  return new JobError(detailsOf(course, `Is ${job.id} ${id} right? The API may show recent runs only.`));
}

/** What ends the poll, for what was thrown in it. */
export async function failureOf(course: Course, error: unknown): Promise<unknown> {
  const { scope, options, pace, id } = course;
  if (!scope.end || error instanceof JobError) return isCdpError(error) && id ? Object.assign(error, { id }) : error;
  const details = detailsOf(course, await farewell(course, error));
  if (scope.end === "call") return new TimeoutError({ ...details, timeout: pace.timeout, scope: "job" });
  return new CanceledError({ ...details, cause: options.signal?.reason });
}

/** Stops the work where that is wanted; says how it stands, and what can be done. */
async function farewell(course: Course, error: unknown): Promise<string> {
  const { job, id, state, options } = course;
  if (job.id && id === undefined) return isCdpError(error) && error.attempts ? "It may have been started." : "";
  if (options.kill && job.kill) return killed(course, job.kill);
  const seen = state === undefined ? "Not seen yet" : `Seen last as ${lineOf(state, 50)}`;
  return job.id ? `${seen}; give poll its ${job.id} ${id} to go on.` : `${seen}.`;
}

async function killed({ cdp, args }: Course, kill: NonNullable<AnyJob["kill"]>): Promise<string> {
  try {
    const answer = await kill(cdp, args, { timeout: { call: killLimit } });
    return answer?.message ? `It may go on: ${lineOf(answer.message, 200)}` : "It was stopped.";
  } catch (error) {
    return `It may go on: ${(error as CdpError).message}`;
  }
}

function detailsOf({ job, args, id, state, attempts, startedAt }: Course, hint?: string): ErrorDetails {
  const [method = "", path = ""] = job.reads.split(" ");
  const url = path.replace(/\{(\w+)\}/g, (part, name: keyof typeof parameters) => {
    const value = args[name] ?? args[parameters[name]];
    return value === undefined ? part : encodeURIComponent(String(value));
  });
  const known = { ...(id !== undefined && { id }), ...(state !== undefined && { state }), ...(hint && { hint }) };
  return { operation: job.name, method, path, url, attempts, duration: elapsed(startedAt), ...known };
}
