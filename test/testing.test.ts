import { inspect } from "node:util";
import { createClient } from "td-cdp";
import { rawClient } from "td-cdp/raw";
import { createFakeCdp } from "td-cdp/testing";
import { describe, expect, test } from "vitest";
import { createValidatedFake, customers, findSchemaProblems } from "./testing/validated-fake.ts";

describe("a fake", () => {
  test("provides the options of a client", async () => {
    const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers" }] });
    const cdp = createClient(fake.options);
    expect(await cdp.audiences.get({ audienceId: 7 })).toMatchObject({ id: "7", name: "Customers" });
    const { data } = await rawClient(cdp).GET("/audiences/{audienceId}", { params: { path: { audienceId: 7 } } });
    expect(data).toMatchObject({ id: "7" });
  });

  test("starts empty, stores data, and removes it on reset", async () => {
    const { cdp, fake } = createValidatedFake({ parentSegments: [] });
    expect(await cdp.audiences.list()).toEqual([]);
    const { id, folderId } = fake.seed({ name: "Customers", segments: [{ name: "Tokyo" }] });
    expect(await cdp.audiences.folders.segments.list({ audienceId: id, folderId })).toMatchObject([{ name: "Tokyo" }]);
    fake.fail("500", { times: Infinity });
    fake.respondWith(cdp.masterSegments.list, [{ id: "1", name: "Mine" }]);
    fake.reset();
    expect(fake.requests).toEqual([]);
    expect(await cdp.audiences.list()).toEqual([]);
    expect(await cdp.masterSegments.list()).toEqual([]);
    expect(fake.requests).toHaveLength(2);
  });

  test("restores the data from its options on reset", async () => {
    const { cdp, fake } = createValidatedFake();
    await cdp.audiences.delete({ audienceId: 7 });
    fake.reset();
    expect(await cdp.audiences.segments.list({ audienceId: 7 })).toHaveLength(3);
  });

  test("generates unused ids, and rejects ids and names that are taken", async () => {
    const { cdp, fake } = createValidatedFake({ parentSegments: [{ id: "5000", name: "Customers" }] });
    expect(fake.seed({ name: "Others" })).toEqual({ id: "5001", folderId: "5002" });
    expect(() => fake.seed({ id: 5000, name: "Third" })).toThrow('id "5000" has already been taken');
    expect(() => fake.seed({ name: "Others" })).toThrow('name "Others" has already been taken');
    expect((await cdp.audiences.list()).map(({ id }) => id)).toEqual(["5000", "5001"]);
  });

  test("responds at any origin, to a string, a URL and a Request", async () => {
    const { fetch, options } = createFakeCdp();
    const headers = { Authorization: `TD1 ${options.apiKey}` };
    const address = "https://api-cdp.treasuredata.com/audiences";
    for (const input of [address, new URL(address), new Request(address)])
      expect(await (await fetch(input, { headers })).json()).toEqual([]);
  });
});

describe("an operation without stored data", () => {
  const template = {
    ...{ id: "4", type: "activation-template" as const },
    attributes: { name: "Mail", connectionId: "5", state: "draft" as const } as never,
  };

  test("fails with a message that says what to do", async () => {
    const { cdp } = createValidatedFake();
    await expect(cdp.activationTemplates.get({ id: 3 })).rejects.toThrow(
      "501 The fake does not implement activationTemplates.get. Set its response: fake.respondWith(cdp.activationTemplates.get, …)",
    );
  });

  test("returns the data of respondWith", async () => {
    const fake = createFakeCdp();
    const cdp = createClient(fake.options);
    fake.respondWith(cdp.activationTemplates.get, { data: template, included: [] });
    expect((await cdp.activationTemplates.get({ id: 3 })).data.id).toBe("4");
  });

  test("is paginated as in the API: by cursor, or by the last id", async () => {
    const fake = createFakeCdp();
    const cdp = createClient(fake.options);
    const data = [1, 2, 3].map((id) => ({ id: `${id}` })) as never[];
    const pagination = { nextPage: null };
    fake.respondWith(cdp.audiences.realtimeAttributes.list, { data, pagination });
    fake.respondWith(cdp.parentSegments.userDefinedWorkflowProjects.list, { data, pagination });

    const first = await cdp.audiences.realtimeAttributes.list({ audienceId: 7, "page[size]": 2 });
    expect(first.data.map(({ id }) => id)).toEqual(["1", "2"]);
    const after = { "page[size]": 2, "page[after]": `${first.pagination.nextPage}` };
    const last = await cdp.audiences.realtimeAttributes.list({ audienceId: 7, ...after });
    expect([last.data.length, last.pagination.nextPage]).toEqual([1, null]);

    const rest = await cdp.parentSegments.userDefinedWorkflowProjects.list({ parentSegmentId: 7, lastId: 1 });
    expect(rest.data.map(({ id }) => id)).toEqual(["2", "3"]);
  });
});

