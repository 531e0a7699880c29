/** The state of one poll, and the report of its progress. */
import type { AnyCdpError } from "../errors/index.ts";
import { type Cancellation, millisecondsSince, notifyListener } from "../transport/index.ts";
import type { UntypedJob, PollInterval, PollOptions, PollProgress } from "./types.ts";

export interface PollState {
  readonly job: UntypedJob;
  readonly cdp: unknown;
  /** Removes the key of the client from a text. */
  readonly redact: (text: string) => string;
  readonly options: PollOptions;
  readonly interval: PollInterval;
  readonly cancellation: Cancellation;
  readonly startedAt: number;
  /** The arguments of the caller. Once the job is started, those that identify it. */
  args: Readonly<Record<string, unknown>>;
  id: string | undefined;
  /** The last known state of the job. */
  jobState: string | undefined;
  checks: number;
  /** When the API stopped showing the job, on the clock of `performance.now()`. */
  missingSince: number | undefined;
  latestProgress: PollProgress | undefined;
  /** Wake the iterations that wait for progress. */
  readonly progressWaiters: Set<() => void>;
}

/** The result of one status check: what the API shows of the job, or why the check failed. */
export interface StatusCheck {
  readonly data?: unknown;
  readonly error?: AnyCdpError;
}

/** Whether the job defines the last known state. */
export function isKnownState({ job, jobState }: PollState): boolean {
  return jobState === undefined || Object.hasOwn(job.outcomes, jobState);
}

/** Reports a status check to the listener and to iterations. `delay` is the time until the next check in milliseconds. */
export function reportProgress(state: PollState, { data, error }: StatusCheck, delay?: number): void {
  const { id, jobState, checks, startedAt, options } = state;
  const elapsed = millisecondsSince(startedAt);
  const progress = { id, state: jobState, isKnownState: isKnownState(state), data, error, checks, elapsed, delay };
  state.latestProgress = progress;
  if (options.onProgress) void notifyListener(options.onProgress, progress);
  wakeProgressWaiters(state);
}

/** Yields progress as it is reported. A slow reader gets the latest only. Throws what the poll rejects with. */
export async function* iterateProgress(state: PollState, result: Promise<unknown>): AsyncGenerator<PollProgress, void> {
  let isDone = false;
  const end = () => {
    isDone = true;
    wakeProgressWaiters(state);
  };
  result.then(end, end);
  let lastYielded: PollProgress | undefined;
  while (!isDone || lastYielded !== state.latestProgress) {
    if (lastYielded !== state.latestProgress) {
      lastYielded = state.latestProgress!;
      yield lastYielded;
    } else await new Promise<void>((resolve) => state.progressWaiters.add(resolve));
  }
  await result;
}

function wakeProgressWaiters({ progressWaiters }: PollState): void {
  for (const wake of progressWaiters) wake();
  progressWaiters.clear();
}
