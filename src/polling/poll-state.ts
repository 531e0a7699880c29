/** A poll under way, and those who watch it. */
import type { AnyCdpError } from "../errors/index.ts";
import { type Cancellation, millisecondsSince, notifyListener } from "../transport/index.ts";
import type { UntypedJob, PollInterval, PollOptions, PollProgress } from "./types.ts";

export interface PollState {
  readonly job: UntypedJob;
  readonly cdp: unknown;
  readonly options: PollOptions;
  readonly interval: PollInterval;
  readonly cancellation: Cancellation;
  readonly startedAt: number;
  /** Those of the caller; once the work is started, those that name it. */
  args: Readonly<Record<string, unknown>>;
  id: string | undefined;
  /** As it was seen last. */
  state: string | undefined;
  checks: number;
  /** Since when the API does not show the work, on the clock of `performance.now()`. */
  missingSince: number | undefined;
  latestProgress: PollProgress | undefined;
  /** Wakes who waits for progress. */
  readonly progressWaiters: Set<() => void>;
}

/** One look at the work. */
export interface StatusCheck {
  readonly data?: unknown;
  readonly error?: AnyCdpError;
}

/** Whether the job knows the state that was seen last. */
export function isKnownState({ job, state }: PollState): boolean {
  return state === undefined || Object.hasOwn(job.outcomes, state);
}

/** Tells the listener and wakes the watchers; `delay` is until the next look. */
export function reportProgress(course: PollState, { data: answer, error }: StatusCheck, delay?: number): void {
  const { id, state, checks: attempts, startedAt, options } = course;
  const known = isKnownState(course);
  course.latestProgress = {
    id,
    state,
    isKnownState: known,
    data: answer,
    error,
    checks: attempts,
    elapsed: millisecondsSince(startedAt),
    delay,
  };
  if (options.onProgress) void notifyListener(options.onProgress, course.latestProgress);
  wakeProgressWaiters(course);
}

/** Progress as it comes, the latest only for who is slow; throws what the poll rejects with. */
export async function* iterateProgress(
  course: PollState,
  answer: Promise<unknown>,
): AsyncGenerator<PollProgress, void> {
  let over = false;
  const end = () => {
    over = true;
    wakeProgressWaiters(course);
  };
  answer.then(end, end);
  for (let told: PollProgress | undefined; !over || told !== course.latestProgress;) {
    if (told !== course.latestProgress) yield (told = course.latestProgress!);
    else await new Promise<void>((resolve) => course.progressWaiters.add(resolve));
  }
  await answer;
}

function wakeProgressWaiters({ progressWaiters: watchers }: PollState): void {
  for (const watcher of watchers) watcher();
  watchers.clear();
}
