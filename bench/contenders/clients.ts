/** The ways to call the API that are compared, each as its documentation has it. */
import createFetchClient from "openapi-fetch";
import { createClient, iterate, pages } from "td-cdp";
import { rawClient } from "td-cdp/raw";
import type { paths } from "../../generated/api.ts";
import {
  attributesPath,
  authorization,
  creation,
  ids,
  listPath,
  segmentPath,
  update,
} from "../programs/wire-fixtures.ts";
import { requestOver } from "./hand-written.ts";
import type { AttributePage, Calls, Target } from "./types.ts";
import { heyApi, orval, redocly, swaggerTypescriptApi } from "./peers.ts";

const headers = { Authorization: authorization };
const { audienceId } = ids;

/** The names that goals refer to. */
export const names = {
  raw: "fetch",
  openapiFetch: "openapi-fetch",
  ours: "td-cdp",
  bare: "td-cdp, no retry, no timeout",
} as const;

/** Every contender by its name, in the order of the report. */
export const contenders: Record<string, (target: Target) => Calls | Promise<Calls>> = {
  [names.raw]: rawFetch,
  "fetch, AbortSignal.timeout": rawFetchInTime,
  "hand-written": handWritten,
  [names.openapiFetch]: openapiFetch,
  "hey-api": heyApi,
  orval,
  redocly,
  "swagger-typescript-api": swaggerTypescriptApi,
  [names.ours]: ours,
  [names.bare]: oursBare,
  "td-cdp, rawClient": (target) => pathCalls(rawClient(clientOf(target))),
};

function rawFetch({ baseUrl, fetch }: Target): Calls {
  const answer = async (path: string, init: RequestInit = { headers }) => (await fetch(baseUrl + path, init)).json();
  const sending = (method: string, body: object, type = "application/json") => ({
    ...{ method, headers: { ...headers, "Content-Type": type }, body: JSON.stringify(body) },
  });
  return {
    get: (id) => answer(id ? `${listPath}/${id}` : segmentPath),
    put: () => answer(segmentPath, sending("PUT", update)),
    list: () => answer(listPath),
    create: () => answer("/entities/segments", sending("POST", creation, "application/vnd.treasuredata.v1+json")),
    page: (after) => answer(attributesPath(after)) as Promise<AttributePage>,
  };
}

/** With a time limit, as this client has it by default: what a signal costs in `fetch` itself is nobody's layer. */
function rawFetchInTime({ baseUrl, fetch }: Target): Calls {
  const inTime: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(60_000) });
  return rawFetch({ baseUrl, fetch: inTime });
}

function handWritten({ baseUrl, fetch }: Target): Calls {
  const request = requestOver({ baseUrl, authorization, fetch });
  const segment = (id = ids.segmentId) =>
    `/audiences/${encodeURIComponent(audienceId)}/segments/${encodeURIComponent(id)}`;
  return {
    get: (id) => request("GET", segment(id)),
    put: () => request("PUT", segment(), update),
    list: () => request("GET", `/audiences/${encodeURIComponent(audienceId)}/segments`),
    create: () => request("POST", "/entities/segments", creation, "application/vnd.treasuredata.v1+json"),
    page: (after) => request("GET", attributesPath(after)),
  };
}

function openapiFetch({ baseUrl, fetch }: Target): Calls {
  return pathCalls(createFetchClient<paths>({ baseUrl, headers, fetch }));
}

/** As its documentation has it: data is there unless there is an error. */
function dataOf<Data>({ data, error, response }: { data?: Data; error?: unknown; response: Response }): Data {
  if (error) throw Object.assign(new Error("Refused"), { status: response.status });
  return data as Data;
}

function pathCalls(client: ReturnType<typeof createFetchClient<paths>>): Calls {
  const path = "/audiences/{audienceId}/segments/{segmentId}";
  const attributes = "/audiences/{audienceId}/realtime_attributes";
  return {
    get: async (segmentId = ids.segmentId) =>
      dataOf(await client.GET(path, { params: { path: { audienceId, segmentId } } })),
    put: async () => dataOf(await client.PUT(path, { params: { path: ids }, body: update })),
    list: async () =>
      dataOf(await client.GET("/audiences/{audienceId}/segments", { params: { path: { audienceId } } })),
    create: async () => dataOf(await client.POST("/entities/segments", { body: creation })),
    page: async (after) => {
      const query = after ? { "page[after]": after } : {};
      return dataOf(await client.GET(attributes, { params: { path: { audienceId }, query } }));
    },
  };
}

function ours(target: Target): Calls {
  return callsOf(clientOf(target));
}

function oursBare(target: Target): Calls {
  return callsOf(clientOf(target, { retry: false, timeout: 0 }));
}

function callsOf(cdp: ReturnType<typeof createClient>): Calls {
  const { segments, realtimeAttributes } = cdp.audiences;
  return {
    get: (segmentId = ids.segmentId) => segments.get({ audienceId, segmentId }),
    put: () => segments.update({ ...ids, body: update }),
    list: () => segments.list({ audienceId }),
    create: () => cdp.segments.create({ body: creation }),
    page: (after) => realtimeAttributes.list(after ? { audienceId, "page[after]": after } : { audienceId }),
    pages: () => pages(realtimeAttributes.list, { audienceId }),
    items: () => iterate(realtimeAttributes.list, { audienceId }),
  };
}

function clientOf({ baseUrl, fetch, patience = {} }: Target, options: Parameters<typeof createClient>[0] = {}) {
  const { timeout, retryDelay } = patience;
  const own = { ...(timeout && { timeout }), ...(retryDelay && { retry: { initialDelay: retryDelay } }) };
  return createClient({ apiKey: authorization, baseUrl, fetch, ...own, ...options });
}
