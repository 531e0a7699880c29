/** The openapi-fetch client of a client. Calls, lists, polls and `rawClient` all use it. */
import createFetchClient, { type Client, mergeHeaders } from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import { UnreadableError } from "../errors/index.ts";
import type { ApiResponse, RequestContext } from "../transport/index.ts";
import { assertHeaders } from "./assert-headers.ts";
import { findOperation } from "./operation.ts";
import type { Connection, PlainRequest, SendRequest, UntypedRequest } from "./request-types.ts";
import { assertSafeWrite } from "./safe-writes.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** Creates the client as `rawClient` returns it, and `send`, which sends typed calls through it. */
export function createApiClient({ baseUrl, headers, authorization, transport }: Connection) {
  const client = createFetchClient<paths>({ baseUrl, headers });
  let hasMiddleware = false;
  const send: SendRequest = (operation, options, receipt) => {
    const { name, route, pathSerializer, querySerializer, bodySerializer } = operation;
    const { params, body, headers, parseAs, signal, timeout, retry, middleware } = options;
    assertSafeWrite(name, route, body, options.allowEmptyRule);
    if (headers) assertHeaders(name, headers);
    if (params?.header) assertHeaders(name, params.header);
    const { method, path, idempotent = method === "GET" } = route;
    const context: RequestContext = { operation: name, method, path, idempotent, signal, timeout, retry };
    const isPlain = !hasMiddleware && !middleware;
    const mediaTypes = body === undefined ? operation.headers : operation.bodyHeaders;
    let received: ApiResponse | undefined;
    // Listed one by one, `method` too: V8 is slow where properties are added to a spread copy, here and in openapi-fetch.
    const init = {
      method,
      body,
      parseAs,
      signal,
      pathSerializer,
      querySerializer,
      bodySerializer,
      params: params ?? { path: {} },
      headers: headers ? mergeHeaders(mediaTypes, headers) : mediaTypes,
      Request: isPlain ? PlainRequestConstructor : globalThis.Request,
      fetch: async (request: Request | PlainRequest) => {
        received = await transport(await withKey(request, authorization), context);
        if (receipt) receipt.received = received;
        return receipt && isPlain ? toPlainResponse(received) : toResponse(received);
      },
    };
    const request = client.request as unknown as UntypedRequest;
    if (receipt) return request(method, path, init);
    return request(method, path, { ...options, ...init }).catch((error: unknown) => {
      // The error of JSON.parse quotes the text, which may be confidential.
      if (!(error instanceof SyntaxError) || !received) throw error;
      const { status, headers, text, url, redact, attempts, duration } = received;
      const response = { status, headers, url, redact, attempts, duration };
      throw new UnreadableError({ ...response, operation: name, method, path, body: text });
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
    const operation = findOperation(method.toUpperCase(), path);
    if ("fetch" in options) throw new TypeError(`${operation.name}: pass \`fetch\` to createClient, not to a request.`);
    return send(operation, options);
  };
  const entries = methods.map((method) => [method, (path: string, init?: object) => request(method, path, init)]);
  return { request, ...Object.fromEntries(entries) };
}

/** Returns the request in a form that can be sent again, with the key. The request that middleware receives has no key. */
async function withKey(
  request: Request | PlainRequest,
  authorization: Connection["authorization"],
): Promise<PlainRequest> {
  const { url, method } = request;
  const isPlain = !("text" in request);
  const headers = isPlain ? request.headers : new Headers(request.headers);
  if (!headers.has("Authorization"))
    headers.set("Authorization", typeof authorization === "string" ? authorization : await authorization());
  return isPlain ? request : { url, method, headers, body: (await request.text()) || undefined };
}

function toResponse({ status, headers, text, url }: ApiResponse): Response {
  return Object.defineProperty(new Response(text || null, { status, headers }), "url", { value: url });
}

/** The part of a response that openapi-fetch reads. A real `Response` would double the cost of a call. */
function toPlainResponse({ status, headers, text }: ApiResponse): Response {
  return { ok: status >= 200 && status < 300, status, headers, text: async () => text } as Response;
}

/** Called with `new` by openapi-fetch, which then uses the object that it returns: its own `init`, to spare a copy. */
const PlainRequestConstructor = function (url: string, init: PlainRequest) {
  init.url = url;
  return init;
} as unknown as typeof Request;