describe("an invalid request", () => {
  const { fetch, options } = createFakeCdp({ parentSegments: [customers] });
  const json = "application/json";
  const vendor = "application/vnd.treasuredata.v1+json";
  const send = (method: string, path: string, { key = options.apiKey, type = json, body = "" } = {}) =>
    fetch(`${options.baseUrl}${path}`, {
      method,
      headers: { ...(key && { Authorization: `TD1 ${key}` }), ...(body && { "Content-Type": type }) },
      ...(body && { body }),
    });

  test.each<[string, number, string, string, Parameters<typeof send>[2]]>([
    ["an unknown path", 404, "GET", "/audience", {}],
    ["an id that is not UTF-8", 404, "GET", "/audiences/%ff", {}],
    ["an unknown method", 405, "PATCH", "/audiences/7", {}],
    ["no key", 401, "GET", "/audiences", { key: "" }],
    ["another key", 401, "GET", "/audiences", { key: "1/other" }],
    ["no key, in JSON:API", 401, "GET", "/entities/segments/1", { key: "" }],
    ["a body of another media type", 415, "POST", "/audiences", { type: "text/plain", body: "{}" }],
    ["no body", 415, "POST", "/audiences", {}],
    ["a body that is not JSON", 400, "POST", "/entities/folders", { type: vendor, body: "{" }],
    ["a body that is not an object", 400, "POST", "/audiences", { body: "7" }],
    ["a name that is not a string", 400, "POST", "/audiences", { body: '{"name":7}' }],
  ])("with %s fails with %i, in a format of the API", async (_, status, method, path, overrides) => {
    const response = await send(method, path, overrides);
    expect([response.status, await findSchemaProblems(method, path, response.clone())]).toEqual([status, []]);
    expect(await response.text()).not.toContain(options.apiKey);
  });

  test("with an unknown method lists the methods of the path", async () => {
    const response = await send("PATCH", "/audiences/7");
    expect(response.headers.get("allow")?.split(", ").sort()).toEqual(["DELETE", "GET", "PUT"]);
  });

  test("may have plain JSON for JSON:API, and a charset", async () => {
    const body = JSON.stringify({ attributes: { name: "A" } });
    const response = await send("PATCH", "/entities/folders/71", { type: "application/json; charset=utf-8", body });
    expect(response.status).toBe(200);
  });
});

describe("the request log", () => {
  test("has every request with its operation and status", async () => {
    const { fake, cdp } = createValidatedFake();
    const rule = { type: "And" as const, conditions: [] };
    await cdp.audiences.segments.create({ audienceId: 7, body: { name: "É", rule } });
    await cdp.audiences.folders.activations.list({
      audienceId: 7,
      folderId: 70,
      connection_type: ["a", "b"],
      name_include: "x",
    });
    await cdp.segments.get.result({ id: "9/9" });
    await fake.fetch("https://a.example/nothing?a=1");
    expect(fake.requests).toMatchObject([
      {
        operation: "audiences.segments.create",
        method: "POST",
        path: "/audiences/7/segments",
        body: { name: "É", rule },
        status: 200,
      },
      { operation: "audiences.folders.activations.list", query: { connection_type: ["a", "b"], name_include: "x" } },
      { operation: "segments.get", path: "/entities/segments/9%2F9", body: undefined, status: 404 },
      { operation: undefined, method: "GET", path: "/nothing", query: { a: "1" }, status: 404 },
    ]);
    expect(fake.requests[0]?.headers).toMatchObject({ "content-type": "application/json", authorization: "[key]" });
  });

  test("never contains the API key, wherever it was sent", async () => {
    const apiKey = "7/5ec4e70123456789abcdef";
    const { fetch, requests, options } = createFakeCdp({ apiKey });
    for (const key of [apiKey, "8/another0123456789abcdef"])
      await fetch(`${options.baseUrl}/audiences?a=${key}&${encodeURIComponent(key)}=1`, {
        method: "POST",
        headers: { Authorization: `TD1 ${key}`, "X-Copy": key, "Content-Type": "application/json" },
        body: JSON.stringify({ name: key, [key]: [`TD1 ${key}`] }),
      });
    const log = inspect(requests, { depth: Infinity }) + JSON.stringify(requests);
    expect(log).toContain("[key]");
    expect(log).not.toMatch(/5ec4e7|another/);
  });
});
