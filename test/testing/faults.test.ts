import { createClient } from "td-cdp";
import { createFakeCdp, type FailOptions, type FaultName } from "td-cdp/testing";
import { describe, expect, test } from "vitest";
import { routes } from "../../generated/routes.ts";
import { createValidatedFake, customers } from "./validated-fake.ts";

const fastRetry = { maxAttempts: 3, initialDelay: 0 };

describe("a fault", () => {
  const errors: [FaultName, object][] = [
    ["400", { kind: "http", status: 400 }],
    ["401", { kind: "http", status: 401 }],
    ["403", { kind: "http", status: 403 }],
    ["404", { kind: "http", status: 404 }],
    ["408", { kind: "http", status: 408 }],
    ["409", { kind: "http", status: 409 }],
    ["422", { kind: "http", status: 422 }],
    ["429", { kind: "http", status: 429 }],
    ["500", { kind: "http", status: 500 }],
    ["502", { kind: "http", status: 502 }],
    ["503", { kind: "http", status: 503 }],
    ["504", { kind: "http", status: 504 }],
    ["empty500", { kind: "http", status: 500, body: "" }],
    ["html", { kind: "unreadable", status: 200 }],
    ["html502", { kind: "http", status: 502 }],
    ["halfJson", { kind: "unreadable", status: 200 }],
    ["cut", { kind: "connection", phase: "body" }],
    ["refused", { kind: "connection", phase: "before headers" }],
    ["reset", { kind: "connection", phase: "before headers" }],
    ["lost", { kind: "connection", phase: "before headers" }],
    ["hang", { kind: "timeout", scope: "attempt" }],
    ["slow", { kind: "timeout", scope: "attempt" }],
    ["slowBody", { kind: "timeout", scope: "attempt" }],
  ];

  test.each(errors)("%s fails one request with the right error, and the next one succeeds", async (fault, error) => {
    const fake = createFakeCdp({ parentSegments: [customers] });
    const cdp = createClient({ ...fake.options, retry: false });
    fake.fail(fault, fault.startsWith("slow") ? { delay: 60_000 } : {});
    expect(await cdp.audiences.get.result({ audienceId: 7 }, { timeout: 50 })).toMatchObject({ ok: false, error });
    expect(await cdp.audiences.get({ audienceId: 7 })).toMatchObject({ id: "7" });
  });

  test("slow and slowBody delay the response", async () => {
    const fake = createFakeCdp({ parentSegments: [customers] });
    const cdp = createClient(fake.options);
    for (const fault of ["slow", "slowBody"] as const) {
      fake.fail(fault, { delay: 5 });
      expect(await cdp.audiences.get({ audienceId: 7 })).toMatchObject({ id: "7" });
    }
  });

  test("is retried by the client like a failure of a real server", async () => {
    const { options, fail, requests } = createFakeCdp({ parentSegments: [customers] });
    const cdp = createClient({ ...options, retry: fastRetry });
    fail("429");
    fail("reset");
    expect(await cdp.audiences.get({ audienceId: 7 })).toMatchObject({ id: "7" });
    expect(requests.map(({ status }) => status)).toEqual([429, undefined, 200]);
  });

  test("lost and cut process the request, refused and reset do not", async () => {
    const countCreated = async (fault: FaultName) => {
      const { options, fail } = createFakeCdp();
      const cdp = createClient({ ...options, retry: false });
      fail(fault);
      expect((await cdp.audiences.create.result({ body: { name: "Customers" } })).ok).toBe(false);
      return (await cdp.audiences.list()).length;
    };
    expect([await countCreated("lost"), await countCreated("cut")]).toEqual([1, 1]);
    for (const fault of ["refused", "reset", "503"] as const) expect(await countCreated(fault)).toBe(0);
  });

  const path = "/audiences/7/segments";
  const matchers: [string, FailOptions["on"]][] = [
    ["the name of a call", "audiences.segments.list"],
    ["a call", { route: routes.audiences.segments.list }],
    ["a method and a path template", "GET /audiences/{audienceId}/segments"],
    ["a method and a path", `GET ${path}`],
  ];
  test.each(matchers)("applies to matching requests only: %s", async (_, on) => {
    const { fake, cdp } = createValidatedFake();
    fake.fail("404", { ...(on && { on }), times: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call++) {
      await cdp.audiences.get({ audienceId: 7 });
      statuses.push((await cdp.audiences.segments.list.result({ audienceId: 7 })).response?.status);
    }
    expect(statuses).toEqual([404, 404, 200]);
  });

  test("distinguishes the two calls of one operation", async () => {
    const { fake, cdp } = createValidatedFake();
    fake.fail("403", { on: "audiences.replace" });
    const body = { name: "Customers" };
    await cdp.audiences.update({ audienceId: 7, body });
    const master = { parentDatabaseName: "a", parentTableName: "b" };
    const replaced = await cdp.audiences.replace.result({ audienceId: 7, body: { ...body, master } });
    expect(replaced).toMatchObject({ error: { status: 403 } });
    expect(fake.requests.map(({ operation }) => operation)).toEqual(["audiences.update", "audiences.replace"]);
  });

  test("can be any response", async () => {
    const { fake, cdp } = createValidatedFake();
    const headers = { "Content-Type": "application/json", "X-Why": "so" };
    fake.fail({ status: 422, headers, body: '{"errors":{"rule":["is wrong"]}}' }, { on: "audiences.list" });
    const result = await cdp.audiences.list.result();
    expect(result).toMatchObject({ ok: false, error: { status: 422, issues: [{ field: "rule" }] } });
    expect(result.response?.headers.get("x-why")).toBe("so");
  });

  test("throws a TypeError when the fault or the operation does not exist", () => {
    const { fail } = createFakeCdp();
    expect(() => fail("teapot" as never)).toThrow(/Unknown fault "teapot". Use one of: 400, .*slowBody/);
    expect(() => fail("429", { on: "segments.fetch" as never })).toThrow(
      /Unknown operation "segments.fetch". Pass the name/,
    );
    expect(() => fail("429", { on: "GET /segments/7" })).toThrow(TypeError);
    expect(() => fail("429", { on: "PUT /entities/segments/7" })).toThrow(TypeError);
  });
});

describe("a signal", () => {
  const headers = { Authorization: "TD1 1/fake" };

  test.each<[string, FaultName]>([
    ["before the response", "hang"],
    ["during a delay", "slow"],
    ["within the body", "slowBody"],
  ])("aborts a request %s with its reason", async (_, fault) => {
    const { fetch, options, fail } = createFakeCdp();
    const controller = new AbortController();
    fail(fault, { delay: 60_000 });
    const reason = { why: "the user left" };
    const text = fetch(`${options.baseUrl}/audiences`, { headers, signal: controller.signal }).then((response) =>
      response.text(),
    );
    setTimeout(() => controller.abort(reason), 5);
    await expect(text).rejects.toBe(reason);
  });

  test("that is already aborted sends no request", async () => {
    const { fetch, options, requests } = createFakeCdp();
    const signal = AbortSignal.abort("no");
    await expect(fetch(options.baseUrl, { signal })).rejects.toBe("no");
    await expect(fetch(new Request(options.baseUrl, { signal }))).rejects.toBe("no");
    expect(requests).toEqual([]);
  });
});
