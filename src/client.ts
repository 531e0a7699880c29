import type { Client } from "openapi-fetch";
import type { paths } from "../generated/api.ts";
import { routes } from "../generated/routes.ts";
import type { Resources } from "./operations.ts";
import { apiKeyOf, baseUrlOf, type ClientOptions } from "./options.ts";
import { rawOver } from "./raw.ts";
import { bindRoutes } from "./resources.ts";
import { scrubberOf } from "./secret.ts";
import { sendOver } from "./send.ts";
import { createTransport } from "./transport.ts";

/** A client of the CDP API: every operation a call, named after its path. */
export interface Cdp extends Resources<typeof routes> {
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
  const baseUrl = baseUrlOf(options);
  const key = apiKeyOf(options);
  const scrub = scrubberOf(key);
  const connection = {
    baseUrl,
    headers: authorized(new Headers(headers), key),
    transport: createTransport({ ...transportOptions, origin: new URL(baseUrl).origin }),
  };
  return Object.freeze({ ...bindRoutes(routes, sendOver(connection), scrub), raw: rawOver(connection, scrub) });
}

function authorized(headers: Headers, key: string): Headers {
  headers.set("Authorization", `TD1 ${key}`);
  return headers;
}
