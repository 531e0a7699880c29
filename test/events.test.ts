import { describe, expect, test } from "vitest";
import type { CdpEvent } from "../src/transport/events.ts";
import { answer, failureOf, key, ok, quick, resetConnection, sender, serve } from "./support/server.ts";

function listener() {
  const events: CdpEvent[] = [];
  return { events, onEvent: (event: CdpEvent) => void events.push(event) };
}

describe("onEvent", () => {
  test("reports attempts, responses and retries", async () => {
    const server = await serve(answer(503), ok);
    const { events, onEvent } = listener();
    await sender(server.origin, { onEvent, retry: quick })();
    expect(events.map(({ type, attempt, status }) => [type, attempt, status])).toEqual([
      ["request", 1, undefined],
      ["response", 1, 503],
      ["retry", 1, 503],
      ["request", 2, undefined],
      ["response", 2, 200],
    ]);
    const common = { operation: "audiences.get", method: "GET", path: "/audiences/{id}" };
    for (const event of events) expect(event).toMatchObject({ ...common, url: `${server.origin}/audiences/7?a=1` });
    expect(events.filter((event) => "error" in event)).toEqual([]);
    expect(events[2]!.delay).toBeLessThanOrEqual(1);
    expect(events[4]!.duration).toBeGreaterThanOrEqual(0);
    expect(events[0]!.timestamp).toBeGreaterThan(1_600_000_000_000);
  });

  test("reports failures with the error that is thrown", async () => {
    const server = await serve(resetConnection);
    const { events, onEvent } = listener();
    const error = await failureOf(sender(server.origin, { onEvent, retry: { ...quick, maxAttempts: 2 } })());
    expect(events.map(({ type }) => type)).toEqual(["request", "retry", "request", "failure"]);
    expect(events[1]!.error).toMatchObject({ kind: "connection", attempts: 1 });
    expect(events[3]!.error).toBe(error);
  });

  test("reports a call that ends before its first attempt", async () => {
    const { events, onEvent } = listener();
    await failureOf(sender("http://a", { onEvent })({ signal: AbortSignal.abort() }));
    expect(events).toMatchObject([{ type: "failure", attempt: 0, error: { kind: "canceled" } }]);
  });

  test("never receives the key", async () => {
    const server = await serve(answer(500), resetConnection, ok);
    const { events, onEvent } = listener();
    await sender(server.origin, { onEvent })();
    expect(events.length).toBeGreaterThan(5);
    expect(JSON.stringify(events)).not.toContain(key);
  });

  test("reports the cause of a failure unchanged, even if parts of it cannot be read", async () => {
    const cause = Object.defineProperty(new TypeError("fetch failed"), "socket", { get: () => failing() });
    const { events, onEvent } = listener();
    const fetch = () => Promise.reject(cause);
    await failureOf(sender("http://a", { onEvent, fetch, retry: false })());
    expect(events.at(-1)).toMatchObject({ type: "failure", error: { kind: "connection", cause } });
  });

  test("may throw: its errors are ignored", async () => {
    const server = await serve(ok);
    const onEvent = () => {
      throw new Error("a broken log");
    };
    expect(await sender(server.origin, { onEvent })()).toMatchObject({ status: 200 });
  });
});

function failing(): never {
  throw new Error("closed");
}
