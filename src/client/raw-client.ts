/** The openapi-fetch client behind a client. */
import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import type { MiddlewareHost } from "./middleware.ts";

/** The property of a client that holds its openapi-fetch client; the same symbol in every copy of this package. */
export const rawClientKey = Symbol.for("td-cdp.rawClient");

/**
 * Returns the openapi-fetch client that all calls of `cdp` go through: every path of the API, typed, with the result
 * `{ data, error, response }`. Error responses do not throw. Key, retries, limits, middleware and checks of arguments are those
 * of `cdp`. Besides the options of openapi-fetch, a request takes `timeout`, `retry` and `allowEmptyRule`.
 *
 * @param cdp A client from `createClient` or `withLegacyNames`.
 * @throws TypeError when `cdp` is not such a client.
 * @example
 * const { data, error } = await rawClient(cdp).GET("/audiences/{audienceId}", { params: { path: { audienceId: 7 } } });
 */
export function rawClient(cdp: MiddlewareHost): Client<paths> {
  const client = (cdp as { [rawClientKey]?: Client<paths> })[rawClientKey];
  if (!client)
    throw new TypeError("rawClient: the argument is not a client. Pass what createClient or withLegacyNames returned.");
  return client;
}
