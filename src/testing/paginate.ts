/** Pages, by each of the mechanisms that the API has. */
import type { Route } from "../client/index.ts";
import { Refusal } from "./api-errors.ts";
import { type Fields } from "./state.ts";

export interface Page<T> {
  readonly items: T[];
  /** What asks for the next page; null on the last. */
  readonly next: string | null;
}

type Pager = (whole: Fields, key: string, query: URLSearchParams, size: number) => Fields;

const pagers: Record<NonNullable<Route["pagination"]>["strategy"], Pager> = {
  cursor: (whole, key, query, size) => {
    const { items, next } = cursorPage(itemsOf(whole[key]), query, size);
    const end =
      key === "data" ? { nextPage: next } : { hasNext: next !== null, ...(next !== null && { nextPage: next }) };
    return { ...whole, [key]: items, pagination: { ...(whole.pagination as Fields), ...end } };
  },
  lastId: (whole, key, query, size) => {
    const last = Number(query.get("lastId") ?? 0);
    const left = itemsOf<{ id: string }>(whole[key]).filter(({ id }) => Number(id) > last);
    const items = left.slice(0, size);
    const nextPage = left.length > size ? `${items.at(-1)?.id}` : null;
    return { ...whole, [key]: items, pagination: { nextPage } };
  },
  page: (whole, key, query, size) => {
    const page = wholeNumber(query.get("page") ?? "1", "page", 1, Infinity);
    const rows = itemsOf(whole[key]).slice((page - 1) * size, page * size);
    return rows.length > 0 ? { ...whole, [key]: rows } : { ...whole, type: "end", names: null, [key]: null };
  },
};

/** The page of a whole answer that a request asks for; the answer itself where nothing pages. */
export function paged({ pagination: paging }: Route, whole: unknown, query: URLSearchParams, size: number): unknown {
  if (!paging || typeof whole !== "object" || whole === null || !(paging.itemsField in whole)) return whole;
  return pagers[paging.strategy](whole as Fields, paging.itemsField, query, size);
}

/** The items behind a cursor, as many as asked for. @throws Refusal for a cursor or a size that is none. */
export function cursorPage<T>(all: readonly T[], query: URLSearchParams, usualSize: number): Page<T> {
  const size = wholeNumber(query.get("page[size]") ?? `${usualSize}`, "page[size]", 1, 1000);
  const cursor = query.get("page[after]") ?? "after-0";
  const start = /^after-\d+$/.test(cursor) ? Number(cursor.slice(6)) : NaN;
  if (!(start <= all.length)) throw new Refusal("badParameter", { message: "page[after] is no cursor of this list" });
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? `after-${end}` : null };
}

function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Refusal("badParameter", { message: `${name} is no number from ${least} to ${most}` });
}

function itemsOf<T = unknown>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
