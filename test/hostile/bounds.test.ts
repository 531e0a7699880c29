/** What an error says stays short, names what is wrong, and quotes no value that it was not given to quote. */
import { inspect } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { createClient, HttpError, isCdpError, type Issue, poll, segmentQuery } from "../../src/index.ts";
import { rawClient } from "../../src/raw.ts";

const options = { apiKey: "1/key", baseUrl: "https://cdp.example", retry: false as const };
const cdp = createClient({ ...options, fetch: async () => Response.json({ id: "1" }) });

let cases = 0;
afterAll(() => console.info(`bounds: ${cases} cases`));

describe("error responses", () => {
  const long = "x".repeat(100_000);
  const many = Array.from({ length: 50_000 }, (_, index) => ({ id: `${index}` }));
  const bodies: Record<string, unknown> = {
    "a long message": { message: long },
    "a long text": long,
    "many messages": { errors: many.map(({ id }) => `wrong ${id}`) },
    "one item with long texts": { error: long, message: `${long}1`, detail: `${long}2`, title: `${long}3` },
    "many references": { referencedBySegments: many },
    "many references in meta": { errors: [{ detail: "In use", meta: { referencedBySegments: many } }] },
    "many kinds of references": Object.fromEntries(
      many.map(({ id }) => [`referencedBy${id}${long.slice(0, 99)}s`, [id]]),
    ),
    "references with long ids": { referencedBySegments: [{ id: long }, { id: `${long}1` }] },
    "a long code and pointer": { errors: [{ code: long, source: { pointer: long }, detail: "No" }] },
    "a long field": { errors: { [long]: ["is wrong"] } },
    "a nested field": nest(200, "is wrong"),
    "a field nested beyond the stack": nest(50_000, "is wrong"),
  };

  test.each(Object.entries(bodies))("with %s result in short errors", async (_, body) => {
    cases++;
    const headers = new Headers();
    const call = { operation: "a.b", method: "GET", path: "/a", attempts: 1, duration: 0 };
    const error = new HttpError({ ...call, url: `https://a.example/${"y".repeat(5000)}`, status: 409, headers, body });
    expect(error.message.length).toBeLessThan(1000);
    expect(error.issues.length).toBeLessThanOrEqual(100);
    for (const { message, code = "", pointer = "", field = "", references = [] } of error.issues as Issue[]) {
      for (const text of [message, code, pointer, field]) expect(text.length).toBeLessThanOrEqual(1000);
      expect(references.length).toBeLessThanOrEqual(20);
      for (const { type, id } of references) expect(type.length + id.length).toBeLessThanOrEqual(100);
    }
    expect(inspect(error, { depth: 9 }).length).toBeLessThan(300_000);
  });

  test("count the references that they do not name", () => {
    const references = [{ id: "1" }, ...many.slice(0, 41)];
    const call = { operation: "a.b", method: "GET", path: "/a", attempts: 1, duration: 0, status: 409 };
    const error = new HttpError({ ...call, headers: new Headers(), body: { referencedBySegments: references } });
    expect(error.issues[0]?.references).toHaveLength(20);
    expect(error.issues[0]?.message).toMatch(/^referenced by segment 1, segment 0, .* and 22 more$/);
  });
});

describe("headers that cannot be sent", () => {
  const secret = "s3cret-value";
  const values = [
    `a\n${secret}`,
    `${secret}\r\nX: 1`,
    `${secret}\0`,
    `${secret} €`,
    `${secret}\u{1f600}`,
    `${secret}\ud800`,
  ];
  const names = [`X-A: ${secret}`, `X-A\n${secret}`, `X-A ${secret}`, `X-A/${secret}`, `X-Aé${secret}`, ""];
  const senders: Record<string, (headers: Record<string, string>) => unknown> = {
    createClient: (headers) => createClient({ ...options, headers }),
    "audiences.list": (headers) => cdp.audiences.list({}, { headers }),
    "audiences.get": (headers) => cdp.audiences.get.result({ audienceId: 1 }, { headers }),
    "GET /audiences": (headers) => rawClient(cdp).GET("/audiences", { headers }),
    "POST /audiences": (headers) =>
      rawClient(cdp).POST("/audiences", { body: {} as never, params: { header: headers } } as never),
  };

  test.each(Object.entries(senders))("are reported by %s by their name and never quoted", async (owner, send) => {
    const attempts = [...values.map((value) => ["X-Mine", value]), ...names.map((name) => [name, "1"])];
    for (const [name = "", value = ""] of attempts) {
      cases++;
      const error = await attempt(() => send({ [name]: value }));
      expect(error).toBeInstanceOf(TypeError);
      const expected = name === "X-Mine" ? "the value of header X-Mine" : `the name of header ${name && "X-A"}`;
      expect((error as Error).message).toBe(`${owner}: ${expected} is invalid.`);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
    }
  });

  test("do not cause valid headers to be rejected", async () => {
    const headers = { "X-A": "é", "x-b": "", "x-c": " a ", "X_d!": "1" };
    for (const send of Object.values(senders)) expect(isCdpError(await attempt(() => send(headers)))).toBe(false);
    await expect(cdp.audiences.list({}, { headers })).resolves.toBeDefined();
  });
});

describe("lone surrogates", () => {
  const lone = ["\ud800", "\udfff", "a\udc00b", "\udc00\ud800", "\u{1f600}\ud83d"];
  const send: Record<string, (text: string) => unknown> = {
    audienceId: (audienceId) => cdp.audiences.get({ audienceId }),
    segmentId: (segmentId) => cdp.audiences.segments.get.result({ audienceId: 1, segmentId }),
    q: (q) => cdp.audiences.list({ q } as never),
    "page[cursor]": (text) => cdp.audiences.list({ "page[cursor]": ["a", text] } as never),
    "the name of a query parameter": (text) => cdp.audiences.list({ [text]: 1 } as never),
    body: (text) => cdp.audiences.create({ body: text as never }),
    "body.name": (name) => cdp.audiences.create({ body: { name } as never }),
    "body.tags[1].text": (text) => cdp.audiences.create({ body: { tags: ["a", { text }] } as never }),
    "a key of body.tags": (text) => cdp.audiences.create({ body: { tags: { [text]: 1 } } as never }),
    "the body": (text) => cdp.audiences.create({ body: { toJSON: () => ({ text }) } as never }),
    id: (id) => rawClient(cdp).GET("/entities/segments/{id}", { params: { path: { id } } }),
  };

  test.each(Object.entries(send))("in %s throw an error that names it", async (name, call) => {
    for (const text of lone) {
      cases++;
      const error = await attempt(() => call(text));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(/^[\w.]+( \/[\w{}/]+)?: /);
      expect((error as Error).message).toContain(`: ${name} contains a lone surrogate`);
    }
  });

  test.each(Object.entries(send))("are not reported in %s of whole characters", async (_, call) => {
    for (const text of ["\u{1f600}", "a\u{10ffff}", "\\ud800", "\\\\ud800 \\udc00", "\uffff"]) {
      cases++;
      expect(await attempt(() => call(text))).toBeUndefined();
    }
  });

  test("in the arguments of a canceled poll result in the error of the poll", async () => {
    const signal = AbortSignal.abort();
    const error = await attempt(() => poll(segmentQuery, cdp, { audienceId: "\ud800", queryId: "1" }, { signal }));
    expect(error).toMatchObject({ kind: "canceled" });
  });
});

async function attempt(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

function nest(depth: number, text: unknown): unknown {
  let value = text;
  for (let level = 0; level < depth; level++) value = { errors: { field: value } };
  return value;
}
