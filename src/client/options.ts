/** The options of a client, and what they come to with the environment. */
import type { TransportOptions } from "../transport/create-transport.ts";
import { isRegion, type Region, regions } from "./regions.ts";

export interface ClientOptions extends Omit<TransportOptions, "origin"> {
  /**
   * A Treasure Data API key that may read or write, with or without `TD1 ` before it.
   * Without one the environment variable `TD_API_KEY` is read. Write-only keys are refused by the API.
   */
  apiKey?: string;
  /** The region of the account. Without it, and without `baseUrl`, the environment variable `TD_CDP_REGION` is read. */
  region?: Region;
  /** The address of the API in place of a region, `https://api-cdp.example.com`. */
  baseUrl?: string;
  /** Headers to send with every request, such as a user agent of your own. */
  headers?: Record<string, string>;
}

/** The key, checked. The key itself stays out of every message: errors end up in logs. */
export function resolveApiKey({ apiKey = readEnv("TD_API_KEY") }: ClientOptions): string {
  const key = apiKey?.trim().replace(/^TD1(\s+|$)/, "");
  if (!key) throw new TypeError("No API key: pass `apiKey`, or set TD_API_KEY.");
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new TypeError("`apiKey` has a character that no API key has, such as a space or a line break.");
  return key;
}

/** Where requests go, without a slash at its end. */
export function resolveBaseUrl({ baseUrl, region }: ClientOptions): string {
  if (baseUrl !== undefined && region !== undefined)
    throw new TypeError("Both `region` and `baseUrl` are given: pass one of them.");
  if (baseUrl !== undefined) return parseBaseUrl(baseUrl);
  const name = region ?? readEnv("TD_CDP_REGION");
  const known = Object.keys(regions).join(", ");
  if (!name) throw new TypeError(`No region: pass \`region\` (${known}) or \`baseUrl\`, or set TD_CDP_REGION.`);
  if (!isRegion(name)) throw new TypeError(`There is no region ${JSON.stringify(name)}: the regions are ${known}.`);
  return regions[name];
}

function parseBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(`\`baseUrl\` is no http(s) address: ${JSON.stringify(baseUrl)}.`);
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError("`baseUrl` takes no user, query or fragment.");
  return url.href.replace(/\/+$/, "");
}

/** Browsers have no environment. */
function readEnv(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
