/** The base URL that a client carries, for errors that name the host. */

/** The property of a client that holds its base URL. The same symbol in every copy of this package. */
export const baseUrlKey = Symbol.for("td-cdp.baseUrl");

/** Returns the base URL of a client. Empty for an object that only has some of its calls. */
export function getBaseUrl(cdp: unknown): string {
  return (Object(cdp) as { [baseUrlKey]?: string })[baseUrlKey] ?? "";
}
