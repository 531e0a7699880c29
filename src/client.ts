import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/api.ts";
import { isRegion, type Region, regions } from "./regions.ts";

export interface ClientOptions {
  /**
   * A Treasure Data API key that may read or write, with or without `TD1 ` before it.
   * Without one the environment variable `TD_API_KEY` is read. Write-only keys are refused by the API.
   */
  apiKey?: string;
  /** The region of the account. Without it, and without `baseUrl`, the environment variable `TD_CDP_REGION` is read. */
  region?: Region;
  /** The address of the API in place of a region, `https://api-cdp.example.com`. */
  baseUrl?: string;
  /** What sends the requests; `globalThis.fetch` unless given. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client of the CDP API. */
export interface Cdp {
  /** Every path of the API, typed; gives `{ data, error, response }` and does not throw for a refusal. */
  readonly raw: Client<paths>;
}

/**
 * Makes a client for one account and region.
 *
 * @throws TypeError when the key is missing or cannot be one, or when it is not clear where to send requests.
 */
export function createClient(options: ClientOptions = {}): Cdp {
  const { fetch } = options;
  const raw = createFetchClient<paths>({
    baseUrl: baseUrlOf(options),
    headers: { Authorization: `TD1 ${apiKeyOf(options)}` },
    ...(fetch ? { fetch } : {}),
  });
  return { raw };
}

function apiKeyOf({ apiKey = environment("TD_API_KEY") }: ClientOptions): string {
  const key = apiKey?.trim().replace(/^TD1(\s+|$)/, "");
  if (!key) throw new TypeError("No API key: pass `apiKey`, or set TD_API_KEY.");
  // The key itself stays out of the message: errors end up in logs.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new TypeError("`apiKey` has a character that no API key has, such as a space or a line break.");
  return key;
}

function baseUrlOf({ baseUrl, region }: ClientOptions): string {
  if (baseUrl !== undefined && region !== undefined)
    throw new TypeError("Both `region` and `baseUrl` are given: pass one of them.");
  if (baseUrl !== undefined) return parsed(baseUrl);
  const name = region ?? environment("TD_CDP_REGION");
  if (!name)
    throw new TypeError(
      `No region: pass \`region\` (${Object.keys(regions).join(", ")}) or \`baseUrl\`, or set TD_CDP_REGION.`,
    );
  if (!isRegion(name))
    throw new TypeError(
      `There is no region ${JSON.stringify(name)}: the regions are ${Object.keys(regions).join(", ")}.`,
    );
  return regions[name];
}

function parsed(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(`\`baseUrl\` is no http(s) address: ${JSON.stringify(baseUrl)}.`);
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError("`baseUrl` takes no user, query or fragment.");
  return url.href.replace(/\/+$/, "");
}

/** Browsers have no environment. */
function environment(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] || undefined;
}
