/** The ways to call the API that are compared, each as its documentation has it. */
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import { type ClientOptions, createClient } from "../../src/index.ts";
import { authorization, ids, listPath, segmentPath, update } from "./exchange.ts";
import { heyApi, redocly } from "./peers.ts";

/** The three calls of the benchmark; each gives the data of the answer. */
export interface Calls {
  get: () => Promise<unknown>;
  put: () => Promise<unknown>;
  list: () => Promise<unknown>;
}

export interface Target {
  baseUrl: string;
  fetch: typeof fetch;
}

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
  "hand-written helper": handWritten,
  [names.openapiFetch]: openapiFetch,
  "hey-api": heyApi,
  redocly,
  [names.ours]: (target) => ours(target, {}),
  [names.bare]: (target) => ours(target, { retry: false, timeout: 0 }),
  "td-cdp, cdp.raw": (target) => pathCalls(clientOf(target, {}).raw),
};

function rawFetch({ baseUrl, fetch }: Target): Calls {
  const headersOfPut = { ...headers, "Content-Type": "application/json" };
  return {
    get: async () => (await fetch(baseUrl + segmentPath, { headers })).json(),
    put: async () => {
      const init = { method: "PUT", headers: headersOfPut, body: JSON.stringify(update) };
      return (await fetch(baseUrl + segmentPath, init)).json();
    },
    list: async () => (await fetch(baseUrl + listPath, { headers })).json(),
  };
}

/** With a time limit, as this client has it by default: what a signal costs in `fetch` itself is nobody's layer. */
function rawFetchInTime({ baseUrl, fetch }: Target): Calls {
  const inTime: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(60_000) });
  return rawFetch({ baseUrl, fetch: inTime });
}

/** The helper that every code base has somewhere. */
function handWritten({ baseUrl, fetch }: Target): Calls {
  const request = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const type = body === undefined ? {} : { "Content-Type": "application/json" };
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { Accept: "application/json", ...headers, ...type },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  };
  const segment = (audience: string, id: string) =>
    `/audiences/${encodeURIComponent(audience)}/segments/${encodeURIComponent(id)}`;
  return {
    get: () => request("GET", segment(audienceId, ids.segmentId)),
    put: () => request("PUT", segment(audienceId, ids.segmentId), update),
    list: () => request("GET", `/audiences/${encodeURIComponent(audienceId)}/segments`),
  };
}

function openapiFetch({ baseUrl, fetch }: Target): Calls {
  return pathCalls(createFetchClient<paths>({ baseUrl, headers, fetch }));
}

function pathCalls(client: ReturnType<typeof createFetchClient<paths>>): Calls {
  const path = "/audiences/{audienceId}/segments/{segmentId}";
  return {
    get: async () => (await client.GET(path, { params: { path: ids } })).data,
    put: async () => (await client.PUT(path, { params: { path: ids }, body: update })).data,
    list: async () => (await client.GET("/audiences/{audienceId}/segments", { params: { path: { audienceId } } })).data,
  };
}

function ours(target: Target, options: ClientOptions): Calls {
  const { segments } = clientOf(target, options).audiences;
  return {
    get: () => segments.get(ids),
    put: () => segments.update({ ...ids, body: update }),
    list: () => segments.list({ audienceId }),
  };
}

function clientOf({ baseUrl, fetch }: Target, options: ClientOptions) {
  return createClient({ apiKey: authorization, baseUrl, fetch, ...options });
}
