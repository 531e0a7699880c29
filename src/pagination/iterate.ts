/** Lists, item by item or page by page, whatever way they have to ask for more. */
import { createPageRequest } from "./page-request.ts";
import { createPaginatedItems } from "./iterators.ts";
import type { ListItem, PaginatedItems, ListCall, IterateArguments, Page } from "./types.ts";

export { rowsAsObjects, type Table } from "./items.ts";
export type {
  Cursor,
  CursorOptions,
  ListItem,
  PaginatedItems,
  ListOptions,
  Page,
  PageNumberOptions,
  PaginationOptions,
} from "./types.ts";

/**
 * The items of a list, whose pages are requested while they are used:
 * `for await (const journey of iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 }))`.
 *
 * @param call A call of the client that gives a list; one without pages gives its one page.
 * @param input The arguments of the call, and options.
 * @throws TypeError or RangeError for what the list does not take. Reading throws what the call throws, with
 *   `resumeFrom`, and a `PaginationError` when the pages do not come to an end.
 */
export function iterate<P extends unknown[], D, R>(
  call: ListCall<P, D, R>,
  ...input: IterateArguments<P, R>
): PaginatedItems<ListItem<D>, D> {
  return createPaginatedItems(createPageRequest(call, input)) as PaginatedItems<ListItem<D>, D>;
}

/** The pages of a list; takes and throws what `iterate` does. */
export function pages<P extends unknown[], D, R>(
  call: ListCall<P, D, R>,
  ...input: IterateArguments<P, R>
): AsyncIterable<Page<ListItem<D>, D>> {
  return iterate(call, ...input).pages();
}
