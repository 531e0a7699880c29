/** Lists, item by item or page by page, whatever way they have to ask for more. */
import { planOf } from "./paging/plan.ts";
import { itemsOver } from "./paging/read.ts";
import type { ItemOf, Items, ListCall, ListInput, Page } from "./paging/types.ts";

export { rowsAsObjects, type Table } from "./paging/items.ts";
export type {
  Cursor,
  CursorOptions,
  ItemOf,
  Items,
  ListOptions,
  Page,
  PageNumberOptions,
  PagingOptions,
} from "./paging/types.ts";

/**
 * The items of a list, whose pages are requested while they are used:
 * `for await (const journey of iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 }))`.
 *
 * @param call A call of the client that gives a list; one without pages gives its one page.
 * @param input The arguments of the call, and options.
 * @throws TypeError or RangeError for what the list does not take. Reading throws what the call throws, with
 *   `resumeFrom`, and a `PagingError` when the pages do not come to an end.
 */
export function iterate<P extends unknown[], D, R>(
  call: ListCall<P, D, R>,
  ...input: ListInput<P, R>
): Items<ItemOf<D>, D> {
  return itemsOver(planOf(call, input)) as Items<ItemOf<D>, D>;
}

/** The pages of a list; takes and throws what `iterate` does. */
export function pages<P extends unknown[], D, R>(
  call: ListCall<P, D, R>,
  ...input: ListInput<P, R>
): AsyncIterable<Page<ItemOf<D>, D>> {
  return iterate(call, ...input).pages();
}
