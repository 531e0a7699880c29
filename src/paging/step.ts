/** From one page to the next, and no further when that leads nowhere. */
import { PagingError } from "../errors.ts";
import { isCdpError } from "../errors/is-cdp-error.ts";
import { responseOf } from "../resources.ts";
import { follow } from "../transport/scope.ts";
import { fieldsOf, itemsOf } from "./items.ts";
import type { Fault, Next } from "./next.ts";
import type { Plan } from "./plan.ts";
import type { Cursor, Page } from "./types.ts";

/** A reading under way. */
export interface Reading extends Plan {
  readonly controller: AbortController;
  /** What was asked for; a cursor that comes again leads in a circle. */
  readonly asked: Set<unknown>;
  /** The first item of the last page that had one, as text. */
  first: string | undefined;
  /** How many pages in a row brought nothing new. */
  idle: number;
  /** How many items may still be given. */
  left: number;
}

/** A page, and what leads to the one after it. */
export interface Step {
  page: Page<unknown>;
  next: Next;
}

/** So many pages in a row may be empty, or begin like the one before. */
const mostIdle = 100;

/** The page that a cursor asks for; undefined when no item is wanted any more. */
export async function stepTo(reading: Reading, from: Cursor | undefined): Promise<Step | undefined> {
  if (reading.left === 0) return undefined;
  reading.asked.add(from);
  try {
    return stepOf(reading, await answerTo(reading, from), from);
  } catch (error) {
    throw from !== undefined && isCdpError(error) ? Object.assign(error, { resumeFrom: from }) : error;
  }
}

/** The page after another; undefined after the last. */
export function stepAfter(reading: Reading, step: Step | undefined): Promise<Step | undefined> | undefined {
  if (!step || step.next === undefined || reading.left === 0) return undefined;
  if (typeof step.next === "object") throw failureOf(reading, step.page.data, step.next);
  return stepTo(reading, step.next);
}

/** The answer to one request, which the caller's signal and the end of the iteration both cancel. */
async function answerTo(reading: Reading, from: Cursor | undefined): Promise<unknown> {
  const { call, args, options, way, controller } = reading;
  const { signal, pageSize } = options;
  const unfollow = signal && follow(signal, () => controller.abort(signal.reason));
  if (signal?.aborted) controller.abort(signal.reason);
  const paging = way && { [way.parameter]: from, ...(pageSize && { "page[size]": pageSize }) };
  try {
    return await call({ ...args, ...paging }, { ...options, signal: controller.signal });
  } finally {
    unfollow?.();
  }
}

/** A fault stands in for a page that brings nothing new; after any other it comes when reading goes on. */
function stepOf(reading: Reading, data: unknown, from: Cursor | undefined): Step {
  const items = itemsOf(data);
  const isIdle = countIdle(reading, items);
  const next = nextAfter(reading, data, items, from);
  const isFault = typeof next === "object";
  if (isFault && isIdle) throw failureOf(reading, data, next);
  const given = items.slice(0, reading.left);
  reading.left -= given.length;
  return { page: { items: given, data, next: isFault ? undefined : next }, next };
}

/** Whether a page brings nothing new, which is counted. */
function countIdle(reading: Reading, [item]: unknown[]): boolean {
  const first = JSON.stringify(item);
  const isIdle = first === undefined || first === reading.first;
  reading.idle = isIdle ? reading.idle + 1 : 0;
  reading.first = first ?? reading.first;
  return isIdle;
}

function nextAfter({ way, asked, args, idle, options }: Reading, data: unknown, items: unknown[], from?: Cursor): Next {
  const { maxPage } = options;
  const next = way?.next({ data: fieldsOf(data), items, args, from, maxPage });
  if (next === undefined) return undefined;
  if (asked.has(next)) return { reason: "repeated", story: `the cursor "${next}" comes again` };
  if (idle <= (maxPage ?? mostIdle)) return next;
  const hint = "If they are right, pass `maxPage` where the list takes it.";
  return { reason: "endless", story: `${idle} pages in a row are empty or begin alike`, hint };
}

function failureOf({ call: { name, route } }: Reading, data: unknown, { story, ...fault }: Fault): PagingError {
  const { method, path } = route;
  const response = { attempts: 1, duration: 0, ...responseOf(data) };
  return new PagingError({ ...response, operation: name, method, path, body: data, ...fault }, story);
}
