/** The generated clients of others. They exist after `prepare` only, so their types end here. */
import { authorization, creation, ids, update } from "../programs/wire-fixtures.ts";
import type { AttributePage, Calls, Target } from "./types.ts";

type Call<Args extends unknown[] = [args: object]> = (...args: Args) => Promise<unknown>;
type Operations<C> = Record<string, C>;

interface HeyApiClient {
  createClient: (config: object) => unknown;
  createConfig: (config: object) => object;
}

interface Redocly {
  OPERATIONS: object;
  createClient: (operations: object, config: object) => Operations<Call & Paginated>;
}

interface Paginated {
  pages: (args: object) => AsyncIterable<AttributePage>;
  items: (args: object) => AsyncIterable<object>;
}

interface SwaggerTypescriptApi {
  Api: new (config: object) => Record<"audiences" | "entities", Operations<Call<unknown[]>>>;
}

const { audienceId } = ids;

/** The output of @hey-api/openapi-ts with its fetch client. */
export async function heyApi({ baseUrl, fetch }: Target): Promise<Calls> {
  const { createClient, createConfig } = await generated<HeyApiClient>("hey-api-client");
  const api = await generated<Operations<Call>>("hey-api");
  const client = createClient(createConfig({ baseUrl, fetch, auth: authorization }));
  const call = async (name: string, args: object) => {
    const result = (await api[name]!({ client, ...args })) as { data?: unknown; error?: unknown; response: Response };
    if (result.error) throw Object.assign(new Error("Refused"), { status: result.response.status });
    return result.data;
  };
  return {
    get: (segmentId = ids.segmentId) => call("audiencesSegmentsGet", { path: { audienceId, segmentId } }),
    put: () => call("audiencesSegmentsUpdate", { path: ids, body: update }),
    list: () => call("audiencesSegmentsList", { path: { audienceId } }),
    create: () => call("segmentsCreate", { body: creation }),
    page: (after) => call("audiencesRealtimeAttributesList", pageArgs(after)) as Promise<AttributePage>,
  };
}

/** The output of orval with its fetch client, which takes headers with each call and calls the global `fetch`. */
export async function orval({ baseUrl, fetch }: Target): Promise<Calls> {
  const api = await generated<Operations<Call<unknown[]>>>("orval");
  globalThis.fetch = (path, init) => fetch(baseUrl + String(path), init);
  const options = { headers: { Authorization: authorization } };
  const call = async (name: string, ...args: unknown[]) => {
    const { data, status } = (await api[name]!(...args, options)) as { data: unknown; status: number };
    if (status >= 400) throw Object.assign(new Error("Refused"), { status });
    return data;
  };
  return {
    get: (segmentId = ids.segmentId) => call("audiencesSegmentsGet", audienceId, segmentId),
    put: () => call("audiencesSegmentsUpdate", audienceId, ids.segmentId, update),
    list: () => call("audiencesSegmentsList", audienceId),
    create: () => call("segmentsCreate", creation),
    page: (after) => call("audiencesRealtimeAttributesList", audienceId, query(after)) as Promise<AttributePage>,
  };
}

/** The output of `redocly generate-client`. */
export async function redocly({ baseUrl, fetch, patience = {} }: Target): Promise<Calls> {
  const { createClient, OPERATIONS } = await generated<Redocly>("redocly");
  const { retryDelay, timeout } = patience;
  const own = { ...(retryDelay && { retry: { retries: 2, retryDelay } }), ...(timeout && { timeout }) };
  const auth = { apiKey: { TdApiKey: authorization } };
  const client = createClient(OPERATIONS, { serverUrl: baseUrl, fetch, auth, ...own });
  const attributes = client.audiences_realtimeAttributes_list!;
  return {
    get: (segmentId = ids.segmentId) => client.audiences_segments_get!({ path: { audienceId, segmentId } }),
    put: () => client.audiences_segments_update!({ path: ids, body: update }),
    list: () => client.audiences_segments_list!({ path: { audienceId } }),
    create: () => client.segments_create!({ body: creation }),
    page: (after) => attributes(pageArgs(after)) as Promise<AttributePage>,
    pages: () => attributes.pages(pageArgs()),
    items: () => attributes.items(pageArgs()),
  };
}

/** The output of swagger-typescript-api. */
export async function swaggerTypescriptApi({ baseUrl, fetch }: Target): Promise<Calls> {
  const { Api } = await generated<SwaggerTypescriptApi>("swagger-typescript-api");
  const securityWorker = () => ({ headers: { Authorization: authorization } });
  const { audiences, entities } = new Api({ baseUrl, customFetch: fetch, securityWorker });
  const call = async (name: string, ...args: unknown[]) =>
    ((await (audiences[name] ?? entities[name])!(...args)) as { data: unknown }).data;
  return {
    get: (segmentId = ids.segmentId) => call("audiencesSegmentsGet", audienceId, segmentId),
    put: () => call("audiencesSegmentsUpdate", audienceId, ids.segmentId, update),
    list: () => call("audiencesSegmentsList", audienceId),
    create: () => call("segmentsCreate", creation),
    page: (after) => call("audiencesRealtimeAttributesList", audienceId, query(after)) as Promise<AttributePage>,
  };
}

function query(after?: string): Record<string, string> {
  return after ? { "page[after]": after } : {};
}

function pageArgs(after?: string): object {
  return { path: { audienceId }, query: query(after) };
}

/** A module beside the bundle that this code ends up in. */
async function generated<Module>(name: string): Promise<Module> {
  return (await import(new URL(`${name}.mjs`, import.meta.url).href)) as Module;
}
