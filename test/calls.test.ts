/** Every call against a real server: the request, and how the response is read. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient, getResponseInfo, type HttpError, isCdpError, withLegacyNames } from "td-cdp";
import { rawClient } from "td-cdp/raw";
import { root } from "../scripts/cli/paths.ts";
import { listRoutes } from "../scripts/openapi/sample-calls.ts";
import { callIn } from "./support/calls.ts";

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

type AnyCall = (args: object) => Promise<unknown>;

const calls = listRoutes().map(([name, route]) => ({ name, route }));

describe("every call", () => {
  test.each(calls)("$name sends its method, path, media types and key", async ({ name, route }) => {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter!);
    const args = Object.fromEntries(names.map((parameter, index) => [parameter, index % 2 ? index + 7 : `a/${index}`]));
    const body = { rule: { conditions: [1] }, attributes: { rule: { conditions: [1] } } };
    const data = await (callIn(cdp, name) as AnyCall)(route.requestMediaType ? { ...args, body } : args);
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
});

describe("responses", () => {
  test.each(calls)("an empty success of $name is an error where a body is declared", async ({ name, route }) => {
    const args = Object.fromEntries([...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter, 1]));
    const body = { rule: { conditions: [1] }, attributes: { rule: { conditions: [1] } } };
    for (const empty of [
      { status: 204, headers: {}, body: "" },
      { ...done, body: "" },
      { ...done, body: " \n" },
    ]) {
      reply = empty;
      const outcome = await (callIn(cdp, name) as AnyCall)({ ...args, ...(route.requestMediaType && { body }) }).catch(
        (reason: unknown) => reason,
      );
      if (route.mayBeEmpty) expect(outcome).toBeUndefined();
      else expect(outcome).toMatchObject({ kind: "unreadable", status: empty.status, operation: name, body: "" });
      if (!route.mayBeEmpty) expect(String(outcome)).toContain(`${empty.status} response has no body`);
    }
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
    expect(() => rawClient({} as typeof cdp)).toThrow("rawClient: the argument is not a client.");
  });
});
