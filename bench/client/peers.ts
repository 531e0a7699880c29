/** The generated clients of others. They exist after `preparePeers` only, so their types end here. */
import type { Calls, Target } from "./contenders.ts";
import { authorization, ids, update } from "./exchange.ts";

type Call = (args: object) => Promise<unknown>;

interface HeyApi {
  audiencesSegmentsGet: Call;
  audiencesSegmentsUpdate: Call;
  audiencesSegmentsList: Call;
}

interface HeyApiClient {
  createClient: (config: object) => unknown;
  createConfig: (config: object) => object;
}

interface Redocly {
  OPERATIONS: object;
  createClient: (operations: object, config: object) => Record<string, Call>;
}

const { audienceId } = ids;

/** The output of @hey-api/openapi-ts with its fetch client. */
export async function heyApi({ baseUrl, fetch }: Target): Promise<Calls> {
  const calls = await generated<HeyApi>("hey-api/sdk.gen.js");
  const { createClient, createConfig } = await generated<HeyApiClient>("hey-api/client/index.js");
  const client = createClient(createConfig({ baseUrl, fetch, auth: authorization }));
  return {
    get: async () => dataOf(await calls.audiencesSegmentsGet({ client, path: ids })),
    put: async () => dataOf(await calls.audiencesSegmentsUpdate({ client, path: ids, body: update })),
    list: async () => dataOf(await calls.audiencesSegmentsList({ client, path: { audienceId } })),
  };
}

/** The output of `redocly generate-client`. */
export async function redocly({ baseUrl, fetch }: Target): Promise<Calls> {
  const { createClient, OPERATIONS } = await generated<Redocly>("redocly.js");
  const auth = { apiKey: { TdApiKey: authorization } };
  const client = createClient(OPERATIONS, { serverUrl: baseUrl, fetch, auth });
  const { audiences_segments_get: get, audiences_segments_update: put, audiences_segments_list: list } = client;
  if (!get || !put || !list) throw new Error("The client that redocly generated has other names than expected.");
  return {
    get: () => get({ path: ids }),
    put: () => put({ path: ids, body: update }),
    list: () => list({ path: { audienceId } }),
  };
}

/** A module beside the bundle that this code ends up in. */
async function generated<Module>(path: string): Promise<Module> {
  return (await import(new URL(path, import.meta.url).href)) as Module;
}

function dataOf(result: unknown): unknown {
  return (result as { data?: unknown }).data;
}
