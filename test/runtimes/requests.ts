/** What is sent. */
import assert from "node:assert/strict";
import { check, failure, json, key, ok, scene, td, rawClient } from "./harness.ts";
import type { Seen } from "./server.ts";

type Cdp = ReturnType<typeof td.createClient>;
type AnyCall = ((args: object) => Promise<unknown>) & {
  route: { method: string; path: string; requestMediaType?: string; accept: string };
};

const vendor = "application/vnd.treasuredata.v1+json";

/** Sends one request and returns what the server received. */
async function sent(run: (cdp: Cdp) => Promise<unknown>, options = {}): Promise<Seen> {
  const { cdp, seen } = await scene(ok, options);
  await run(cdp);
  const [first, ...others] = await seen();
  assert.equal(others.length, 0, "more than one request");
  return first!;
}

/** Runs a call that must be rejected before anything is sent. */
async function unsent(run: (cdp: Cdp) => Promise<unknown>, message: RegExp): Promise<void> {
  const { cdp, seen } = await scene(ok);
  const error = await failure(run(cdp));
  assert.ok(error instanceof TypeError, String(error));
  assert.match(error.message, message);
  assert.deepEqual(await seen(), []);
}

function callsOf(tree: object): AnyCall[] {
  return Object.values(tree).flatMap((entry: object) => {
    if (typeof entry === "function") return "route" in entry ? [entry as AnyCall] : [];
    return callsOf(entry);
  });
}

check("perf §9: all 183 operations send their key, their media types and their JSON", async () => {
  const { cdp, seen } = await scene({ ...ok, keep: true });
  const calls = callsOf(cdp);
  assert.equal(new Set(calls.map(({ route }) => `${route.method} ${route.path}`)).size, 183);
  const body = { name: "ü", rule: { conditions: [1] }, attributes: { rule: { conditions: [1] } } };
  for (const call of calls) {
    const ids = [...call.route.path.matchAll(/\{(\w+)\}/g)].map(([, name], index) => [name, `id/${index}`]);
    await call({ ...Object.fromEntries(ids), ...(call.route.requestMediaType && { body }) });
  }
  const all = await seen();
  assert.equal(all.length, calls.length);
  for (const [index, { method, headers, body: text }] of all.entries()) {
    const { route } = calls[index]!;
    const accept = route.accept === vendor ? `${vendor}, application/json` : route.accept;
    const expected = [
      route.method,
      `TD1 ${key}`,
      route.requestMediaType,
      accept,
      route.requestMediaType ? JSON.stringify(body) : "",
    ];
    assert.deepEqual(
      [method, headers.authorization, headers["content-type"], headers.accept, text],
      expected,
      route.path,
    );
  }
});

check("vendor request body: rawClient sends the vendor's type, and none on a GET without body", async () => {
  const { cdp, seen } = await scene(ok);
  await rawClient(cdp).POST("/entities/segments", { body: { attributes: { name: "A" } } as never });
  await rawClient(cdp).GET("/audiences");
  const [post, get] = await seen();
  assert.equal(post!.headers["content-type"], vendor);
  assert.equal(post!.headers.accept, `${vendor}, application/json`);
  assert.equal(post!.headers.authorization, `TD1 ${key}`);
  assert.equal(get!.headers["content-type"], undefined);
  assert.equal(get!.headers.accept, "application/json");
});

check("body: a string of any length and script arrives whole", async () => {
  const name = `${'é漢🙂\u2028\\"'.repeat(20_000)}`;
  const { body } = await sent((cdp) => cdp.segments.update({ id: 1, body: { attributes: { name } } as never }));
  assert.deepEqual(JSON.parse(body), { attributes: { name } });
});

check("`page[after]`: brackets and value are encoded", async () => {
  const { target } = await sent((cdp) =>
    cdp.audiences.folders.activations.list({
      audienceId: 1,
      folderId: 2,
      "page[after]": "a b&c=d+e",
      "page[size]": 10,
    } as never),
  );
  assert.equal(target.split("?")[1], "page%5Bafter%5D=a%20b%26c%3Dd%2Be&page%5Bsize%5D=10");
});

