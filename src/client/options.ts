/** The options of a client, and what they resolve to with the environment. */
import type { TransportOptions } from "../transport/index.ts";
import { createRedactor, type Redact } from "../redaction/redactor.ts";
import type { Middleware } from "./middleware.ts";
import { assertHeaders } from "./assert-headers.ts";
import { isRegion, type Region, regions } from "./regions.ts";
import { version } from "./version.ts";

/** The options of `createClient`. */
export interface ClientOptions extends Omit<TransportOptions, "origin"> {
  /**
   * A Treasure Data API key with read or write access, with or without `TD1 ` before it, or a function that returns one,
   * for keys that rotate. The function is called once per call, not once per attempt, and `timeout` does not limit it: let
   * it cache what is expensive. Its errors reach the caller as they are. Falls back to the environment variable
   * `TD_API_KEY`. The API rejects write-only keys.
   */
  apiKey?: string | (() => string | Promise<string>);
  /** The region of the account. Without it, and without `baseUrl`, the environment variable `TD_CDP_REGION` is read. */
  region?: Region;
  /** The base URL of the API, in place of a region: `https://api-cdp.example.com`. */
  baseUrl?: string;
  /**
   * Allows a `baseUrl` with `http:` and a host that is not loopback. Anyone on the way can then read the API key. Default:
   * false.
   */
  allowInsecure?: boolean;
  /** Headers to send with every request. The headers of a call replace them. */
  headers?: Record<string, string>;
  /** Functions around every call, list, poll and `rawClient` request, in this order. See `use` of the client. */
  middleware?: readonly Middleware[];
}

/** Hosts of the machine itself, where nobody else can read what is sent. */
const loopbackHost = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** How many keys of a function are removed from errors of lists and polls: those of requests that may still run. */
const maxRecentKeys = 10;

/** Returns the value of `Authorization`, or a function where the key is one, and what removes the key from texts. */
export function resolveAuthorization({ apiKey = readEnv("TD_API_KEY") }: ClientOptions): {
  authorization: string | (() => Promise<string>);
  redact: Redact;
} {
  const recentKeys = new Set<string>();
  const format = (key: unknown) => {
    const authorization = formatApiKey(key);
    recentKeys.add(authorization);
    for (const oldest of recentKeys) if (recentKeys.size > maxRecentKeys) recentKeys.delete(oldest);
    return authorization;
  };
  const authorization = typeof apiKey === "function" ? async () => format(await apiKey()) : format(apiKey);
  return { authorization, redact: (text) => createRedactor(recentKeys)(text) };
}

/** Returns the key after `TD1`. The key stays out of every message, since errors end up in logs. */
function formatApiKey(apiKey: unknown): string {
  const key = typeof apiKey === "string" && apiKey.trim().replace(/^TD1(\s+|$)/, "");
  if (!key) throw new TypeError("No API key: pass `apiKey`, or set TD_API_KEY.");
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new TypeError(
      "`apiKey` contains a character that no API key has, such as a space or a line break: copy the key again.",
    );
  return `TD1 ${key}`;
}

/** Returns the base URL without a slash at its end. */
export function resolveBaseUrl({ baseUrl, region, allowInsecure }: ClientOptions): string {
  if (baseUrl !== undefined && region !== undefined)
    throw new TypeError("Both `region` and `baseUrl` are set: pass one of them.");
  if (baseUrl !== undefined) return parseBaseUrl(baseUrl, allowInsecure);
  const name = region ?? readEnv("TD_CDP_REGION");
  const names = Object.keys(regions).join(", ");
  if (!name) throw new TypeError(`No region: pass \`region\` (${names}) or \`baseUrl\`, or set TD_CDP_REGION.`);
  if (!isRegion(name)) throw new TypeError(`Unknown region ${JSON.stringify(name)}: use one of ${names}.`);
  return regions[name];
}

function parseBaseUrl(baseUrl: string, allowInsecure = false): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(`\`baseUrl\` is not a valid http(s) URL: ${JSON.stringify(baseUrl)}.`);
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError("`baseUrl` must not contain a user name, a query or a fragment: remove it.");
  if (url.protocol === "http:" && !loopbackHost.test(url.hostname) && !allowInsecure)
    throw new TypeError(
      `\`baseUrl\` would send the API key unencrypted to ${url.hostname}: use https, or pass \`allowInsecure: true\`.`,
    );
  return url.href.replace(/\/+$/, "");
}

/** Returns the headers of every request. Browsers keep their own user agent. The API key has a separate option. */
export function resolveHeaders({ headers }: ClientOptions): Record<string, string> {
  assertHeaders("createClient", headers);
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  const isBrowser = navigator?.userAgent?.startsWith("Mozilla/");
  const resolved = new Headers(isBrowser ? {} : { "User-Agent": `td-cdp/${version}` });
  for (const [name, value] of new Headers(headers)) resolved.set(name, value);
  resolved.delete("Authorization");
  return Object.fromEntries(resolved);
}

/** Reads an environment variable; browsers have none. */
function readEnv(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
