/** What reading a list takes and gives, by the types of its call. */
import type { CallOptions } from "../client/index.ts";

/** What asks for a page: a cursor, a page number or an id, whichever the list has. */
export type Cursor = string | number;

/** Options of any list. */
export interface ListOptions extends CallOptions {
  /** How many items to give at most; no page beyond them is requested. */
  limit?: number;
}

/** Options of a list that comes in pages. */
export interface PaginationOptions extends ListOptions {
  /** Where to begin: the `next` of a page, or the `resumeFrom` of an error. */
  from?: Cursor | undefined;
  /** How many pages to request ahead of the one in use, 0 to 100; 1 unless given. */
  prefetch?: number;
}

/** Options of a list whose pages follow a cursor. */
export interface CursorOptions extends PaginationOptions {
  /** How many items a page holds. */
  pageSize?: number;
}

/** Options of a list whose pages have numbers. */
export interface PageNumberOptions extends PaginationOptions {
  /** The last page, as the status of the query tells it; without it, pages are requested until one is the `end`. */
  maxPage?: number | null | undefined;
}

/** One answer of a list. */
export interface Page<T, D = unknown> {
  items: T[];
  /** The answer as the API gave it. */
  data: D;
  /** What `from` takes to go on after this page; undefined on the last one. */
  next: Cursor | undefined;
}

/** The items of a list, requested while they are used; each reading begins anew. */
export interface PaginatedItems<T, D = unknown> extends AsyncIterable<T> {
  /** The pages in place of their items. */
  pages(): AsyncIterable<Page<T, D>>;
  /** The first `max` items, in an array. */
  toArray(options: { limit: number }): Promise<T[]>;
}

interface OptionsByStrategy {
  cursor: CursorOptions;
  page: PageNumberOptions;
  lastId: PaginationOptions;
}

type OptionsForRoute<R> = R extends { pagination: { strategy: infer By extends keyof OptionsByStrategy } }
  ? OptionsByStrategy[By]
  : ListOptions;

/** The arguments of a call as they are, with options that fit its pages. */
export type IterateArguments<P, R> = { [I in keyof P]: I extends "1" ? OptionsForRoute<R> : P[I] };

/** A call that gives a list. */
export type ListCall<P extends unknown[], D, R> = ((...input: P) => Promise<D>) & {
  readonly route: R;
} & AssertsList<D>;

type AssertsList<D> = [ListItem<D>] extends [never] ? "This call gives no list." : unknown;

type ListProperty<D> = D extends readonly unknown[] ? D : D[keyof D & ("data" | "journeys" | "rows" | "syndications")];

type ListElement<L> = L extends readonly (infer T)[]
  ? UnwrapData<T>
  : L extends { rows: readonly (infer T)[] }
    ? T
    : never;

/** The items of one list have a `data` of their own, and rows may be null. */
type UnwrapData<T> = T extends { data: infer Resource } ? Resource : T extends null ? never : T;

/** An item of a list, by what its call gives. */
export type ListItem<D> = ListElement<ListProperty<D>>;
