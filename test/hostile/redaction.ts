/** The API key in every spelling, at every place where a server, a runtime or a caller can put it. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, isCdpError, iterate, poll, segmentQuery } from "../../src/index.ts";
import { rawClient } from "../../src/raw.ts";
import { createFakeCdp } from "../../src/testing.ts";
import { sample } from "../support/runs.ts";
import { causes, isHeaderValue } from "./causes.ts";
import { findSecret, spellings } from "./spellings.ts";

type Cdp = ReturnType<typeof createClient>;
type Fetch = NonNullable<ClientOptions["fetch"]>;

export const keys = {
  "of Treasure Data": "7/5ec4e70123456789abcdef0123456789abcdef01",
  "with characters that are escaped": `12/a"b\\c<d>&e%f'g+h=i/j,k:l;m`,
  "that looks like an escape": "3/ab%41c&amp;d\\u0041e%2fghijkl",
  "without a slash": "noslash0123456789abcdef",
};
const baseUrl = "https://cdp.example";
const json = { "content-type": "application/json" };
let combinations = 0;

/** A client whose responses and events belong to one call at a time. To create a client takes longer than a call. */
interface TestClient {
  cdp: Cdp;
  fetch: Fetch;
  events: unknown[];
}
/** The clients that no call uses, by key. */
const idleClients = new Map<string, TestClient[]>(Object.values(keys).map((key) => [key, []]));
/** What was found in a text. Most places have the same one. */
const findings = new Map<string, string | undefined>();

/** What a server sends that quotes a text, by the place of the text. */
const responses: Record<string, (text: string) => Response | undefined> = {
  "a message in JSON": (text) => jsonResponse(400, { message: `What is ${text}?` }),
  "a message at the limit of length": (text) => jsonResponse(400, { message: `${"x".repeat(280)} ${text}` }),
  "JSON as it is": (text) => new Response(`{"message":"What is ${text}?"}`, { status: 400, headers: json }),
  "a field": (text) => jsonResponse(400, { errors: { [text]: ["is wrong"] } }),
  "code and pointer": (text) => jsonResponse(400, { errors: [{ code: text, source: { pointer: `/${text}` } }] }),
  references: (text) => jsonResponse(409, { referencedBySegments: [{ id: text }], [`referencedBy${text}s`]: ["1"] }),
  text: (text) => new Response(`Authorization: ${text}\nHost: x`, { status: 502 }),
  "long text": (text) => new Response(`${"x".repeat(290)} ${text}`, { status: 502 }),
  HTML: (text) => html(502, `<html><title>${text}</title><body>${text}</body></html>`),
  "a success in HTML": (text) => html(200, `<html><title>${text}</title><body>${text}</body></html>`),
  "a success in text": (text) => new Response(`${"x".repeat(185)} ${text}`),
  "a success in broken JSON": (text) => new Response(`{"key":"${text}`, { headers: json }),
  "a header": (text) => withHeaders(text, 400, { "x-echo": text, via: `1.1 ${text}` }),
  "the id of a request": (text) => withHeaders(text, 400, { "x-request-id": text }),
  "the id of a request of an unreadable success": (text) => withHeaders(text, 200, { "x-request-id": text }),
  "the media type": (text) => withHeaders(text, 200, { "content-type": `text/plain; a=${text}` }),
  "the name of a header": (text) =>
    /^[\w.~-]+$/.test(text) ? new Response("", { status: 400, headers: { [text]: "1" } }) : undefined,
};

/** Where a redirect leads to. All of it stays within the origin or is refused. */
const locations: Record<string, (text: string) => string> = {
  "a path": (text) => `/x/${text}/y`,
  "a query": (text) => `/x?key=${text}`,
  "another origin": (text) => `https://elsewhere.example/${text}`,
  "another host": (text) => `https://${text}.example/`,
};

/** What the server of the redirect sends then. */
const ends: Record<string, () => Response> = {
  success: () => jsonResponse(200, { id: "1" }),
  "an error": () => jsonResponse(400, { message: "No" }),
  "an unreadable success": () => new Response("Hello"),
  "no response": () => {
    throw new TypeError("fetch failed");
  },
};

