/** The engine: starts the work, and looks at it until it is over. */
import { withCallerStack } from "../errors/caller-stack.ts";
import type { CallOptions } from "../operations.ts";
import { elapsed } from "../transport/report.ts";
import { backoff, retryAfter } from "../transport/retry.ts";
import { longestTimer, sleep } from "../transport/scope.ts";
import { type Course, isKnown, report, type Sight } from "./course.ts";
import { failureOf, isTransient, jobError, lostError } from "./failure.ts";

/** Gives the final answer, or throws what `poll` says. */
export async function watch(course: Course): Promise<unknown> {
  try {
    await begin(course);
    return await finalAnswer(course);
  } catch (error) {
    const failure = await failureOf(course, error);
    throw failure instanceof Error ? withCallerStack(failure, watch) : failure;
  } finally {
    course.scope.close();
  }
}

/** Starts the work, unless the arguments name some, or nothing is to be started. */
async function begin(course: Course): Promise<void> {
  const { job, cdp, args } = course;
  refuseNonsense(course);
  course.id = idIn(course);
  if (!job.start || course.id !== undefined || !(job.id || "body" in args)) return;
  const { id, answer } = await during(course, (options) => job.start!(cdp, args, options));
  const { body: _, ...where } = args;
  course.args = job.id ? { ...where, [job.id]: id } : where;
  course.id = idIn(course);
  judge(course, { answer });
  await rest(course, { answer });
}

async function finalAnswer(course: Course): Promise<unknown> {
  for (;;) {
    const sight = await look(course);
    const fate = judge(course, sight);
    if (fate !== "running") return conclude(course, sight, fate);
    await rest(course, sight);
  }
}

function conclude(course: Course, sight: Sight, fate: "done" | "failed" | "lost"): unknown {
  report(course, sight);
  if (fate === "done") return sight.answer;
  throw fate === "failed" ? jobError(course, sight.answer) : lostError(course);
}

/** A failure that is worth another look is one of the things that can be seen. */
async function look(course: Course): Promise<Sight> {
  const { job, cdp, args } = course;
  const read = (options: CallOptions) => {
    course.attempts++;
    return job.read(cdp, args, options);
  };
  try {
    return { answer: (await during(course, read)) ?? undefined };
  } catch (error) {
    if (!isTransient(error)) throw error;
    return { error };
  }
}

/** Keeps the state that was seen, and says what it comes to. */
function judge(course: Course, { answer, error }: Sight): "running" | "done" | "failed" | "lost" {
  const { states, state } = course.job;
  if (error) return "running";
  course.state = answer === undefined ? undefined : (state(answer) ?? undefined);
  if (answer === undefined) return absence(course);
  course.absentSince = undefined;
  return (isKnown(course) && states[course.state!]) || "running";
}

function absence(course: Course): "running" | "lost" {
  course.absentSince ??= performance.now();
  return elapsed(course.absentSince) > (course.pace.absence ?? Infinity) ? "lost" : "running";
}

/** Tells what was seen, and waits: longer each time, with jitter, and as long as the server asks for. */
async function rest(course: Course, sight: Sight): Promise<void> {
  const { pace, attempts, scope } = course;
  const asked = retryAfter(sight.error?.headers) ?? 0;
  const delay = Math.min(Math.max(pace.minDelay, backoff(attempts + 1, pace), asked), longestTimer);
  report(course, sight, delay);
  await sleep(delay, scope);
}

/** A call that ends when the poll has to. */
async function during<T>({ scope }: Course, call: (options: CallOptions) => Promise<T>): Promise<T> {
  if (scope.end) throw scope.end;
  const controller = new AbortController();
  scope.interrupt = () => controller.abort();
  try {
    return await call({ signal: controller.signal });
  } finally {
    scope.interrupt = undefined;
  }
}

function refuseNonsense({ job, pace, options }: Course): void {
  if (!(pace.minDelay > 0 && pace.maxDelay > 0)) throw new RangeError("`minDelay` and `maxDelay` must be more than 0.");
  if (options.kill && !job.kill)
    throw new TypeError(`${job.name}: the API has no call that stops it; leave \`kill\` out.`);
}

/** The id among the arguments, if there is one. One that is empty by mistake must not start anything. */
function idIn({ job, args }: Course): string | undefined {
  if (!job.id || !(job.id in args)) return undefined;
  const id = args[job.id];
  if (/^(string|number|bigint)$/.test(typeof id) && id !== "") return String(id);
  throw new TypeError(`${job.name}: ${job.id} is ${JSON.stringify(id)}; an id is text or a number.`);
}
