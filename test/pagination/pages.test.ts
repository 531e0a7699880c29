/** The next page in a response, in every form that was seen or is documented, and responses that lead nowhere. */
import { expect, test } from "vitest";
import { all, itemsOf, listOn, paged, pagedBy, read, readerOf } from "../support/lists.ts";
import { answer, failureOf, serve } from "../support/server.ts";

const attributes = pagedBy("audiences.realtimeAttributes.list");
const activations = pagedBy("audiences.folders.activations.list");
const projects = pagedBy("parentSegments.userDefinedWorkflowProjects.list");
const profiles = pagedBy("audiences.segments.queries.profiles.list");
const [, row] = attributes;

const json = (body: unknown) => answer(200, JSON.stringify(body));

const forms: [string, (cursor: string, path: string) => string][] = [
  ["a cursor", String],
  ["a path", (cursor, path) => `${path}?page[size]=3&page[after]=${cursor}`],
  ["a percent-encoded path", (cursor, path) => `${path}?page%5Bafter%5D=${cursor}&page%5Bsize%5D=3#top`],
  ["a path without its slash", (cursor, path) => `${path.slice(1)}?page[after]=${cursor}`],
  ["a query", (cursor) => `?page[after]=${cursor}`],
  ["a URL", (cursor, path) => `https://api-cdp.treasuredata.com${path}?page[after]=${cursor}`],
  ["a cursor with whitespace around it", (cursor) => ` ${cursor}\n`],
];

test.each(forms)("nextPage may be %s", async (_, tell) => {
  for (const list of [attributes, activations]) {
    const { list: read, queries } = await listOn(list, { total: 7, size: 3, tell });
    expect(await read().toArray({ limit: 99 })).toEqual(itemsOf(row, 7));
    expect(queries()).toEqual(["", "page[after]=c3", "page[after]=c6"]);
  }
});

test.each(["/9j/4AAQ==", "a?b", "a+b/c=&d", "eyJpZCI6MX0=", "日本"])(
  "the cursor %s is sent unchanged",
  async (cursor) => {
    const server = await serve(json({ data: [{ id: "1" }], pagination: { nextPage: cursor } }), json({ data: [] }));
    await readerOf(server, attributes).list().toArray({ limit: 99 });
    expect(server.seen[1]?.url).toContain(`?page%5Bafter%5D=${encodeURIComponent(cursor)}`);
  },
);

test("a URL of another origin is only read for its cursor and never requested", async () => {
  const elsewhere = await serve(answer(500));
  const tell = (cursor: string, path: string) => `${elsewhere.origin}${path}?page[after]=${cursor}`;
  const { list, seen } = await listOn(attributes, { total: 4, tell });
  expect(await list().toArray({ limit: 99 })).toEqual(itemsOf(row, 4));
  expect([seen.length, elsewhere.seen.length]).toEqual([2, 0]);
});

test.each([{ nextPage: null }, { nextPage: "" }, { nextPage: "  " }, {}, undefined])(
  "a page with the pagination %j is the last",
  async (pagination) => {
    for (const list of [attributes, activations, projects]) {
      const server = await serve(json({ [list[1].itemsField!]: [{ id: "1" }], pagination }));
      expect(await readerOf(server, list).list().toArray({ limit: 99 })).toEqual([{ id: "1" }]);
      expect(server.seen).toHaveLength(1);
    }
  },
);

test("a page with hasNext false is the last, whatever its nextPage is", async () => {
  const server = await serve(json({ syndications: [{ id: "1" }], pagination: { hasNext: false, nextPage: "c1" } }));
  expect(await readerOf(server, activations).list().toArray({ limit: 99 })).toEqual([{ id: "1" }]);
  expect(server.seen).toHaveLength(1);
});

test("an empty response throws an UnreadableError after one request", async () => {
  for (const list of [attributes, activations, projects]) {
    const server = await serve(answer(200, ""));
    const error = await failureOf(all(readerOf(server, list).list()));
    expect(error).toMatchObject({ kind: "unreadable", status: 200 });
    expect(server.seen).toHaveLength(1);
  }
});

test("an empty list is the only page", async () => {
  for (const list of paged) {
    const server = await serve(json({ [list[1].itemsField!]: [], type: "end" }));
    const pages = (await all(readerOf(server, list).list().pages())) as { items: unknown[] }[];
    expect(pages.map(({ items }) => items)).toEqual([[]]);
    expect(server.seen).toHaveLength(1);
  }
});

const withoutCursor: [string, object][] = [
  ["nothing", { hasNext: true }],
  ["a URL without a cursor", { nextPage: "https://api.test/audiences/7/realtime_attributes?page[size]=2" }],
  ["a path without a cursor", { nextPage: "/audiences/7/realtime_attributes?page[size]=2" }],
];

