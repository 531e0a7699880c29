/**
 * The key stays secret: a thousand ways to fail, and everything that a program could print of them searched for it.
 * Servers quote the key back, as proxies that debug do, and errors of `fetch` quote headers.
 */
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { check, finish, html, json, key, ok, refused, scene, td, rawClient } from "./harness.ts";
import type { Answer } from "./server.ts";

type Cdp = ReturnType<typeof td.createClient>;
type Run = (cdp: Cdp, options: object) => Promise<unknown>;

const statuses = [200, 301, 307, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503];
/** The parts that must not show, the middle of the key among them: a cut key is one too. */
const [secret, middle] = [key, key.slice(4, 16)];

const bodies: [string, Answer][] = [
  ["empty", {}],
  ["JSON", { headers: json, body: '{"message":"no"}' }],
  ["cut JSON", { headers: json, body: '{"message":' }],
  ["HTML", { headers: html, body: "<html><title>no</title></html>" }],
  [
    "the key in JSON",
    { headers: json, body: `{"errors":{"base":["bad Authorization TD1 ${key}"]},"TD1 ${key}":["x"]}` },
  ],
  ["the key in text", { body: `Authorization: TD1 ${key}\nHost: x` }],
  [
    "the key in an address",
    { body: `https://a.example/?auth=TD1%20${encodeURIComponent(key)}&key=${encodeURIComponent(key)}` },
  ],
  ["the key in cut JSON", { headers: json, body: `{"a":"TD1 ${key}","b":"${key.replace("/", "\\/")}","c` }],
  ["the key alone", { body: key }],
  ["the key in HTML", { headers: html, body: `<html><title>TD1 ${key}</title><pre>TD1 ${key}</pre></html>` }],
  ["the key behind much else", { body: `${"x".repeat(190)} TD1 ${key}` }],
  [
    "the key in headers",
    { headers: { ...json, "X-Request-Id": `TD1 ${key}`, "X-Echo": key, Via: `1.1 ${key}` }, body: "{}" },
  ],
  [
    "the key as code and field",
    { headers: json, body: JSON.stringify({ code: key, source: { pointer: `/${key}` }, status: `TD1 ${key}` }) },
  ],
];

const quoting = { ...json, "X-Request-Id": `TD1 ${key}`, "X-Echo": encodeURIComponent(key) };

const faults: [string, Answer | Answer[]][] = [
  ["reset", { fault: "reset" }],
  ["closed", { fault: "close" }],
  ["silence", { fault: "hang" }],
  ["cut", { ...ok, fault: "cut" }],
  ["cut chunks", { ...ok, fault: "cutChunks" }],
  ["cut gzip", { ...ok, fault: "cutGzip" }],
  ["slow body", { ...ok, wait: { body: 1000 } }],
  ["a slow body, the key in headers", { ...ok, headers: quoting, wait: { body: 1000 } }],
  ["cut, the key in headers", { ...ok, headers: quoting, fault: "cut" }],
  ["away, the key in headers", { status: 307, headers: { ...quoting, Location: "http://localhost:1/" } }],
  ["a storm", { status: 503, headers: { "Retry-After": "0" } }],
  ["a loop", { status: 307, headers: { Location: "1" } }],
  ["away", { status: 307, headers: { Location: `http://localhost:1/TD1%20${key}` } }],
  ["nonsense", { status: 302, headers: { Location: `http://[${key}` } }],
];

const runs: Record<string, Run> = {
  get: (cdp, options) => cdp.audiences.get({ audienceId: 1 }, options),
  post: (cdp, options) => cdp.segments.create({ body: { attributes: { name: "A" } } as never }, options),
  result: async (cdp, options) => {
    const result = await cdp.audiences.delete.result({ audienceId: 1 }, options);
    if (!result.ok) throw result.error;
    return result;
  },
  raw: (cdp) => rawClient(cdp).GET("/audiences"),
  middleware: async (cdp, options) => {
    const seen: unknown[] = [];
    const middleware: td.Middleware = {
      onRequest: ({ request, params }) => void seen.push([request.url, ...request.headers, params]),
      // A success that quotes the key is data, which nothing changes.
      onResponse: async ({ response }) =>
        void (response.ok || seen.push([...response.headers, await response.clone().text()])),
      onError: ({ error }) => void seen.push(error),
    };
    cdp.use(middleware);
    const outcome = await cdp.audiences.list({}, options).catch((error: unknown) => error);
    cdp.eject(middleware);
    return outcome instanceof Error ? Promise.reject(Object.assign(outcome, { seen })) : outcome;
  },
};

let combinations = 0;
/** By the way in which it came out. */
let leaks: Record<string, string> = {};

/** A check that also fails if any output contains the key. */
function unseen(name: string, run: () => Promise<void>): void {
  check(`secrets: ${name}`, async () => {
    leaks = {};
    await run();
    assert.deepEqual(leaks, {}, JSON.stringify(leaks));
  });
}

for (const [name, answer] of bodies)
  unseen(`no status with ${name} tells the key`, () =>
    every(
      statuses.map((status) => ({ ...answer, status })),
      Object.entries(runs),
    ),
  );

for (const [name, answers] of faults)
  unseen(`${name} does not tell the key`, () => every([answers], Object.entries(runs)));

unseen(`refused connections and unknown hosts do not tell the key`, async () => {
  for (const baseUrl of [refused, "http://nowhere.invalid"])
    for (const run of Object.values(runs)) await one(ok, run, { baseUrl, allowInsecure: true });
});

