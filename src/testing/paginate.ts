/** Paginates lists with each pagination strategy of the API. */
import type { Route } from "../client/index.ts";
import { FakeApiError } from "./api-errors.ts";
import { asArray } from "./handler.ts";
import type { JsonObject } from "./state.ts";

export interface PageSlice<T> {
  readonly items: T[];
  /** Cursor of the next page; null on the last page. */
  readonly next: string | null;
}

/** Returns the requested page of a list. `data` is the complete response, `itemsField` its field with the items. */
type Paginator = (data: JsonObject, itemsField: string, query: URLSearchParams, pageSize: number) => JsonObject;

const paginators: Record<NonNullable<Route["pagination"]>, Paginator> = {
  cursor: (data, itemsField, query, pageSize) => {
    const { items, next } = pageByCursor(asArray<unknown>(data[itemsField]), query, pageSize);
    const cursor = itemsField === "data" ? { nextPage: next } : cursorWithFlag(next);
    return { ...data, [itemsField]: items, pagination: { ...(data.pagination as JsonObject), ...cursor } };
  },
  lastId: (data, itemsField, query, pageSize) => {
    const lastId = Number(query.get("lastId") ?? 0);
    const remaining = asArray<{ id: string }>(data[itemsField]).filter(({ id }) => Number(id) > lastId);
    const items = remaining.slice(0, pageSize);
    const nextPage = remaining.length > pageSize ? `${items.at(-1)?.id}` : null;
    return { ...data, [itemsField]: items, pagination: { nextPage } };
  },
  page: (data, itemsField, query, pageSize) => {
    const page = parseInteger(query.get("page") ?? "1", "page", 1, Infinity);
    const rows = asArray<unknown>(data[itemsField]).slice((page - 1) * pageSize, page * pageSize);
    if (rows.length > 0) return { ...data, [itemsField]: rows };
    return { ...data, type: "end", names: null, [itemsField]: null };
  },
};

/** Returns the requested page, or the data unchanged if the operation has no pagination. */
export function paginate(
  { pagination, itemsField = "" }: Route,
  data: unknown,
  query: URLSearchParams,
  pageSize: number,
): unknown {
  if (!pagination || typeof data !== "object" || data === null || !(itemsField in data)) return data;
  return paginators[pagination](data as JsonObject, itemsField, query, pageSize);
}

/** Returns the items after the cursor of the request. Throws a FakeApiError for an invalid cursor or page size. */
export function pageByCursor<T>(all: readonly T[], query: URLSearchParams, defaultSize: number): PageSlice<T> {
  const size = parseInteger(query.get("page[size]") ?? `${defaultSize}`, "page[size]", 1, 1000);
  const cursor = query.get("page[after]") ?? "after-0";
  const start = /^after-\d+$/.test(cursor) ? Number(cursor.slice(6)) : NaN;
  if (!(start <= all.length))
    throw new FakeApiError("badParameter", {
      message: "page[after] must be a cursor from an earlier page of this list",
    });
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? `after-${end}` : null };
}

/** REST lists have a flag, and no cursor on the last page. */
export function cursorWithFlag(next: string | null): JsonObject {
  return { hasNext: next !== null, ...(next !== null && { nextPage: next }) };
}

function parseInteger(text: string, name: string, min: number, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new FakeApiError("badParameter", { message: `${name} must be an integer from ${min} to ${max}` });
}
