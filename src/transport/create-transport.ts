/** The way to the API: retries, time limits, cancellation, redirects, shared limits and events around `fetch`. */
import { sendWithRetries, resolveTimeouts } from "./send-with-retries.ts";
import type { CdpEvent } from "./events.ts";
import type { Fetch, RetryOptions, TimeoutOptions, Transport } from "./types.ts";
import { createRateLimiter, type RateLimitOptions } from "./rate-limiter.ts";
import { resolveRetryOptions } from "./retry.ts";

export type { CdpEvent } from "./events.ts";
export type {
  ApiResponse,
  RequestContext,
  Fetch,
  ApiRequest,
  RetryOptions,
  TimeoutOptions,
  Transport,
} from "./types.ts";

export interface TransportOptions extends RateLimitOptions {
  /** The only origin that requests, and with them the key, go to. */
  origin: string;
  /** What sends the requests; `globalThis.fetch`, looked up each time, unless given. */
  fetch?: Fetch;
  /** How failures are retried; `false` for not at all. */
  retry?: Partial<RetryOptions> | false;
  /** How long things may take, in milliseconds; 60,000 for each attempt unless given. */
  timeout?: TimeoutOptions;
  /** Is told of every request, answer, retry and failure; never of the key. */
  onEvent?: (event: CdpEvent) => void;
}

/**
 * Makes the transport of one client.
 *
 * @throws TypeError when `origin` is no address.
 * @throws RangeError when a limit would let nothing through.
 */
export function createTransport(options: TransportOptions): Transport {
  const shared = {
    origin: new URL(options.origin).origin,
    fetch: options.fetch ?? globalFetch,
    retry: resolveRetryOptions(options.retry),
    times: resolveTimeouts(options.timeout),
    limits: createRateLimiter(options),
    onEvent: options.onEvent,
  };
  return (request, exchange) => sendWithRetries(shared, request, exchange);
}

/** Looked up each time, since instrumentation replaces it. */
function globalFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, "Deno" in globalThis && /^P[OA]/.test(`${init.method}`) ? withStreamBody(init) : init);
}

/**
 * Deno repeats a request, also a POST, when a connection that it kept breaks (denoland/deno#35610). It cannot repeat
 * the stream of a blob.
 */
function withStreamBody(init: RequestInit): RequestInit {
  return { ...init, body: new Blob([String(init.body ?? "")]) };
}
