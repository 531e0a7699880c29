import { expect, test } from "vitest";
import { validated } from "./validated.ts";

const profiles = Array.from({ length: 5 }, (_, at) => ({ id: `c${at}`, age: at, city: null }));

test("a query takes three polls, and its profiles come in pages that end", async () => {
  const { cdp } = validated({ profiles });
  const { id, status } = await cdp.audiences.segments.queries.create({ audienceId: 7, body: { pageSize: 2 } });
  expect(status).toBe("running");
  const at = { audienceId: 7, queryId: id };
  expect(await cdp.audiences.segments.queries.profiles.list(at)).toMatchObject({ type: "pending", rows: null });
  const polls = [];
  for (let poll = 0; poll < 4; poll++) polls.push(await cdp.audiences.segments.queries.get(at));
  expect(polls.map((poll) => [poll.status, poll.count, poll.maxPage])).toEqual([
    ["running", null, null],
    ["running", null, null],
    ["success", 5, 3],
    ["success", 5, 3],
  ]);
  const pages = [];
  for (let page = 1; page < 5; page++) pages.push(await cdp.audiences.segments.queries.profiles.list({ ...at, page }));
  expect(pages.map(({ type, rows }) => [type, rows?.length])).toEqual([
    ["rows", 2],
    ["rows", 2],
    ["rows", 1],
    ["end", undefined],
  ]);
  expect(pages[0]).toMatchObject({ names: ["id", "age", "city"], rows: [["c0", 0, null], expect.any(Array)] });
});

test("a query gives the columns asked for, in no more pages than wanted", async () => {
  const { cdp } = validated({ profiles });
  const body = { columns: ["age"], pageSize: 1, maxPage: 2 };
  const { id: queryId } = await cdp.audiences.segments.queries.create({ audienceId: 7, body });
  const at = { audienceId: 7, queryId };
  for (let poll = 0; poll < 3; poll++) await cdp.audiences.segments.queries.get(at);
  expect((await cdp.audiences.segments.queries.get(at)).maxPage).toBe(2);
  expect(await cdp.audiences.segments.queries.profiles.list({ ...at, page: 2 })).toMatchObject({ rows: [[1]] });
  expect(await cdp.audiences.segments.queries.profiles.list({ ...at, page: 3 })).toMatchObject({ type: "end" });
  expect(await cdp.audiences.segments.queries.profiles.list.result({ ...at, page: 0 })).toMatchObject({
    error: { status: 400 },
  });
});

test("a query that is killed stays so, one that had ended cannot be", async () => {
  const { cdp } = validated();
  const { id: queryId } = await cdp.audiences.segments.queries.create({ audienceId: 7, body: {} });
  const at = { audienceId: 7, queryId };
  expect(await cdp.audiences.segments.queries.kill(at)).toEqual({});
  for (let poll = 0; poll < 3; poll++) expect((await cdp.audiences.segments.queries.get(at)).status).toBe("killed");
  expect(await cdp.audiences.segments.queries.profiles.list(at)).toMatchObject({ type: "killed" });
  expect(await cdp.audiences.segments.queries.kill(at)).toHaveProperty("message");
  expect(await cdp.audiences.segments.queries.get.result({ ...at, queryId: "x" })).toMatchObject({
    error: { status: 404 },
  });
});
