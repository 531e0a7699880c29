/** The options of `iterate`, and the values that they reject. */
import { iterate, pages } from "td-cdp";
import { expect, test } from "vitest";
import { all, itemsOf, listOn, pagedBy, read, readerOf } from "../support/lists.ts";
import { answer, serve, until } from "../support/server.ts";

const byCursor = pagedBy("audiences.realtimeAttributes.list");
const byNumber = pagedBy("audiences.segments.queries.profiles.list");
const byId = pagedBy("parentSegments.userDefinedWorkflowProjects.list");
const [, row] = byCursor;

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [9, 4],
])("a limit of %i items sends %i requests of two each and prefetches no page beyond it", async (limit, requests) => {
  const { list, seen } = await listOn(byCursor, { total: 7 });
  expect(await list({ limit, prefetch: 5 }).toArray({ limit: 100 })).toEqual(itemsOf(row, Math.min(limit, 7)));
  expect(seen).toHaveLength(requests);
});

test("toArray uses the smaller of its `limit` and that of the options", async () => {
  const { list, seen } = await listOn(byCursor, { total: 7 });
  expect(await list().toArray({ limit: 3 })).toHaveLength(3);
  expect(await list({ limit: 2 }).toArray({ limit: 3 })).toHaveLength(2);
  expect(await list({ limit: 6 }).toArray({ limit: Infinity })).toHaveLength(6);
  expect(await list().toArray({ limit: 0 })).toEqual([]);
  expect(seen).toHaveLength(2 + 1 + 3);
});

test("the limit cuts the items of the last page, but not its data", async () => {
  const { list } = await listOn(byCursor, { total: 7, size: 4 });
  const [page] = await all(list({ limit: 3 }).pages());
  expect(page).toEqual({
    items: itemsOf(row, 3),
    data: { data: itemsOf(row, 4), pagination: { nextPage: "c4" } },
    next: "c4",
  });
});

test("pageSize is sent with each request, with the arguments of the call", async () => {
  const { call, args, queries } = await listOn(byCursor, { total: 7 });
  const filtered = { ...args, types: "single,imported", "page[size]": 1 };
  await read(call, filtered, { pageSize: 3 }).toArray({ limit: 99 });
  expect(queries()).toEqual([
    "types=single,imported&page[size]=3",
    "types=single,imported&page[size]=3&page[after]=c3",
    "types=single,imported&page[size]=3&page[after]=c6",
  ]);
});

test("an argument of the call may be the start cursor", async () => {
  const { call, args } = await listOn(byCursor, { total: 7, size: 3 });
  expect(await read(call, { ...args, "page[after]": "c6" }).toArray({ limit: 99 })).toEqual([{ id: "7", name: "n7" }]);
});

test("from may be a page number as a string, or an id as a number", async () => {
  const { list: rows, queries } = await listOn(byNumber, { total: 4 });
  expect(await rows({ from: "2" }).toArray({ limit: 99 })).toEqual([
    ["p3", 3],
    ["p4", 4],
  ]);
  expect(queries()).toEqual(["page=2", "page=3"]);
  const { list } = await listOn(byId, { total: 4 });
  expect(await list({ from: 3 }).toArray({ limit: 99 })).toEqual([{ id: "4", name: "n4" }]);
});

test.each(["/audiences/7/realtime_attributes?page[size]=2&page%5Bafter%5D=c4", "https://other.test/?page[after]=c4#x"])(
  "from may be the nextPage %s of a response",
  async (from) => {
    const { list } = await listOn(byCursor, { total: 5 });
    expect(await list({ from }).toArray({ limit: 99 })).toEqual([{ id: "5", name: "n5" }]);
  },
);

test("no page after `maxPage` is requested", async () => {
  const { list, queries } = await listOn(byNumber, { total: 6 });
  expect(await list({ maxPage: 3 }).toArray({ limit: 99 })).toHaveLength(6);
  expect(queries()).toEqual(["", "page=2", "page=3"]);
  const unknown = await listOn(byNumber, { total: 6 });
  expect(await unknown.list({ maxPage: null }).toArray({ limit: 99 })).toHaveLength(6);
  expect(unknown.queries()).toEqual(["", "page=2", "page=3", "page=4"]);
});

