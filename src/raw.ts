/** The typed path client: openapi-fetch, with the media types of the route table, over the transport of the calls. */
import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../generated/api.ts";
import { routes } from "../generated/routes.ts";
import { mediaTypesOf } from "./media-types.ts";
import type { Route } from "./operations.ts";
import { type Scrub, scrubbedHeaders } from "./secret.ts";
import type { Connection } from "./send.ts";
import type { Outgoing, Transport } from "./transport.ts";

/** A request as openapi-fetch makes it; a real one would cost as much again and cannot be sent twice. */
interface LightRequest extends Outgoing {
  headers: Headers;
  signal?: AbortSignal;
}

/** `scrub` takes the key out of what refusals tell. */
export function rawOver({ baseUrl, headers, transport }: Connection, scrub: Scrub): Client<paths> {
  const fetch = respondOver(transport, scrub);
  const client = createFetchClient<paths>({ baseUrl, headers, Request: lightRequest, fetch });
  client.use({
    onRequest({ request, schemaPath }) {
      const route = routeOf(request.method, schemaPath);
      for (const [name, value] of route ? mediaTypesOf(route) : [])
        if (!request.headers.has(name) || request.headers.get(name) === "application/json")
          request.headers.set(name, value);
    },
  });
  return client;
}

function respondOver(transport: Transport, scrub: Scrub) {
  return async (request: unknown): Promise<Response> => {
    const { signal, ...outgoing } = request as LightRequest;
    const { method, url } = outgoing;
    const path = new URL(url).pathname;
    const idempotent = /^(GET|HEAD|PUT|DELETE)$/.test(method);
    const exchange = { operation: `${method} ${path}`, method, path, idempotent };
    const { status, headers, text } = await transport(outgoing, { ...exchange, ...(signal && { signal }) });
    if (status >= 200 && status < 300) return new Response(text || null, { status, headers });
    return new Response(scrub(text) || null, { status, headers: scrubbedHeaders(headers, scrub) });
  };
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
