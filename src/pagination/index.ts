/** Pagination: the items and pages of a list, fetched while they are used. */

// Read a list
export { iterate, pages } from "./iterate.ts";
export type { Cursor, ListItem, Page, PaginatedItems } from "./types.ts";

// Options, by kind of list
export type { CursorOptions, ListOptions, PageNumberOptions, PaginationOptions } from "./types.ts";

// Rows of profiles
export { rowsAsObjects, type Table } from "./items.ts";
