/** Middleware runs around every call, list, poll and raw request, once each, and never sees the key. */
import { beforeEach, describe, expect, test } from "vitest";
import {
  type Cdp,
  createClient,
  HttpError,
  iterate,
  type Middleware,
  poll,
  segmentQuery,
  withLegacyNames,
} from "td-cdp";
import { rawClient } from "td-cdp/raw";
import { key } from "./support/server.ts";

interface Sent {
  url: string;
  init: RequestInit;
}

let sent: Sent[] = [];
let responses: (() => Response)[] = [];

/** Responds with what is queued, or else with a small object. */
const fetch = async (url: string, init: RequestInit) => {
  sent.push({ url, init });
  return responses.shift()?.() ?? Response.json({ id: "1", status: "success" });
};

beforeEach(() => {
  sent = [];
  responses = [];
});

function clientWith(...middleware: Middleware[]): Cdp {
  return createClient({ apiKey: key, baseUrl: "https://cdp.example", fetch, retry: { initialDelay: 0 }, middleware });
}

/** Counts requests and the texts in which the key could be seen. */
function counter() {
  const seen = { requests: 0, responses: 0, errors: 0, text: "" };
  const middleware: Middleware = {
    onRequest({ request, ...context }) {
      seen.requests++;
      seen.text += JSON.stringify([[...request.headers], request.url, context.params, context.options]);
    },
    onResponse: ({ request, response }) => {
      seen.responses++;
      seen.text += JSON.stringify([[...request.headers], [...response.headers], response.url]);
    },
    onError: () => void seen.errors++,
  };
  return { seen, middleware };
}

describe("use", () => {
  test("adds middleware to a call, a list of two pages, a poll and a raw request", async () => {
    const cdp = clientWith();
    const { seen, middleware } = counter();
    cdp.use(middleware);
    await cdp.audiences.get({ audienceId: 7 });
    expect(seen.requests).toBe(1);

    const page = (id: string, nextPage: string | null) => () =>
      Response.json({ data: [{ id }], pagination: { nextPage } });
    responses = [page("1", "next"), page("2", null)];
    const list = cdp.parentSegments.realtimeJourneys.list;
    expect(await iterate(list, { parentSegmentId: 7 }).toArray({ limit: 9 })).toHaveLength(2);
    expect(seen.requests).toBe(3);

    await poll(segmentQuery, cdp, { parentSegmentId: 7, queryId: "q" });
    expect(seen.requests).toBe(4);

    await rawClient(cdp).GET("/audiences");
    await withLegacyNames(cdp).masterSegments.list();
    expect(seen).toMatchObject({ requests: 6, responses: 6, errors: 0 });
    expect(sent).toHaveLength(6);
  });

  test("hides the key from middleware and still sends it", async () => {
    const { seen, middleware } = counter();
    await clientWith(middleware).segments.create({ body: { attributes: { name: "A" } } as never });
    expect(seen.text).not.toContain(key);
    expect(seen.text.toLowerCase()).not.toContain("authorization");
    expect(new Headers(sent[0]!.init.headers).get("authorization")).toBe(`TD1 ${key}`);
    expect(sent[0]!.init.body).toBe('{"attributes":{"name":"A"}}');
  });

  test("hides the key from middleware in an error response that quotes it", async () => {
    const texts: string[] = [];
    const cdp = clientWith({
      async onResponse({ response }) {
        texts.push(await response.clone().text(), JSON.stringify([...response.headers]));
      },
    });
    responses = [() => Response.json({ message: `TD1 ${key}` }, { status: 401, headers: { "x-echo": key } })];
    await expect(cdp.audiences.list()).rejects.toBeInstanceOf(HttpError);
    expect(texts.join()).toContain("[key]");
    expect(texts.join()).not.toContain(key);
  });

  test("rejects values that are not middleware", () => {
    expect(() => clientWith().use({} as Middleware)).toThrow(/Middleware must be an object/);
  });

  test("runs onRequest in order, and onResponse and onError in reverse order", async () => {
    const order: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void order.push(`request ${name}`),
      onResponse: () => void order.push(`response ${name}`),
      onError: () => void order.push(`error ${name}`),
    });
    const cdp = clientWith(named("a"));
    cdp.use(named("b"), named("c"));
    await cdp.audiences.list();
    expect(order.splice(0)).toEqual(["request a", "request b", "request c", "response c", "response b", "response a"]);
    responses = Array.from({ length: 3 }, () => () => {
      throw new TypeError("fetch failed");
    });
    await expect(cdp.audiences.list()).rejects.toMatchObject({ kind: "connection" });
    expect(order).toEqual(["request a", "request b", "request c", "error c", "error b", "error a"]);
  });

  test("runs middleware once per call, whatever the number of attempts", async () => {
    const { seen, middleware } = counter();
    responses = [503, 503].map((status) => () => new Response("busy", { status }));
    expect(await clientWith(middleware).audiences.get({ audienceId: 7 })).toMatchObject({ id: "1" });
    expect([seen.requests, seen.responses, sent.length]).toEqual([1, 1, 3]);
  });
});

