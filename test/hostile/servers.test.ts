/** Servers that ask for long waits, are down, send too much, or lose responses; addresses without encryption; keys that rotate. */
import { createClient, isCdpError } from "td-cdp";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runs, sample } from "../support/runs.ts";
import {
  type Answering,
  answer,
  failureOf,
  key,
  ok,
  quick,
  resetConnection,
  serve,
  silence,
  until,
} from "../support/server.ts";

const many = <T>(count: number, run: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

describe("Retry-After", () => {
  // Seconds, on both sides of the default `maxDelay` of 30 seconds.
  test.each(["29", "31", "3600", "99999999999999999999"])(
    "of %s s lets none of 50 other calls out",
    async (seconds) => {
      const server = await serve(answer(429, "slow down", { "retry-after": seconds }), ok);
      const cdp = createClient({ apiKey: key, baseUrl: server.origin });
      const first = await failureOf(cdp.audiences.get({ audienceId: 7 }, { retry: false }));
      expect(first).toMatchObject({ kind: "http", status: 429, attempts: 1 });
      const isLong = Number(seconds) > 30;
      const options = isLong ? {} : { timeout: { call: 50 } };
      const errors = await many(50, () => failureOf(cdp.audiences.get({ audienceId: 7 }, options)));
      const reason = isLong ? { kind: "http", status: 429, body: "slow down" } : { kind: "timeout", scope: "call" };
      for (const error of errors) expect(error).toMatchObject({ ...reason, attempts: 0 });
      if (isLong)
        expect(errors[0]).toMatchObject({
          hint: expect.stringMatching(/^Not sent\. The server asks all calls to wait/),
        });
      expect(server.seen).toHaveLength(1);
    },
  );

  test("of any length refuses the calls that wait already", async () => {
    const server = await serve((response) =>
      setTimeout(() => response.writeHead(503, { "retry-after": "60" }).end(), 20),
    );
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, concurrency: 1 });
    const errors = await many(20, () => failureOf(cdp.audiences.get({ audienceId: 7 })));
    expect(errors.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 503));
    expect(server.seen).toHaveLength(1);
  });

  test("is over when its time is over", async () => {
    const server = await serve(answer(429, "", { "retry-after": "1" }), ok);
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: { maxDelay: 100 } });
    for (const attempts of [1, 0]) {
      const error = await failureOf(cdp.audiences.get({ audienceId: 7 }));
      expect(error).toMatchObject({ status: 429, attempts });
    }
    await new Promise((resolve) => setTimeout(resolve, 1_010));
    expect(await cdp.audiences.get({ audienceId: 7 })).toEqual({ id: "1" });
  });
});

describe("the retry budget", () => {
  const outage: [string, Answering, object, number][] = [
    ["500", answer(500), {}, 100],
    ["broken connections", resetConnection, {}, 100],
    ["attempts that take too long", silence, { timeout: 15 }, 50],
  ];
  test.each(outage)("lets an outage of %s cause no more than its retries", async (_, fault, options, maxRetries) => {
    const server = await serve(fault);
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: quick, concurrency: 20, ...options });
    const errors = await many(150, () => failureOf(cdp.audiences.get({ audienceId: 7 })));
    const attempts = errors.reduce((sum, error) => sum + Number(error["attempts"]), 0);
    expect(attempts).toBe(150 + maxRetries);
  });

  test("is filled again by successes, and is not touched by waits that the server asks for", async () => {
    const asked = answer(429, "", { "retry-after": "0" });
    const server = await serve(...Array.from({ length: 300 }, (_, index) => (index % 2 ? ok : asked)), ok);
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: quick, concurrency: 1 });
    for (let call = 0; call < 150; call++) await cdp.audiences.get({ audienceId: 7 });
    expect(server.seen).toHaveLength(300);
  });
});

describe("a response that is too large", () => {
  const body = JSON.stringify({ id: "1", text: "x".repeat(1_000_000) });
  const zipped: Answering = (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(body));
  const chunked: Answering = (response) => (response.write(body), response.end());
  const forms: [string, Answering][] = [
    ["with its length", answer(200, body, { "content-length": `${body.length}` })],
    ["compressed", zipped],
    ["in chunks", chunked],
    ["as an error", (response) => response.writeHead(500).end(body)],
  ];
  test.each(forms)("%s ends as an error that names the limit, without a retry", async (_, large) => {
    const server = await serve(large);
    const small = createClient({ apiKey: key, baseUrl: server.origin, maxResponseSize: 100_000, retry: quick });
    const error = await failureOf(small.audiences.get({ audienceId: 7 }));
    expect(error).toMatchObject({ kind: "connection", attempts: 1 });
    expect(error.message).toContain("the body is larger than 100000 bytes, the limit set by `maxResponseSize`");
    expect(server.seen).toHaveLength(1);
  });
  test.each(forms.slice(0, 3))("%s is read where the limit allows it", async (_, large) => {
    const server = await serve(large);
    for (const maxResponseSize of [body.length, 2 ** 30, Infinity, undefined]) {
      const options = maxResponseSize === undefined ? {} : { maxResponseSize };
      const cdp = createClient({ apiKey: key, baseUrl: server.origin, ...options });
      expect(await cdp.audiences.get({ audienceId: 7 })).toEqual(JSON.parse(body));
    }
  });
});

