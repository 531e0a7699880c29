/** Checks of pagination as a table. The scene is a server, or a `fetch` in memory. */
import assert from "node:assert/strict";
import type { CursorOptions } from "td-cdp";
import { type Failure, failure, isFailure, json, pause, type scene, td } from "./harness.ts";
import type { Answer } from "./server.ts";

/** Creates a client, and the responses that it receives one after another. */
type Scene = typeof scene;

const items = (...ids: number[]) => ids.map((id) => ({ id: `${id}` }));
const answer = (body: unknown): Answer => ({ headers: json, body: JSON.stringify(body) });
const page = (ids: number[], nextPage: string | null) => answer({ data: items(...ids), pagination: { nextPage } });
const rows = (type: string, ...values: (string | number)[][]) => answer({ type, names: ["name", "age"], rows: values });

const broken: Answer = { status: 500 };
const hanging: Answer = { fault: "hang" };

const all = { limit: 99 };

/** A list with cursors, and the queries of its requests. */
async function attributes(scene: Scene, answers: Answer[]) {
  const { cdp, seen } = await scene(answers);
  const queries = async () => (await seen()).map(({ target }) => decodeURIComponent(target.split("?")[1] ?? ""));
  return {
    list: (options?: CursorOptions) => td.iterate(cdp.audiences.realtimeAttributes.list, { audienceId: 7 }, options),
    queries,
  };
}

/** Iterates to the failure. Returns the items and the error. */
async function readToFailure(list: AsyncIterable<object>): Promise<{ found: object[]; error: Failure }> {
  const found: object[] = [];
  const iterateAll = async () => {
    for await (const item of list) found.push(item);
  };
  return { error: await failure(iterateAll()), found };
}

const encoded = encodeURIComponent;
const nextPageForms: [string, (cursor: string) => string][] = [
  ["a cursor", (cursor) => cursor],
  ["a path", (cursor) => `/audiences/7/realtime_attributes?page%5Bsize%5D=2&page%5Bafter%5D=${encoded(cursor)}`],
  ["a URL", (cursor) => `https://elsewhere.test/?page[after]=${encoded(cursor)}`],
];

export const paginationChecks: Record<string, (scene: Scene) => Promise<void>> = {
  async "nextPage may be a cursor, a path or a URL"(scene) {
    for (const [name, toNextPage] of nextPageForms) {
      const answers = [page([1, 2], toNextPage("a+/=")), page([3, 4], toNextPage("b é")), page([5], null)];
      const { list, queries } = await attributes(scene, answers);
      assert.deepEqual(await list({ pageSize: 2 }).toArray(all), items(1, 2, 3, 4, 5), name);
      const sent = ["page[size]=2", "page[after]=a+/=&page[size]=2", "page[after]=b é&page[size]=2"];
      assert.deepEqual(await queries(), sent, name);
    }
  },

  async "activations of a folder continue while there is a next page"(scene) {
    const one = answer({ syndications: items(1), pagination: { hasNext: true, nextPage: "a" } });
    const { cdp, seen } = await scene([one, answer({ syndications: items(2), pagination: { hasNext: false } })]);
    const found = td.iterate(cdp.audiences.folders.activations.list, { audienceId: 7, folderId: 8 });
    assert.deepEqual(await found.toArray(all), items(1, 2));
    assert.equal((await seen()).length, 2);
  },

  async "profiles are paged by number, and become objects"(scene) {
    const { cdp, seen } = await scene([rows("rows", ["Ada", 36]), rows("rows", ["Bob", 7]), rows("end")]);
    const { list } = cdp.audiences.segments.queries.profiles;
    const found: object[] = [];
    for await (const { data } of td.pages(list, { audienceId: 7, queryId: "q" })) found.push(...td.rowsAsObjects(data));
    const [ada, bob] = [
      { name: "Ada", age: 36 },
      { name: "Bob", age: 7 },
    ];
    assert.deepEqual(found, [ada, bob]);
    const queries = (await seen()).map(({ target }) => target.split("?")[1]);
    assert.deepEqual(queries, [undefined, "page=2", "page=3"]);
  },

  async "workflow projects continue from the last id"(scene) {
    const { cdp, seen } = await scene([page([1, 2], "more"), page([5], null)]);
    const { list } = cdp.parentSegments.userDefinedWorkflowProjects;
    assert.deepEqual(await td.iterate(list, { parentSegmentId: 7 }).toArray(all), items(1, 2, 5));
    assert.match((await seen())[1]!.target, /\?lastId=2$/);
  },

  async "parent segments, which are unpaged, yield the same items in both shapes"(scene) {
    for (const body of [{ data: items(1, 2) }, items(1, 2).map((data) => ({ data }))]) {
      const { cdp, seen } = await scene(answer(body));
      assert.deepEqual(await td.iterate(cdp.parentSegments.list).toArray(all), items(1, 2));
      assert.equal((await seen()).length, 1);
    }
  },

  async "an error in the middle says where to continue"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), page([2], "b"), broken, page([3], null)]);
    const { found, error } = await readToFailure(list());
    isFailure(error, "http", { status: 500, resumeFrom: "b" });
    assert.deepEqual([...found, ...(await list({ from: error.resumeFrom }).toArray(all))], items(1, 2, 3));
  },

  async "a repeated cursor throws an error"(scene) {
    const { list, queries } = await attributes(scene, [page([1], "a"), page([2], "a")]);
    const { found, error } = await readToFailure(list());
    isFailure(error, "pagination");
    assert.ok(error instanceof td.PaginationError && error.reason === "repeated-cursor");
    assert.deepEqual([found, await queries()], [items(1, 2), ["", "page[after]=a"]]);
  },

  async "`prefetch` pages are requested ahead of the one in use"(scene) {
    for (const prefetch of [0, 1, 2]) {
      const answers = [page([1], "a"), page([2], "b"), page([3], "c"), page([4], null)];
      const { list, queries } = await attributes(scene, answers);
      for await (const _ of list({ prefetch })) {
        await pause(100);
        assert.equal((await queries()).length, 1 + prefetch);
        break;
      }
    }
  },

  async "no page after the limit is requested"(scene) {
    const { list, queries } = await attributes(scene, [page([1, 2], "a"), page([3, 4], "b"), broken]);
    assert.deepEqual(await list({ limit: 3, prefetch: 5 }).toArray(all), items(1, 2, 3));
    assert.equal((await queries()).length, 2);
  },

  /** The suite fails for an unhandled rejection, and does not end while a request is open. */
  async "break cancels the requests without an unhandled rejection"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), hanging]);
    for await (const _ of list()) {
      await pause(50);
      break;
    }
  },

  async "return() cancels the page that the iterator waits for"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), hanging]);
    const iterator = list()[Symbol.asyncIterator]();
    await iterator.next();
    const waiting = failure(iterator.next());
    await pause(50);
    assert.deepEqual(await iterator.return?.(), { value: undefined, done: true });
    isFailure(await waiting, "canceled", { resumeFrom: "a" });
  },

  async "a signal cancels the current page with its reason"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), hanging]);
    const controller = new AbortController();
    setTimeout(() => controller.abort("the user left"), 100);
    const error = await failure(list({ signal: controller.signal }).toArray(all));
    isFailure(error, "canceled", { cause: "the user left", resumeFrom: "a" });
  },
};
