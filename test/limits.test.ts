import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTransport } from "../src/transport/create-transport.ts";
import { answer, type Answering, failureOf, ok, sender, serve, silence, until } from "./support/server.ts";

const many = (count: number, run: (index: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

afterEach(() => void vi.restoreAllMocks());

describe("concurrency", () => {
  test("is never exceeded, and every call gets a response", async () => {
    let active = 0;
    let most = 0;
    const server = await serve((response, seen) => {
      most = Math.max(most, ++active);
      setTimeout(() => {
        active--;
        answer(seen.url.endsWith("5") && Math.random() < 0.5 ? 500 : 200)(response, seen);
      }, 3);
    });
    const send = sender(server.origin, { concurrency: 3 });
    await many(60, (index) => send({}, { url: `${server.origin}/${index}` }));
    expect(most).toBe(3);
    expect(server.seen.length).toBeGreaterThanOrEqual(60);
  });

  test("releases the slot of a failed or canceled call", async () => {
    const server = await serve(silence, silence, ok);
    const send = sender(server.origin, { concurrency: 1, retry: false });
    const [first, second] = [new AbortController(), new AbortController()];
    const stuck = failureOf(send({ signal: first.signal }));
    const canceled = failureOf(send({ signal: second.signal }));
    const last = send();
    await until(() => server.seen.length === 1);
    first.abort();
    expect(await stuck).toMatchObject({ kind: "canceled", attempts: 1 });
    await until(() => server.seen.length === 2);
    second.abort();
    expect(await canceled).toMatchObject({ kind: "canceled", attempts: 1 });
    expect(await last).toMatchObject({ status: 200 });
  });

  test("serves calls in order of arrival", async () => {
    const server = await serve(ok);
    const send = sender(server.origin, { concurrency: 1 });
    await many(10, (index) => send({}, { url: `${server.origin}/${index}` }));
    expect(server.seen.map(({ url }) => url)).toEqual(Array.from({ length: 10 }, (_, index) => `/${index}`));
  });

  test("does not count a call that waits for a retry", async () => {
    const server = await serve(answer(500), ok);
    const send = sender(server.origin, { concurrency: 1, retry: { initialDelay: 60_000, maxDelay: 60_000 } });
    vi.spyOn(Math, "random").mockReturnValue(1);
    const controller = new AbortController();
    const waiting = failureOf(send({ signal: controller.signal }));
    await until(() => server.seen.length === 1);
    expect(await send()).toMatchObject({ status: 200 });
    controller.abort();
    expect(await waiting).toMatchObject({ kind: "canceled", attempts: 1 });
  });

  test("removes a call from the queue when its signal aborts or it times out", async () => {
    const server = await serve(silence);
    const send = sender(server.origin, { concurrency: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const stuck = failureOf(send({ signal: first.signal }));
    const queued = failureOf(send({ signal: second.signal }));
    const late = failureOf(send({ timeout: { call: 30 } }));
    expect(await late).toMatchObject({ kind: "timeout", scope: "call", timeout: 30, attempts: 0 });
    await until(() => server.seen.length === 1);
    second.abort("enough");
    expect(await queued).toMatchObject({ kind: "canceled", cause: "enough", attempts: 0 });
    first.abort();
    expect(await stuck).toMatchObject({ kind: "canceled", attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });
});

test("waiting for a slot uses no timer", async () => {
  vi.useFakeTimers();
  const send = sender("http://a", { fetch: () => new Promise(() => {}), concurrency: 1, timeout: 0 });
  void send();
  void send();
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("requests per second", () => {
  test("count retries", async () => {
    const server = await serve(answer(500));
    const began = performance.now();
    await sender(server.origin, { requestsPerSecond: 20 })();
    expect(server.seen).toHaveLength(3);
    expect(performance.now() - began).toBeGreaterThan(98);
  });

  describe("with simulated time", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test("start an interval apart", async () => {
      const starts: number[] = [];
      const fetch = () => Promise.resolve((starts.push(performance.now()), new Response("")));
      const send = sender("http://a", { fetch, requestsPerSecond: 50, timeout: 0 });
      const all = many(12, () => send());
      await vi.advanceTimersByTimeAsync(220);
      await all;
      expect(starts.map((start) => Math.round(start - starts[0]!))).toEqual(starts.map((_, index) => index * 20));
      expect(starts).toHaveLength(12);
    });

    test("are held over a minute", async () => {
      let sent = 0;
      const fetch = () => Promise.resolve((sent++, new Response("")));
      const transport = createTransport({ origin: "http://a", fetch, requestsPerSecond: 2, timeout: 0 });
      const exchange = { operation: "a.get", method: "GET", path: "/", idempotent: true };
      const all = many(1000, () => transport({ url: "http://a/", method: "GET", headers: {} }, exchange));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sent).toBe(121);
      await vi.advanceTimersByTimeAsync(440_000);
      await all;
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe("a pause that the server asks for", () => {
  test.each([429, 503])("holds all calls, after %i", async (status) => {
    const times: number[] = [];
    const timed =
      (next: Answering): Answering =>
      (response, seen) => {
        times.push(performance.now());
        next(response, seen);
      };
    const server = await serve(timed(answer(status, "", { "retry-after": "1" })), timed(ok));
    const events: string[] = [];
    const send = sender(server.origin, { onEvent: ({ type }) => events.push(type) });
    const first = send();
    await until(() => events.includes("retry"));
    const others = await many(20, () => send());
    expect(await first).toMatchObject({ status: 200, attempts: 2 });
    expect(others).toHaveLength(20);
    expect(Math.min(...times.slice(1)) - times[0]!).toBeGreaterThan(950);
  });

  test("holds all calls after 429 without Retry-After", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const server = await serve(answer(429), ok);
    const send = sender(server.origin, { concurrency: 1, retry: { initialDelay: 300, maxDelay: 300 } });
    const began = performance.now();
    expect(await Promise.race([send(), send()])).toMatchObject({ status: 200 });
    expect(performance.now() - began).toBeGreaterThan(295);
  });

  test("holds the other calls even if this call is not retried", async () => {
    const server = await serve(answer(429, "", { "retry-after": "0.3" }), ok);
    const send = sender(server.origin);
    const began = performance.now();
    expect(await send({ retry: false })).toMatchObject({ status: 429, attempts: 1 });
    expect(await send()).toMatchObject({ status: 200 });
    expect(performance.now() - began).toBeGreaterThan(295);
  });

  test("holds queued calls before a slot is free", async () => {
    const server = await serve(answer(429, "", { "retry-after": "1" }), ok);
    const send = sender(server.origin, { concurrency: 1 });
    const began = performance.now();
    await many(4, () => send());
    expect(performance.now() - began).toBeGreaterThan(950);
    expect(server.seen).toHaveLength(5);
  });

  test("can be canceled by a signal", async () => {
    const server = await serve(answer(429, "", { "retry-after": "2" }), ok);
    const events: string[] = [];
    const send = sender(server.origin, { onEvent: ({ type }) => events.push(type) });
    const [first, second] = [new AbortController(), new AbortController()];
    const asleep = failureOf(send({ signal: first.signal }));
    await until(() => events.includes("retry"));
    const queued = failureOf(send({ signal: second.signal }));
    first.abort();
    second.abort();
    expect(await asleep).toMatchObject({ kind: "canceled", attempts: 1 });
    expect(await queued).toMatchObject({ kind: "canceled", attempts: 0 });
    expect(server.seen).toHaveLength(1);
  });
});
