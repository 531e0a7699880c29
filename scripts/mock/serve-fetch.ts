/** Serves a `fetch` function over HTTP, so that other processes can use a fake of the API. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

export interface FetchServerOptions {
  /** How long each response is held back, in milliseconds. Default: 0. */
  latency?: number;
  /** Called after a request was carried out. Its response is sent when the promise resolves. */
  beforeResponse?: (method: string) => void | Promise<void>;
}

export interface FetchServer {
  /** The `baseUrl` for `createClient`. */
  url: string;
  /** Stops listening and closes all connections. */
  close(): void;
}

/** Listens on a free port of this machine. */
export async function serveFetch(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  { latency = 0, beforeResponse }: FetchServerOptions = {},
): Promise<FetchServer> {
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    const { method = "GET", url = "/" } = request;
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const result = await fetch(`http://127.0.0.1${url}`, { method, headers, ...(body && { body }) });
    if (latency > 0) await sleep(latency);
    await beforeResponse?.(method);
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
  };
  // A client that was killed has no use for a response.
  const server = createServer((request, response) => void respond(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
