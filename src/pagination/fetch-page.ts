/** From one page to the next, and no further when that leads nowhere. */
import { isCdpError, PaginationError } from "../errors/index.ts";
import { getResponseInfo } from "../client/index.ts";
import { onAbort } from "../transport/index.ts";
import { asObject, extractItems } from "./items.ts";
import type { PaginationFailure, NextCursor } from "./strategies.ts";
import type { PageRequest } from "./page-request.ts";
import type { Cursor, Page } from "./types.ts";

/** A reading under way. */
export interface PaginationState extends PageRequest {
  readonly controller: AbortController;
  /** What was asked for; a cursor that comes again leads in a circle. */
  readonly requestedCursors: Set<unknown>;
  /** The first item of the last page that had one, as text. */
  lastFirstItem: string | undefined;
  /** How many pages in a row brought nothing new. */
  pagesWithoutProgress: number;
  /** How many items may still be given. */
  remainingItems: number;
}

/** A page, and what leads to the one after it. */
export interface FetchedPage {
  page: Page<unknown>;
  next: NextCursor;
}

/** So many pages in a row may be empty, or begin like the one before. */
const maxPagesWithoutProgress = 100;

/** The page that a cursor asks for; undefined when no item is wanted any more. */
export async function fetchPage(reading: PaginationState, from: Cursor | undefined): Promise<FetchedPage | undefined> {
  if (reading.remainingItems === 0) return undefined;
  reading.requestedCursors.add(from);
  try {
    return toFetchedPage(reading, await requestPage(reading, from), from);
  } catch (error) {
    throw from !== undefined && isCdpError(error) ? Object.assign(error, { resumeFrom: from }) : error;
  }
}

/** The page after another; undefined after the last. */
export function fetchNextPage(
  reading: PaginationState,
  step: FetchedPage | undefined,
): Promise<FetchedPage | undefined> | undefined {
  if (!step || step.next === undefined || reading.remainingItems === 0) return undefined;
  if (typeof step.next === "object") throw createPaginationError(reading, step.page.data, step.next);
  return fetchPage(reading, step.next);
}

/** The answer to one request, which the caller's signal and the end of the iteration both cancel. */
async function requestPage(reading: PaginationState, from: Cursor | undefined): Promise<unknown> {
  const { call, args, options, strategy: way, controller } = reading;
  const { signal, pageSize } = options;
  const unfollow = signal && onAbort(signal, () => controller.abort(signal.reason));
  if (signal?.aborted) controller.abort(signal.reason);
  const paging = way && { [way.cursorParameter]: from, ...(pageSize && { "page[size]": pageSize }) };
  try {
    return await call({ ...args, ...paging }, { ...options, signal: controller.signal });
  } finally {
    unfollow?.();
  }
}

/** A fault stands in for a page that brings nothing new; after any other it comes when reading goes on. */
function toFetchedPage(reading: PaginationState, data: unknown, from: Cursor | undefined): FetchedPage {
  const items = extractItems(data);
  const isIdle = countIdle(reading, items);
  const next = findNext(reading, data, items, from);
  const isFault = typeof next === "object";
  if (isFault && isIdle) throw createPaginationError(reading, data, next);
  const given = items.slice(0, reading.remainingItems);
  reading.remainingItems -= given.length;
  return { page: { items: given, data, next: isFault ? undefined : next }, next };
}

/** Whether a page brings nothing new, which is counted. */
function countIdle(reading: PaginationState, [item]: unknown[]): boolean {
  const first = JSON.stringify(item);
  const isIdle = first === undefined || first === reading.lastFirstItem;
  reading.pagesWithoutProgress = isIdle ? reading.pagesWithoutProgress + 1 : 0;
  reading.lastFirstItem = first ?? reading.lastFirstItem;
  return isIdle;
}

function findNext(
  { strategy: way, requestedCursors: asked, args, pagesWithoutProgress: idle, options }: PaginationState,
  data: unknown,
  items: unknown[],
  from?: Cursor,
): NextCursor {
  const { maxPage } = options;
  const next = way?.findNextCursor({ data: asObject(data), items, args, from, maxPage });
  if (next === undefined) return undefined;
  if (asked.has(next)) return { reason: "repeated-cursor", message: `the cursor "${next}" comes again` };
  if (idle <= (maxPage ?? maxPagesWithoutProgress)) return next;
  const hint = "If they are right, pass `maxPage` where the list takes it.";
  return { reason: "no-progress", message: `${idle} pages in a row are empty or begin alike`, hint };
}

function createPaginationError(
  { call: { name, route } }: PaginationState,
  data: unknown,
  { message: story, ...fault }: PaginationFailure,
): PaginationError {
  const { method, path } = route;
  const response = { attempts: 1, duration: 0, ...getResponseInfo(data) };
  return new PaginationError({ ...response, operation: name, method, path, body: data, ...fault }, story);
}
