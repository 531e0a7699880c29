import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CdpError } from "../src/errors/index.ts";
import { createTransport } from "../src/transport/create-transport.ts";
import {
  answer,
  counted,
  cutBody,
  failureOf,
  key,
  ok,
  quick,
  refusing,
  resetConnection,
  sender,
  serve,
  silence,
  slowBody,
  until,
} from "./support/server.ts";

const post = { method: "POST", operation: "audiences.create" };
const put = { method: "PUT", idempotent: true };

describe("a response", () => {
  test("has status, headers, text, URL, attempts and duration", async () => {
    const server = await serve(ok);
    const result = await sender(server.origin)();
    const url = `${server.origin}/audiences/7?a=1`;
    expect(result).toMatchObject({ status: 200, text: '{"id":"1"}', url, attempts: 1 });
    expect(result.headers.get("content-type")).toBe("application/json");
    expect(result.duration).toBeGreaterThanOrEqual(0);
    expect(server.seen[0]!.headers.authorization).toBe(`TD1 ${key}`);
  });

  test.each([204, 404, 500])("of status %i is returned with an empty text", async (status) => {
    const server = await serve(answer(status));
    expect(await sender(server.origin, { retry: false })()).toMatchObject({ status, text: "" });
  });

  test("is requested with the unchanged body", async () => {
    const server = await serve(ok);
    await sender(server.origin)(put, { body: '{"name":"é"}' });
    expect(server.seen[0]).toMatchObject({ method: "PUT", body: '{"name":"é"}' });
  });

  test("with truncated gzip is what the runtime returns, or a failure in the body", async () => {
    const whole = gzipSync(JSON.stringify(Array.from({ length: 500 }, (_, index) => index * Math.PI)));
    const half = whole.subarray(0, whole.length / 2);
    const server = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end(half));
    const result = await sender(server.origin)().catch((error: unknown) => error);
    if (result instanceof CdpError) expect(result).toMatchObject({ kind: "connection", phase: "body", attempts: 3 });
    else expect(() => void JSON.parse((result as { text: string }).text)).toThrow(SyntaxError);
  });

  test("uses the global fetch at the time of the request", async () => {
    const send = sender("http://127.0.0.1:9");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("patched")));
    try {
      expect(await send()).toMatchObject({ text: "patched" });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("Deno, which repeats requests by itself", () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.each([
    ["POST", true],
    ["PATCH", true],
    ["PUT", false],
  ])("is given the body of %s as a blob: %s", async (method, isBlob) => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response("")));
    vi.stubGlobal("Deno", {});
    vi.stubGlobal("fetch", fetch);
    await sender("http://a")({ method }, { body: "{}" });
    const sent = fetch.mock.calls[0]![1]!.body;
    expect(sent instanceof Blob).toBe(isBlob);
    expect(await new Response(sent!).text()).toBe("{}");
  });
});

