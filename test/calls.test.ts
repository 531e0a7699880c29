/** Every call against a real server: the request, and how the response is read. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient, getResponseInfo, HttpError, isCdpError, UnreadableError, withLegacyNames } from "td-cdp";
import { rawClient } from "td-cdp/raw";
import { root } from "../scripts/cli/paths.ts";
import { routes } from "../generated/routes.ts";
import type { Route } from "../src/client/call-types.ts";

const key = "1/0123456789abcdef";
const vendor = "application/vnd.treasuredata.v1+json";

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const json = { "Content-Type": "application/json" };
const done: Reply = { status: 200, headers: json, body: '{"id":"1"}' };

let seen: Seen[] = [];
let reply: Reply = done;

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  seen.push({ method: request.method, url: request.url, headers: request.headers, body });
  response.writeHead(reply.status, reply.headers).end(reply.body);
});

let cdp: ReturnType<typeof createClient>;
let baseUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cdp = createClient({ apiKey: key, baseUrl, retry: false });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen = [];
  reply = done;
});

const get = () => cdp.audiences.get({ audienceId: 1 });

type AnyCall = ((args: object, options?: object) => Promise<unknown>) & { route: Route };

const calls = collect(routes).map(([name, route]) => ({ name, route }));

function collect(tree: object, prefix = ""): [string, Route][] {
  return Object.entries(tree).flatMap(([key, entry]: [string, object]) =>
    "path" in entry ? [[prefix + key, entry as Route] as [string, Route]] : collect(entry, `${prefix}${key}.`),
  );
}

function callNamed(name: string): AnyCall {
  return name.split(".").reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], cdp) as AnyCall;
}

describe("every call", () => {
  test.each(calls)("$name sends its method, path, media types and key", async ({ name, route }) => {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter!);
    const args = Object.fromEntries(names.map((parameter, index) => [parameter, index % 2 ? index + 7 : `a/${index}`]));
    const body = { rule: { conditions: [1] }, attributes: { rule: { conditions: [1] } } };
    const data = await callNamed(name)(route.requestMediaType ? { ...args, body } : args);
    const path = names.reduce(
      (text, parameter) => text.replace(`{${parameter}}`, encodeURIComponent(args[parameter]!)),
      route.path,
    );
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: route.method, url: path });
    expect(seen[0]!.headers.authorization).toBe(`TD1 ${key}`);
    expect(seen[0]!.headers["content-type"]).toBe(route.requestMediaType);
    expect(seen[0]!.headers.accept).toBe(route.accept === vendor ? `${vendor}, application/json` : route.accept);
    expect(seen[0]!.body).toBe(route.requestMediaType ? JSON.stringify(body) : "");
    expect(data).toEqual({ id: "1" });
  });

  test("there are 184 of them for 183 operations", () => {
    expect(calls).toHaveLength(184);
    expect(new Set(calls.map(({ route }) => `${route.method} ${route.path}`)).size).toBe(183);
    expect(calls.filter(({ route }) => route.requestMediaType === vendor)).toHaveLength(29);
  });
});

describe("arguments", () => {
  test("lists are sent in the style of their parameter, with brackets and values encoded", async () => {
    await cdp.audiences.folders.activations.list({
      ...{ audienceId: 1, folderId: "2" },
      connection_type: ["a&b", "c"],
      schedule_status: ["active", "none"],
      "page[after]": "x y",
      name_include: "",
    });
    expect(seen[0]!.url).toBe(
      "/audiences/1/folders/2/syndications?connection_type=a%26b&connection_type=c&schedule_status=active,none&page%5Bafter%5D=x%20y&name_include=",
    );
  });

  test("a date is sent as a day or as a time, depending on the parameter", async () => {
    const at = new Date("2026-01-31T23:30:00Z");
    await cdp.audiences.statistics.list({ audienceId: 1, from: at });
    await cdp.audiences.folders.activations.list({ audienceId: 1, folderId: 2, start_after: at });
    expect(seen.map(({ url }) => url!.split("?")[1])).toEqual([
      "from=2026-01-31",
      "start_after=2026-01-31T23%3A30%3A00.000Z",
    ]);
  });

  test("undefined, null and empty lists are left out", async () => {
    const none = { connection_type: [], name_include: undefined, start_after: null } as never as object;
    await cdp.audiences.folders.activations.list({ audienceId: 1, folderId: 2, ...none });
    expect(seen[0]!.url).toBe("/audiences/1/folders/2/syndications");
  });

  test.each(["", " ", ".", "..", undefined, null, NaN, {}, ["1"]].map((id) => ({ id })))(
    "an id of $id is refused and nothing is sent",
    async ({ id }) => {
      const run = cdp.audiences.delete({ audienceId: id as string });
      await expect(run).rejects.toThrow(TypeError);
      await expect(run).rejects.toThrow(
        /^audiences\.delete: audienceId is .*; an id must be a non-empty string or a number/,
      );
      expect(seen).toEqual([]);
    },
  );

  test.each([NaN, Infinity, { a: 1 }, new Date(NaN), [["a"]]])(
    "a query of %j is refused and nothing is sent",
    async (limit) => {
      const run = cdp.audiences.funnels.statistics.get({ audienceId: 1, funnelId: 2, limit: limit as number });
      await expect(run).rejects.toThrow(/limit is/);
      expect(seen).toEqual([]);
    },
  );
});

describe("responses", () => {
  test.each([
    ["204", { status: 204, headers: {}, body: "" }],
    ["an empty 200", { status: 200, headers: {}, body: "" }],
    ["an empty 200 that says it is JSON", { status: 200, headers: json, body: "" }],
  ])("%s is undefined and no failure", async (_, answer) => {
    reply = answer;
    expect(await cdp.audiences.delete({ audienceId: 1 })).toBeUndefined();
    expect(await cdp.audiences.delete.result({ audienceId: 1 })).toMatchObject({ ok: true, data: undefined });
  });

  test.each(calls)("an empty success of $name is an error where a body is declared", async ({ name, route }) => {
    const args = Object.fromEntries([...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter, 1]));
    const body = { rule: { conditions: [1] }, attributes: { rule: { conditions: [1] } } };
    for (const empty of [
      { status: 204, headers: {}, body: "" },
      { ...done, body: "" },
      { ...done, body: " \n" },
    ]) {
      reply = empty;
      const outcome = await callNamed(name)({ ...args, ...(route.requestMediaType && { body }) }).catch(
        (reason: unknown) => reason,
      );
      if (route.mayBeEmpty) expect(outcome).toBeUndefined();
      else expect(outcome).toMatchObject({ kind: "unreadable", status: empty.status, operation: name, body: "" });
      if (!route.mayBeEmpty) expect(String(outcome)).toContain(`${empty.status} without a body`);
    }
  });

  test("null is null", async () => {
    reply = { status: 200, headers: json, body: "null" };
    expect(await cdp.audiences.realtimeConfigurationVersions.current({ audienceId: 1 })).toBeNull();
  });

  test.each([
    ["JSON", 404, json, '{"code":"404","message":"gone"}', { code: "404", message: "gone" }],
    ["HTML", 502, { "Content-Type": "text/html" }, "<html>Bad gateway</html>", "<html>Bad gateway</html>"],
    ["HTML that says it is JSON", 503, json, "<html></html>", "<html></html>"],
    ["an empty body", 401, { "Content-Length": "0" }, "", ""],
    ["an empty body in chunks", 500, { "Transfer-Encoding": "chunked" }, "", ""],
  ])("a refusal with %s is an HttpError with its body", async (_, status, headers, body, expected) => {
    reply = { status, headers, body };
    const error = await get().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      name: "HttpError",
      kind: "http",
      status,
      body: expected,
      operation: "audiences.get",
      attempts: 1,
    });
    expect(await cdp.audiences.get.result({ audienceId: 1 })).toMatchObject({
      ok: false,
      error: { status },
      response: { status },
    });
  });

  test.each([
    ["a login page", "<!doctype html><title>Sign in</title>"],
    ["cut JSON", '{"id":"1","na'],
  ])("%s with 200 is an UnreadableError", async (_, body) => {
    reply = { status: 200, headers: { "Content-Type": "text/html" }, body };
    await expect(get()).rejects.toBeInstanceOf(UnreadableError);
  });

  test("have status, headers, URL, attempts and request id", async () => {
    reply = { ...done, headers: { ...json, "X-Request-Id": "r1" } };
    const data = await get();
    expect(getResponseInfo(data)).toMatchObject({
      status: 200,
      attempts: 1,
      url: `${baseUrl}/audiences/1`,
      requestId: "r1",
    });
    expect(getResponseInfo(data)!.headers.get("x-request-id")).toBe("r1");
    expect(getResponseInfo(1)).toBeUndefined();
  });
});

describe("errors", () => {
  const read = () => cdp.audiences.get({ audienceId: 1 }).catch((reason: unknown) => reason as HttpError);

  test("have the host that responded, and the request id", async () => {
    reply = { status: 404, headers: { ...json, "X-Request-Id": "r2" }, body: '{"message":"gone"}' };
    const error = (await read()) as HttpError;
    expect(error).toMatchObject({ url: `${baseUrl}/audiences/1`, requestId: "r2" });
    expect(error.message).toBe(
      `GET ${baseUrl}/audiences/1: 404 gone (audiences.get). It may be deleted, in another region, or not visible to this API key.`,
    );
    expect(await cdp.audiences.get.result({ audienceId: 1 })).toMatchObject({ response: { requestId: "r2" } });
  });

  test("narrow to the error of one call", async () => {
    reply = { status: 404, headers: json, body: "{}" };
    const error = await read();
    expect(isCdpError(error, cdp.audiences.get)).toBe(true);
    expect(isCdpError(error, withLegacyNames(cdp).masterSegments.get)).toBe(true);
    expect(isCdpError(error, cdp.audiences.delete)).toBe(false);
    reply = { ...done, body: "<html>" };
    expect(isCdpError(await read(), cdp.audiences.get)).toBe(false);
    expect(isCdpError(new Error("no"), cdp.audiences.get)).toBe(false);
  });
});

describe("headers", () => {
  test("of a call override those of the client, and both override the defaults", async () => {
    const own = createClient({
      apiKey: key,
      baseUrl,
      headers: { "X-Team": "a", "User-Agent": "mine/1", Accept: "a/b" },
    });
    await own.audiences.list();
    await own.audiences.list({}, { headers: { "x-team": "b", "user-agent": "mine/2", accept: "text/plain" } });
    const named = seen.map(({ headers }) => [headers["x-team"], headers["user-agent"], headers.accept]);
    expect(named).toEqual([
      ["a", "mine/1", "application/json"],
      ["b", "mine/2", "text/plain"],
    ]);
  });

  test("contain the package and its version as user agent", async () => {
    await get();
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(seen[0]!.headers["user-agent"]).toBe(`td-cdp/${version}`);
  });
});

describe("a body that JSON cannot hold", () => {
  const circle: Record<string, unknown> = { name: "A" };
  circle.rule = { conditions: [circle] };

  test.each([
    ["a circle", circle, "segments.create: body.rule.conditions[0] is a circular reference."],
    ["a BigInt", { attributes: { id: 1n } }, "segments.create: body.attributes.id is a BigInt; pass it as a string."],
    [
      "a value that cannot be converted",
      {
        at: new Date(NaN),
        toJSON: () => {
          throw new Error("no clock");
        },
      },
      "segments.create: the body cannot be written as JSON: Error: no clock.",
    ],
  ])("such as %s is a TypeError that names call and place", async (_, body, message) => {
    for (const run of [
      () => cdp.segments.create({ body: body as never }),
      () => cdp.segments.create.result({ body: body as never }),
    ])
      await expect(run()).rejects.toThrow(new TypeError(message));
    expect(seen).toEqual([]);
  });
});

describe("harmful writes", () => {
  const segment = { audienceId: 1, segmentId: 2 };
  const rule = { type: "And" as const, conditions: [] };

  test.each([
    ["without a rule", { name: "A" }],
    ["with a null rule", { name: "A", rule: null }],
    ["with an empty rule", { name: "A", rule: {} }],
    ["with a rule without conditions", { name: "A", rule }],
  ])("a full update of a segment %s is refused unless it is said to be meant", async (_, body) => {
    await expect(cdp.audiences.segments.update({ ...segment, body })).rejects.toThrow(
      /would empty the rule.*allowEmptyRule/,
    );
    expect(seen).toEqual([]);
    await cdp.audiences.segments.update({ ...segment, body }, { allowEmptyRule: true });
    expect(seen).toHaveLength(1);
  });

  test("a partial update may omit the rule, but not empty it", async () => {
    await cdp.segments.update({ id: 2, body: { attributes: { name: "A" } } });
    await cdp.segments.update({
      id: 2,
      body: { relationships: { parentFolder: { data: { id: "3", type: "folder-segment" } } } },
    });
    expect(seen).toHaveLength(2);
    await expect(cdp.segments.update({ id: 2, body: { attributes: { rule: null } } })).rejects.toThrow(
      /allowEmptyRule/,
    );
    expect(seen).toHaveLength(2);
  });
});

describe("rawClient", () => {
  test.each(["", ".", "..", undefined, null, NaN, {}])("refuses an id of %j, as calls do", async (audienceId) => {
    const params = { path: { audienceId: audienceId as string } };
    const run = rawClient(cdp).DELETE("/audiences/{audienceId}", { params });
    await expect(run).rejects.toThrow(/^DELETE \/audiences\/\{audienceId\}: audienceId is .*; an id must be/);
    expect(seen).toEqual([]);
  });

  test("rejects a segment without its rule, unless allowEmptyRule is set", async () => {
    const params = { path: { audienceId: 1, segmentId: 2 } };
    const path = "/audiences/{audienceId}/segments/{segmentId}";
    await expect(rawClient(cdp).PUT(path, { params, body: { name: "A" } })).rejects.toThrow(/allowEmptyRule/);
    expect(seen).toEqual([]);
    await rawClient(cdp).PUT(path, { params, body: { name: "A" }, allowEmptyRule: true });
    expect(seen).toHaveLength(1);
  });

  test("writes dates and lists as calls do", async () => {
    const at = new Date("2026-01-31T23:30:00Z") as never;
    const query = { connection_type: ["a", "b"], schedule_status: ["active", "none"], start_after: at };
    const params = { path: { audienceId: 1, folderId: 2 }, query } as never;
    await rawClient(cdp).GET("/audiences/{audienceId}/folders/{folderId}/syndications", { params });
    expect(seen[0]!.url).toContain(
      "?connection_type=a&connection_type=b&schedule_status=active,none&start_after=2026-01-31T23%3A30",
    );
  });

  test("accepts a timeout, retries and headers for a request", async () => {
    reply = { status: 503, headers: json, body: "{}" };
    const options = { retry: { maxAttempts: 2, initialDelay: 0 }, timeout: 5000, headers: { "X-Trace": "7" } };
    await rawClient(cdp).GET("/audiences", options);
    expect(seen.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
  });

  test("rejects a value that is not a client", () => {
    expect(() => rawClient({} as typeof cdp)).toThrow(/made by createClient/);
  });

  test("sends the media types of the route table and reads as openapi-fetch does", async () => {
    const { data, response } = await rawClient(cdp).POST("/entities/segments", {
      body: {
        attributes: { name: "A" },
        relationships: { parentFolder: { data: { id: 3, type: "folder-segment" } } },
      },
    });
    expect(seen[0]!.headers).toMatchObject({
      "content-type": vendor,
      accept: `${vendor}, application/json`,
      authorization: `TD1 ${key}`,
    });
    expect(data).toEqual({ id: "1" });
    expect(response.status).toBe(200);
  });

  test("returns an error response as a value", async () => {
    reply = { status: 409, headers: json, body: '{"errors":"busy"}' };
    const { data, error, response } = await rawClient(cdp).GET("/audiences");
    expect([data, error, response.status]).toEqual([undefined, { errors: "busy" }, 409]);
  });
});
