/** The one openapi-fetch client of a `createClient`: calls, lists, polls and `rawClient` are requests of it. */
import createFetchClient, { type Client, mergeHeaders } from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import { UnreadableError } from "../errors/index.ts";
import type { ApiResponse, RequestContext } from "../transport/index.ts";
import { assertHeaders } from "./assert-headers.ts";
import type { Route } from "./call-types.ts";
import { findRoute } from "./find-route.ts";
import type { Connection, PlainRequest, RequestOptions, SendRequest, UntypedRequest } from "./request-types.ts";
import { assertSafeWrite } from "./safe-writes.ts";
import { serializersFor } from "./serialize.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

const vendorJson = "application/vnd.treasuredata.v1+json";

/** Creates the client as `rawClient` returns it, and `send`, which sends typed calls through it. */
export function createApiClient({ baseUrl, headers, authorization, transport }: Connection) {
  const client = createFetchClient<paths>({ baseUrl, headers });
  let hasMiddleware = false;
  const send: SendRequest = (operation, route, { timeout, retry, allowEmptyRule, ...init }, receipt) => {
    assertSafeWrite(operation, route, init.body, allowEmptyRule);
    assertHeaders(operation, init.headers);
    assertHeaders(operation, init.params?.header);
    const { method, path, idempotent = method === "GET" } = route;
    const context: RequestContext = { operation, method, path, idempotent, signal: init.signal, timeout, retry };
    const isPlain = !hasMiddleware && !init.middleware;
    let received: ApiResponse | undefined;
    const result = (client.request as unknown as UntypedRequest)(method, path, {
      ...serializersFor(operation, route),
      ...init,
      params: { path: {}, ...init.params },
      headers: mediaTypeHeaders(route, init),
      Request: isPlain ? PlainRequestConstructor : globalThis.Request,
      fetch: async (request: Request | PlainRequest) => {
        received = await transport(await withKey(request, authorization), context);
        if (receipt) receipt.received = received;
        return receipt && isPlain ? toPlainResponse(received) : toResponse(received);
      },
    });
    if (receipt) return result;
    return result.catch((error: unknown) => {
      // The error of JSON.parse quotes the text.
      if (!(error instanceof SyntaxError) || !received) throw error;
      const { status, headers, text, url, redact, attempts, duration } = received;
      const response = { status, headers, url, redact, attempts, duration };
      throw new UnreadableError({ ...response, operation, method, path, body: text });
    });
  };
  const use: Client<paths>["use"] = (...middleware) => {
    client.use(...middleware);
    hasMiddleware ||= middleware.length > 0;
  };
  return { raw: { ...client, ...rawMethods(send), use } as Client<paths>, send };
}

/** The methods of openapi-fetch, for requests that name an operation by method and path. */
function rawMethods(send: SendRequest): Record<string, unknown> {
  const request: UntypedRequest = async (method, path, options = {}) => {
    const operation = `${method.toUpperCase()} ${path}`;
    if ("fetch" in options) throw new TypeError(`${operation}: pass \`fetch\` to createClient, not to a request.`);
    return send(operation, findRoute(method.toUpperCase(), path), options);
  };
  const entries = methods.map((method) => [method, (path: string, init?: object) => request(method, path, init)]);
  return { request, ...Object.fromEntries(entries) };
}

function mediaTypeHeaders({ requestMediaType, accept }: Route, { body, headers }: RequestOptions): HeadersInit {
  const accepted = accept === vendorJson ? `${vendorJson}, application/json` : accept;
  const defaults = { Accept: accepted, ...(body !== undefined && { "Content-Type": requestMediaType }) };
  return headers ? mergeHeaders(defaults, headers) : (defaults as HeadersInit);
}

/** The request in a form that can be sent again, with the key: the one that middleware has seen stays without. */
async function withKey(request: Request | PlainRequest, authorization: string): Promise<PlainRequest> {
  const { url, method } = request;
  const isPlain = !("text" in request);
  const headers = isPlain ? request.headers : new Headers(request.headers);
  if (!headers.has("Authorization")) headers.set("Authorization", authorization);
  return isPlain ? request : { url, method, headers, body: (await request.text()) || undefined };
}

function toResponse({ status, headers, text, url }: ApiResponse): Response {
  return Object.defineProperty(new Response(text || null, { status, headers }), "url", { value: url });
}

/** As much of a response as openapi-fetch reads: where nobody else looks, a real one would double the cost of a call. */
function toPlainResponse({ status, headers, text }: ApiResponse): Response {
  return { ok: status >= 200 && status < 300, status, headers, text: async () => text } as Response;
}

/** Called with `new` by openapi-fetch, which then uses the object that it returns: its own `init`, to spare a copy. */
const PlainRequestConstructor = function (url: string, init: object) {
  return Object.assign(init, { url });
} as unknown as typeof Request;
