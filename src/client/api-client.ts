/** The one openapi-fetch client of a `createClient`: calls, lists, polls and `rawClient` are requests of it. */
import createFetchClient, { type Client, mergeHeaders } from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import { redactHeaders, type Redact, redactorFor } from "../transport/redact.ts";
import type { ApiRequest, ApiResponse, RequestContext, Transport } from "../transport/types.ts";
import type { CallOptions, Route } from "./call-types.ts";
import { findRoute } from "./find-route.ts";
import type { Middleware } from "./middleware.ts";
import { assertSafeWrite } from "./safe-writes.ts";
import { serializeBody, serializePath, serializeQuery } from "./serialize.ts";

export interface Connection {
  baseUrl: string;
  /** Headers of every request, without the key. */
  headers: Record<string, string>;
  /** The value of `Authorization` for requests that have none. */
  authorization: string;
  transport: Transport;
}

/** The options of one request: those of openapi-fetch and those of a call. */
export interface RequestOptions extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  parseAs?: "text";
  middleware?: Middleware[];
}

/** What openapi-fetch resolves with. */
export interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** When a call started, and what the transport received for it: nothing where a middleware responded. */
export interface Receipt {
  readonly startedAt: number;
  received?: ApiResponse;
  /** Removes the key of the request from a text. */
  redact?: Redact;
}

/** Sends a request of an operation through openapi-fetch. Here the types of calls and paths end. */
export type SendRequest = (
  operation: string,
  route: Route,
  options: RequestOptions,
  receipt?: Receipt,
) => Promise<FetchResult>;

type UntypedRequest = (method: string, path: string, options: object) => Promise<FetchResult>;

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

const vendorJson = "application/vnd.treasuredata.v1+json";

/** Creates the client, and the function that sends typed calls through it. */
export function createApiClient({ baseUrl, headers, authorization, transport }: Connection) {
  const client = createFetchClient<paths>({ baseUrl, headers });
  let hasMiddleware = false;
  const send: SendRequest = (operation, route, options, receipt) => {
    const { timeout, retry, allowEmptyRule, ...init } = options;
    assertSafeWrite(operation, route, options.body, allowEmptyRule);
    const { method, path, idempotent = method === "GET" } = route;
    const context: RequestContext = { operation, method, path, idempotent, signal: init.signal, timeout, retry };
    const isPlain = !hasMiddleware && !init.middleware;
    return (client.request as unknown as UntypedRequest)(method, path, {
      querySerializer: (query: Record<string, unknown>) => serializeQuery(operation, route, query),
      bodySerializer: (body: unknown) => serializeBody(operation, body),
      ...init,
      params: { path: {}, ...init.params },
      headers: mediaTypeHeaders(route, options),
      pathSerializer: (url: string, values: Record<string, unknown>) => serializePath(operation, url, values),
      Request: isPlain ? PlainRequest : globalThis.Request,
      async fetch(request: Request) {
        const apiRequest = isPlain ? (request as unknown as PlainRequest) : await readRequest(request);
        if (!apiRequest.headers.has("Authorization")) apiRequest.headers.set("Authorization", authorization);
        const redact = redactorFor(apiRequest.headers);
        const received = redactError(await transport(apiRequest, context), redact);
        if (receipt) Object.assign(receipt, { received, redact });
        return isPlain && receipt ? toPlainResponse(received) : toResponse(received);
      },
    });
  };
  const request: UntypedRequest = async (method, path, options) =>
    send(`${method} ${path}`, findRoute(method, path), options);
  const byMethod = methods.map((method) => [method, (path: string, options = {}) => request(method, path, options)]);
  const use = (...middleware: Middleware[]) => {
    client.use(...(middleware as Parameters<typeof client.use>));
    hasMiddleware ||= middleware.length > 0;
  };
  return { send, use, raw: { ...client, request, use, ...Object.fromEntries(byMethod) } as Client<paths> };
}

function mediaTypeHeaders({ requestMediaType, accept }: Route, { body, headers }: RequestOptions): HeadersInit {
  const accepted = accept === vendorJson ? `${vendorJson}, application/json` : accept;
  const defaults = { Accept: accepted, ...(body !== undefined && { "Content-Type": requestMediaType }) };
  return headers ? mergeHeaders(defaults, headers) : (defaults as HeadersInit);
}

/** The request as it is sent, in a form that can be sent again. The middleware keeps one without the key. */
async function readRequest(request: Request): Promise<PlainRequest> {
  const { url, method, headers } = request;
  return { url, method, headers: new Headers(headers), body: (await request.text()) || undefined };
}

/** Servers and proxies quote the key in error responses. */
function redactError(response: ApiResponse, redact: Redact): ApiResponse {
  if (isSuccess(response)) return response;
  const { url, text, headers } = response;
  return { ...response, url: redact(url), text: redact(text), headers: redactHeaders(headers, redact) };
}

function toResponse({ status, headers, text, url }: ApiResponse): Response {
  return Object.defineProperty(new Response(text || null, { status, headers }), "url", { value: url });
}

/** As much of a response as openapi-fetch reads; a real one would cost as much as the rest of the call. */
function toPlainResponse(response: ApiResponse): Response {
  const { status, headers, text } = response;
  return { ok: isSuccess(response), status, headers, text: async () => text } as Response;
}

function isSuccess({ status }: ApiResponse): boolean {
  return status >= 200 && status < 300;
}

interface PlainRequest extends ApiRequest {
  headers: Headers;
}

/** Called with `new` by openapi-fetch, which then uses the object that it returns: its own `init`, to spare a copy. */
const PlainRequest = function (url: string, init: object) {
  return Object.assign(init, { url });
} as unknown as typeof Request;
