/** `iterate` and `pages`: any list of the API, item by item or page by page. */
import { createPageRequest } from "./page-request.ts";
import { createPaginatedItems } from "./iterators.ts";
import type { ListItem, PaginatedItems, ListCall, IterateArguments, Page } from "./types.ts";

/**
 * Iterates over the items of a list. Pages are requested while the items are used.
 *
 * @param call A call of the client that returns a list. A list without pages counts as one page.
 * @param input The arguments of the call, and options: `limit`, `pageSize`, `from`, `prefetch` and those of a call.
 * @returns An iterable of items, with `pages()` for pages and `toArray({ limit })` for an array.
 * @throws TypeError when `call` is not a call that returns a list, or `from` contains no cursor.
 * @throws RangeError when `limit`, `pageSize` or `prefetch` is not an integer, or too small.
 * @throws CdpError during iteration, as the call does. `resumeFrom` says where to continue.
 * @throws PaginationError during iteration, when a response has no list, or the pages do not lead to an end.
 * @example
 * const list = cdp.audiences.folders.activations.list;
 * for await (const { id, name } of iterate(list, { parentSegmentId: 401, folderId: 502 }, { limit: 100 }))
 *   console.log(id, name);
 */
export function iterate<P extends unknown[], D, R>(
  call: ListCall<P, D, R>,
  ...input: IterateArguments<P, D, R>
): PaginatedItems<ListItem<D>, D> {
  return createPaginatedItems(createPageRequest(call, input)) as PaginatedItems<ListItem<D>, D>;
}

/**
 * Iterates over the pages of a list. Throws the same errors as `iterate`.
 *
 * @param call A call of the client that returns a list.
 * @param input The arguments of the call, and the options of `iterate`.
 * @returns An iterable of pages, each with its items, its response and the cursor of the next page.
 * @example
 * const list = cdp.audiences.folders.activations.list;
 * for await (const { items, next } of pages(list, { parentSegmentId: 401, folderId: 502 })) console.log(items.length, next);
 */
export function pages<P extends unknown[], D, R>(
  call: ListCall<P, D, R>,
  ...input: IterateArguments<P, D, R>
): AsyncIterable<Page<ListItem<D>, D>> {
  return iterate(call, ...input).pages();
}
