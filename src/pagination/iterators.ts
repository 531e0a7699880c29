/** Iterations over pages and items that request ahead, and stop requesting when they end. */
import { withCallerStack } from "../errors/index.ts";
import { assertWholeNumber, type PageRequest } from "./page-request.ts";
import { type PaginationState, fetchNextPage, fetchPage } from "./fetch-page.ts";
import type { PaginatedItems, Page } from "./types.ts";

/** What `iterate` gives. */
export function createPaginatedItems(plan: PageRequest): PaginatedItems<unknown> {
  return {
    ...createAbortableIterable((controller) => iterateItems(iteratePages(plan, controller))),
    pages: () => createAbortableIterable((controller) => iteratePages(plan, controller)),
    toArray: (options) => collectItems(plan, options),
  };
}

async function collectItems(plan: PageRequest, options?: { limit: number }): Promise<unknown[]> {
  const max = Number(options?.limit);
  assertWholeNumber(plan, "limit", 0, max);
  const items: unknown[] = [];
  const limit = Math.min(max, plan.options.limit ?? max);
  const { pages } = createPaginatedItems({ ...plan, options: { ...plan.options, limit } });
  for await (const page of pages()) for (const item of page.items) items.push(item);
  return items;
}

/** Ending an iteration aborts what is under way, also while it waits for a page; a generator alone would wait as well. */
function createAbortableIterable<T>(begin: (controller: AbortController) => AsyncGenerator<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const controller = new AbortController();
      const iterator = begin(controller);
      const end = iterator.return.bind(iterator);
      return Object.assign(iterator, {
        return(value: unknown) {
          controller.abort();
          return end(value);
        },
      });
    },
  };
}

async function* iterateItems(pages: AsyncIterable<Page<unknown>>): AsyncGenerator<unknown> {
  for await (const { items } of pages) for (const item of items) yield item;
}

async function* iteratePages(plan: PageRequest, controller: AbortController): AsyncGenerator<Page<unknown>> {
  const { limit = Infinity, prefetch = 1 } = plan.options;
  const reading: PaginationState = {
    ...plan,
    controller,
    requestedCursors: new Set(),
    lastFirstItem: undefined,
    pagesWithoutProgress: 0,
    remainingItems: limit,
  };
  let last = ignoreUnhandledRejection(fetchPage(reading, plan.startCursor));
  const ahead = [last];
  try {
    for (;;) {
      while (ahead.length <= Math.min(prefetch, 100))
        ahead.push((last = ignoreUnhandledRejection(last.then((step) => fetchNextPage(reading, step)))));
      const step = await ahead.shift();
      if (!step) return;
      yield step.page;
    }
  } catch (error) {
    throw error instanceof Error ? withCallerStack(error, iteratePages) : error;
  } finally {
    controller.abort();
  }
}

/** A page that is requested ahead fails when it is used, if it is used. */
function ignoreUnhandledRejection<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
