import { expect, test } from "vitest";
import { createValidatedFake } from "./validated-fake.ts";

const profiles = Array.from({ length: 5 }, (_, index) => ({ id: `c${index}`, age: index, city: null }));

test("a query ends after three reads of its status or profiles, and its profiles are paginated", async () => {
  const { cdp } = createValidatedFake({ profiles });
  const { id, status } = await cdp.audiences.segments.queries.create({ audienceId: 7, body: { pageSize: 2 } });
  expect(status).toBe("running");
  const ids = { audienceId: 7, queryId: id };
  expect(await cdp.audiences.segments.queries.profiles.list(ids)).toMatchObject({ type: "pending", rows: null });
  const polls = [];
  for (let poll = 0; poll < 4; poll++) polls.push(await cdp.audiences.segments.queries.get(ids));
  expect(polls.map((poll) => [poll.status, poll.count, poll.maxPage])).toEqual([
    ["running", null, null],
    ["success", 5, 3],
    ["success", 5, 3],
    ["success", 5, 3],
  ]);
  const pages = [];
  for (let page = 1; page < 5; page++) pages.push(await cdp.audiences.segments.queries.profiles.list({ ...ids, page }));
  expect(pages.map(({ type, rows }) => [type, rows?.length])).toEqual([
    ["rows", 2],
    ["rows", 2],
    ["rows", 1],
    ["end", undefined],
  ]);
  expect(pages[0]).toMatchObject({ names: ["id", "age", "city"], rows: [["c0", 0, null], expect.any(Array)] });
});

test("a query ends for a program that only reads its profiles", async () => {
  const { cdp } = createValidatedFake({ profiles });
  const { id: queryId } = await cdp.audiences.segments.queries.create({ audienceId: 7, body: {} });
  const types = [];
  for (let read = 0; read < 3; read++)
    types.push((await cdp.audiences.segments.queries.profiles.list({ audienceId: 7, queryId })).type);
  expect(types).toEqual(["pending", "pending", "rows"]);
});

test("a query returns the requested columns, up to the requested number of pages", async () => {
  const { cdp } = createValidatedFake({ profiles });
  const body = { columns: ["age"], pageSize: 1, maxPage: 2 };
  const { id: queryId } = await cdp.audiences.segments.queries.create({ audienceId: 7, body });
  const ids = { audienceId: 7, queryId };
  for (let poll = 0; poll < 3; poll++) await cdp.audiences.segments.queries.get(ids);
  expect((await cdp.audiences.segments.queries.get(ids)).maxPage).toBe(2);
  expect(await cdp.audiences.segments.queries.profiles.list({ ...ids, page: 2 })).toMatchObject({ rows: [[1]] });
  expect(await cdp.audiences.segments.queries.profiles.list({ ...ids, page: 3 })).toMatchObject({ type: "end" });
  expect(await cdp.audiences.segments.queries.profiles.list.result({ ...ids, page: 0 })).toMatchObject({
    error: { status: 400 },
  });
});

test("a killed query stays killed, and an ended query cannot be killed", async () => {
  const { cdp } = createValidatedFake();
  const { id: queryId } = await cdp.audiences.segments.queries.create({ audienceId: 7, body: {} });
  const ids = { audienceId: 7, queryId };
  expect(await cdp.audiences.segments.queries.kill(ids)).toEqual({});
  for (let poll = 0; poll < 3; poll++) expect((await cdp.audiences.segments.queries.get(ids)).status).toBe("killed");
  expect(await cdp.audiences.segments.queries.profiles.list(ids)).toMatchObject({ type: "killed" });
  expect(await cdp.audiences.segments.queries.kill(ids)).toHaveProperty("message");
  expect(await cdp.audiences.segments.queries.get.result({ ...ids, queryId: "x" })).toMatchObject({
    error: { status: 404 },
  });
});