describe("eject", () => {
  test("removes middleware, also that of the options", async () => {
    const [one, other] = [counter(), counter()];
    const cdp = clientWith(one.middleware);
    cdp.use(other.middleware);
    cdp.eject(one.middleware);
    await cdp.audiences.list();
    expect([one.seen.requests, other.seen.requests]).toEqual([0, 1]);
  });
});

describe("onRequest", () => {
  test("may change headers", async () => {
    await clientWith({ onRequest: ({ request }) => request.headers.set("traceparent", "00-1") }).audiences.list();
    expect(new Headers(sent[0]!.init.headers).get("traceparent")).toBe("00-1");
  });

  test("may return another request, which keeps retries and the name of the call", async () => {
    const cdp = clientWith({ onRequest: ({ request }) => new Request(`${request.url}?debug=1`, request) });
    responses = [503, 404].map((status) => () => new Response("", { status }));
    const error = await cdp.audiences.get({ audienceId: 7 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ operation: "audiences.get", status: 404, attempts: 2 });
    expect(sent.map(({ url }) => url)).toEqual(Array(2).fill("https://cdp.example/audiences/7?debug=1"));
  });

  test("may not send the key to another origin", async () => {
    const cdp = clientWith({ onRequest: ({ request }) => new Request("https://other.example/", request) });
    await expect(cdp.audiences.list()).rejects.toThrow(/not sent: the API key may only go to https:\/\/cdp\.example/);
    expect(sent).toEqual([]);
  });

  test("may respond itself: nothing is sent, and the call has no attempts", async () => {
    const cdp = clientWith({ onRequest: () => Response.json({ id: "cached" }, { headers: { "x-cache": "hit" } }) });
    const result = await cdp.audiences.get.result({ audienceId: 7 });
    expect(result).toMatchObject({ ok: true, data: { id: "cached" }, response: { status: 200, attempts: 0 } });
    expect(result.response?.headers.get("x-cache")).toBe("hit");
    expect(sent).toEqual([]);
  });

  test("may respond with an error, which the call throws as one of the API", async () => {
    const cdp = clientWith({ onRequest: () => Response.json({ message: "Blocked" }, { status: 403 }) });
    await expect(cdp.audiences.list()).rejects.toMatchObject({ kind: "http", status: 403, attempts: 0 });
  });

  test("may set other credentials, which are redacted too", async () => {
    const other = "TD1 9/fedcba9876543210fedcba";
    const cdp = clientWith({ onRequest: ({ request }) => request.headers.set("Authorization", other) });
    responses = [() => new Response(`who is fedcba9876543210fedcba? ${other}`, { status: 401 })];
    const error = await cdp.audiences.list().catch((reason: unknown) => reason as Error);
    expect(new Headers(sent[0]!.init.headers).get("authorization")).toBe(other);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(other.slice(4));
  });
});

describe("a middleware that throws", () => {
  const failure = new Error("no tenant");
  const ways: [string, Middleware][] = [
    ["onRequest", { onRequest: () => Promise.reject(failure) }],
    ["onResponse", { onResponse: () => Promise.reject(failure) }],
  ];

  test.each(ways)("in %s ends calls, results, lists and raw requests with its error", async (_, middleware) => {
    const cdp = clientWith(middleware);
    const { list } = cdp.parentSegments.realtimeJourneys;
    for (const run of [
      () => cdp.audiences.list(),
      () => cdp.audiences.list.result(),
      () => iterate(list, { parentSegmentId: 7 }).toArray({ limit: 1 }),
      () => poll(segmentQuery, cdp, { parentSegmentId: 7, queryId: "q" }),
      () => rawClient(cdp).GET("/audiences"),
    ])
      expect(await run().catch((reason: unknown) => reason)).toBe(failure);
  });
});

describe("onError", () => {
  beforeEach(() => {
    responses = Array.from({ length: 3 }, () => () => {
      throw new TypeError("fetch failed");
    });
  });

  test("may respond in place of the error", async () => {
    const cdp = clientWith({ onError: () => Response.json({ id: "stale" }) });
    expect(await cdp.audiences.get({ audienceId: 7 })).toEqual({ id: "stale" });
  });

  test("may replace the error", async () => {
    const failure = new Error("offline");
    const cdp = clientWith({ onError: () => failure });
    expect(await cdp.audiences.list().catch((reason: unknown) => reason)).toBe(failure);
  });
});

describe("onResponse", () => {
  test("may replace the response, whose data the call resolves with", async () => {
    const cdp = clientWith({
      async onResponse({ response }) {
        return Response.json({ ...((await response.json()) as object), seen: true });
      },
    });
    expect(await cdp.audiences.get({ audienceId: 7 })).toMatchObject({ id: "1", seen: true });
  });
});