describe("a failure", () => {
  test("to connect describes the cause", async () => {
    const origin = await refusing();
    const error = await failureOf(sender(origin)());
    expect(error).toBeInstanceOf(CdpError);
    const url = `${origin}/audiences/7`;
    expect(error).toMatchObject({ kind: "connection", phase: "before headers", attempts: 3, url });
    expect(error).toMatchObject({ operation: "audiences.get", method: "GET", path: "/audiences/{id}" });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test("in the body has the status", async () => {
    const server = await serve(cutBody);
    const error = await failureOf(sender(server.origin)());
    expect(error).toMatchObject({ kind: "connection", phase: "body", status: 200, attempts: 3 });
  });

  test.each([
    ["the headers", silence],
    ["the body", slowBody],
  ])("of time, waiting for %s, is a timeout", async (_, slow) => {
    const server = await serve(slow);
    const error = await failureOf(sender(server.origin, { timeout: 60 })());
    expect(error).toMatchObject({ kind: "timeout", scope: "attempt", timeout: 60, attempts: 3 });
  });

  test("by the timeout of the call covers the attempts and the delays", async () => {
    const server = await serve(answer(503, "", { "retry-after": "1" }));
    const error = await failureOf(sender(server.origin, { timeout: { call: 300 } })());
    expect(error).toMatchObject({ kind: "timeout", scope: "call", timeout: 300 });
    expect(server.seen.length).toBeLessThanOrEqual(1);
  });

  test("by the timeout of the call has the scope of the call, also within an attempt", async () => {
    const server = await serve(slowBody);
    const error = await failureOf(sender(server.origin)({ timeout: { call: 80 } }));
    expect(error).toMatchObject({ kind: "timeout", scope: "call", timeout: 80, attempts: 1 });
  });

  test("by a timeout ends a fetch that ignores signals", async () => {
    const fetch = () => new Promise<Response>(() => {});
    const error = await failureOf(sender("http://a", { fetch, timeout: 5, retry: false })());
    expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
  });

  test("by a timeout aborts fetch without a signal of the caller", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    await failureOf(sender("http://a", { fetch, timeout: 5, retry: false })());
    expect(fetch.mock.calls[0]![1]!.signal!.aborted).toBe(true);
  });

  test("by a timeout is impossible without limits: fetch gets no signal", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response("")));
    await sender("http://a", { fetch, timeout: 0 })();
    expect(fetch.mock.calls[0]![1]!.signal).toBeNull();
  });

  test("never shows the key, even if fetch quotes it", async () => {
    const quoting = [
      new TypeError(`Headers.append: "TD1 ${key}" is an invalid header value.`),
      new TypeError("fetch failed", { cause: new Error(`sent ${key}`) }),
      `could not send ${key}`,
    ];
    for (const cause of quoting) {
      const error = await failureOf(sender("http://a", { fetch: () => Promise.reject(cause), retry: false })());
      expect(error.kind).toBe("connection");
      expect(`${error.stack}${JSON.stringify(error)}${error.cause}${(error.cause as Error).stack}`).not.toContain(key);
    }
  });

  test.each([0, Infinity])("never results from a timeout of %d, which sets no limit", async (timeout) => {
    const server = await serve(ok);
    expect(await sender(server.origin)({ timeout: { attempt: timeout, call: timeout } })).toMatchObject({
      attempts: 1,
    });
  });
});