/** Declares the tests of some keys. */
export function testKeys(...names: (keyof typeof keys)[]): void {
  describe.each(names)("the key %s", (name) => {
    const key = keys[name];
    describe.each(sample(Object.entries(spellings)))("spelled as %s", (_, spell) => {
      const text = spell(key);

      test("is in no error of a response that quotes it", async () => {
        for (const [place, respond] of Object.entries(responses)) {
          if (!respond(text)) continue;
          const fetch = async () => respond(text)!;
          for (const [way, run] of Object.entries(ways)) await expectSecret(key, fetch, run, `${place}, ${way}`);
        }
      });

      test("is in no URL after a redirect", async () => {
        for (const [place, locate] of Object.entries(locations))
          for (const [end, respond] of Object.entries(ends)) {
            const location = locate(text);
            if (!isHeaderValue(location)) continue;
            const redirect = new Response("", { status: 307, headers: { location } });
            const fetch: Fetch = async (url) => (url.endsWith("/audiences/1") ? redirect.clone() : respond());
            for (const [way, run] of Object.entries(ways))
              await expectSecret(key, fetch, run, `redirect to ${place}, then ${end}, ${way}`);
          }
      });

      test("is in no cause of a failed request", async () => {
        for (const [kind, create] of Object.entries(causes)) {
          const cause = create(text);
          if (cause === undefined) continue;
          await expectSecret(key, () => Promise.reject(cause), ways.call!, `thrown by fetch: ${kind}`);
        }
      });

      test("is in no cause of a canceled call or poll", async () => {
        // The same search as above, so one key is enough.
        const isFull = key === keys["with characters that are escaped"];
        const abortCauses = Object.entries(causes).filter(([kind]) => isFull || kind === "an error");
        for (const [kind, create] of abortCauses) {
          const reason = create(text);
          if (reason === undefined) continue;
          const signal = AbortSignal.abort(reason);
          const fetch = async () => jsonResponse(200, { id: "1" });
          const call = (cdp: Cdp) => cdp.audiences.get({ audienceId: 1 }, { signal });
          await expectSecret(key, fetch, call, `abort of a call: ${kind}`);
          const polled = (cdp: Cdp) => poll(segmentQuery, cdp, { audienceId: 1, queryId: 2 }, { signal });
          await expectSecret(key, fetch, polled, `abort of a poll: ${kind}`);
        }
      });

      test("is in no error about a job", async () => {
        const failed = { id: "2", status: "error", error: `What is ${text}?`, message: text, failureReason: text };
        const stopped = { signal: AbortSignal.timeout(20), minDelay: 1000, killOnStop: true } as const;
        const states: [string, object, object][] = [
          ["failed", failed, {}],
          ["unknown state", { id: "2", status: `${text} ${"x".repeat(60)}` }, { timeout: 1 }],
          ["cut state", { id: "2", status: `${"x".repeat(40)} ${text}` }, { timeout: 1 }],
          ["stopped", { id: "2", status: "running", message: `${"x".repeat(180)} ${text}` }, stopped],
        ];
        await Promise.all(
          states.map(([place, state, options]) =>
            expectSecret(
              key,
              async () => new Response(JSON.stringify(state), { headers: { ...json, ...echo(text) } }),
              (cdp) => poll(segmentQuery, cdp, { audienceId: 1, queryId: 2 }, options),
              `job: ${place}`,
            ),
          ),
        );
      });

      test("is in no error about a list", async () => {
        const journeys = (cdp: Cdp) => iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 });
        const profiles = (cdp: Cdp) =>
          iterate(cdp.audiences.segments.queries.profiles.list, { audienceId: 7, queryId: 2 });
        const lists: [string, (cdp: Cdp) => { toArray(options: { limit: number }): Promise<unknown> }, object][] = [
          ["repeated-cursor", journeys, { data: [{ id: "1" }], pagination: { hasNext: true, nextPage: text } }],
          [
            "missing-cursor",
            journeys,
            { data: [{ id: "1" }], pagination: { nextPage: `https://a.example/?a=${text}` } },
          ],
          ["error", profiles, { type: "error", error: `What is ${text}?` }],
        ];
        for (const [reason, list, page] of lists) {
          const run = async (cdp: Cdp) => {
            const error: unknown = await list(cdp)
              .toArray({ limit: 9 })
              .catch((each: unknown) => each);
            expect(error).toMatchObject({ kind: "pagination", reason });
            throw error;
          };
          const fetch = async () => new Response(JSON.stringify(page), { headers: { ...json, ...echo(text) } });
          // A cursor is given back as it came, so that iteration can continue with it.
          await expectSecret(key, fetch, run, `list: ${reason}`, ["resumeFrom"]);
        }
      });

      test("is in no request that the fake remembers", async () => {
        const fake = createFakeCdp({ apiKey: key });
        const send = (path: string, init: RequestInit) => fake.fetch(`https://cdp.example/${path}`, init);
        const authorization = isHeaderValue(key) ? { authorization: `TD1 ${key}` } : {};
        await send(`audiences/${text}?a=${text}&${text}=1`, { headers: authorization }).catch(() => {});
        await send(`audiences?a=${encodeURIComponent(text)}`, { headers: authorization });
        if (isHeaderValue(text)) await send("audiences", { headers: { "x-echo": text, authorization: text } });
        for (const body of [text, JSON.stringify({ name: text, [text]: [text] })])
          await send("audiences", { method: "POST", body, headers: authorization });
        combinations += fake.requests.length;
        expect(
          leaksOf(key, { "the log": inspect(fake.requests, { depth: 9 }), JSON: JSON.stringify(fake.requests) }),
        ).toEqual([]);
      });
    });

    test.each(Object.entries(causes))("leaves %s alone if that does not quote it", async (kind, create) => {
      const cause = create("harmless");
      const cdp = createClient({ apiKey: key, baseUrl, retry: false, fetch: () => Promise.reject(cause) });
      const error = await cdp.audiences.list().catch((reason: unknown) => reason as Error);
      // What cannot be searched to its end is not shown.
      if (/large|ten thousand|without end/.test(kind)) expect((error as Error).cause === cause).toBe(false);
      else expect((error as Error).cause === cause).toBe(true);
    });
  });

  test("thousands of combinations were tried", () => {
    console.info(`redaction: ${combinations} combinations of keys, spellings and places`);
    expect(combinations).toBeGreaterThan(5_000 * names.length);
  });
}

