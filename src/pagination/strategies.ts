/** The three pagination strategies of the API: each finds the cursor of the next page in a response. */
import type { PaginationErrorReason } from "../errors/index.ts";
import type { Route, UntypedArguments } from "../client/index.ts";
import { type Fields, asObject } from "./items.ts";
import type { Cursor } from "./types.ts";

/** Why pagination cannot continue. */
export interface PaginationFailure {
  kind: "failed";
  reason: PaginationErrorReason;
  message: string;
  hint?: string;
}

/** What follows a page: another page, the end of the list, or a failure. */
export type NextCursor = { kind: "cursor"; cursor: Cursor } | { kind: "end" } | PaginationFailure;

/** A response, and the request that it belongs to. */
export interface PageResponse {
  data: Fields;
  items: unknown[];
  args: UntypedArguments;
  from: Cursor | undefined;
  maxPage: number | null | undefined;
}

/** How a kind of list is paged. */
export interface PaginationStrategy {
  /** The argument of the call that takes a cursor. */
  cursorParameter: string;
  findNextCursor(response: PageResponse): NextCursor;
}

/** Strategies by their name in the route table. */
export const strategies: Record<NonNullable<Route["pagination"]>, PaginationStrategy> = {
  cursor: { cursorParameter: "page[after]", findNextCursor },
  page: { cursorParameter: "page", findNextCursor: findNextPageNumber },
  lastId: { cursorParameter: "lastId", findNextCursor: findNextLastId },
};

/** Why a query returns no profiles, by the `type` of its response. */
const messagesByQueryState: Record<string, string> = {
  pending: "the query is still running: wait for its status `success`",
  killed: "the query was stopped",
  error: "the query failed",
};

/**
 * Returns the cursor of a `nextPage`: the value itself, or the parameter of a path or URL. That URL is never requested.
 */
export function extractCursor(nextPage: unknown): string | undefined {
  const text = trimmedText(nextPage);
  const isUrl = /^https?:|^\/.*\?/.test(text);
  return getQueryParameter(text, strategies.cursor.cursorParameter) || (isUrl ? undefined : text || undefined);
}

/**
 * The activations of a folder are unpaged when they are filtered or sorted by kind of connection: the API then ignores
 * the parameters of pagination, and the first page is the whole list.
 */
function findNextCursor({ data, args: { connection_type, sorted_by } }: PageResponse): NextCursor {
  const isUnpaged = [connection_type].flat().some(Boolean) || /^connection_type\b/.test(`${sorted_by}`);
  const { nextPage, hasNext } = asObject(data.pagination);
  if (isUnpaged || hasNext === false || !(trimmedText(nextPage) || hasNext)) return { kind: "end" };
  return toNextCursor(extractCursor(nextPage), nextPage);
}

function findNextPageNumber({ data: { type, error }, from = 1, maxPage }: PageResponse): NextCursor {
  const message = messagesByQueryState[`${type}`];
  if (message)
    return {
      kind: "failed",
      reason: type as PaginationErrorReason,
      message: error ? `${message}: ${trimmedText(error)}` : message,
    };
  const cursor = Number(from) + 1;
  return type === "end" || cursor > (maxPage ?? Infinity) ? { kind: "end" } : { kind: "cursor", cursor };
}

/** These lists take no cursor. `nextPage` may be a URL with the last id; otherwise the id of the last item is used. */
function findNextLastId({ data, items }: PageResponse): NextCursor {
  const nextPage = trimmedText(asObject(data.pagination).nextPage);
  if (!nextPage || items.length === 0) return { kind: "end" };
  const lastId = getQueryParameter(nextPage, "lastId") || getQueryParameter(nextPage, "last_id");
  return toNextCursor(lastId || trimmedText(asObject(items.at(-1)).id), nextPage);
}

function toNextCursor(cursor: string | undefined, nextPage: unknown): NextCursor {
  if (cursor) return { kind: "cursor", cursor };
  const message = `there are more pages, but no cursor: nextPage is "${trimmedText(nextPage)}"`;
  return { kind: "failed", reason: "missing-cursor", message };
}

/** Returns a parameter from the query of a path or URL. */
function getQueryParameter(text: string, name: string): string | null {
  return new URLSearchParams(/\?([^#]*)/.exec(text)?.[1]).get(name);
}

function trimmedText(value: unknown): string {
  return `${value ?? ""}`.trim();
}
