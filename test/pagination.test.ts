/** Every paged list of the API, read to its end against a server. */
import { isCdpError } from "td-cdp";
import { describe, expect, test } from "vitest";
import { all, itemsOf, type List, listOn, paged } from "./support/lists.ts";
import { answer, failureOf } from "./support/server.ts";

const size = 3;
/** Lists by length. An eager server announces more pages until one is empty. */
const lengths: [string, List, requests: number][] = [
  ["no item", { total: 0, size }, 1],
  ["one item", { total: 1, size }, 1],
  ["a page that is exactly full", { total: size, size }, 1],
  ["a page that is exactly full and an empty one", { total: size, size, eager: true }, 2],
  ["two pages that are exactly full", { total: 2 * size, size }, 2],
  ["many pages", { total: 20 * size + 1, size }, 21],
  ["many pages and an empty one", { total: 20 * size, size, eager: true }, 21],
];

const serverError = answer(500, '{"error":"out of order"}');

test("eleven lists are paginated", () => expect(paged).toHaveLength(11));

describe.each(paged)("%s", (name, row) => {
  const isNumbered = row.pagination! === "page";

  test.each(lengths)("with %s is read to its end and requests each page once", async (_, list, requests) => {
    const { list: read, seen } = await listOn([name, row], list);
    expect(await read().toArray({ limit: 1_000 })).toEqual(itemsOf(row, list.total));
    // Only a response of type `end` says that a numbered page was the last.
    const isEndAsked = isNumbered && list.total > 0 && !list.eager;
    expect(seen).toHaveLength(requests + (isEndAsked ? 1 : 0));
  });

  test("resumes after an error in the middle without losing or repeating items", async () => {
    const { list: read } = await listOn([name, row], { total: 5 * size, size }, { 3: serverError });
    const items: unknown[] = [];
    const error = await failureOf(all(read(), items));
    expect(items).toEqual(itemsOf(row, 2 * size));
    expect([isCdpError(error), error.kind, error.status]).toEqual([true, "http", 500]);
    expect(error.resumeFrom).toBe({ cursor: "c6", page: 3, lastId: "6" }[row.pagination!]);
    items.push(...(await read({ from: error.resumeFrom }).toArray({ limit: 1_000 })));
    expect(items).toEqual(itemsOf(row, 5 * size));
  });

  test("resumes after any of its pages", async () => {
    const { list: read } = await listOn([name, row], { total: 4 * size, size });
    const rest: number[] = [];
    for await (const { items, next } of read().pages())
      if (next !== undefined && items.length > 0) rest.push((await read({ from: next }).toArray({ limit: 99 })).length);
    expect(rest).toEqual(isNumbered ? [9, 6, 3, 0] : [9, 6, 3]);
  });

  test("throws a PaginationError when the server repeats its first page", async () => {
    const { list: read, seen } = await listOn([name, row], { total: 9, size, defect: "deaf" });
    const items: unknown[] = [];
    const error = await failureOf(all(read(), items));
    expect(error).toMatchObject({
      name: "PaginationError",
      kind: "pagination",
      operation: name,
      attempts: 1,
      status: 200,
    });
    // A row has no id, so different pages of rows may look alike.
    expect([error.reason, seen.length]).toEqual(isNumbered ? ["no-progress", 102] : ["repeated-cursor", 2]);
    if (!isNumbered) expect(items).toEqual(itemsOf(row, size));
  });
});

const cursors = paged.filter(([, { pagination }]) => pagination === "cursor");

test.each(cursors)(
  "%s yields all items and then throws when the last page names itself as the next",
  async (name, row) => {
    const { list: read, seen, origin } = await listOn([name, row], { total: 3 * size, size, defect: "stuck" });
    const items: unknown[] = [];
    const error = await failureOf(all(read(), items));
    expect(items).toEqual(itemsOf(row, 3 * size));
    expect(seen).toHaveLength(3);
    expect(error).toMatchObject({ kind: "pagination", reason: "repeated-cursor" });
    expect(error.message).toBe(
      `GET ${origin}${row.path.replace(/\{\w+\}/g, "7")}: the cursor "c6" was returned twice (${name})`,
    );
  },
);