/** The ways to make a request, and what a program gets from it. */
const ways: Record<string, (cdp: Cdp) => Promise<unknown>> = {
  call: (cdp) => cdp.audiences.get({ audienceId: 1 }),
  result: (cdp) => cdp.audiences.get.result({ audienceId: 1 }),
  "raw client": (cdp) => rawClient(cdp).GET("/audiences/{audienceId}", { params: { path: { audienceId: 1 } } }),
};

async function expectSecret(
  key: string,
  fetch: Fetch,
  run: (cdp: Cdp) => Promise<unknown>,
  place: string,
  allowed: string[] = [],
): Promise<void> {
  combinations++;
  const idle = idleClients.get(key)!;
  const client = idle.pop() ?? createTestClient(key);
  client.fetch = fetch;
  const value = await run(client.cdp).catch((error: unknown) => error);
  const events = client.events.splice(0);
  idle.push(client);
  if (isCdpError(value)) for (const name of allowed) Reflect.deleteProperty(value, name);
  const shown = { ...textsOf("value", value), ...textsOf("events", events) };
  expect(leaksOf(key, shown), place).toEqual([]);
}

function createTestClient(apiKey: string): TestClient {
  const events: unknown[] = [];
  const client: Omit<TestClient, "cdp"> = { events, fetch: () => Promise.reject(new Error("unused")) };
  const fetch: Fetch = (url, init) => client.fetch(url, init);
  const cdp = createClient({ apiKey, baseUrl, retry: false, fetch, onEvent: (event) => events.push(event) });
  return Object.assign(client, { cdp });
}

/** Everything that a program could print of a value. A success is data, of which only the URL is searched. */
function textsOf(name: string, value: unknown): Record<string, string> {
  const { message, stack, cause, error, response, headers } = Object(value) as Record<string, unknown>;
  const more = [cause, error, response].map((part, index) => (part ? textsOf(`${name}.${index}`, part) : {}));
  const isData = Object(value) === value && "data" in (value as object) && !error;
  return {
    ...(!isData && { [`${name} inspected`]: inspect(value, { depth: 30 }), [`${name} as JSON`]: toJson(value) }),
    [`${name} as text`]: value instanceof Error ? String(value) : "",
    [`${name}.message`]: `${String(message)} ${String(stack)}`,
    [`${name}.url`]: String((Object(value) as { url?: string }).url),
    [`${name}.headers`]: headers instanceof Headers && !isData ? JSON.stringify([...headers]) : "",
    [`${name}.body`]: isCdpError(value) && /http|unreadable/.test(value.kind) ? inspect(value.body, { depth: 9 }) : "",
    ...(Object.assign({}, ...more) as Record<string, string>),
  };
}

function leaksOf(key: string, texts: Record<string, string>): string[] {
  return Object.entries(texts).flatMap(([place, text]) => {
    const id = `${key}\n${text}`;
    if (!findings.has(id)) findings.set(id, findSecret(text, key));
    const found = findings.get(id);
    return found === undefined ? [] : [`${place}: ${found}`];
  });
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

function jsonResponse(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: json });
}

function html(status: number, body: string): Response {
  return new Response(body, { status, headers: { "content-type": "text/html" } });
}

function withHeaders(text: string, status: number, headers: Record<string, string>): Response | undefined {
  return isHeaderValue(text) ? new Response("No", { status, headers }) : undefined;
}

function echo(text: string): Record<string, string> {
  return isHeaderValue(text) ? { "x-request-id": text, "x-echo": text } : {};
}