describe("a base URL without encryption", () => {
  test.each([
    "http://api-cdp.treasuredata.com",
    "http://10.0.0.7:4010",
    "http://localhost.example.com",
    "http://127.0.0.1.nip.io",
    "http://[::2]",
    "http://0.0.0.0:1",
  ])("is refused: %s", (baseUrl) => {
    expect(() => createClient({ apiKey: key, baseUrl })).toThrow(/unencrypted.*allowInsecure: true/);
    expect(() => createClient({ apiKey: key, baseUrl, allowInsecure: true })).not.toThrow();
  });
  test.each([
    "http://localhost:4010",
    "http://mock.localhost",
    "http://127.0.0.1:4010",
    "http://127.9.9.9",
    "http://[::1]:4010",
    "https://10.0.0.7",
  ])("is accepted for the machine itself: %s", (baseUrl) =>
    expect(() => createClient({ apiKey: key, baseUrl })).not.toThrow(),
  );
});

describe("a key from a function", () => {
  test("is asked for once per call, and used by its retries", async () => {
    const server = await serve(answer(500), ok);
    let count = 0;
    const cdp = createClient({ apiKey: async () => `1/rotated${++count}`, baseUrl: server.origin, retry: quick });
    await cdp.audiences.get({ audienceId: 7 });
    await cdp.audiences.get({ audienceId: 7 });
    const sent = server.seen.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(["TD1 1/rotated1", "TD1 1/rotated1", "TD1 1/rotated2"]);
  });
  test.each([undefined, "", "TD1 ", 5, null, "a b"])(
    "that returns %j is a TypeError without the value",
    async (value) => {
      const server = await serve(ok);
      const cdp = createClient({ apiKey: () => value as string, baseUrl: server.origin });
      const error = await failureOf(cdp.audiences.get({ audienceId: 7 }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).not.toContain("a b");
      expect(server.seen).toHaveLength(0);
    },
  );
  test("that throws, throws through the call", async () => {
    const server = await serve(ok);
    const cdp = createClient({ apiKey: () => Promise.reject(new Error("vault")), baseUrl: server.origin });
    expect((await failureOf(cdp.audiences.get({ audienceId: 7 }))).message).toBe("vault");
    expect(server.seen).toHaveLength(0);
  });
  test("is in no error", async () => {
    const server = await serve(answer(500, "who is 1/rotatedSECRET?"));
    const cdp = createClient({ apiKey: () => "1/rotatedSECRET", baseUrl: server.origin, retry: false });
    const error = await failureOf(cdp.audiences.get({ audienceId: 7 }));
    expect(isCdpError(error) && `${error.message}${JSON.stringify(error.body)}`).not.toContain("rotatedSECRET");
  });
});

test("a repeated DELETE that finds nothing says that an earlier attempt may have deleted it", async () => {
  const server = await serve(resetConnection, answer(404, '{"message":"Not found"}'));
  const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: quick });
  const error = await failureOf(cdp.segments.delete({ id: 7 }));
  expect(error).toMatchObject({ status: 404, attempts: 2, hint: expect.stringContaining("may have deleted it") });
  expect(await failureOf(cdp.segments.delete({ id: 7 }))).toMatchObject({
    attempts: 1,
    hint: expect.not.stringContaining("earlier"),
  });
});

const faultedCalls = runs(10_000);

test.each(sample([7, 8, 9]))(`${faultedCalls} faulted calls write nothing twice, with seed %i`, async (first) => {
  const writes = new Map<string, number>();
  const faults: Answering[] = [
    answer(500),
    answer(502, "<html>"),
    answer(429),
    resetConnection,
    answer(429, "", { "retry-after": "0" }),
    answer(200, ""),
    ok,
    ok,
  ];
  let seed = first;
  const random = (limit: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % limit;
  const server = await serve((response, seen) => {
    const fault = faults[random(faults.length)]!;
    const isRefused = fault === faults[4];
    if (!isRefused) writes.set(seen.body, (writes.get(seen.body) ?? 0) + 1);
    fault(response, seen);
  });
  const cdp = createClient({
    apiKey: key,
    baseUrl: server.origin,
    retry: { ...quick, initialDelay: 0 },
    concurrency: 50,
  });
  let failures = 0;
  await many(faultedCalls, (index) =>
    cdp.segments.create({ body: { name: `s${index}` } as never }).catch((error: unknown) => {
      if (!isCdpError(error)) throw error;
      failures++;
    }),
  );
  await until(() => writes.size > 0);
  expect([...writes.values()].filter((count) => count > 1)).toEqual([]);
  expect(failures).toBeGreaterThan(faultedCalls / 10);
});
