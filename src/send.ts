/** Sends requests through openapi-fetch, which does base address, headers and body, over a transport of our own. */
import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/api.ts";
import { routes } from "../generated/routes.ts";
import type { Route } from "./operations.ts";
import type { Send } from "./resources.ts";
import { type Scrub, scrubbedHeaders } from "./secret.ts";
import type { Answer, Exchange, Outgoing, Transport } from "./transport.ts";

export interface Connection {
  baseUrl: string;
  /** Takes the key out of what failures tell. */
  scrub: Scrub;
  headers: Headers;
  transport: Transport;
}

/** A request as openapi-fetch makes it; a real one would cost as much again and cannot be sent twice. */
interface LightRequest extends Outgoing {
  headers: Headers;
  signal?: AbortSignal;
}

/** What one of our calls hands through openapi-fetch: its headers on the way out, the answer on the way back. */
interface Handover extends Exchange {
  headers: Headers;
  answer?: Answer;
}

/** What openapi-fetch is told when we read the answer ourselves. */
const taken = { ok: true, status: 204, headers: new Headers() } as Response;

const vendor = "application/vnd.treasuredata.v1+json";

/** The seam at which the types of openapi-fetch end: our calls have their own. */
type Request = (method: string, path: string, init: object) => Promise<unknown>;

/** Sends the calls. */
export function sendOver({ baseUrl, headers, transport }: Connection): Send {
  const client = createFetchClient<paths>({ baseUrl, Request: lightRequest, fetch: exchangeOver(transport) });
  const request = client.request as unknown as Request;
  const usual = new Map<Route, Headers>();
  const headersOf = (route: Route) => {
    const known = usual.get(route) ?? over(headers, mediaTypesOf(route));
    usual.set(route, known);
    return known;
  };
  return async ({ name, route, target, body, options }) => {
    const { method, path, idempotent = method === "GET" } = route;
    const { signal, timeout, retry, headers: own } = options;
    const exchange: Handover = { operation: name, method, path, idempotent, headers: headersOf(route) };
    if (own) exchange.headers = over(new Headers(own), Object.fromEntries(exchange.headers));
    if (signal) exchange.signal = signal;
    if (timeout !== undefined) exchange.timeout = timeout;
    if (retry !== undefined) exchange.retry = retry;
    await request(method.toLowerCase(), target, { body, exchange });
    return exchange.answer!;
  };
}

/** The typed path client, with the media types of the route table and the same transport. */
export function rawOver({ baseUrl, headers, transport, scrub }: Connection): Client<paths> {
  const client = createFetchClient<paths>({
    baseUrl,
    headers,
    Request: lightRequest,
    fetch: respondOver(transport, scrub),
  });
  client.use({
    onRequest({ request, schemaPath }) {
      const route = routeOf(request.method, schemaPath);
      for (const [name, value] of Object.entries(route ? mediaTypesOf(route) : {}))
        if (!request.headers.has(name) || request.headers.get(name) === "application/json")
          request.headers.set(name, value);
    },
  });
  return client;
}

function exchangeOver(transport: Transport) {
  return async (request: unknown): Promise<Response> => {
    const { url, body, exchange } = request as Outgoing & { exchange: Handover };
    const { method, headers } = exchange;
    exchange.answer = await transport({ url, method, headers, body }, exchange);
    return taken;
  };
}

function respondOver(transport: Transport, scrub: Scrub) {
  return async (request: unknown): Promise<Response> => {
    const { signal, ...outgoing } = request as LightRequest;
    const { method, url } = outgoing;
    const path = new URL(url).pathname;
    const exchange = {
      operation: `${method} ${path}`,
      method,
      path,
      idempotent: ["GET", "HEAD", "PUT", "DELETE"].includes(method),
    };
    const { status, headers, text } = await transport(outgoing, { ...exchange, ...(signal && { signal }) });
    if (status >= 200 && status < 300) return new Response(text || null, { status, headers });
    return new Response(scrub(text) || null, { status, headers: scrubbedHeaders(headers, scrub) });
  };
}

/** The second win over the first, whatever the case of their names. */
function over(first: Headers, second: Record<string, string>): Headers {
  const merged = new Headers(first);
  for (const [name, value] of Object.entries(second)) merged.set(name, value);
  return merged;
}

function mediaTypesOf({ body, accept }: Route): Record<string, string> {
  const accepted = accept === vendor ? `${vendor}, application/json` : accept;
  return body ? { "Content-Type": body, Accept: accepted } : { Accept: accepted };
}

const byOperation = new Map<string, Route>();

function routeOf(method: string, path: string): Route | undefined {
  if (byOperation.size === 0) collect(routes);
  return byOperation.get(`${method} ${path}`);
}

function collect(tree: object): void {
  for (const entry of Object.values(tree) as object[])
    if ("path" in entry) byOperation.set(`${(entry as Route).method} ${(entry as Route).path}`, entry as Route);
    else collect(entry);
}

/** Called with `new` by openapi-fetch, which gets the object that it returns. */
const lightRequest = function (url: string, init: RequestInit) {
  return { ...init, url };
} as unknown as typeof globalThis.Request;