test("identical rows are read up to `maxPage`", async () => {
  const row = answer(200, JSON.stringify({ type: "rows", names: ["country"], rows: [["JP"], ["JP"]] }));
  const server = await serve(row);
  const { list } = readerOf(server, byNumber);
  expect(await list({ maxPage: 150 }).toArray({ limit: 1_000 })).toHaveLength(300);
  expect(server.seen).toHaveLength(150);
});

test.each([
  [0, [1, 2, 3, 4]],
  [1, [2, 3, 4, 4]],
  [2, [3, 4, 4, 4]],
])("with prefetch %i, the requests while each page is in use are %j", async (prefetch, expected) => {
  const { list, seen } = await listOn(byCursor, { total: 8 });
  const requested: number[] = [];
  for await (const _ of list({ prefetch }).pages()) {
    await until(() => seen.length >= expected[requested.length]!);
    await new Promise((resolve) => setTimeout(resolve, 10));
    requested.push(seen.length);
  }
  expect(requested).toEqual(expected);
});

test("prefetch may be Infinity", async () => {
  const { list } = await listOn(byCursor, { total: 250 });
  expect(await list({ prefetch: Infinity }).toArray({ limit: 999 })).toHaveLength(250);
});

test("nothing is requested before the first item is used", async () => {
  const { list, seen } = await listOn(byCursor, { total: 8 });
  list();
  list().pages();
  list().pages()[Symbol.asyncIterator]();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(seen).toEqual([]);
});

test("each iteration starts at the first page", async () => {
  const { list } = await listOn(byCursor, { total: 3 });
  const items = list();
  expect(await items.toArray({ limit: 9 })).toEqual(await items.toArray({ limit: 9 }));
  expect(await Promise.all([items, items].map((each) => all(each)))).toEqual([itemsOf(row, 3), itemsOf(row, 3)]);
});

test("options of the call apply to each request", async () => {
  const { list, seen } = await listOn(byCursor, { total: 3 });
  await list({ headers: { "x-mine": "1" } }).toArray({ limit: 9 });
  expect(seen.map(({ headers }) => headers["x-mine"])).toEqual(["1", "1"]);
});

const wrong: [string, object, string][] = [
  ["a limit below 0", { limit: -1 }, "`limit` is -1, but must be an integer of at least 0 or Infinity."],
  ["a limit that is not a number", { limit: NaN }, "`limit` is NaN, but must be an integer of at least 0 or Infinity."],
  ["a limit as a string", { limit: "3" }, '`limit` is "3", but must be an integer of at least 0 or Infinity.'],
  ["a page size of 0", { pageSize: 0 }, "`pageSize` is 0, but must be an integer of at least 1 or Infinity."],
  ["a fractional page size", { pageSize: 1.5 }, "`pageSize` is 1.5, but must be an integer of at least 1 or Infinity."],
  ["a negative prefetch", { prefetch: -1 }, "`prefetch` is -1, but must be an integer of at least 0 or Infinity."],
  ["an empty cursor", { from: "" }, '`from` contains no cursor: "".'],
  ["a path without a cursor", { from: "/a?b=1" }, '`from` contains no cursor: "/a?b=1".'],
];

test.each(wrong)("%s throws before anything is requested and names the option", async (_, options, message) => {
  const { list, seen } = await listOn(byCursor, { total: 3 });
  expect(() => list(options)).toThrow(`audiences.realtimeAttributes.list: ${message}`);
  expect(seen).toEqual([]);
});

test("toArray rejects a missing or invalid limit", async () => {
  const { list, seen } = await listOn(byCursor, { total: 3 });
  const { toArray } = list() as { toArray(options?: object): Promise<unknown[]> };
  for (const options of [undefined, {}, { limit: NaN }, { limit: -1 }])
    await expect(toArray(options)).rejects.toThrow("list: `limit` is");
  expect(seen).toEqual([]);
});

test.each([undefined, {}, () => {}, "audiences.list"])("iterate and pages reject %s instead of a call", (call) => {
  for (const iterating of [iterate, pages] as unknown as ((call: unknown) => unknown)[])
    expect(() => iterating(call)).toThrow(
      "iterate: `call` must be a call that returns a list, such as `cdp.audiences.list`.",
    );
});
