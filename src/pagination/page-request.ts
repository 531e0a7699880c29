/** What is to be read, checked before anything is requested. */
import type { CallOptions, Route, UntypedArguments } from "../client/index.ts";
import { extractCursor, type PaginationStrategy, strategies } from "./strategies.ts";
import type { Cursor, CursorOptions, PageNumberOptions } from "./types.ts";

/** A list to read: a call whose types have ended, and what goes into it. */
export interface PageRequest {
  readonly call: ((args: UntypedArguments, options: CallOptions) => Promise<unknown>) & { readonly route: Route };
  readonly args: UntypedArguments;
  readonly options: CursorOptions & PageNumberOptions;
  /** How the next page is asked for; undefined for a list without pages. */
  readonly strategy: PaginationStrategy | undefined;
  /** What asks for the first page; undefined where nothing has to. */
  readonly startCursor: Cursor | undefined;
}

/** The least that an option takes. */
const least = { limit: 0, pageSize: 1, prefetch: 0 };

/**
 * Takes what `iterate` was given; the seam at which the types of a call end.
 *
 * @throws TypeError for what is no call, or a beginning without a cursor.
 * @throws RangeError for a number that an option does not take.
 */
export function createPageRequest(call: unknown, [args = {}, options = {}]: readonly unknown[]): PageRequest {
  const plan = { call, args, options } as PageRequest;
  const route = plan.call?.route;
  if (!route) throw new TypeError("Only a call of the client can be read, such as `cdp.audiences.list`.");
  for (const [name, number] of Object.entries(least))
    assertWholeNumber(plan, name, number, plan.options[name as "limit"]);
  const way = route.pagination && strategies[route.pagination.strategy];
  return { ...plan, strategy: way, startCursor: resolveStartCursor(plan, way) };
}

/** Throws a RangeError for what is no whole number, or less than it may be. */
export function assertWholeNumber(
  { call }: PageRequest,
  name: string,
  minimums: number,
  value: number = minimums,
): void {
  if ((Number.isInteger(value) || value === Infinity) && value >= minimums) return;
  throw new RangeError(`${call.name}: \`${name}\` is ${value}, which is no whole number from ${minimums}.`);
}

function resolveStartCursor(
  { call, args, options: { from } }: PageRequest,
  way: PaginationStrategy | undefined,
): Cursor | undefined {
  if (from == null) return way && (args[way.cursorParameter] as Cursor | undefined);
  const cursor = way === strategies.cursor ? extractCursor(from) : from;
  if (cursor) return cursor;
  throw new TypeError(`${call.name}: there is no cursor in \`from\`, "${from}".`);
}
