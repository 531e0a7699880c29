/** Lists of the API on local servers, and the calls that read them. */
import { createClient, iterate, type PaginatedItems } from "td-cdp";
import type { Route } from "../../src/client/call-types.ts";
import { callIn } from "./calls.ts";
import { rows } from "./program.ts";
import { type Answering, key, type Loopback, serve } from "./server.ts";

/** A list on a server. */
export interface List {
  total: number;
  /** Number of items per page, unless the request sets it. */
  size?: number;
  /** The last page with items announces another one, which is empty. */
  eager?: boolean;
  /** `deaf` always sends the first page. With `stuck`, the last page names itself as the next. */
  defect?: "deaf" | "stuck";
  /** The form of `nextPage` in the response. */
  tell?: (cursor: string, path: string) => string;
}

/** `iterate` for calls that are known only at run time. */
export const read = iterate as unknown as (call: unknown, args?: object, options?: object) => PaginatedItems<unknown>;

/** The names and routes of paged calls. */
export const paged = rows().filter(([, { pagination }]) => pagination);

/** Serves a list, and returns what reads it. `faults` replace responses by their number, from 1. */
export async function listOn(
  [name, row]: [name: string, row: Route],
  list: List,
  faults: Record<number, Answering> = {},
) {
  let count = 0;
  const server = await serve((response, seen) => {
    const fault = faults[++count];
    if (fault) return fault(response, seen);
    response.setHeader("content-type", row.accept);
    response.end(JSON.stringify(pageOf(row, list, seen.url)));
  });
  return { ...server, ...readerOf(server, [name, row]) };
}

/** Returns all items of an iteration. */
export async function all<T>(list: AsyncIterable<T>, items: T[] = []): Promise<T[]> {
  for await (const item of list) items.push(item);
  return items;
}

/** Returns the name and route of a paged call. */
export function pagedBy(name: string): [name: string, row: Route] {
  return paged.find(([other]) => other === name)!;
}

/** Returns a client and a function that read a list of a server. */
export function readerOf({ origin, seen }: Loopback, [name, row]: [name: string, row: Route]) {
  const cdp = createClient({ apiKey: key, baseUrl: origin, retry: false });
  const call = callIn(cdp, name);
  const args = pathArguments(row);
  return {
    cdp,
    call,
    args,
    list: (options?: object) => read(call, args, options),
    /** The queries of the requests so far. */
    queries: () => seen.map(({ url }) => decodeURIComponent(url.split("?")[1] ?? "")),
  };
}

/** Returns the items of a list from 1, as a reader receives them. */
export function itemsOf({ itemsField }: Route, total: number): unknown[] {
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  return numbers.map((id) => (itemsField === "rows" ? [`p${id}`, id] : { id: `${id}`, name: `n${id}` }));
}

/** Returns the response to a request. */
function pageOf(row: Route, list: List, url: string): object {
  const { total, size = 2, eager, defect, tell = String } = list;
  const { pathname, searchParams } = new URL(url, "http://api.test");
  const length = Number(searchParams.get("page[size]") ?? size);
  const start = defect === "deaf" ? 0 : startOf(row, searchParams, length);
  const end = start + length;
  const isLast = eager ? start >= total : end >= total;
  const next = defect === "stuck" && isLast ? start : end;
  const nextPage = isLast && !defect ? null : tell(`c${next}`, pathname);
  return envelopeOf(row, itemsOf(row, total).slice(start, end), nextPage);
}

/** Returns the number of items before the requested page. */
function startOf({ pagination }: Route, query: URLSearchParams, length: number): number {
  if (pagination === "page") return (Number(query.get("page") ?? 1) - 1) * length;
  return Number(pagination === "cursor" ? (query.get("page[after]") ?? "c0").slice(1) : query.get("lastId"));
}

function envelopeOf({ pagination, itemsField = "" }: Route, items: unknown[], nextPage: string | null): object {
  if (pagination === "page" && items.length === 0)
    return { error: null, names: null, queryId: "7", rows: null, type: "end" };
  if (pagination === "page") return { error: null, names: ["name", "number"], queryId: "7", rows: items, type: "rows" };
  if (itemsField === "data") return { data: items, pagination: { nextPage } };
  return { [itemsField]: items, pagination: { hasNext: nextPage !== null, ...(nextPage !== null && { nextPage }) } };
}

/** Returns a value for each parameter of a path. */
export function pathArguments({ path }: Pick<Route, "path">): Record<string, string> {
  return Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, "7"]));
}
