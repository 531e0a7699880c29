/** The options and results of pagination, derived from the types of a call. */
import type { CallOptions } from "../client/index.ts";

/** The position of a page: a cursor, a page number or an id, depending on the list. */
export type Cursor = string | number;

/** Options of any list. */
export interface ListOptions extends CallOptions {
  /** Maximum number of items. No page beyond them is requested. */
  limit?: number;
}

/** Options of a list with pages. */
export interface PaginationOptions extends ListOptions {
  /** Where to start: the `next` of a page, or the `resumeFrom` of an error. */
  from?: Cursor | undefined;
  /** Number of pages to request ahead of the one in use, 0 to 100. Default: 1. */
  prefetch?: number;
}

/** Options of a list with cursors. */
export interface CursorOptions extends PaginationOptions {
  /** Number of items per page. */
  pageSize?: number;
}

/** Options of a list with page numbers. */
export interface PageNumberOptions extends PaginationOptions {
  /** The last page, from the status of the query. Without it, pages are requested until one has the type `end`. */
  maxPage?: number | null | undefined;
}

/**
 * One page of a list.
 *
 * @typeParam T An item.
 * @typeParam D The response of a page.
 */
export interface Page<T, D = unknown> {
  items: T[];
  /** The response as the API sent it. */
  data: D;
  /** The value for `from` that continues after this page. Undefined on the last page. */
  next: Cursor | undefined;
}

/**
 * The items of a list, requested while they are used. Each iteration starts again at the first page.
 *
 * @typeParam T An item.
 * @typeParam D The response of a page.
 */
export interface PaginatedItems<T, D = unknown> extends AsyncIterable<T> {
  /** Iterates over pages instead of items. */
  pages(): AsyncIterable<Page<T, D>>;
  /** Returns the first `limit` items in an array. */
  toArray(options: { limit: number }): Promise<T[]>;
}

interface OptionsByStrategy {
  cursor: CursorOptions;
  page: PageNumberOptions;
  lastId: PaginationOptions;
}

type OptionsForRoute<R> = R extends { pagination: infer By extends keyof OptionsByStrategy }
  ? OptionsByStrategy[By]
  : ListOptions;

/** A call of the client. `IterateArguments` requires it to return a list. */
export type ListCall<P extends unknown[], D, R> = ((...input: P) => Promise<D>) & { readonly route: R };

/**
 * The arguments of a call, with the options that fit its kind of list. For a call that returns no list, a message that no
 * arguments match: the compiler shows it instead of the types of the call. Functions without a route match `never[]`, because
 * they are not calls, which is an error already.
 */
export type IterateArguments<P, D, R> = unknown extends R
  ? never[]
  : [ListItem<D>] extends [never]
    ? [args: "This call returns no list.", options?: ListOptions]
    : { [I in keyof P]: I extends "1" ? OptionsForRoute<R> : P[I] };

type ListProperty<D> = D extends readonly unknown[] ? D : D[keyof D & ("data" | "journeys" | "rows" | "syndications")];

/** Rows of profiles may be null, and are left out then. */
type ListElement<L> = L extends readonly (infer T)[]
  ? Exclude<T, null>
  : L extends { rows: readonly (infer T)[] }
    ? T
    : never;

/**
 * An item of a list, by the type that its call resolves with.
 *
 * @typeParam D The response of the call.
 */
export type ListItem<D> = ListElement<ListProperty<D>>;
