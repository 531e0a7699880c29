/** A prepared call becomes a request of the transport. */
import { mediaTypesOf } from "./media-types.ts";
import type { Route } from "./operations.ts";
import type { Send } from "./resources.ts";
import type { Exchange, Transport } from "./transport.ts";

export interface Connection {
  baseUrl: string;
  /** What every request carries, the key among it. */
  headers: Headers;
  transport: Transport;
}

/** Sends the calls. */
export function sendOver({ baseUrl, headers: common, transport }: Connection): Send {
  const usual = new Map<Route, Headers>();
  const headersOf = (route: Route) => {
    const known = usual.get(route) ?? over(common, mediaTypesOf(route));
    usual.set(route, known);
    return known;
  };
  return ({ name, route, target, body, options }) => {
    const { method, path, idempotent = method === "GET" } = route;
    const { signal, timeout, retry, headers: own } = options;
    const exchange: Exchange = { operation: name, method, path, idempotent };
    if (signal) exchange.signal = signal;
    if (timeout !== undefined) exchange.timeout = timeout;
    if (retry !== undefined) exchange.retry = retry;
    const known = headersOf(route);
    const headers = own ? over(new Headers(own), known) : known;
    const text = body === undefined ? undefined : JSON.stringify(body);
    return transport({ url: baseUrl + target, method, headers, body: text }, exchange);
  };
}

/** The second win over the first, whatever the case of their names. */
function over(first: Headers, second: Iterable<[string, string]>): Headers {
  const merged = new Headers(first);
  for (const [name, value] of second) merged.set(name, value);
  return merged;
}
