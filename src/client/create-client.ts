import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import { routes } from "../../generated/routes.ts";
import type { Calls } from "./call-types.ts";
import { resolveApiKey, resolveBaseUrl, type ClientOptions } from "./options.ts";
import { createRawClient } from "./api-client.ts";
import { createCalls } from "./create-calls.ts";
import { createRedactor } from "../transport/redact.ts";
import { createSendRequest } from "./send-request.ts";
import { createTransport } from "../transport/create-transport.ts";

/** A client of the CDP API: every operation a call, named after its path. */
export interface Cdp extends Calls<typeof routes> {
  /** Every path of the API, typed, as openapi-fetch has it: `{ data, error, response }`, no throw for a refusal. */
  readonly raw: Client<paths>;
}

/**
 * Makes a client for one account and region.
 *
 * @throws TypeError when the key is missing or cannot be one, or when it is not clear where to send requests.
 */
export function createClient(options: ClientOptions = {}): Cdp {
  const { apiKey: _, region: __, baseUrl: ___, headers, ...transportOptions } = options;
  const baseUrl = resolveBaseUrl(options);
  const key = resolveApiKey(options);
  const scrub = createRedactor(key);
  const connection = {
    baseUrl,
    headers: withAuthorization(new Headers(headers), key),
    transport: createTransport({ ...transportOptions, origin: new URL(baseUrl).origin }),
  };
  return Object.freeze({
    ...createCalls(routes, createSendRequest(connection), scrub),
    raw: createRawClient(connection, scrub),
  });
}

function withAuthorization(headers: Headers, key: string): Headers {
  headers.set("Authorization", `TD1 ${key}`);
  return headers;
}
