/** `poll`: waits for an operation that the API continues after it has responded. */
import { type PollState, iterateProgress } from "./poll-state.ts";
import type { UntypedJob, JobDefinition, PollInterval, PollOptions, PollProgress } from "./types.ts";
import { pollUntilDone } from "./run-poll.ts";
import { getRedactor } from "../client/index.ts";
import { createCancellation } from "../transport/index.ts";

/**
 * A job that is waited for: a promise of its final data, and an iterable of its progress. Leaving the iteration with
 * `break` ends neither the poll nor the job.
 *
 * @typeParam Data What the API shows of the job.
 * @typeParam State The states of the job.
 */
export interface Poller<Data = unknown, State extends string = string>
  extends Promise<Data>, AsyncIterable<PollProgress<Data, State>> {}

/**
 * Starts a job and waits until it ends. Starts nothing when the arguments contain the id of a job that was started
 * before.
 *
 * Waiting continues after unknown states, responses of 408, 429 and 5xx, broken connections and timeouts of one status
 * check. Progress reports all of them. Every error that is thrown after the start has the `id` to continue with.
 *
 * @param job The kind of job, for example `activationRun`.
 * @param cdp The client, or an object with the calls that the job uses.
 * @param args The arguments of the call that starts the job, or those with its id.
 * @param options Delays and timeout in milliseconds, a signal, and a listener for progress.
 * @returns A promise of the final data that is also an async iterable of progress.
 * @throws JobError when the job fails or is canceled, or when the API does not show it.
 * @throws TimeoutError with the scope `job` when the job takes longer than `timeout`.
 * @throws CanceledError when the signal aborts.
 * @throws CdpError as the calls do, for failures that another status check cannot resolve.
 * @example
 * const run = poll(parentSegmentRun, cdp, { parentSegmentId: 401 }, { timeout: 3_600_000 });
 * for await (const { state, elapsed } of run) console.log(state, elapsed);
 * const { finishedAt } = await run;
 */
export function poll<Calls, Start, Resume, Data, State extends string, Kill extends boolean>(
  job: JobDefinition<Calls, Start, Resume, Data, State, Kill>,
  cdp: NoInfer<Calls>,
  args: NoInfer<Start | Resume>,
  options: NoInfer<PollOptions<Data, State, Kill>> = {},
): Poller<Data, State> {
  const state = createPollState(job as UntypedJob, cdp, args as PollState["args"], options as PollOptions);
  const result = pollUntilDone(state);
  return Object.assign(result, { [Symbol.asyncIterator]: () => iterateProgress(state, result) }) as Poller<Data, State>;
}

function createPollState(job: UntypedJob, cdp: unknown, args: PollState["args"], options: PollOptions): PollState {
  const interval = resolvePollInterval(job.defaults, options);
  // The poll itself rejects limits that are not valid, before it starts anything.
  const timeLimit = Number.isFinite(interval.timeout) ? interval.timeout : 0;
  return {
    job,
    cdp,
    redact: getRedactor(cdp) ?? String,
    args,
    options,
    interval,
    cancellation: createCancellation(options.signal, timeLimit),
    startedAt: performance.now(),
    id: undefined,
    jobState: undefined,
    checks: 0,
    missingSince: undefined,
    latestProgress: undefined,
    progressWaiters: new Set(),
  };
}

/** Returns the interval of the caller, with that of the job as default. */
function resolvePollInterval(defaults: PollInterval, options: PollOptions): PollInterval {
  const { minDelay = defaults.minDelay, maxDelay = defaults.maxDelay, timeout = defaults.timeout } = options;
  return { ...defaults, minDelay, maxDelay, timeout };
}
