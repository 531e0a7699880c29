/** The client against a server that reads the description independently and validates every request: Prism. */
import { createClient, isCdpError } from "td-cdp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Parameter } from "../scripts/openapi/document.ts";
import { listSampleCalls, type SampleCall } from "../scripts/openapi/sample-calls.ts";
import { type Mock, startMock } from "../scripts/mock/mock.ts";
import { type ContractRow, contractWith, key, resend } from "./mock/contract.ts";
import { mutantsOf } from "./mock/mutants.ts";
import { description } from "./support/program.ts";
import { sample } from "./support/runs.ts";

const calls = listSampleCalls(description);
let mock: Mock;
let rows: ContractRow[];

beforeAll(async () => {
  mock = await startMock();
  rows = await contractWith(mock.url, sample(calls));
});
afterAll(() => mock.close());

const operationOf = ({ route }: SampleCall) => `${route.method} ${route.path}`;
const labelOf = ({ call }: ContractRow) => operationOf(call);

/** Lists the rows with problems, with all details. */
function except(isRight: (row: ContractRow) => boolean): string[] {
  return rows
    .filter((row) => !isRight(row))
    .map((row) => [labelOf(row), row.refusal, row.problems, row.mutants].map((part) => JSON.stringify(part)).join(" "));
}

describe("the contract", () => {
  test("covers 184 calls of 183 operations", () => {
    expect(calls).toHaveLength(184);
    expect(new Set(calls.map(operationOf)).size).toBe(183);
  });

  test("the mock accepts the request of every call", () => {
    expect(except(({ refusal }) => refusal === undefined)).toEqual([]);
  });

  test("every response matches the description", () => {
    expect(except(({ problems }) => problems.length === 0)).toEqual([]);
    expect(except(({ data }) => data !== undefined)).toEqual([]);
  });

  test("the mock rejects every invalid request", () => {
    expect(except(({ mutants }) => mutants.every(({ status }) => status === 422))).toEqual([]);
  });

  test("every request with a body or a typed query has invalid variants", () => {
    const isWordless = ({ schema }: Pick<Parameter, "schema">) =>
      ["boolean", "integer", "number"].includes(String(schema?.type));
    const isTyped = ({ in: place, required, ...rest }: Parameter) =>
      place === "query" && (required || isWordless(rest));
    const typed = calls.filter(({ route, parameters }) => route.requestMediaType || parameters.some(isTyped));
    expect(typed).toHaveLength(87);
    expect(typed.filter((call) => mutantsOf(call).length === 0).map(({ name }) => name)).toEqual([]);
    expect(calls.flatMap(mutantsOf).length).toBeGreaterThan(300);
  });

  test("every operation needs the key", async () => {
    for (const row of rows) {
      const { status } = await resend(row.sent, { Authorization: null });
      expect([labelOf(row), status]).toEqual([labelOf(row), 401]);
    }
  });

  test("every operation uses only the media types of the client", async () => {
    for (const row of rows) {
      const { status } = await resend(row.sent, { Accept: "text/csv" });
      expect([labelOf(row), status]).toEqual([labelOf(row), 406]);
      if (!row.call.route.requestMediaType) continue;
      const { status: other } = await resend(row.sent, { "Content-Type": "application/xml" });
      expect([labelOf(row), other]).toEqual([labelOf(row), 415]);
    }
  });

  test("every paginated list ends", () => {
    expect(calls.filter(({ route }) => route.pagination)).toHaveLength(11);
    const paged = rows.filter(({ call }) => call.route.pagination);
    expect(paged.filter(({ data }) => !isLastPage(data)).map(labelOf)).toEqual([]);
  });
});

