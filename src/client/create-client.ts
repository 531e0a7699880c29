/** Creates a client: its options, its API client over the transport, and the tree of calls. */
import { routes } from "../../generated/routes.ts";
import { createTransport } from "../transport/index.ts";
import { createApiClient } from "./api-client.ts";
import { baseUrlKey } from "./base-url.ts";
import type { Calls } from "./call-types.ts";
import { createCalls } from "./create-calls.ts";
import type { MiddlewareHost } from "./middleware.ts";
import { type ClientOptions, resolveAuthorization, resolveBaseUrl, resolveHeaders } from "./options.ts";
import { rawClientKey } from "./raw-client.ts";
import { redactorKey } from "./redactor.ts";

/** A client of the CDP API: every operation is a call, named after its path. */
export interface Cdp extends Calls<typeof routes>, MiddlewareHost {}

/**
 * Creates a client for one account and region.
 *
 * @param options The API key, the region, and how requests are sent. Key and region fall back to the environment
 *   variables `TD_API_KEY` and `TD_CDP_REGION`.
 * @returns The client, with a call for each operation of the API.
 * @throws TypeError when the key is missing or malformed, when neither region nor base URL is given, or when the base URL
 *   would send the key unencrypted.
 * @throws RangeError when an option is not a number within its bounds.
 * @example
 * const cdp = createClient({ region: "us01" }); // The API key is in TD_API_KEY.
 * for (const { id, name } of await cdp.audiences.list()) console.log(id, name);
 */
export function createClient(options: ClientOptions = {}): Cdp {
  const baseUrl = resolveBaseUrl(options);
  const { authorization, redact } = resolveAuthorization(options);
  const { raw, send } = createApiClient({
    baseUrl,
    headers: resolveHeaders(options),
    authorization,
    transport: createTransport({ ...options, origin: new URL(baseUrl).origin }),
  });
  const { use, eject } = raw as MiddlewareHost;
  use(...(options.middleware ?? []));
  const properties = { [rawClientKey]: raw, [baseUrlKey]: baseUrl, [redactorKey]: redact };
  return Object.freeze({ ...createCalls(routes, send), use, eject, ...properties });
}
