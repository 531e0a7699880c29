/** How the three kinds of lists ask for the page after the one that was read. */
import type { PagingReason } from "../errors.ts";
import { lineOf } from "../issues.ts";
import type { Route } from "../operations.ts";
import type { Args } from "../request.ts";
import { type Fields, fieldsOf } from "./items.ts";
import type { Cursor } from "./types.ts";

/** Why reading cannot go on, and what to do about it. */
export interface Fault {
  reason: PagingReason;
  story: string;
  hint?: string;
}

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
  /** The options that fit no other kind of list. */
  options: readonly string[];
  /** What to do when there seems to be no end. */
  hint?: string;
  /** What asks for the page after one; undefined when that is the last. */
  next(answered: Answered): Cursor | Fault | undefined;
}

type Paging = NonNullable<Route["paging"]>;

/** Ways by the word for them in the route table. */
export const ways: Record<Paging["by"], Way> = {
  cursor: { parameter: "page[after]", options: ["from", "pageSize"], next: nextCursor },
  page: {
    parameter: "page",
    options: ["from", "maxPage"],
    hint: "Pass the `maxPage` of the query's status.",
    next: nextNumber,
  },
  lastId: { parameter: "lastId", options: ["from"], next: nextId },
};

/** Why there are no profiles, by the `type` of the answer. */
const faults: Record<string, Fault> = {
  pending: {
    reason: "pending",
    story: "the query is still running",
    hint: "Wait until its status is `success`, then read again.",
  },
  killed: { reason: "killed", story: "the query was stopped" },
  error: { reason: "failed", story: "the query failed" },
};

/** The cursor in a `nextPage`: as it is, or from the query of a path or an address, which is not followed. */
export function cursorIn(nextPage: unknown): string | undefined {
  const text = textOf(nextPage);
  const isAddress = /^https?:|^\/.*\?/.test(text);
  return parameterIn(text, ways.cursor.parameter) ?? (isAddress ? undefined : text || undefined);
}

/** The activations of a folder ignore paging where the kind of connection filters or sorts: that page is all. */
function nextCursor({ data, args: { connection_type, sorted_by } }: Answered): Cursor | Fault | undefined {
  const isWhole = [connection_type].flat().some(Boolean) || /^connection_type\b/.test(`${sorted_by}`);
  const { nextPage, hasNext } = fieldsOf(data.pagination);
  if (isWhole || hasNext === false || !(textOf(nextPage) || hasNext)) return undefined;
  return cursorIn(nextPage) ?? lost(nextPage);
}

function nextNumber({ data: { type, error }, from = 1, maxPage }: Answered): Cursor | Fault | undefined {
  const fault = faults[`${type}`];
  if (fault) return { ...fault, story: [fault.story, lineOf(error)].filter(Boolean).join(": ") };
  const next = Number(from) + 1;
  return type === "end" || next > (maxPage ?? Infinity) ? undefined : next;
}

/** Takes no cursor: the id of the last item stands for it, unless `nextPage` is an address that has it. */
function nextId({ data, items }: Answered): Cursor | Fault | undefined {
  const nextPage = textOf(fieldsOf(data.pagination).nextPage);
  if (!nextPage || items.length === 0) return undefined;
  const given = parameterIn(nextPage, "lastId") ?? parameterIn(nextPage, "last_id");
  return given ?? (textOf(fieldsOf(items.at(-1)).id) || lost(nextPage));
}

function lost(nextPage: unknown): Fault {
  return { reason: "lost", story: `more pages, but no cursor to them: nextPage is "${lineOf(nextPage)}"` };
}

/** The value of a parameter in the query of a path or an address. */
function parameterIn(text: string, name: string): string | undefined {
  return new URLSearchParams(/\?([^#]*)/.exec(text)?.[1]).get(name) || undefined;
}

function textOf(value: unknown): string {
  return `${value ?? ""}`.trim();
}
