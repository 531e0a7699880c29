/** Lists, read to their end and not to their end, as a table: a server or a `fetch` in memory may set the scene. */
import assert from "node:assert/strict";
import type { CursorOptions } from "td-cdp";
import { type Failure, failure, isFailure, json, pause, type scene, td } from "./harness.ts";
import type { Answer } from "./server.ts";

/** Sets up a client, and the answers that it gets one after another. */
type Scene = typeof scene;

const items = (...ids: number[]) => ids.map((id) => ({ id: `${id}` }));
const answer = (body: unknown): Answer => ({ headers: json, body: JSON.stringify(body) });
const page = (ids: number[], nextPage: string | null) => answer({ data: items(...ids), pagination: { nextPage } });
const rows = (type: string, ...values: (string | number)[][]) => answer({ type, names: ["name", "age"], rows: values });

const broken: Answer = { status: 500 };
const hanging: Answer = { fault: "hang" };

const all = { limit: 99 };

/** A list by cursors, and the queries that asked for it. */
async function attributes(scene: Scene, answers: Answer[]) {
  const { cdp, seen } = await scene(answers);
  const queries = async () => (await seen()).map(({ target }) => decodeURIComponent(target.split("?")[1] ?? ""));
  return {
    list: (options?: CursorOptions) => td.iterate(cdp.audiences.realtimeAttributes.list, { audienceId: 7 }, options),
    queries,
  };
}

/** All that a reading gives, and how it fails. */
async function taken(list: AsyncIterable<object>): Promise<{ found: object[]; error: Failure }> {
  const found: object[] = [];
  const reading = async () => {
    for await (const item of list) found.push(item);
  };
  return { error: await failure(reading()), found };
}

const encoded = encodeURIComponent;
const tellings: [string, (cursor: string) => string][] = [
  ["a cursor", (cursor) => cursor],
  ["a path", (cursor) => `/audiences/7/realtime_attributes?page%5Bsize%5D=2&page%5Bafter%5D=${encoded(cursor)}`],
  ["an address", (cursor) => `https://elsewhere.test/?page[after]=${encoded(cursor)}`],
];

export const pagingChecks: Record<string, (scene: Scene) => Promise<void>> = {
  async "a cursor, a path or an address leads from page to page"(scene) {
    for (const [name, tell] of tellings) {
      const answers = [page([1, 2], tell("a+/=")), page([3, 4], tell("b é")), page([5], null)];
      const { list, queries } = await attributes(scene, answers);
      assert.deepEqual(await list({ pageSize: 2 }).toArray(all), items(1, 2, 3, 4, 5), name);
      const sent = ["page[size]=2", "page[after]=a+/=&page[size]=2", "page[after]=b é&page[size]=2"];
      assert.deepEqual(await queries(), sent, name);
    }
  },

  async "activations of a folder go on while there is a next page"(scene) {
    const one = answer({ syndications: items(1), pagination: { hasNext: true, nextPage: "a" } });
    const { cdp, seen } = await scene([one, answer({ syndications: items(2), pagination: { hasNext: false } })]);
    const found = td.iterate(cdp.audiences.folders.activations.list, { audienceId: 7, folderId: 8 });
    assert.deepEqual(await found.toArray(all), items(1, 2));
    assert.equal((await seen()).length, 2);
  },

  async "profiles go on from number to number, and become objects"(scene) {
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

  async "workflow projects go on from the last id"(scene) {
    const { cdp, seen } = await scene([page([1, 2], "more"), page([5], null)]);
    const { list } = cdp.parentSegments.userDefinedWorkflowProjects;
    assert.deepEqual(await td.iterate(list, { parentSegmentId: 7 }).toArray(all), items(1, 2, 5));
    assert.match((await seen())[1]!.target, /\?lastId=2$/);
  },

  async "parent segments, which have no pages, give their one page in both its forms"(scene) {
    for (const body of [{ data: items(1, 2) }, items(1, 2).map((data) => ({ data }))]) {
      const { cdp, seen } = await scene(answer(body));
      assert.deepEqual(await td.iterate(cdp.parentSegments.list).toArray(all), items(1, 2));
      assert.equal((await seen()).length, 1);
    }
  },

  async "a failure in the middle tells where to go on"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), page([2], "b"), broken, page([3], null)]);
    const { found, error } = await taken(list());
    isFailure(error, "http", { status: 500, resumeFrom: "b" });
    assert.deepEqual([...found, ...(await list({ from: error.resumeFrom }).toArray(all))], items(1, 2, 3));
  },

  async "a cursor that comes again is an error, and no loop"(scene) {
    const { list, queries } = await attributes(scene, [page([1], "a"), page([2], "a")]);
    const { found, error } = await taken(list());
    isFailure(error, "pagination");
    assert.ok(error instanceof td.PaginationError && error.reason === "repeated-cursor");
    assert.deepEqual([found, await queries()], [items(1, 2), ["", "page[after]=a"]]);
  },

  async "so many pages as are wanted are requested ahead of the one in use"(scene) {
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

  async "no page after a limit is requested"(scene) {
    const { list, queries } = await attributes(scene, [page([1, 2], "a"), page([3, 4], "b"), broken]);
    assert.deepEqual(await list({ limit: 3, prefetch: 5 }).toArray(all), items(1, 2, 3));
    assert.equal((await queries()).length, 2);
  },

  /** The suite fails for a rejection that nobody handles, and does not end while a request is open. */
  async "break ends what is under way, and nobody hears of it"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), hanging]);
    for await (const _ of list()) {
      await pause(50);
      break;
    }
  },

  async "the end of an iteration ends the page that it waits for"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), hanging]);
    const iterator = list()[Symbol.asyncIterator]();
    await iterator.next();
    const waiting = failure(iterator.next());
    await pause(50);
    assert.deepEqual(await iterator.return?.(), { value: undefined, done: true });
    isFailure(await waiting, "canceled", { resumeFrom: "a" });
  },

  async "a signal cancels the page that is under way, with its reason"(scene) {
    const { list } = await attributes(scene, [page([1], "a"), hanging]);
    const controller = new AbortController();
    setTimeout(() => controller.abort("the user left"), 100);
    const error = await failure(list({ signal: controller.signal }).toArray(all));
    isFailure(error, "canceled", { cause: "the user left", resumeFrom: "a" });
  },
};
