/** How an iteration ends: by its reader, by a signal, by an error. And what it leaves behind. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { iterate, pages } from "td-cdp";
import { expect, onTestFinished, test } from "vitest";
import { all, listOn, pagedBy, readerOf } from "../support/lists.ts";
import { answer, type Answering, failureOf, serve, until } from "../support/server.ts";

const attributes = pagedBy("audiences.realtimeAttributes.list");

const page = (cursor: string): Answering =>
  answer(200, JSON.stringify({ data: [{ id: cursor }], pagination: { nextPage: cursor } }));

/** A server that sends a page and then hangs, with the requests that it sees, and the unhandled rejections. */
async function hanging() {
  const state = { hangs: 0, closed: 0, unhandled: [] as unknown[] };
  const hang: Answering = (response) => {
    state.hangs++;
    response.on("close", () => state.closed++);
  };
  const server = await serve(page("c1"), hang);
  const note = (reason: unknown) => state.unhandled.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  return { ...readerOf(server, attributes), seen: server.seen, state };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("break aborts the prefetched page without an unhandled rejection", async () => {
  const { list, state } = await hanging();
  for await (const _ of list()) {
    await until(() => state.hangs === 1);
    break;
  }
  await until(() => state.closed === 1);
  await pause(5);
  expect(state.unhandled).toEqual([]);
});

test("an error of the reader aborts the prefetched page without an unhandled rejection", async () => {
  const { list, state } = await hanging();
  const loop = async () => {
    for await (const _ of list().pages()) {
      await until(() => state.hangs === 1);
      throw new Error("enough");
    }
  };
  expect(await failureOf(loop())).toMatchObject({ message: "enough" });
  await until(() => state.closed === 1);
  await pause(5);
  expect(state.unhandled).toEqual([]);
});

test.each(["items", "pages"])("return() of an iteration over %s aborts the page that it waits for", async (kind) => {
  const { list, state } = await hanging();
  const iterator = (kind === "pages" ? list().pages() : list())[Symbol.asyncIterator]();
  await iterator.next();
  const waiting = failureOf(iterator.next());
  await until(() => state.hangs === 1);
  expect(await iterator.return?.("over")).toEqual({ value: "over", done: true });
  expect(await waiting).toMatchObject({ kind: "canceled", resumeFrom: "c1" });
  await until(() => state.closed === 1);
  expect(await iterator.next()).toEqual({ value: undefined, done: true });
  expect(state.unhandled).toEqual([]);
});

test("a prefetched page that fails throws when it is used, and only then", async () => {
  const { list, seen } = await listOn(attributes, { total: 9 }, { 2: answer(404) });
  const items: unknown[] = [];
  const error = await failureOf(all(list(), items));
  expect([items.length, error.status, error.resumeFrom]).toEqual([2, 404, "c2"]);
  const again = await listOn(attributes, { total: 9 }, { 2: answer(404) });
  for await (const _ of again.list()) {
    await until(() => again.seen.length === 2);
    await pause(5);
    break;
  }
  expect(seen).toHaveLength(2);
});

test("a signal cancels the current page with its reason and the cursor to resume from", async () => {
  const { list, state } = await hanging();
  const controller = new AbortController();
  const items: unknown[] = [];
  const iteration = failureOf(all(list({ signal: controller.signal }), items));
  await until(() => state.hangs === 1);
  controller.abort("the user left");
  expect(await iteration).toMatchObject({ kind: "canceled", cause: "the user left", resumeFrom: "c1" });
  expect(items).toEqual([{ id: "c1" }]);
  await until(() => state.closed === 1);
  expect(state.unhandled).toEqual([]);
});

test("a signal that is already aborted sends nothing", async () => {
  const { list, seen } = await hanging();
  const error = await failureOf(list({ signal: AbortSignal.abort("no") }).toArray({ limit: 9 }));
  expect(error).toMatchObject({ kind: "canceled", cause: "no", attempts: 0 });
  expect(error).not.toHaveProperty("resumeFrom");
  expect(seen).toEqual([]);
});

test("many iterations with one signal leave no listeners and cause no warning", async () => {
  const { list } = await listOn(attributes, { total: 9 });
  const { signal } = new AbortController();
  const listeners = watch(signal);
  const warnings: unknown[] = [];
  process.on("warning", (warning) => warnings.push(warning));
  const iterations = Array.from({ length: 30 }, () => list({ signal }).toArray({ limit: 99 }));
  expect((await Promise.all(iterations)).flat()).toHaveLength(270);
  expect(listeners.added).toBeGreaterThan(0);
  expect(listeners.added).toBe(listeners.removed);
  expect(warnings).toEqual([]);
});

test("the stack of an error contains the loop, also for a prefetched page", async () => {
  const { call, args } = await listOn(attributes, { total: 9 }, { 3: answer(500), 5: answer(500) });
  async function importAttributes(prefetch: number) {
    for await (const _ of iterate(call as never, args as never, { prefetch } as never)) await pause(5);
  }
  for (const prefetch of [1, 0]) {
    const { stack } = await failureOf(importAttributes(prefetch));
    expect(stack).toMatch(/^HttpError: GET .*\n(.*\n){0,2} +at (async )?importAttributes /);
  }
});

test.each([
  [0, 1],
  [1, 2],
  [3, 4],
])("with %i prefetched pages at most %i are in memory", async (prefetch, expected) => {
  const collect = garbageCollector();
  const { cdp, args } = await listOn(attributes, { total: 40 });
  const { list } = cdp.audiences.realtimeAttributes;
  const answers: WeakRef<object>[] = [];
  const counted = async (...input: Parameters<typeof list>) => {
    const data = await list(...input);
    answers.push(new WeakRef(data));
    return data;
  };
  const alive: number[] = [];
  for await (const _ of pages(Object.assign(counted, { route: list.route }), args as { audienceId: string }, {
    prefetch,
  })) {
    await until(() => answers.length === Math.min(alive.length + expected, 20));
    await pause(1);
    collect();
    alive.push(answers.filter((each) => each.deref()).length);
  }
  expect(alive).toHaveLength(20);
  // The engine may keep one that was used before.
  expect(Math.max(...alive) - expected).toBeLessThanOrEqual(1);
});

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

/** Counts the listeners of a signal. */
function watch(signal: AbortSignal): { added: number; removed: number } {
  const counts = { added: 0, removed: 0 };
  const { addEventListener: add, removeEventListener: remove } = signal;
  signal.addEventListener = (...args: unknown[]) => {
    counts.added++;
    (add as (...args: unknown[]) => void).apply(signal, args);
  };
  signal.removeEventListener = (...args: unknown[]) => {
    counts.removed++;
    (remove as (...args: unknown[]) => void).apply(signal, args);
  };
  return counts;
}
