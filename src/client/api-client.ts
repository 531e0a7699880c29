/** The typed path client: openapi-fetch, with the media types of the route table, over the transport of the calls. */
import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/api.ts";
import { routes } from "../../generated/routes.ts";
import { mediaTypeHeaders } from "./media-types.ts";
import type { Route } from "./call-types.ts";
import { type Redact, redactHeaders } from "../transport/redact.ts";
import type { ClientContext } from "./send-request.ts";
import type { ApiRequest, Transport } from "../transport/create-transport.ts";

/** A request as openapi-fetch makes it; a real one would cost as much again and cannot be sent twice. */
interface PlainRequest extends ApiRequest {
  headers: Headers;
  signal?: AbortSignal;
}

/** `scrub` takes the key out of what refusals tell. */
export function createRawClient({ baseUrl, headers, transport }: ClientContext, scrub: Redact): Client<paths> {
  const fetch = createTransportFetch(transport, scrub);
  const client = createFetchClient<paths>({ baseUrl, headers, Request: PlainRequestConstructor, fetch });
  client.use({
    onRequest({ request, schemaPath }) {
      const route = findRoute(request.method, schemaPath);
      for (const [name, value] of route ? mediaTypeHeaders(route) : [])
        if (!request.headers.has(name) || request.headers.get(name) === "application/json")
          request.headers.set(name, value);
    },
  });
  return client;
}

function createTransportFetch(transport: Transport, scrub: Redact) {
  return async (request: unknown): Promise<Response> => {
    const { signal, ...outgoing } = request as PlainRequest;
    const { method, url } = outgoing;
    const path = new URL(url).pathname;
    const idempotent = /^(GET|HEAD|PUT|DELETE)$/.test(method);
    const exchange = { operation: `${method} ${path}`, method, path, idempotent };
    const { status, headers, text } = await transport(outgoing, { ...exchange, ...(signal && { signal }) });
    if (status >= 200 && status < 300) return new Response(text || null, { status, headers });
    return new Response(scrub(text) || null, { status, headers: redactHeaders(headers, scrub) });
  };
}

const routesByOperation = new Map<string, Route>();

function findRoute(method: string, path: string): Route | undefined {
  if (routesByOperation.size === 0) indexRoutes(routes);
  return routesByOperation.get(`${method} ${path}`);
}

function indexRoutes(tree: object): void {
  for (const entry of Object.values(tree) as object[])
    if ("path" in entry) routesByOperation.set(`${(entry as Route).method} ${(entry as Route).path}`, entry as Route);
    else indexRoutes(entry);
}

/** Called with `new` by openapi-fetch, which gets the object that it returns. */
const PlainRequestConstructor = function (url: string, init: RequestInit) {
  return { ...init, url };
} as unknown as typeof globalThis.Request;