/** The features of OpenAPI 3.1, media types and queries that Prism must support for its results to count. */
describe("the mock", () => {
  const relationships = { parentFolder: { data: { id: "1", type: "folder-segment" } } };
  const folder = (attributes: object, type = "folder-segment") => ({ type, attributes, relationships });
  const ruleWith = (operator: object) => ({
    rule: { type: "And", conditions: [{ type: "Value", leftValue: { name: "country" }, operator }] },
  });
  const [folders, sql, activations] = [
    "/entities/folders",
    "/audiences/1/segments/query",
    "/audiences/1/folders/2/syndications",
  ];

  test.each<[string, number, target: string, body?: unknown]>([
    ["takes null where a list of types has it", 200, folders, folder({ name: "Tea", description: null })],
    ["refuses null where it has not", 422, folders, folder({ name: null })],
    ["refuses another value than a const", 422, folders, folder({ name: "Tea" }, "folder")],
    ["takes an operator of a union", 200, sql, ruleWith({ type: "Equal", rightValue: "JP" })],
    ["refuses an operator that no member of a union is", 422, sql, ruleWith({ type: "Resembles", rightValue: "JP" })],
    ["takes a list with commas", 200, `${activations}?schedule_status=active,none`],
    ["refuses a list with commas and a wrong word", 422, `${activations}?schedule_status=active,never`],
    ["takes a list as a name repeated", 200, `${activations}?connection_type=mail&connection_type=s3`],
    ["refuses a number out of bounds", 422, "/audiences/1/realtime_key_events?page%5Bsize%5D=1001"],
    ["refuses a day that no calendar has", 422, "/audiences/1/statistics?from=2026-02-30"],
  ])("%s", async (_, status, target, body) => {
    const type = target.startsWith("/entities") ? "application/vnd.treasuredata.v1+json" : "application/json";
    const headers = { Authorization: `TD1 ${key}`, ...(body ? { "Content-Type": type } : {}) };
    const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
    expect((await fetch(mock.url + target, init)).status).toBe(status);
  });

  test.each(["/audiences/1", "/audiences/1/", "/entities/segments/1/"])(
    "takes any JSON media type at %s",
    async (path) => {
      for (const Accept of ["application/vnd.treasuredata.v1+json", "application/json", "*/*"]) {
        const response = await fetch(mock.url + path, { headers: { Authorization: `TD1 ${key}`, Accept } });
        expect([response.status, (await response.json()) as object]).toEqual([200, expect.any(Object)]);
      }
    },
  );

  test.each([
    ["/audiences/1/folders", { code: "422", message: expect.stringMatching(/^request\.body.*: .*string/) }],
    [
      "/entities/folders",
      { errors: [{ code: "bad-parameter-error", status: "422", detail: expect.stringMatching(/^request\.body/) }] },
    ],
  ])("says in the body why it rejects a request to %s", async (path, expected) => {
    const headers = { Authorization: `TD1 ${key}`, "Content-Type": "application/json" };
    const body = JSON.stringify({ name: 5, description: null, attributes: { name: 5 }, relationships });
    const response = await fetch(mock.url + path, { method: "POST", headers, body });
    expect([response.status, await response.json()]).toEqual([422, expected]);
  });

  test("distinguishes segment queries from segments, whose paths are ambiguous", async () => {
    const cdp = createClient({ apiKey: key, baseUrl: mock.url });
    const query = await cdp.audiences.segments.queries.get({ audienceId: 1, queryId: "8f6d2c1e" });
    expect(query.status).toBe("success");
    const segment = await cdp.audiences.segments.get({ audienceId: 1, segmentId: 701 });
    expect(segment.id).toBe("701");
  });

  test("returns another example when a header selects it", async () => {
    const cdp = createClient({ apiKey: key, baseUrl: mock.url, retry: false });
    const headers = { Prefer: "code=409, example=referenced" };
    const error = await cdp.segments.delete({ id: 42 }, { headers }).catch((reason: unknown) => reason);
    expect(isCdpError(error) && [error.status, error.issues[0]?.references]).toEqual([
      409,
      [{ id: "702", type: "segment" }],
    ]);
  });

  test("reports that its port is in use", async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port, file: "test/fixtures/diff/base.yaml" })).rejects.toThrow(
      /^The mock cannot listen on port \d+: .*EADDRINUSE.* pass --port/,
    );
  });
});

/** Pages of profiles say by their type that they are the last. */
function isLastPage(data: unknown): boolean {
  const { pagination, type } = data as { pagination?: { nextPage?: string | null }; type?: string };
  return type === undefined ? (pagination?.nextPage ?? null) === null : type === "end";
}
