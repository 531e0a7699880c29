/** Lists of the API on loopback servers, and the calls that read them. */
import { createClient, iterate, type PaginatedItems } from "td-cdp";
import type { Route } from "../../src/client/call-types.ts";
import { rows } from "./program.ts";
import { type Answering, key, type Loopback, serve } from "./server.ts";

/** What a list on a server is like. */
export interface List {
  total: number;
  /** How many items a page holds, unless the request says. */
  size?: number;
  /** The page that says that it is not the last, although it is, leads to an empty one. */
  eager?: boolean;
  /** `deaf` gives the first page whatever is asked for, `stuck` calls the last page its own next one. */
  defect?: "deaf" | "stuck";
  /** How the cursor of the next page is told. */
  tell?: (cursor: string, path: string) => string;
}

/** `iterate` for calls that are not known before run time. */
export const read = iterate as unknown as (call: unknown, args?: object, options?: object) => PaginatedItems<unknown>;

/** The calls that page, with their rows. */
export const paged = rows().filter(([, { pagination }]) => pagination);

/** A list on a server, and what reads it; `faults` take the place of answers by their number, from 1. */
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

/** All that an iteration gives. */
export async function all<T>(list: AsyncIterable<T>, items: T[] = []): Promise<T[]> {
  for await (const item of list) items.push(item);
  return items;
}

/** The row of a call that pages, and its name. */
export function pagedBy(name: string): [name: string, row: Route] {
  return paged.find(([other]) => other === name)!;
}

/** What reads a list of a server. */
export function readerOf({ origin, seen }: Loopback, [name, row]: [name: string, row: Route]) {
  const cdp = createClient({ apiKey: key, baseUrl: origin, retry: false });
  const call = callIn(cdp, name);
  const args = Object.fromEntries([...row.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter!, "7"]));
  return {
    cdp,
    call,
    args,
    list: (options?: object) => read(call, args, options),
    /** The queries of the requests so far. */
    queries: () => seen.map(({ url }) => decodeURIComponent(url.split("?")[1] ?? "")),
  };
}

/** The items of a list from 1, as a reader gets them. */
export function itemsOf({ pagination }: Route, total: number): unknown[] {
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  return numbers.map((id) => (pagination?.itemsField === "rows" ? [`p${id}`, id] : { id: `${id}`, name: `n${id}` }));
}

/** The answer to a request. */
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

/** How many items come before the page that is asked for. */
function startOf({ pagination }: Route, query: URLSearchParams, length: number): number {
  if (pagination!.strategy === "page") return (Number(query.get("page") ?? 1) - 1) * length;
  return Number(pagination!.strategy === "cursor" ? (query.get("page[after]") ?? "c0").slice(1) : query.get("lastId"));
}

function envelopeOf({ pagination }: Route, items: unknown[], nextPage: string | null): object {
  const { strategy, itemsField } = pagination!;
  if (strategy === "page" && items.length === 0)
    return { error: null, names: null, queryId: "7", rows: null, type: "end" };
  if (strategy === "page") return { error: null, names: ["name", "number"], queryId: "7", rows: items, type: "rows" };
  if (itemsField === "data") return { data: items, pagination: { nextPage } };
  return { [itemsField]: items, pagination: { hasNext: nextPage !== null, ...(nextPage !== null && { nextPage }) } };
}

/** The call with a name. */
export function callIn(tree: object, name: string): unknown {
  return name.split(".").reduce<unknown>((branch, part) => (branch as Record<string, unknown>)[part], tree);
}
