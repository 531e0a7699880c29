import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { backoffDelay, wasNeverSent, parseRetryAfter } from "../src/transport/retry.ts";
import type { CdpEvent } from "../src/transport/events.ts";
import {
  answer,
  cutBody,
  failureOf,
  ok,
  quick,
  refusing,
  resetConnection,
  sender,
  serve,
  serveRaw,
  silence,
} from "./support/server.ts";

const post = { method: "POST", operation: "audiences.create" };
const body = { body: '{"name":"a"}' };

describe("an idempotent call", () => {
  test.each([408, 429, 500, 502, 503, 504])("is sent again after %i", async (status) => {
    const server = await serve(answer(status), ok);
    const result = await sender(server.origin)();
    expect(result).toMatchObject({ status: 200, attempts: 2, text: '{"id":"1"}' });
    expect(server.seen).toHaveLength(2);
  });

  test.each([400, 401, 403, 404, 409, 422, 501])("is not sent again after %i", async (status) => {
    const server = await serve(answer(status, "no"), ok);
    expect(await sender(server.origin)()).toMatchObject({ status, attempts: 1, text: "no" });
    expect(server.seen).toHaveLength(1);
  });

  test("is sent again after a connection reset before the headers", async () => {
    const server = await serve(resetConnection, ok);
    expect(await sender(server.origin)()).toMatchObject({ status: 200, attempts: 2 });
  });

  test("is sent again after a body that breaks off", async () => {
    const server = await serve(cutBody, ok);
    expect(await sender(server.origin)()).toMatchObject({ text: '{"id":"1"}', attempts: 2 });
  });

  test("is sent again after an attempt that takes too long", async () => {
    const server = await serve(silence, ok);
    const result = await sender(server.origin, { retry: { ...quick, maxAttempts: 20 } })({ timeout: 200 });
    expect(result.status).toBe(200);
    expect(result.attempts).toBeGreaterThan(1);
  });

  test("is sent again with its body", async () => {
    const server = await serve(answer(500), ok);
    await sender(server.origin)({ method: "PUT", idempotent: true }, body);
    expect(server.seen.map((seen) => seen.body)).toEqual([body.body, body.body]);
  });

  test("returns the last response when 503 never ends", async () => {
    const server = await serve(answer(503, "busy"));
    expect(await sender(server.origin)()).toMatchObject({ status: 503, text: "busy", attempts: 3 });
    expect(server.seen).toHaveLength(3);
  });

  test("returns an empty 500", async () => {
    const server = await serve(answer(500));
    expect(await sender(server.origin)({ retry: false })).toMatchObject({ status: 500, text: "", attempts: 1 });
  });

  test("fails when every connection breaks", async () => {
    const server = await serve(resetConnection);
    const error = await failureOf(sender(server.origin)());
    expect(error).toMatchObject({ kind: "connection", attempts: 3, phase: "before headers" });
    expect(server.seen).toHaveLength(3);
  });

  test("uses the number of attempts of the call, then of the client", async () => {
    const server = await serve(answer(500));
    const send = sender(server.origin, { retry: { ...quick, maxAttempts: 2 } });
    expect(await send()).toMatchObject({ attempts: 2 });
    expect(await send({ retry: { maxAttempts: 4 } })).toMatchObject({ attempts: 4 });
    expect(await send({ retry: false })).toMatchObject({ attempts: 1 });
    expect(await sender(server.origin, { retry: false })()).toMatchObject({ attempts: 1 });
  });
});

