/** Responses that are not what the description says: no list ends because of one, and no call returns one. */
import { createClient, isCdpError, PaginationError } from "td-cdp";
import { describe, expect, test } from "vitest";
import { all, itemsOf, listOn, pathArguments, paged, read } from "../support/lists.ts";
import { callIn } from "../support/calls.ts";
import { rows } from "../support/program.ts";
import { sample } from "../support/runs.ts";
import { answer, key, serve } from "../support/server.ts";

/** Bodies of a success that hold no list. Those that are not JSON are unreadable, the others have no list. */
const bodies: [name: string, body: string, kind: "unreadable" | "pagination"][] = [
  ["nothing", "", "unreadable"],
  ["spaces", " \r\n", "unreadable"],
  ["text", "OK", "unreadable"],
  ["a page of a proxy", "<html><title>Sign in</title></html>", "unreadable"],
  ["half of a list", '{"data":[{"id":"1"},{"id"', "unreadable"],
  ["null", "null", "pagination"],
  ["true", "true", "pagination"],
  ["a number", "0", "pagination"],
  ["a string", '"OK"', "pagination"],
  ["an empty object", "{}", "pagination"],
  ["an error", '{"error":"maintenance"}', "pagination"],
  ["errors", '{"errors":[{"status":"500"}],"data":null}', "pagination"],
  ["null in place of the list", '{"data":null,"rows":null,"syndications":null,"journeys":null}', "pagination"],
  ["an object in place of the list", '{"data":{},"rows":{},"syndications":{},"journeys":{}}', "pagination"],
  ["a list under another name", '{"items":[{"id":"1"}],"results":[]}', "pagination"],
  ["a list of the prototype", '{"__proto__":{"data":[]},"length":0}', "pagination"],
];

const lists = rows().filter(([, { itemsField }]) => itemsField !== undefined);

test(`${lists.length} lists × ${bodies.length} bodies`, () => expect(lists).toHaveLength(59));

describe.each(bodies)("a list that is %s", (_, body, kind) => {
  const fetch = async () => new Response(new TextEncoder().encode(body));
  const cdp = createClient({ apiKey: key, region: "us01", retry: false, fetch });

  test.each(lists)("is an error of %s", async (name, { path }) => {
    const list = read(callIn(cdp, name), pathArguments({ path }));
    for (const attempt of [all(list), all(list.pages()), list.toArray({ limit: 9 })]) {
      const error = await attempt.catch((thrown: unknown) => thrown);
      expect(isCdpError(error) && error.kind, `${String(error)}`).toBe(kind);
      if (error instanceof PaginationError) expect(error.reason).toBe("missing-list");
    }
  });

  test.each(sample(paged))("on its third page is an error of %s, with the cursor of that page", async (name, route) => {
    const { list } = await listOn([name, route], { total: 10 }, { 3: answer(200, body) });
    const items: unknown[] = [];
    const error = await all(list(), items).catch((thrown: unknown) => thrown);
    expect(isCdpError(error) && error.kind).toBe(kind);
    expect(items).toEqual(itemsOf(route, 4));
    const { resumeFrom } = error as PaginationError;
    expect(resumeFrom).toBe({ cursor: "c4", page: 3, lastId: "4" }[route.pagination!]);
    items.push(...(await list({ from: resumeFrom }).toArray({ limit: 99 })));
    expect(items).toEqual(itemsOf(route, 10));
  });
});

test("an item that is nested more deeply than the stack is an item", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const server = await serve(answer(200, `{"data":[{"id":"1","attributes":${deep}}]}`));
  const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: false });
  expect(await read(cdp.parentSegments.list).toArray({ limit: 9 })).toHaveLength(1);
});
