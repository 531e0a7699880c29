/** Fetches one page after another, and stops when the pages do not lead to an end. */
import { isCdpError, PaginationError } from "../errors/index.ts";
import { getRedactor, getResponseInfo } from "../client/index.ts";
import { onAbort } from "../transport/index.ts";
import { asObject, extractItems } from "./items.ts";
import type { NextCursor, PaginationFailure } from "./strategies.ts";
import type { PageRequest } from "./page-request.ts";
import type { Cursor, Page } from "./types.ts";

/** The state of one iteration. */
export interface PaginationState extends PageRequest {
  readonly controller: AbortController;
  /** The cursors that were requested. One that repeats would lead in a circle. */
  readonly requestedCursors: Set<unknown>;
  /** The first item of the last page that had items, as JSON. */
  lastFirstItem: string | undefined;
  /** The number of consecutive pages without new items. */
  pagesWithoutProgress: number;
  /** How many more items may be returned. */
  remainingItems: number;
}

/** A page, and what follows it. */
export interface FetchedPage {
  page: Page<unknown>;
  next: NextCursor;
}

/** Maximum number of consecutive pages without new items: pages that are empty, or begin like the one before. */
const maxPagesWithoutProgress = 100;

/** Fetches the page at a cursor. Undefined when no more items are wanted. */
export async function fetchPage(state: PaginationState, cursor: Cursor | undefined): Promise<FetchedPage | undefined> {
  if (state.remainingItems === 0) return undefined;
  state.requestedCursors.add(cursor);
  try {
    return toFetchedPage(state, await requestPage(state, cursor), cursor);
  } catch (error) {
    throw cursor !== undefined && isCdpError(error) ? Object.assign(error, { resumeFrom: cursor }) : error;
  }
}

/** Fetches the page after another. Undefined after the last page. Throws a PaginationError when pagination failed. */
export function fetchNextPage(
  state: PaginationState,
  fetched: FetchedPage | undefined,
): Promise<FetchedPage | undefined> | undefined {
  if (!fetched || state.remainingItems === 0) return undefined;
  const { page, next } = fetched;
  switch (next.kind) {
    case "cursor":
      return fetchPage(state, next.cursor);
    case "failed":
      throw createPaginationError(state, page.data, next);
    case "end":
      return undefined;
  }
}

/** Requests a page. The caller's signal and the end of the iteration both cancel the request. */
async function requestPage(state: PaginationState, cursor: Cursor | undefined): Promise<unknown> {
  const { call, args, options, strategy, controller } = state;
  const { signal, pageSize } = options;
  const stopListening = signal && onAbort(signal, () => controller.abort(signal.reason));
  if (signal?.aborted) controller.abort(signal.reason);
  const pageArgs = strategy && { [strategy.cursorParameter]: cursor, ...(pageSize && { "page[size]": pageSize }) };
  try {
    return await call({ ...args, ...pageArgs }, { ...options, signal: controller.signal });
  } finally {
    stopListening?.();
  }
}

/** Throws a failure at once when the page has no new items. Otherwise the page comes first, and the failure after it. */
function toFetchedPage(state: PaginationState, data: unknown, cursor: Cursor | undefined): FetchedPage {
  const list = extractItems(data, state.call.route.itemsField!);
  const allItems = list ?? [];
  const firstItem = stringify(allItems[0]);
  const isNew = firstItem !== undefined && firstItem !== state.lastFirstItem;
  recordProgress(state, isNew, firstItem);
  const next = findNext(state, data, list, cursor);
  if (next.kind === "failed" && !isNew) throw createPaginationError(state, data, next);
  const items = allItems.slice(0, state.remainingItems);
  state.remainingItems -= items.length;
  return { page: { items, data, next: next.kind === "cursor" ? next.cursor : undefined }, next };
}

function recordProgress(state: PaginationState, isNew: boolean, firstItem: string | undefined): void {
  state.pagesWithoutProgress = isNew ? 0 : state.pagesWithoutProgress + 1;
  if (isNew) state.lastFirstItem = firstItem;
}

/** Asks the strategy for the next cursor, then checks that it leads to something new. */
function findNext(
  state: PaginationState,
  data: unknown,
  items: unknown[] | undefined,
  from: Cursor | undefined,
): NextCursor {
  const { call, strategy, requestedCursors, args, pagesWithoutProgress, options } = state;
  const { maxPage } = options;
  const response = { data: asObject(data), items: items ?? [], args, from, maxPage };
  const next = strategy?.findNextCursor(response) ?? { kind: "end" };
  if (next.kind !== "failed" && !items) return createMissingListFailure(call.route);
  if (next.kind !== "cursor") return next;
  if (requestedCursors.has(next.cursor))
    return { kind: "failed", reason: "repeated-cursor", message: `the cursor "${next.cursor}" was returned twice` };
  if (pagesWithoutProgress <= (maxPage ?? maxPagesWithoutProgress)) return next;
  const hint = "If this is expected, pass `maxPage`.";
  const message = `${pagesWithoutProgress} pages in a row have no new items`;
  return { kind: "failed", reason: "no-progress", message, hint };
}

function createMissingListFailure({ itemsField }: PageRequest["call"]["route"]): PaginationFailure {
  const message = itemsField ? `the response has no list in \`${itemsField}\`` : "the response is not a list";
  const hint = "It may be an error, or come from a proxy. See the `body` of this error.";
  return { kind: "failed", reason: "missing-list", message, hint };
}

/** Undefined for undefined. Items nested deeper than the stack allows are all alike. */
function stringify(item: unknown): string | undefined {
  try {
    return JSON.stringify(item);
  } catch {
    return "[nested too deeply]";
  }
}

function createPaginationError(
  { call: { name, route } }: PaginationState,
  data: unknown,
  { kind: _, message, ...failure }: PaginationFailure,
): PaginationError {
  const { method, path } = route;
  const response = { attempts: 1, duration: 0, ...getResponseInfo(data), redact: getRedactor(data) };
  return new PaginationError({ ...response, operation: name, method, path, body: data, ...failure }, message);
}
