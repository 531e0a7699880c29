/** A poll under way, and those who watch it. */
import type { AnyCdpError } from "../errors.ts";
import { tell } from "../transport/events.ts";
import { elapsed } from "../transport/report.ts";
import type { Scope } from "../transport/scope.ts";
import type { AnyJob, Pace, PollOptions, Progress } from "./job.ts";

export interface Course {
  readonly job: AnyJob;
  readonly cdp: unknown;
  readonly options: PollOptions;
  readonly pace: Pace;
  readonly scope: Scope;
  readonly startedAt: number;
  /** Those of the caller; once the work is started, those that name it. */
  args: Readonly<Record<string, unknown>>;
  id: string | undefined;
  /** As it was seen last. */
  state: string | undefined;
  attempts: number;
  /** Since when the API does not show the work, on the clock of `performance.now()`. */
  absentSince: number | undefined;
  latest: Progress | undefined;
  /** Wakes who waits for progress. */
  readonly watchers: Set<() => void>;
}

/** One look at the work. */
export interface Sight {
  readonly answer?: unknown;
  readonly error?: AnyCdpError;
}

/** Whether the job knows the state that was seen last. */
export function isKnown({ job, state }: Course): boolean {
  return state === undefined || Object.hasOwn(job.states, state);
}

/** Tells the listener and wakes the watchers; `delay` is until the next look. */
export function report(course: Course, { answer, error }: Sight, delay?: number): void {
  const { id, state, attempts, startedAt, options } = course;
  const known = isKnown(course);
  course.latest = { id, state, known, answer, error, attempts, elapsed: elapsed(startedAt), delay };
  if (options.onProgress) void tell(options.onProgress, course.latest);
  wake(course);
}

/** Progress as it comes, the latest only for who is slow; throws what the poll rejects with. */
export async function* progressOf(course: Course, answer: Promise<unknown>): AsyncGenerator<Progress, void> {
  let over = false;
  const end = () => {
    over = true;
    wake(course);
  };
  answer.then(end, end);
  for (let told: Progress | undefined; !over || told !== course.latest;) {
    if (told !== course.latest) yield (told = course.latest!);
    else await new Promise<void>((resolve) => course.watchers.add(resolve));
  }
  await answer;
}

function wake({ watchers }: Course): void {
  for (const watcher of watchers) watcher();
  watchers.clear();
}