unseen(`cancellations do not tell the key`, async () => {
  const signals = [() => AbortSignal.abort(), () => AbortSignal.abort(new Error("no")), () => AbortSignal.timeout(30)];
  for (const signal of signals)
    for (const run of Object.values(runs)) await one({ fault: "hang" }, run, {}, { signal: signal() });
});

unseen(`a fetch that throws the headers or the request does not tell the key`, async () => {
  const thrown = [
    (init: RequestInit) => new TypeError(`Headers.set: "${new Headers(init.headers).get("authorization")}" is invalid`),
    (init: RequestInit) =>
      new Error("outer", { cause: new Error(`inner ${new Headers(init.headers).get("authorization")}`) }),
    (init: RequestInit) =>
      Object.assign(new Error("with its request"), {
        config: { headers: Object.fromEntries(new Headers(init.headers)) },
      }),
    (init: RequestInit) => ({ request: init, text: JSON.stringify(Object.fromEntries(new Headers(init.headers))) }),
    (init: RequestInit) => `${new Headers(init.headers).get("authorization")}`,
    (init: RequestInit) => new AggregateError([new Error(`${new Headers(init.headers).get("authorization")}`)], "many"),
  ];
  for (const error of thrown)
    for (const run of Object.values(runs))
      await one(ok, run, { fetch: (_: string, init: RequestInit) => Promise.reject(error(init)) });
});

unseen(`wrong arguments do not tell the key`, async () => {
  const wrong: Run[] = [
    (cdp) => cdp.audiences.get({ audienceId: "" }),
    (cdp) => cdp.audiences.get({ audienceId: 1, q: {} } as never),
    (cdp) => cdp.audiences.segments.update({ audienceId: 1, segmentId: 2, body: {} as never }),
    (cdp) => cdp.audiences.list({}, { headers: { "X-Bad": "a\nb" } }),
    (cdp) => cdp.audiences.create({ body: { loop: cycle() } as never }),
  ];
  for (const run of wrong) await one(ok, run);
});

unseen(`the client and its calls do not tell the key`, async () => {
  const { cdp } = await scene(ok, { headers: { "X-A": "b" } });
  search("the client", texts(cdp));
  search("the client, walked", walk(cdp));
  search("a call", texts(cdp.audiences.get));
});

unseen(`more than 600 ways to fail were tried`, async () => assert.ok(combinations > 600, `${combinations}`));

await finish();

async function every(answers: (Answer | Answer[])[], named: [string, Run][]): Promise<void> {
  await Promise.all(answers.flatMap((answer) => named.map(([, run]) => one(answer, run))));
}

/** One way to fail: the error, the value, the events and the log searched, and the other origin as well. */
async function one(answer: Answer | Answer[], run: Run, options = {}, callOptions = {}): Promise<void> {
  combinations++;
  const events: unknown[] = [];
  const onEvent = (event: unknown) => events.push(event);
  const retry = { maxAttempts: 2, initialDelay: 1, maxDelay: 5 };
  const { cdp, seen } = await scene(answer, { retry, timeout: { attempt: 150, call: 1000 }, onEvent, ...options });
  const error = await run(cdp, callOptions).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  search("an error", texts(error));
  if (td.isCdpError(error)) search("an error, walked", walk({ ...error, message: error.message }));
  events.forEach((event) => search("an event", { ...texts(event), ...walk(event) }));
  for (const { isOther, headers } of await seen())
    assert.deepEqual([isOther, headers.authorization], [false, `TD1 ${key}`]);
}

/** All ways to print something. */
function texts(value: unknown): Record<string, string> {
  const { message, stack, cause } = Object(value) as Error;
  return {
    String: value instanceof Object && !(value instanceof Error) ? "" : String(value),
    message: `${message}`,
    stack: `${stack}`,
    inspect: inspect(value, { depth: 10 }),
    "inspect inside another": inspect({ nested: [value] }, { depth: 10 }),
    console: consoleOf(value),
    JSON: jsonOf(value),
    "JSON inside another": jsonOf({ nested: [value] }),
    "its cause": `${inspect(cause, { depth: 10 })}${Object(cause).stack}${jsonOf(cause)}`,
  };
}

/** What the console of the runtime writes, which is its own and not `inspect`, on Deno and Bun. */
function consoleOf(value: unknown): string {
  const { Deno, Bun } = globalThis as { Deno?: { inspect: typeof inspect }; Bun?: { inspect: typeof inspect } };
  return (Deno ?? Bun)?.inspect(value, { depth: 10 }) ?? "";
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** Every text and key that can be reached by enumerable properties, by its path. */
function walk(value: unknown, path = "", seen = new Set<unknown>()): Record<string, string> {
  if (!(value instanceof Object)) return { [path]: String(value) };
  if (seen.has(value)) return {};
  seen.add(value);
  const found = Object.entries(value).map(([name, each]) => walk(each, `${path}.${name}`, seen));
  return Object.assign({ [`${path} keys`]: Object.keys(value).join() }, ...found) as Record<string, string>;
}

function cycle(): object {
  const loop: { self?: object } = {};
  loop.self = loop;
  return loop;
}

/** The placeholder of a key is allowed. */
function search(what: string, all: Record<string, string>): void {
  for (const [way, text] of Object.entries(all)) {
    const part = [secret, middle, encodeURIComponent(secret)].find((each) => text.includes(each));
    const found = part ?? /TD1\s+(?!\[|<key>)\S+/.exec(text)?.[0];
    if (found) leaks[`${way} of ${what}`] = text.slice(Math.max(0, text.indexOf(found) - 60)).slice(0, 80);
  }
}