test.each(withoutCursor)(
  "a page that announces more but leads to %s is yielded before the error",
  async (_, pagination) => {
    const server = await serve(json({ data: [{ id: "1" }], pagination }));
    const items: unknown[] = [];
    const error = await failureOf(all(readerOf(server, attributes).list(), items));
    expect(items).toEqual([{ id: "1" }]);
    expect(error).toMatchObject({ kind: "pagination", reason: "missing-cursor", body: { pagination } });
    expect(error.message).toContain("there are more pages, but no cursor");
    expect(server.seen).toHaveLength(1);
  },
);

test("a circle of cursors is followed once", async () => {
  const page = (id: string, nextPage: string) => json({ data: [{ id }], pagination: { nextPage } });
  const server = await serve(page("1", "a"), page("2", "b"), page("3", "c"), page("4", "a"));
  const items: unknown[] = [];
  const error = await failureOf(all(readerOf(server, attributes).list(), items));
  expect(items).toHaveLength(4);
  expect([server.seen.length, error.reason, error.message]).toEqual([
    4,
    "repeated-cursor",
    expect.stringContaining('the cursor "a" was returned twice'),
  ]);
});

/** A server with `count` empty pages, each with its own cursor, and then the last item. */
async function emptyPages(count: number) {
  let number = 0;
  return serve((response) => {
    const isLast = number++ === count;
    const pagination = { nextPage: isLast ? null : `c${number}` };
    response.end(JSON.stringify({ data: isLast ? [{ id: "1" }] : [], pagination }));
  });
}

test("a hundred empty pages in a row are skipped, and no more", async () => {
  expect(
    await readerOf(await emptyPages(100), attributes)
      .list()
      .toArray({ limit: 9 }),
  ).toEqual([{ id: "1" }]);
  const server = await emptyPages(Infinity);
  const error = await failureOf(readerOf(server, attributes).list().toArray({ limit: 9 }));
  expect(error).toMatchObject({ kind: "pagination", reason: "no-progress", resumeFrom: "c100" });
  expect(error.message).toContain("101 pages in a row have no new items");
  expect(server.seen).toHaveLength(101);
});

test.each([{ connection_type: ["s3"] }, { sorted_by: "connection_type:desc" }, { sorted_by: "connection_type" }])(
  "activations of a folder with %j are all in the first response, whatever its nextPage is",
  async (filter) => {
    const server = await serve(json({ syndications: itemsOf(row, 6), pagination: { hasNext: true, nextPage: "c6" } }));
    const { call, args } = readerOf(server, activations);
    expect(await read(call, { ...args, ...filter }).toArray({ limit: 99 })).toEqual(itemsOf(row, 6));
    expect(server.seen).toHaveLength(1);
  },
);

test.each([{ connection_type: [] }, { sorted_by: "name:asc" }, { name_include: "connection_type" }])(
  "activations of a folder with %j are paged",
  async (filter) => {
    const { call, args, seen } = await listOn(activations, { total: 6 });
    expect(await read(call, { ...args, ...filter }).toArray({ limit: 99 })).toEqual(itemsOf(row, 6));
    expect(seen).toHaveLength(3);
  },
);

test.each([
  ["the last id", (id: string) => id],
  ["a URL with it", (id: string) => `https://api.test/x?lastId=${id.slice(1)}`],
  ["a path with last_id", (id: string) => `/x?last_id=${id.slice(1)}&page=2`],
  ["a path without it", () => "/x?page=2"],
])("workflow projects continue from the last id when nextPage is %s", async (_, tell) => {
  const { list, queries } = await listOn(projects, { total: 5, tell });
  expect(await list().toArray({ limit: 99 })).toEqual(itemsOf(row, 5));
  expect(queries()).toEqual(["", "lastId=2", "lastId=4"]);
});

test("workflow projects end with an empty page, whatever nextPage says", async () => {
  const server = await serve(json({ data: [], pagination: { nextPage: "again" } }));
  expect(await readerOf(server, projects).list().toArray({ limit: 9 })).toEqual([]);
  expect(server.seen).toHaveLength(1);
});

const states: [string, object, message: string][] = [
  ["runs", { type: "pending" }, "the query is still running: wait for its status `success` (audiences.segments"],
  ["was stopped", { type: "killed", error: "Query killed" }, "the query was stopped: Query killed"],
  ["failed", { type: "error", error: "out of\nmemory" }, "the query failed: out of memory"],
  ["failed without a reason", { type: "error", error: null }, "the query failed (audiences"],
];

test.each(states)("profiles of a query that %s throw an error that says so", async (_, state, message) => {
  const rows = json({ type: "rows", names: ["name"], rows: [["Ada"]] });
  const server = await serve(rows, json({ names: null, rows: null, ...state }));
  const items: unknown[] = [];
  const error = await failureOf(all(readerOf(server, profiles).list(), items));
  expect(items).toEqual([["Ada"]]);
  expect(error).toMatchObject({ kind: "pagination", reason: (state as { type: string }).type, resumeFrom: 2 });
  expect(error.message).toContain(message);
});
