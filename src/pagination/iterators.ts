/** Iterators over pages and items. They request pages ahead, and cancel their requests when they end. */
import { withCallerStack } from "../errors/index.ts";
import { assertLimit, type PageRequest } from "./page-request.ts";
import { type PaginationState, fetchNextPage, fetchPage } from "./fetch-page.ts";
import type { PaginatedItems, Page } from "./types.ts";

/** Creates the result of `iterate`. */
export function createPaginatedItems(request: PageRequest): PaginatedItems<unknown> {
  return {
    ...createAbortableIterable((controller) => iterateItems(iteratePages(request, controller))),
    pages: () => createAbortableIterable((controller) => iteratePages(request, controller)),
    toArray: (options) => collectItems(request, options),
  };
}

async function collectItems(request: PageRequest, options?: { limit: number }): Promise<unknown[]> {
  const maxItems = options?.limit;
  assertLimit(request, "limit", maxItems);
  const items: unknown[] = [];
  const limit = Math.min(maxItems, request.options.limit ?? maxItems);
  const { pages } = createPaginatedItems({ ...request, options: { ...request.options, limit } });
  for await (const page of pages()) for (const item of page.items) items.push(item);
  return items;
}

/** The end of an iteration aborts its requests, also while it waits for a page. A generator alone would wait for them. */
function createAbortableIterable<T>(
  createGenerator: (controller: AbortController) => AsyncGenerator<T>,
): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const controller = new AbortController();
      const generator = createGenerator(controller);
      const endGenerator = generator.return.bind(generator);
      return Object.assign(generator, {
        return(value: unknown) {
          controller.abort();
          return endGenerator(value);
        },
      });
    },
  };
}

async function* iterateItems(pages: AsyncIterable<Page<unknown>>): AsyncGenerator<unknown> {
  for await (const { items } of pages) for (const item of items) yield item;
}

async function* iteratePages(request: PageRequest, controller: AbortController): AsyncGenerator<Page<unknown>> {
  const { limit = Infinity, prefetch = 1 } = request.options;
  const state: PaginationState = {
    ...request,
    controller,
    requestedCursors: new Set(),
    lastFirstItem: undefined,
    pagesWithoutProgress: 0,
    remainingItems: limit,
  };
  let latest = ignoreUnhandledRejection(fetchPage(state, request.startCursor));
  const prefetched = [latest];
  try {
    for (;;) {
      while (prefetched.length <= Math.min(prefetch, 100)) {
        latest = ignoreUnhandledRejection(latest.then((fetched) => fetchNextPage(state, fetched)));
        prefetched.push(latest);
      }
      const fetched = await prefetched.shift();
      if (!fetched) return;
      yield fetched.page;
    }
  } catch (error) {
    throw error instanceof Error ? withCallerStack(error, iteratePages) : error;
  } finally {
    controller.abort();
  }
}

/** A prefetched page fails when it is used. One that is never used must not be reported as unhandled. */
function ignoreUnhandledRejection<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