describe("a redirect", () => {
  const to = (location: string, status = 302) => answer(status, "moved", { location });

  test.each([301, 302, 303, 307, 308])("of status %i is followed by a read within the origin", async (status) => {
    const server = await serve(to("/there?b=2", status), ok);
    const result = await sender(server.origin)();
    expect(result).toMatchObject({ status: 200, url: `${server.origin}/there?b=2`, attempts: 1 });
    expect(server.seen[1]!.headers.authorization).toBe(`TD1 ${key}`);
  });

  test("is followed by HEAD as by GET", async () => {
    const server = await serve(to("/there"), ok);
    expect(await sender(server.origin)({ method: "HEAD" })).toMatchObject({ status: 200 });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["HEAD /audiences/7?a=1", "HEAD /there"]);
  });

  test("to an invalid URL says so", async () => {
    const server = await serve(to("http://["));
    expect((await failureOf(sender(server.origin)())).message).toContain("redirected to an invalid URL");
  });

  test.each([307, 308])("of status %i is followed by a write, with its body", async (status) => {
    const server = await serve(to("/there", status), ok);
    await sender(server.origin)(post, { body: "{}" });
    expect(server.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["POST", "/audiences/7?a=1", "{}"],
      ["POST", "/there", "{}"],
    ]);
  });

  test.each([301, 302, 303])("of status %i is not followed by a write", async (status) => {
    const server = await serve(to("/there", status), ok);
    const error = await failureOf(sender(server.origin)(put, { body: "{}" }));
    expect(error).toMatchObject({ kind: "connection", status, attempts: 1 });
    expect(error.message).toContain(`redirected to ${server.origin}`);
    expect(error.message).toContain("changes PUT to GET");
    expect(server.seen).toHaveLength(1);
  });

  test.each([301, 307])("of status %i to another origin is not followed, and the key stays", async (status) => {
    const other = await serve(ok);
    const server = await serve(to(`${other.origin}/steal?token=1`, status));
    const error = await failureOf(sender(server.origin)());
    expect(error).toMatchObject({ kind: "connection", attempts: 1 });
    expect(error.message).toContain(`redirected to ${other.origin}, not followed`);
    expect(error.message).not.toContain("steal");
    expect(other.seen).toEqual([]);
  });

  test.each([
    "//evil.example/",
    "http://127.0.0.1:1/",
    "https://127.0.0.1/",
    "http://user:pw@HOST/",
    "http://[",
    "data:,a",
  ])("to %s is not followed", async (location) => {
    const server = await serve((response) => {
      to(location.replace("HOST", String(response.req.headers.host)))(response, server.seen[0]!);
    });
    expect(await failureOf(sender(server.origin)())).toMatchObject({ kind: "connection", attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test("in a loop ends", async () => {
    const server = await serve(to("/audiences/7?a=1"));
    const error = await failureOf(sender(server.origin)());
    expect(error.message).toContain("more than 5 redirects");
    expect(server.seen).toHaveLength(6);
  });

  test("without a location is a response", async () => {
    const server = await serve(answer(302, "where?"));
    expect(await sender(server.origin)()).toMatchObject({ status: 302, text: "where?" });
  });

  test("that a browser hides fails with a message", async () => {
    const hidden = { type: "opaqueredirect", status: 0, headers: new Headers(), body: null } as Response;
    const error = await failureOf(sender("http://a", { fetch: () => Promise.resolve(hidden) })());
    expect(error).toMatchObject({ kind: "connection", attempts: 1 });
    expect(error.message).toContain("the browser hides");
  });

  test.each(["http://a.evil/", "http://a@evil/", "http://evil/a", "http://a:81/", "https://a/", "nonsense"])(
    "is not needed for the key to stay: a request to %s is not sent",
    async (url) => {
      const fetch = vi.fn<typeof globalThis.fetch>();
      const error = await failureOf(sender("http://a", { fetch })({}, { url }));
      expect(error).toMatchObject({ kind: "connection", attempts: 1 });
      expect(error.message).toContain("not sent: the API key may only go to http://a");
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

describe("a signal", () => {
  test("that has already aborted sends nothing", async () => {
    const server = await serve(ok);
    const error = await failureOf(sender(server.origin)({ signal: AbortSignal.abort("no") }));
    expect(error).toMatchObject({ kind: "canceled", cause: "no", attempts: 0 });
    expect(server.seen).toHaveLength(0);
  });

  test.each([
    ["before the headers", silence],
    ["in the body", slowBody],
    ["while waiting to try again", answer(503)],
  ])("cancels %s", async (_, behavior) => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const server = await serve(behavior);
    const controller = new AbortController();
    const retry = { maxAttempts: 3, initialDelay: 60_000, maxDelay: 60_000 };
    const run = failureOf(sender(server.origin, { retry })({ signal: controller.signal }));
    await until(() => server.seen.length === 1);
    const reason = new Error("changed my mind");
    setTimeout(() => controller.abort(reason), 20);
    const error = await run;
    expect(error).toMatchObject({ kind: "canceled", attempts: 1 });
    expect(error.cause).toBe(reason);
  });

  test("cancels the delay even if an abandoned attempt fails now", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const fetch = () => new Promise<Response>((_, reject) => setTimeout(reject, 30, new TypeError("late")));
    const retry = { maxAttempts: 2, initialDelay: 60_000, maxDelay: 60_000 };
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 60);
    const run = sender("http://a", { fetch, retry, timeout: 5 })({ signal: controller.signal });
    expect(await failureOf(run)).toMatchObject({ kind: "canceled", attempts: 1 });
  });

  test("closes the connection of the canceled request", async () => {
    const closed = vi.fn();
    const server = await serve((response) => void response.on("close", closed));
    const controller = new AbortController();
    const run = failureOf(sender(server.origin)({ signal: controller.signal }));
    await until(() => server.seen.length === 1);
    controller.abort();
    await run;
    await until(() => closed.mock.calls.length === 1);
  });

  test.each(["request", "retry"])("that is aborted by the listener of %s cancels", async (type) => {
    const server = await serve(answer(500));
    const controller = new AbortController();
    const onEvent = (event: { type: string }) => event.type === type && controller.abort();
    const error = await failureOf(sender(server.origin, { onEvent })({ signal: controller.signal }));
    expect(error.kind).toBe("canceled");
    expect(server.seen.length).toBe(type === "request" ? 0 : 1);
  });
});

describe("after calls", () => {
  afterEach(() => void vi.restoreAllMocks());

  test("no listener and no timer is left after 10,000 calls", async () => {
    const { signal, listeners } = counted();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    let turn = 0;
    const fetch = () =>
      ++turn % 10 ? Promise.resolve(new Response("{}")) : Promise.reject(new TypeError("fetch failed"));
    const retry = { maxAttempts: 2, initialDelay: 0, maxDelay: 0 };
    const send = sender("http://a", { fetch, retry, concurrency: 40, timeout: { attempt: 50_000, call: 90_000 } });
    for (let round = 0; round < 100; round++)
      await Promise.all(Array.from({ length: 100 }, () => send({ signal }).catch(() => {})));
    expect(listeners.most).toBeGreaterThan(0);
    expect(listeners.now).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("there is no leak warning when many calls share a signal", async () => {
    const warned = vi.fn();
    process.on("warning", warned);
    const { signal } = new AbortController();
    const send = sender("http://a", {
      fetch: () => new Promise((resolve) => setTimeout(resolve, 5, new Response(""))),
    });
    await Promise.all(Array.from({ length: 30 }, () => send({ signal }).catch(() => {})));
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("warning", warned);
    expect(warned).not.toHaveBeenCalled();
  });

  test("the end of one call does not affect another with the same signal", async () => {
    const server = await serve((response, seen) => (seen.url === "/first" ? ok : silence)(response, seen));
    const controller = new AbortController();
    const send = sender(server.origin);
    const first = send({ signal: controller.signal }, { url: `${server.origin}/first` });
    const second = failureOf(send({ signal: controller.signal }));
    const third = failureOf(send({ signal: controller.signal }));
    await until(() => server.seen.length === 3);
    await first;
    controller.abort("all");
    expect(await second).toMatchObject({ kind: "canceled", cause: "all" });
    expect(await third).toMatchObject({ kind: "canceled", cause: "all" });
  });

  test("no listener is left after real requests of every kind", async () => {
    const { signal, listeners } = counted();
    for (const behavior of [ok, answer(500), cutBody, resetConnection, silence, slowBody]) {
      const server = await serve(behavior);
      const send = sender(server.origin, { timeout: 100 });
      await Promise.all([send({ signal }).catch(() => {}), send({ ...post, signal }).catch(() => {})]);
    }
    expect(listeners.now).toBe(0);
  });

  test("there is no unhandled rejection", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const server = await serve(slowBody);
    for (const timeout of [1, 5, 20]) await failureOf(sender(server.origin, { retry: false })({ timeout }));
    const late = () => new Promise<Response>((_, reject) => setTimeout(reject, 20, new Error("late")));
    await failureOf(sender("http://a", { fetch: late, retry: false })({ timeout: 2 }));
    await sender(server.origin, { fetch: () => Promise.resolve(new Response("")), onEvent: rejects })();
    await new Promise((resolve) => setTimeout(resolve, 60));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test("an origin must be a URL", () => {
  expect(() => createTransport({ origin: "api" })).toThrow(TypeError);
});

// A function that returns a promise passes for one that returns nothing.
const rejects: () => void = () => Promise.reject(new Error("a broken listener"));