check("a key that needs encoding cannot add a parameter", async () => {
  const { target } = await sent((cdp) => cdp.audiences.get({ audienceId: 1, "a&b=c": 1 } as never));
  assert.equal(target, "/audiences/1?a%26b%3Dc=1");
});

check("explode: each list goes as its parameter says", async () => {
  const lists = { connection_type: ["a&b", "c"], schedule_status: ["active", "none"] };
  const { target } = await sent((cdp) =>
    cdp.audiences.folders.activations.list({ audienceId: 1, folderId: 2, ...lists } as never),
  );
  assert.equal(target.split("?")[1], "connection_type=a%26b&connection_type=c&schedule_status=active,none");
});

check("Date in a query: a day or a time, never dropped", async () => {
  const at = new Date("2026-01-31T23:30:00Z");
  const day = await sent((cdp) => cdp.audiences.statistics.list({ audienceId: 1, from: at } as never));
  const time = await sent((cdp) =>
    cdp.audiences.folders.activations.list({ audienceId: 1, folderId: 2, start_after: at } as never),
  );
  assert.equal(day.target, "/audiences/1/statistics?from=2026-01-31");
  assert.match(time.target, /\?start_after=2026-01-31T23%3A30%3A00.000Z$/);
});

check("null, undefined and [] are left out; '', 0 and false are sent", async () => {
  const query = { a: null, b: undefined, c: [], d: "", e: 0, f: false };
  const { target } = await sent((cdp) => cdp.audiences.get({ audienceId: 1, ...query } as never));
  assert.equal(target, "/audiences/1?d=&e=0&f=false");
});

for (const [name, value] of Object.entries({
  NaN,
  Infinity,
  object: { a: 1 },
  "no date": new Date(NaN),
  nested: [["a"]],
}))
  check(`query: ${name} is refused`, () =>
    unsent((cdp) => cdp.audiences.get({ audienceId: 1, q: value } as never), /q is/),
  );

check("inherited query keys are not sent", async () => {
  const args = Object.assign(Object.create({ inherited: 1 }), { audienceId: 1, own: 2 });
  const { target } = await sent((cdp) => cdp.audiences.get(args));
  assert.equal(target, "/audiences/1?own=2");
});

for (const id of ["", " ", ".", "..", undefined, null, NaN, {}, ["1"], true])
  check(`path: ${JSON.stringify(id) ?? "undefined"} is refused, so that no parent is deleted`, () =>
    unsent(
      (cdp) => cdp.audiences.segments.delete({ audienceId: 1, segmentId: id } as never),
      /^audiences\.segments\.delete: segmentId is .*; an id must be a non-empty string or a number/,
    ),
  );

for (const [id, path] of Object.entries({
  "a/../b": "a%2F..%2Fb",
  "%2e%2e": "%252e%252e",
  "x?y#z": "x%3Fy%23z",
  é: "%C3%A9",
}))
  check(`path: ${id} stays one segment of the path`, async () => {
    const { target } = await sent((cdp) => cdp.audiences.segments.delete({ audienceId: 1, segmentId: id } as never));
    assert.equal(target, `/audiences/1/segments/${path}`);
  });

check(
  "big integers: an id as text or bigint is sent as it is, and ids that are text are read as they are",
  async () => {
    const id = "9007199254740993";
    const { cdp, seen } = await scene({ headers: json, body: `{"id":"${id}"}` });
    assert.deepEqual(await cdp.segments.get({ id }), { id });
    await cdp.segments.get({ id: BigInt(id) as never });
    assert.deepEqual(
      (await seen()).map(({ target }) => target),
      [`/entities/segments/${id}`, `/entities/segments/${id}`],
    );
  },
);

for (const baseUrl of [
  "",
  "api-cdp.example.com",
  "ftp://a.example",
  "https://a.example/?x=1",
  "https://a.example/#x",
  "https://u:p@a.example",
])
  check(`base URL: ${JSON.stringify(baseUrl)} is refused`, async () => {
    assert.throws(() => td.createClient({ apiKey: key, baseUrl }), TypeError);
  });

check("base URL: slashes at its end and a path before the API's are fine", async () => {
  const { baseUrl, seen } = await scene(ok);
  await td.createClient({ apiKey: key, baseUrl: `${baseUrl}//` }).audiences.get({ audienceId: 1 });
  assert.equal((await seen())[0]!.target, "/audiences/1");
});

