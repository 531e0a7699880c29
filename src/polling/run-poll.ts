/** The engine: starts the work, and looks at it until it is over. */
import { withCallerStack } from "../errors/index.ts";
import type { CallOptions } from "../client/index.ts";
import { backoffDelay, maxTimerDelay, millisecondsSince, parseRetryAfter, sleep } from "../transport/index.ts";
import { type PollState, isKnownState, reportProgress, type StatusCheck } from "./poll-state.ts";
import { toPollError, isTransient, createJobError, createNotFoundError } from "./errors.ts";

/** Gives the final answer, or throws what `poll` says. */
export async function pollUntilDone(course: PollState): Promise<unknown> {
  try {
    await startJob(course);
    return await waitForResult(course);
  } catch (error) {
    const failure = await toPollError(course, error);
    throw failure instanceof Error ? withCallerStack(failure, pollUntilDone) : failure;
  } finally {
    course.cancellation.dispose();
  }
}

/** Starts the work, unless the arguments name some, or nothing is to be started. */
async function startJob(course: PollState): Promise<void> {
  const { job, cdp, args } = course;
  validateOptions(course);
  course.id = readId(course);
  if (!job.start || course.id !== undefined || !(job.idParameter || "body" in args)) return;
  const { id, data: answer } = await callUnlessEnded(course, (options) => job.start!(cdp, args, options));
  const { body: _, ...where } = args;
  course.args = job.idParameter ? { ...where, [job.idParameter]: id } : where;
  course.id = readId(course);
  classifyStatus(course, { data: answer });
  await waitForNextCheck(course, { data: answer });
}

async function waitForResult(course: PollState): Promise<unknown> {
  for (;;) {
    const sight = await checkStatus(course);
    const fate = classifyStatus(course, sight);
    if (fate !== "running") return resolveOrThrow(course, sight, fate);
    await waitForNextCheck(course, sight);
  }
}

function resolveOrThrow(course: PollState, sight: StatusCheck, fate: "done" | "failed" | "lost"): unknown {
  reportProgress(course, sight);
  if (fate === "done") return sight.data;
  throw fate === "failed" ? createJobError(course, sight.data) : createNotFoundError(course);
}

/** A failure that is worth another look is one of the things that can be seen. */
async function checkStatus(course: PollState): Promise<StatusCheck> {
  const { job, cdp, args } = course;
  const read = (options: CallOptions) => {
    course.checks++;
    return job.fetchStatus(cdp, args, options);
  };
  try {
    return { data: (await callUnlessEnded(course, read)) ?? undefined };
  } catch (error) {
    if (!isTransient(error)) throw error;
    return { error };
  }
}

/** Keeps the state that was seen, and says what it comes to. */
function classifyStatus(
  course: PollState,
  { data: answer, error }: StatusCheck,
): "running" | "done" | "failed" | "lost" {
  const { outcomes: states, getState: state } = course.job;
  if (error) return "running";
  course.state = answer === undefined ? undefined : (state(answer) ?? undefined);
  if (answer === undefined) return classifyMissing(course);
  course.missingSince = undefined;
  return (isKnownState(course) && states[course.state!]) || "running";
}

function classifyMissing(course: PollState): "running" | "lost" {
  course.missingSince ??= performance.now();
  return millisecondsSince(course.missingSince) > (course.interval.maxAbsence ?? Infinity) ? "lost" : "running";
}

/** Tells what was seen, and waits: longer each time, with jitter, and as long as the server asks for. */
async function waitForNextCheck(course: PollState, sight: StatusCheck): Promise<void> {
  const { interval: pace, checks: attempts, cancellation: scope } = course;
  const asked = parseRetryAfter(sight.error?.headers) ?? 0;
  const delay = Math.min(
    Math.max(pace.minDelay, backoffDelay(attempts + 1, pace.minDelay, pace.maxDelay), asked),
    maxTimerDelay,
  );
  reportProgress(course, sight, delay);
  await sleep(delay, scope);
}

/** A call that ends when the poll has to. */
async function callUnlessEnded<T>(
  { cancellation: scope }: PollState,
  call: (options: CallOptions) => Promise<T>,
): Promise<T> {
  if (scope.reason) throw scope.reason;
  const controller = new AbortController();
  scope.onCancel = () => controller.abort();
  try {
    return await call({ signal: controller.signal });
  } finally {
    scope.onCancel = undefined;
  }
}

function validateOptions({ job, interval: pace, options }: PollState): void {
  if (!(pace.minDelay > 0 && pace.maxDelay > 0)) throw new RangeError("`minDelay` and `maxDelay` must be more than 0.");
  if (options.killOnStop && !job.cancel)
    throw new TypeError(`${job.name}: the API has no call that stops it; leave \`killOnStop\` out.`);
}

/** The id among the arguments, if there is one. One that is empty by mistake must not start anything. */
function readId({ job, args }: PollState): string | undefined {
  if (!job.idParameter || !(job.idParameter in args)) return undefined;
  const id = args[job.idParameter];
  if (/^(string|number|bigint)$/.test(typeof id) && id !== "") return String(id);
  throw new TypeError(`${job.name}: ${job.idParameter} is ${JSON.stringify(id)}; an id is text or a number.`);
}
