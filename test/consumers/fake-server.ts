/** The fake of the package behind a socket, at an origin that lets pages of others in. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { all, and, segment } from "../../src/rules.ts";
import { createFakeCdp } from "../../src/testing.ts";

export interface ServedFake {
  address: string;
  apiKey: string;
  /** What browsers asked before they sent something: a method and its headers. */
  preflights: Set<string>;
}

const apiKey = "7/5ec4e70123456789abcdef0123456789abcdef01";

/** Serves while a function runs. The response for the parent segment is later than any timeout. */
export async function servingFake<T>(run: (served: ServedFake) => Promise<T>): Promise<T> {
  const fake = createFakeCdp({
    apiKey,
    parentSegments: [
      {
        ...{ id: 7, name: "Customers", folders: [{ id: 11, name: "Campaigns" }] },
        segments: [
          { id: 42, name: "Japan" },
          { id: 43, name: "Elsewhere", rule: all(and(segment(42))) },
        ],
      },
    ],
  });
  fake.fail("slow", { on: "audiences.get", times: Infinity, delay: 5_000 });
  const preflights = new Set<string>();
  const server = createServer((request, response) => void answer(fake.fetch, preflights, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await run({ address, apiKey, preflights });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

type FakeFetch = ReturnType<typeof createFakeCdp>["fetch"];

async function answer(fetch: FakeFetch, preflights: Set<string>, request: IncomingMessage, response: ServerResponse) {
  const { method = "", url = "", headers } = request;
  response.setHeader("Access-Control-Allow-Origin", headers.origin ?? "*");
  if (method === "OPTIONS") {
    const [asked, names = ""] = [headers["access-control-request-method"]!, headers["access-control-request-headers"]];
    preflights.add(`${asked} ${names}`);
    response.writeHead(204, { "Access-Control-Allow-Methods": asked, "Access-Control-Allow-Headers": names }).end();
    return;
  }
  const body = String(Buffer.concat(await request.toArray()));
  const own = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const answered = await fetch(`http://fake${url}`, { method, headers: own, ...(body && { body }) });
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(await answered.text());
}