for (const [name, bad] of Object.entries({
  "line break": "SECRET\nx",
  space: "SEC RET",
  control: "SECRET\u0000",
  letter: "SECRETé",
  emoji: "SECRET🙂",
}))
  check(`key with a ${name}: refused without being told`, async () => {
    const error = await failure((async () => td.createClient({ apiKey: bad, baseUrl: "https://a.example" }))());
    assert.ok(error instanceof TypeError);
    assert.doesNotMatch(`${error.message}${error.stack?.split("\n", 1)[0]}`, /SEC/);
  });

check("key with spaces around it or `TD1 ` before it is sent once", async () => {
  for (const apiKey of [` ${key}\n`, `TD1 ${key}`, `TD1   ${key} `]) {
    const { headers } = await sent((cdp) => cdp.audiences.list(), { apiKey });
    assert.equal(headers.authorization, `TD1 ${key}`);
  }
});

check("fetch that is patched after createClient is used", async () => {
  const { cdp, seen } = await scene(ok);
  const before = globalThis.fetch;
  const urls: string[] = [];
  globalThis.fetch = ((url: string, init: RequestInit) => {
    urls.push(url);
    return before(url, init);
  }) as typeof fetch;
  await cdp.audiences.list().finally(() => (globalThis.fetch = before));
  assert.equal(urls.length, 1);
  assert.equal((await seen()).length, 1);
});

check("fetch of the options gets an address and plain settings", async () => {
  const calls: unknown[][] = [];
  const fetch = (...args: [string, RequestInit]) => {
    calls.push(args);
    return globalThis.fetch(...args);
  };
  await sent((cdp) => cdp.audiences.list(), { fetch });
  assert.equal(calls.length, 1);
  assert.equal(typeof calls[0]![0], "string");
  assert.equal((calls[0]![1] as RequestInit).redirect, "manual");
});

check("headers of a call win over those of the client, which do not replace the key", async () => {
  const { cdp, seen } = await scene(ok, { headers: { "X-Client": "mine", "X-Trace": "1", authorization: "Basic x" } });
  await cdp.audiences.list({}, { headers: { "x-trace": "7", accept: "text/plain" } });
  const [{ headers }] = (await seen()) as [Seen];
  assert.deepEqual([headers["x-client"], headers["x-trace"], headers.authorization], ["mine", "7", `TD1 ${key}`]);
  assert.equal(headers.accept, "text/plain");
});

check("middleware sees requests without the key, and may change or answer them", async () => {
  const texts: string[] = [];
  const middleware: td.Middleware = {
    async onRequest({ request, schemaPath }) {
      texts.push(JSON.stringify([...request.headers]), await request.clone().text());
      if (schemaPath === "/audiences") return Response.json([{ id: "cached" }]);
      request.headers.set("X-Trace", "7");
    },
    onResponse({ response }) {
      texts.push(JSON.stringify([...response.headers]));
    },
  };
  const { cdp, seen } = await scene(ok, { middleware: [middleware] });
  assert.deepEqual(await cdp.audiences.list(), [{ id: "cached" }]);
  assert.deepEqual(await cdp.segments.create({ body: { attributes: { name: "ü" } } as never }), { id: "1" });
  await rawClient(cdp).GET("/audiences/{audienceId}", { params: { path: { audienceId: 1 } } });
  const [post, get, ...others] = await seen();
  assert.deepEqual([post!.method, post!.body, post!.headers["x-trace"]], ["POST", '{"attributes":{"name":"ü"}}', "7"]);
  assert.deepEqual([get!.headers["x-trace"], get!.headers.authorization], ["7", `TD1 ${key}`]);
  assert.equal(others.length, 0);
  assert.equal(texts.join().includes(key), false);
});

check("User-Agent names the package", async () => {
  const { headers } = await sent((cdp) => cdp.audiences.list());
  assert.match(String(headers["user-agent"]), /^td-cdp\/\d+\.\d+\.\d+$/);
});

check("User-Agent of the options is sent", async () => {
  const { headers } = await sent((cdp) => cdp.audiences.list(), { headers: { "User-Agent": "mine/1" } });
  assert.equal(headers["user-agent"], "mine/1");
});
