/** Stops a job in the API when its poll is stopped. */
import { type CdpError, toSingleLine } from "../errors/index.ts";
import type { PollState } from "./poll-state.ts";

/** Time limit for the call that stops a job, in milliseconds. */
const killTimeout = 10_000;

/** Stops the job if `killOnStop` is set and its id is known. Returns a message about the result, and never throws. */
export async function killIfRequested({ job, cdp, redact, args, id, options }: PollState): Promise<string | undefined> {
  if (!options.killOnStop || !job.cancel || (job.idParameter && id === undefined)) return undefined;
  try {
    const response = await job.cancel(cdp, args, { timeout: { call: killTimeout } });
    return response?.message
      ? `The job may continue: ${toSingleLine(redact(`${response.message}`), 200)}`
      : "The job was stopped.";
  } catch (error) {
    return `The job may continue: ${(error as CdpError).message}`;
  }
}
