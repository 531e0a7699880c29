/** How the three kinds of lists ask for the page after the one that was read. */
import type { PagingReason } from "../errors.ts";
import { lineOf } from "../issues.ts";
import type { Route } from "../operations.ts";
import type { Args } from "../request.ts";
import { type Fields, fieldsOf } from "./items.ts";
import type { Cursor } from "./types.ts";

/** Why reading cannot go on. */
export interface Fault {
  reason: PagingReason;
  story: string;
  hint?: string;
}

/** What asks for the page after another: a fault where nothing can, undefined after the last. */
export type Next = Cursor | Fault | undefined;

/** A page that was read, and what it was asked with. */
export interface Answered {
  data: Fields;
  items: unknown[];
  args: Args;
  from: Cursor | undefined;
  maxPage: number | null | undefined;
}

/** How a kind of list asks for its pages. */
export interface Way {
  /** The argument of the call that asks for a page. */
  parameter: string;
  next(answered: Answered): Next;
}

type Paging = NonNullable<Route["paging"]>;

/** Ways by the word for them in the route table. */
export const ways: Record<Paging["by"], Way> = {
  cursor: { parameter: "page[after]", next: nextCursor },
  page: { parameter: "page", next: nextNumber },
  lastId: { parameter: "lastId", next: nextId },
};

/** Why there are no profiles, by the `type` of the answer. */
const states: Record<string, string> = {
  pending: "the query is still running, wait for its status `success`",
  killed: "the query was stopped",
  error: "the query failed",
};

/** The cursor in a `nextPage`: as it is, or from the query of a path or an address, which is not followed. */
export function cursorIn(nextPage: unknown): string | undefined {
  const text = textOf(nextPage);
  const isAddress = /^https?:|^\/.*\?/.test(text);
  return parameterIn(text, ways.cursor.parameter) || (isAddress ? undefined : text || undefined);
}

/** The activations of a folder ignore paging where the kind of connection filters or sorts: that page is all. */
function nextCursor({ data, args: { connection_type, sorted_by } }: Answered): Next {
  const isWhole = [connection_type].flat().some(Boolean) || /^connection_type\b/.test(`${sorted_by}`);
  const { nextPage, hasNext } = fieldsOf(data.pagination);
  if (isWhole || hasNext === false || !(textOf(nextPage) || hasNext)) return undefined;
  return cursorIn(nextPage) ?? lost(nextPage);
}

function nextNumber({ data: { type, error }, from = 1, maxPage }: Answered): Next {
  const state = states[`${type}`];
  if (state) return { reason: type as PagingReason, story: error ? `${state}: ${lineOf(error)}` : state };
  const next = Number(from) + 1;
  return type === "end" || next > (maxPage ?? Infinity) ? undefined : next;
}

/** Takes no cursor: the id of the last item stands for it, unless `nextPage` is an address that has it. */
function nextId({ data, items }: Answered): Next {
  const nextPage = textOf(fieldsOf(data.pagination).nextPage);
  if (!nextPage || items.length === 0) return undefined;
  const given = parameterIn(nextPage, "lastId") || parameterIn(nextPage, "last_id");
  return given || textOf(fieldsOf(items.at(-1)).id) || lost(nextPage);
}

function lost(nextPage: unknown): Fault {
  return { reason: "lost", story: `more pages, but no cursor to them: nextPage is "${lineOf(nextPage)}"` };
}

/** The value of a parameter in the query of a path or an address. */
function parameterIn(text: string, name: string): string | null {
  return new URLSearchParams(/\?([^#]*)/.exec(text)?.[1]).get(name);
}

function textOf(value: unknown): string {
  return `${value ?? ""}`.trim();
}
