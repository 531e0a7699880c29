/** Iterations over pages and items that request ahead, and stop requesting when they end. */
import { withCallerStack } from "../errors/caller-stack.ts";
import { checkNumber, type Plan } from "./plan.ts";
import { type Reading, stepAfter, stepTo } from "./step.ts";
import type { Items, Page } from "./types.ts";

/** What `iterate` gives. */
export function itemsOver(plan: Plan): Items<unknown> {
  return {
    ...abortable((controller) => itemsIn(pagesOf(plan, controller))),
    pages: () => abortable((controller) => pagesOf(plan, controller)),
    toArray: (options) => firstOf(plan, options),
  };
}

async function firstOf(plan: Plan, options?: { max: number }): Promise<unknown[]> {
  const max = Number(options?.max);
  checkNumber(plan, "max", 0, max);
  const items: unknown[] = [];
  const limit = Math.min(max, plan.options.limit ?? max);
  const { pages } = itemsOver({ ...plan, options: { ...plan.options, limit } });
  for await (const page of pages()) for (const item of page.items) items.push(item);
  return items;
}

/** Ending an iteration aborts what is under way, also while it waits for a page; a generator alone would wait as well. */
function abortable<T>(begin: (controller: AbortController) => AsyncGenerator<T>): AsyncIterable<T> {
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

async function* itemsIn(pages: AsyncIterable<Page<unknown>>): AsyncGenerator<unknown> {
  for await (const { items } of pages) for (const item of items) yield item;
}

async function* pagesOf(plan: Plan, controller: AbortController): AsyncGenerator<Page<unknown>> {
  const { limit = Infinity, prefetch = 1 } = plan.options;
  const reading: Reading = { ...plan, controller, asked: new Set(), first: undefined, idle: 0, left: limit };
  let last = quiet(stepTo(reading, plan.from));
  const ahead = [last];
  try {
    for (;;) {
      while (ahead.length <= Math.min(prefetch, 100))
        ahead.push((last = quiet(last.then((step) => stepAfter(reading, step)))));
      const step = await ahead.shift();
      if (!step) return;
      yield step.page;
    }
  } catch (error) {
    throw error instanceof Error ? withCallerStack(error, pagesOf) : error;
  } finally {
    controller.abort();
  }
}

/** A page that is requested ahead fails when it is used, if it is used. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
