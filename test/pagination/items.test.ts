/** Items in every shape of response, lists without pages, and rows as objects. */
import { createClient, iterate, pages, rowsAsObjects } from "td-cdp";
import { describe, expect, test } from "vitest";
import type { Route } from "../../src/client/call-types.ts";
import { all, listOn, paged, pagedBy, pathArguments, read } from "../support/lists.ts";
import { callIn } from "../support/calls.ts";
import { listNames } from "../support/list-programs.ts";
import { answer, key, serve } from "../support/server.ts";

const items = [{ id: "1" }, { id: "2" }];

const client = async (body: unknown) => {
  const server = await serve(answer(200, JSON.stringify(body)));
  return { ...server, cdp: createClient({ apiKey: key, baseUrl: server.origin, retry: false }) };
};

test("58 calls return a list, 47 of them unpaged", () => {
  expect(listNames).toHaveLength(58);
  const names = paged.map(([name]) => name);
  expect(names.filter((name) => !listNames.includes(name))).toEqual([]);
  expect(names).toHaveLength(11);
});

const whole = listNames.filter((name) => !paged.some(([other]) => other === name));

describe.each(whole)("%s", (name) => {
  test("yields its only page", async () => {
    const { cdp, seen } = await client(items);
    const call = callIn(cdp, name) as { route: Route };
    expect(await all(read(call, pathArguments(call.route)))).toEqual(items);
    expect(seen).toHaveLength(1);
  });
});

const resources = [
  { id: "1", type: "parentSegment" },
  { id: "2", type: "parentSegment" },
];

const execution = { id: "1", type: "predictive-segment-execution" };

const forms: [name: string, form: string, body: unknown, expected: unknown[]][] = [
  ["audiences.list", "an array", items, items],
  ["parentSegments.funnels.list", "an array under `data`", { data: items, included: [{ id: "9" }] }, items],
  ["audiences.folders.activations.list", "an array under `syndications`", { syndications: items }, items],
  ["journeyBundles.get", "an array under `journeys`", { id: "5", journeys: items, included: [] }, items],
  ["journeys.journeyStages.profiles.list", "rows", { names: ["a"], rows: [["x"], null, [1]] }, [["x"], [1]]],
  ["journeys.profiles.list", "rows under `data`", { data: { names: ["a"], rows: [["x"]] } }, [["x"]]],
  ["parentSegments.list", "resources with a `data` wrapper", resources.map((data) => ({ data })), resources],
  ["audiences.list", "items with a field `data`", [{ id: "1", data: 5 }], [{ id: "1", data: 5 }]],
  ["predictiveSegments.executions.list", "a single resource", { data: execution }, [execution]],
];

test.each(forms)("%s finds its items in %s", async (name, _, body, expected) => {
  const { cdp } = await client(body);
  const call = callIn(cdp, name) as { route: Route };
  expect(await all(read(call, pathArguments(call.route)))).toEqual(expected);
});

test("parent segments are the same in both shapes of their list", async () => {
  for (const body of [{ data: resources }, resources.map((data) => ({ data }))]) {
    const { cdp } = await client(body);
    expect(await iterate(cdp.parentSegments.list).toArray({ limit: 9 })).toEqual(resources);
  }
});

test("a page has its items and the unchanged response", async () => {
  const { cdp } = await client(resources.map((data) => ({ data })));
  expect(await all(pages(cdp.parentSegments.list))).toEqual([
    { items: resources, data: resources.map((data) => ({ data })), next: undefined },
  ]);
});

test("profiles of a query are rows, or objects by the names of their columns", async () => {
  const { cdp } = await listOn(pagedBy("audiences.segments.queries.profiles.list"), { total: 3 });
  const { list } = cdp.audiences.segments.queries.profiles;
  const args = { audienceId: 7, queryId: "q" };
  expect(await iterate(list, args).toArray({ limit: 9 })).toEqual([
    ["p1", 1],
    ["p2", 2],
    ["p3", 3],
  ]);
  const objects: object[] = [];
  for await (const { data } of pages(list, args)) objects.push(...rowsAsObjects(data));
  expect(objects).toEqual([
    { name: "p1", number: 1 },
    { name: "p2", number: 2 },
    { name: "p3", number: 3 },
  ]);
});

test("rows become objects without loss for any column name", () => {
  const names = ["id", "__proto__", "日本"];
  const [first, second] = rowsAsObjects({ names, rows: [["1", "x", null], null, [2]] });
  expect(Object.entries(first!)).toEqual([
    ["id", "1"],
    ["__proto__", "x"],
    ["日本", null],
  ]);
  expect(Object.entries(second!)).toEqual([
    ["id", 2],
    ["__proto__", null],
    ["日本", null],
  ]);
  expect(rowsAsObjects({ names: null, rows: null })).toEqual([]);
  expect(rowsAsObjects({ names: ["id"] })).toEqual([]);
});

test("rowsAsObjects throws for rows without names", () => {
  expect(() => rowsAsObjects({ names: null, rows: [[1]] })).toThrow(
    "rowsAsObjects: `names` is missing. Pass the whole response",
  );
});
