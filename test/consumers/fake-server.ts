/** The fake of the package behind a socket, at an origin that lets pages of others in. */
import { serveFetch } from "../../scripts/mock/serve-fetch.ts";
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
  const { url, close } = await serveFetch((url, init) => respond(fake.fetch, preflights, url, init));
  try {
    return await run({ address: url, apiKey, preflights });
  } finally {
    close();
  }
}

type FakeFetch = ReturnType<typeof createFakeCdp>["fetch"];

async function respond(fetch: FakeFetch, preflights: Set<string>, url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const isPreflight = init.method === "OPTIONS";
  const response = isPreflight ? new Response(null, { status: 204 }) : await fetch(url, init);
  response.headers.set("Access-Control-Allow-Origin", headers.get("origin") ?? "*");
  if (!isPreflight) return response;
  const [method, names] = ["method", "headers"].map((what) => headers.get(`access-control-request-${what}`) ?? "");
  preflights.add(`${method} ${names}`);
  response.headers.set("Access-Control-Allow-Methods", method!);
  response.headers.set("Access-Control-Allow-Headers", names!);
  return response;
}
