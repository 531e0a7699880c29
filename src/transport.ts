/** The way to the API: retries, time limits, cancellation, redirects, shared limits and events around `fetch`. */
import { runCall, timesOf } from "./transport/call.ts";
import type { CdpEvent } from "./transport/events.ts";
import type { Fetch, RetryOptions, Timeout, Transport } from "./transport/exchange.ts";
import { createLimits, type LimitOptions } from "./transport/limits.ts";
import { retryOptions } from "./transport/retry.ts";

export type { CdpEvent } from "./transport/events.ts";
export type { Answer, Exchange, Fetch, Outgoing, RetryOptions, Timeout, Transport } from "./transport/exchange.ts";

export interface TransportOptions extends LimitOptions {
  /** The only origin that requests, and with them the key, go to. */
  origin: string;
  /** What sends the requests; `globalThis.fetch`, looked up each time, unless given. */
  fetch?: Fetch;
  /** How failures are retried; `false` for not at all. */
  retry?: Partial<RetryOptions> | false;
  /** How long things may take, in milliseconds; 60,000 for each attempt unless given. */
  timeout?: Timeout;
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
    retry: retryOptions(options.retry),
    times: timesOf(options.timeout),
    limits: createLimits(options),
    onEvent: options.onEvent,
  };
  return (request, exchange) => runCall(shared, request, exchange);
}

/** Looked up each time, since instrumentation replaces it. */
function globalFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, "Deno" in globalThis && /^P[OA]/.test(`${init.method}`) ? unrepeatable(init) : init);
}

/**
 * Deno repeats a request, also a POST, when a connection that it kept breaks (denoland/deno#35610). It cannot repeat
 * the stream of a blob.
 */
function unrepeatable(init: RequestInit): RequestInit {
  return { ...init, body: new Blob([String(init.body ?? "")]) };
}
