/** An account with an example of everything that the API has, and responses that differ from the description. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createFakeCdp, type FakeRequest } from "td-cdp/testing";
import { onTestFinished } from "vitest";
import { examples } from "../../generated/examples.ts";
import { listRoutes } from "../../scripts/openapi/sample-calls.ts";

/** Returns another response: a body in place of the right one, or a response with another status or media type. */
export type Lie = (body: never) => unknown;

export interface Account {
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  requests: readonly FakeRequest[];
  /** Returns the numbers of requests by operation. */
  countByOperation(): Map<string, number>;
}

export const apiKey = "1/0123456789abcdefSECRET";

/** @param lies Operation → a lie, such as `{ "GET /audiences": () => null }`. */
export function createAccount(lies: Record<string, Lie> = {}): Account {
  const fake = createFakeCdp({ apiKey });
  const operations = new Map(listRoutes().map(([name, { method, path }]) => [name, `${method} ${path}`]));
  for (const [, route] of listRoutes())
    if (route.method === "GET") fake.respondWith({ route } as never, examples[`GET ${route.path}`] as never);
  return {
    requests: fake.requests,
    async fetch(input, init) {
      const response = await fake.fetch(input, init);
      const lie = lies[operations.get(fake.requests.at(-1)!.operation!) ?? ""];
      if (!lie) return response;
      const lied = lie((await response.json()) as never);
      return lied instanceof Response ? lied : new Response(JSON.stringify(lied), response);
    },
    countByOperation() {
      const counts = new Map<string, number>();
      for (const { operation } of fake.requests) {
        const id = operations.get(operation!)!;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** Serves an account on a port of this machine. Returns its address. */
export async function serveAccount(respond: Account["fetch"]): Promise<string> {
  const server = createServer(({ method = "GET", url = "", headers }, response) => {
    const init = { method, headers: { authorization: headers.authorization ?? "" } };
    void respond(`http://cdp.example${url}`, init).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