describe("a call that is not idempotent", () => {
  test.each([408, 429, 500, 502, 503, 504])("is sent once when the response is %i", async (status) => {
    const server = await serve(answer(status), ok);
    expect(await sender(server.origin)(post, body)).toMatchObject({ status, attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ["a reset before the headers", resetConnection, "before headers"],
    ["a body that breaks off", cutBody, "body"],
  ])("is sent once when there is %s", async (_, bad, phase) => {
    const server = await serve(bad, ok);
    expect(await failureOf(sender(server.origin)(post, body))).toMatchObject({
      kind: "connection",
      attempts: 1,
      phase,
    });
    expect(server.seen).toHaveLength(1);
  });

  test("is sent once when the attempt takes too long", async () => {
    const server = await serve(silence, ok);
    const error = await failureOf(sender(server.origin)({ ...post, timeout: 200 }, body));
    expect(error).toMatchObject({ kind: "timeout", scope: "attempt", timeout: 200, attempts: 1 });
    expect(server.seen.length).toBeLessThanOrEqual(1);
  });

  test.each([429, 503])("is sent again after %i with Retry-After", async (status) => {
    const server = await serve(answer(status, "", { "retry-after": "0" }), ok);
    expect(await sender(server.origin)(post, body)).toMatchObject({ status: 200, attempts: 2 });
  });

  test("is not sent again after 500 with Retry-After", async () => {
    const server = await serve(answer(500, "", { "retry-after": "0" }), ok);
    expect(await sender(server.origin)(post, body)).toMatchObject({ status: 500, attempts: 1 });
  });

  test("is retried when the connection is refused, since nothing was sent", async () => {
    const events: CdpEvent[] = [];
    const send = sender(await refusing(), { onEvent: (event) => events.push(event) });
    expect(await failureOf(send(post, body))).toMatchObject({ kind: "connection", attempts: 3 });
    expect(events.filter(({ type }) => type === "retry")).toHaveLength(2);
  });

  test("is retried when the host name cannot be resolved", async () => {
    const refused = () => Promise.reject(new TypeError("fetch failed", { cause: coded("ENOTFOUND", "getaddrinfo") }));
    const send = sender("http://nowhere.invalid", { fetch: refused });
    expect(await failureOf(send(post, body))).toMatchObject({ attempts: 3 });
  });

  test("is retried when the TLS handshake fails", async () => {
    const server = await serveRaw((socket) => socket.end("HTTP/1.1 400 No TLS\r\n\r\n"));
    const send = sender(server.origin.replace("http:", "https:"));
    expect(await failureOf(send(post, body))).toMatchObject({ kind: "connection", attempts: 3 });
  });
});

describe("Retry-After", () => {
  const headers = (values: Record<string, string>) => new Headers(values);

  test("is read as seconds", () => {
    expect(parseRetryAfter(headers({ "retry-after": "7" }))).toBe(7000);
    expect(parseRetryAfter(headers({ "retry-after": " 0 " }))).toBe(0);
    expect(parseRetryAfter(headers({ "retry-after": "1.25" }))).toBe(1250);
  });

  test("is the longest of several", () => {
    const date = "Sun, 06 Nov 1994 08:49:37 GMT";
    const [soon, late] = ["Sun, 06 Nov 1994 08:49:47 GMT", "Sunday, 06-Nov-94 08:50:07 GMT"];
    const read = (...values: string[]) => {
      const received = headers({ date });
      for (const value of values) received.append("retry-after", value);
      return parseRetryAfter(received);
    };
    expect(read("3", "30")).toBe(30_000);
    expect(read("30", " 3 ", "12")).toBe(30_000);
    expect(read("3,30,12")).toBe(30_000);
    expect(read(soon, late)).toBe(30_000);
    expect(read(late, "7", soon)).toBe(30_000);
    expect(read("soon", "5")).toBe(5_000);
    expect(read("soon", "later")).toBeUndefined();
  });

  test("is read as a date, by the clock of the server", () => {
    const date = "Sun, 06 Nov 1994 08:49:37 GMT";
    const later = "Sun, 06 Nov 1994 08:50:07 GMT";
    expect(parseRetryAfter(headers({ "retry-after": later, date }))).toBe(30_000);
    expect(parseRetryAfter(headers({ "retry-after": date, date: later }))).toBe(0);
  });

  test("is read as a date by the local clock if the server sends no date", () => {
    const soon = parseRetryAfter(headers({ "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }))!;
    expect(soon).toBeGreaterThan(3_000_000);
    expect(soon).toBeLessThanOrEqual(3_600_000);
  });

  test.each(["", "soon", "-5", "NaN", "1e3", "abc 12", "12 34", "Infinity", "Sun, 06 Nov 1994 08:49:37 GMT+0200"])(
    "is ignored as %j",
    (value) => {
      expect(parseRetryAfter(headers({ "retry-after": value }))).toBeUndefined();
    },
  );

  test("is undefined without headers", () => expect(parseRetryAfter(undefined)).toBeUndefined());

  test.each([
    ["seconds", () => "1"],
    ["a date", () => new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString()],
  ])("is waited for, as %s", async (_, value) => {
    const date = () => ({ "retry-after": value() });
    const server = await serve((response) => response.writeHead(429, date()).end(), ok);
    const began = performance.now();
    expect(await sender(server.origin)()).toMatchObject({ status: 200, attempts: 2 });
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  test.each(["3", "99999999999999"])("is not waited for when it is longer than the longest wait: %s", async (value) => {
    const server = await serve(answer(429, "later", { "retry-after": value }));
    const send = sender(server.origin);
    expect(await send()).toMatchObject({ status: 429, text: "later", attempts: 1 });
    // The others are not sent.
    expect(await send()).toMatchObject({ status: 429, text: "later", attempts: 0 });
  });
});

describe("the delay without Retry-After", () => {
  beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));
  afterEach(() => void vi.restoreAllMocks());

  test("doubles up to the maximum, with full jitter", () => {
    expect([1, 2, 3, 4, 5].map((attempt) => backoffDelay(attempt, 500, 3000))).toEqual([250, 500, 1000, 1500, 1500]);
    vi.mocked(Math.random).mockReturnValue(0);
    expect(backoffDelay(3, 500, 3000)).toBe(0);
  });

  test("is reported in the events", async () => {
    const server = await serve(answer(500));
    const events: CdpEvent[] = [];
    await sender(server.origin, { retry: { initialDelay: 4 }, onEvent: (event) => events.push(event) })();
    expect(events.flatMap(({ delay }) => delay ?? [])).toEqual([2, 4]);
  });
});

describe("a failure of fetch", () => {
  test.each([
    ["Node, refused", new TypeError("fetch failed", { cause: coded("ECONNREFUSED", "connect") })],
    ["Node, two addresses", new TypeError("", { cause: new AggregateError([coded("ETIMEDOUT", "connect")]) })],
    ["Node, no address now", new TypeError("fetch failed", { cause: coded("EAI_AGAIN", "getaddrinfo") })],
    ["Node, connect timeout", new TypeError("fetch failed", { cause: coded("UND_ERR_CONNECT_TIMEOUT") })],
    ["Node, certificate", new TypeError("fetch failed", { cause: coded("DEPTH_ZERO_SELF_SIGNED_CERT") })],
    ["Node, certificate of a chain", new TypeError("fetch failed", { cause: coded("SELF_SIGNED_CERT_IN_CHAIN") })],
    ["Bun, refused", coded("ECONNREFUSED")],
    ["Bun, refused, before 1.3", coded("ConnectionRefused")],
    ["Bun, encryption", new TypeError("EPROTO: The TLS handshake failed. Does the server speak TLS on this port?")],
    ["Deno, refused", new TypeError("error sending request for url (http://a/): client error (Connect): tcp connect")],
  ])("proves that nothing was sent: %s", (_, error) => {
    expect(wasNeverSent(error)).toBe(true);
  });

  test.each([
    ["Node, reset", new TypeError("fetch failed", { cause: coded("ECONNRESET", "read") })],
    ["Node, other side closed", new TypeError("fetch failed", { cause: coded("UND_ERR_SOCKET") })],
    ["Node, body", new TypeError("terminated", { cause: coded("UND_ERR_SOCKET") })],
    ["Bun, reset", coded("ECONNRESET")],
    ["Deno, closed", new TypeError("client error (SendRequest): connection closed before message completed")],
    ["a connection that is closed", new TypeError("connection closed")],
    ["a browser", new TypeError("Failed to fetch")],
    ["an address with such a name", new TypeError("no answer from http://a/\u0065ECONNREFUSED")],
    ["no error", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("proves nothing: %s", (_, error) => {
    expect(wasNeverSent(error)).toBe(false);
  });
});

function coded(code: string, syscall?: string): Error {
  return Object.assign(new Error(`${syscall} ${code} 127.0.0.1:1`), { code, ...(syscall && { syscall }) });
}
