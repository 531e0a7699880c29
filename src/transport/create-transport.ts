/** Creates the transport: retries, time limits, cancellation, redirects, rate limits and events around `fetch`. */
import { assertNumber } from "./assert-number.ts";
import type { CdpEvent } from "./events.ts";
import { createRateLimiter, type RateLimitOptions } from "./rate-limiter.ts";
import { defaultMaxResponseSize } from "./read-body.ts";
import { resolveRetryOptions } from "./retry.ts";
import { createRetryBudget } from "./retry-budget.ts";
import { resolveTimeouts, sendWithRetries } from "./send-with-retries.ts";
import type { Fetch, RetryOptions, TimeoutOptions, Transport } from "./types.ts";

export interface TransportOptions extends RateLimitOptions {
  /** The only origin that requests, and with them the key, go to. */
  origin: string;
  /** Sends the requests. Default: `globalThis.fetch` at the time of each request. */
  fetch?: Fetch;
  /** Retry attempts and delays in milliseconds. `false` disables retries. */
  retry?: Partial<RetryOptions> | false;
  /** Time limits in milliseconds. Default: 60,000 for each attempt. */
  timeout?: TimeoutOptions;
  /**
   * Maximum size of a response body in bytes, after decompression. A larger one is a ConnectionError. Default: 100 MiB.
   * `Infinity` sets no limit.
   */
  maxResponseSize?: number;
  /** Called for every request, response, retry and failure. Never receives the API key. Its errors are ignored. */
  onEvent?: (event: CdpEvent) => void;
}

/**
 * Creates the transport of one client.
 *
 * @throws TypeError when `origin` is not a URL.
 * @throws RangeError when an option is not a number within its bounds.
 */
export function createTransport(options: TransportOptions): Transport {
  const { maxResponseSize = defaultMaxResponseSize } = options;
  assertNumber("`maxResponseSize`", maxResponseSize, { min: 1 });
  const config = {
    origin: new URL(options.origin).origin,
    fetch: options.fetch ?? globalFetch,
    maxResponseSize,
    retry: resolveRetryOptions(options.retry),
    timeouts: resolveTimeouts(options.timeout),
    limiter: createRateLimiter(options),
    retryBudget: createRetryBudget(),
    onEvent: options.onEvent,
  };
  return (request, context) => sendWithRetries(config, request, context);
}

/** Looked up for each request, since instrumentation replaces it. */
function globalFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, "Deno" in globalThis && /^P[OA]/.test(`${init.method}`) ? withStreamBody(init) : init);
}

/**
 * Deno sends a request again, even a POST, when a kept connection breaks (denoland/deno#35610). It cannot do that with
 * the stream of a blob.
 */
function withStreamBody(init: RequestInit): RequestInit {
  return { ...init, body: new Blob([String(init.body ?? "")]) };
}
