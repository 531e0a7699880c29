/** A prepared call becomes a request of the transport. */
import { mediaTypeHeaders } from "./media-types.ts";
import type { Route } from "./call-types.ts";
import type { SendRequest } from "./create-calls.ts";
import type { RequestContext, Transport } from "../transport/create-transport.ts";

export interface ClientContext {
  baseUrl: string;
  /** What every request carries, the key among it. */
  headers: Headers;
  transport: Transport;
}

/** Sends the calls. */
export function createSendRequest({ baseUrl, headers: common, transport }: ClientContext): SendRequest {
  const usual = new Map<Route, Headers>();
  const headersOf = (route: Route) => {
    const known = usual.get(route) ?? mergeHeaders(common, mediaTypeHeaders(route));
    usual.set(route, known);
    return known;
  };
  return ({ name, route, target, body, options }) => {
    const { method, path, idempotent = method === "GET" } = route;
    const { signal, timeout, retry, headers: own } = options;
    const exchange: RequestContext = { operation: name, method, path, idempotent };
    if (signal) exchange.signal = signal;
    if (timeout !== undefined) exchange.timeout = timeout;
    if (retry !== undefined) exchange.retry = retry;
    const known = headersOf(route);
    const headers = own ? mergeHeaders(new Headers(own), known) : known;
    const text = body === undefined ? undefined : JSON.stringify(body);
    return transport({ url: baseUrl + target, method, headers, body: text }, exchange);
  };
}

/** The second win over the first, whatever the case of their names. */
function mergeHeaders(first: Headers, second: Iterable<[string, string]>): Headers {
  const merged = new Headers(first);
  for (const [name, value] of second) merged.set(name, value);
  return merged;
}
