/** An account with an example of everything that the API has, and responses that differ from the description. */
import { createFakeCdp, type FakeRequest } from "td-cdp/testing";
import { onTestFinished } from "vitest";
import { serveFetch } from "../../scripts/mock/serve-fetch.ts";
import { listRoutes } from "../../scripts/openapi/sample-calls.ts";
import { examples } from "./examples.ts";

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

/** Serves an account until the test is finished. Returns its URL. */
export async function serveAccount(respond: Account["fetch"]): Promise<string> {
  const { url, close } = await serveFetch(respond);
  onTestFinished(close);
  return url;
}

/** What a text of a marked account contains. */
export const textMarker = /zqzq/i;

/** What a number of a marked account contains. */
export const numberMarker = /9876\d{6}|98765/;

/** Replaces every text and number in the responses of an account, unless the description has the text. */
export function withMarkers({ fetch }: Pick<Account, "fetch">, declaredTexts: ReadonlySet<string>): Account["fetch"] {
  const mark = (value: unknown): unknown => {
    if (typeof value === "string") return declaredTexts.has(value) ? value : encode(value);
    if (typeof value === "number") return Number.isInteger(value) ? 9_876_000_000 + value : value + 0.98765;
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mark(child)]));
  };
  return async (input, init) => {
    const response = await fetch(decodeAll(`${input as string}`), init);
    const body: unknown = JSON.parse(await response.text());
    return new Response(JSON.stringify(mark(body)), response);
  };
}

/** Encodes a text as letters, so that it looks like a name. */
export function encode(text: string): string {
  const letters = Buffer.from(text)
    .toString("hex")
    .replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)]!);
  return `zqzq${letters}z`;
}

function decodeAll(url: string): string {
  const decode = (letters: string) =>
    Buffer.from(
      letters.replace(/[g-p]/g, (letter) => String("ghijklmnop".indexOf(letter))),
      "hex",
    ).toString();
  return url.replace(/zqzq([a-p]*)z/g, (_, letters: string) => encodeURIComponent(decode(letters)));
}
