/** How the three kinds of lists ask for the page after the one that was read. */
import { type PaginationErrorReason, toSingleLine } from "../errors/index.ts";
import type { Route, UntypedArguments } from "../client/index.ts";
import { type Fields, asObject } from "./items.ts";
import type { Cursor } from "./types.ts";

/** Why reading cannot go on. */
export interface PaginationFailure {
  reason: PaginationErrorReason;
  message: string;
  hint?: string;
}

/** What asks for the page after another: a fault where nothing can, undefined after the last. */
export type NextCursor = Cursor | PaginationFailure | undefined;

/** A page that was read, and what it was asked with. */
export interface PageResponse {
  data: Fields;
  items: unknown[];
  args: UntypedArguments;
  from: Cursor | undefined;
  maxPage: number | null | undefined;
}

/** How a kind of list asks for its pages. */
export interface PaginationStrategy {
  /** The argument of the call that asks for a page. */
  cursorParameter: string;
  findNextCursor(answered: PageResponse): NextCursor;
}

/** Ways by the word for them in the route table. */
export const strategies: Record<NonNullable<Route["pagination"]>["strategy"], PaginationStrategy> = {
  cursor: { cursorParameter: "page[after]", findNextCursor },
  page: { cursorParameter: "page", findNextCursor: findNextPageNumber },
  lastId: { cursorParameter: "lastId", findNextCursor: findNextLastId },
};

/** Why there are no profiles, by the `type` of the answer. */
const messagesByQueryState: Record<string, string> = {
  pending: "the query is still running, wait for its status `success`",
  killed: "the query was stopped",
  error: "the query failed",
};

/** The cursor in a `nextPage`: as it is, or from the query of a path or an address, which is not followed. */
export function extractCursor(nextPage: unknown): string | undefined {
  const text = trimmedText(nextPage);
  const isAddress = /^https?:|^\/.*\?/.test(text);
  return getQueryParameter(text, strategies.cursor.cursorParameter) || (isAddress ? undefined : text || undefined);
}

/** The activations of a folder ignore paging where the kind of connection filters or sorts: that page is all. */
function findNextCursor({ data, args: { connection_type, sorted_by } }: PageResponse): NextCursor {
  const isWhole = [connection_type].flat().some(Boolean) || /^connection_type\b/.test(`${sorted_by}`);
  const { nextPage, hasNext } = asObject(data.pagination);
  if (isWhole || hasNext === false || !(trimmedText(nextPage) || hasNext)) return undefined;
  return extractCursor(nextPage) ?? missingCursor(nextPage);
}

function findNextPageNumber({ data: { type, error }, from = 1, maxPage }: PageResponse): NextCursor {
  const state = messagesByQueryState[`${type}`];
  if (state)
    return { reason: type as PaginationErrorReason, message: error ? `${state}: ${toSingleLine(error)}` : state };
  const next = Number(from) + 1;
  return type === "end" || next > (maxPage ?? Infinity) ? undefined : next;
}

/** Takes no cursor: the id of the last item stands for it, unless `nextPage` is an address that has it. */
function findNextLastId({ data, items }: PageResponse): NextCursor {
  const nextPage = trimmedText(asObject(data.pagination).nextPage);
  if (!nextPage || items.length === 0) return undefined;
  const given = getQueryParameter(nextPage, "lastId") || getQueryParameter(nextPage, "last_id");
  return given || trimmedText(asObject(items.at(-1)).id) || missingCursor(nextPage);
}

function missingCursor(nextPage: unknown): PaginationFailure {
  return {
    reason: "missing-cursor",
    message: `more pages, but no cursor to them: nextPage is "${toSingleLine(nextPage)}"`,
  };
}

/** The value of a parameter in the query of a path or an address. */
function getQueryParameter(text: string, name: string): string | null {
  return new URLSearchParams(/\?([^#]*)/.exec(text)?.[1]).get(name);
}

function trimmedText(value: unknown): string {
  return `${value ?? ""}`.trim();
}
