/** Waiting for what the API does after it has answered. */
import { type PollState, iterateProgress } from "./poll-state.ts";
import type { UntypedJob, JobDefinition, PollInterval, PollOptions, PollProgress } from "./types.ts";
import { pollUntilDone } from "./run-poll.ts";
import { createCancellation, normalizeTimeout } from "../transport/index.ts";

/** Work that is waited for: a promise of the final answer, and its progress for `for await`, which a `break` only leaves. */
export interface Poller<Answer = unknown, State extends string = string>
  extends Promise<Answer>, AsyncIterable<PollProgress<Answer, State>> {}

/**
 * Starts some work and waits until it is over; only waits where the arguments have its id.
 *
 *     const run = poll(parentSegmentRun, cdp, { audienceId: 7 });
 *     for await (const { state, elapsed } of run) console.log(state, elapsed);
 *     const { finishedAt } = await run;
 *
 * States that this version does not know, answers of 408, 429 and 5xx, broken connections and slow answers are survived
 * and told as progress. Every error that is thrown after the start has the `id` to go on with.
 *
 * @param job What to wait for, `activationRun` for one.
 * @param cdp The client, or as much of it as the job takes.
 * @param args The arguments of the call that starts the work, or those with its id.
 * @throws JobError when the work fails or is canceled, or the API does not show it.
 * @throws TimeoutError when it takes longer than `timeout`, with the scope `job`.
 * @throws CanceledError when the signal says so.
 * @throws CdpError as the calls do, for what another look cannot mend.
 */
export function poll<Calls, Start, Resume, Answer, State extends string, Kill extends boolean>(
  job: JobDefinition<Calls, Start, Resume, Answer, State, Kill>,
  cdp: NoInfer<Calls>,
  args: NoInfer<Start | Resume>,
  options: NoInfer<PollOptions<Answer, State, Kill>> = {},
): Poller<Answer, State> {
  const course = createPollState(job as UntypedJob, cdp, args as PollState["args"], options as PollOptions);
  const answer = pollUntilDone(course);
  return Object.assign(answer, { [Symbol.asyncIterator]: () => iterateProgress(course, answer) }) as Poller<
    Answer,
    State
  >;
}

function createPollState(job: UntypedJob, cdp: unknown, args: PollState["args"], options: PollOptions): PollState {
  const pace = resolvePollInterval(job.defaults, options);
  const scope = createCancellation(options.signal, normalizeTimeout(pace.timeout));
  const known = { id: undefined, state: undefined, missingSince: undefined, latestProgress: undefined };
  return {
    job,
    cdp,
    args,
    options,
    interval: pace,
    cancellation: scope,
    startedAt: performance.now(),
    checks: 0,
    progressWaiters: new Set(),
    ...known,
  };
}

/** The patience of the caller over that of the job. A longest wait alone shortens the shortest. */
function resolvePollInterval(pace: PollInterval, options: PollOptions): PollInterval {
  const { maxDelay = pace.maxDelay, minDelay = Math.min(pace.minDelay, maxDelay), timeout = pace.timeout } = options;
  return { ...pace, minDelay, maxDelay, timeout };
}
