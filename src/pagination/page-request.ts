/** Checks the arguments of `iterate` before anything is requested. */
import type { CallOptions, Route, UntypedArguments } from "../client/index.ts";
import { assertNumber } from "../transport/index.ts";
import { extractCursor, type PaginationStrategy, strategies } from "./strategies.ts";
import type { Cursor, CursorOptions, PageNumberOptions } from "./types.ts";

/** A list to read: a call whose types have ended, and its arguments. */
export interface PageRequest {
  readonly call: ((args: UntypedArguments, options: CallOptions) => Promise<unknown>) & { readonly route: Route };
  readonly args: UntypedArguments;
  readonly options: CursorOptions & PageNumberOptions;
  /** How the next page is requested. Undefined for a list without pages. */
  readonly strategy: PaginationStrategy | undefined;
  /** The cursor of the first page. Undefined where the first page needs none. */
  readonly startCursor: Cursor | undefined;
}

/** The smallest value of each option. */
const minimums = { limit: 0, pageSize: 1, prefetch: 0, maxPage: 0 };

/**
 * Checks the arguments of `iterate`. From here on, calls are untyped.
 *
 * @throws TypeError when `call` is not a call that returns a list, or `from` contains no cursor.
 * @throws RangeError when an option is not an integer, or too small.
 */
export function createPageRequest(call: unknown, [args = {}, options = {}]: readonly unknown[]): PageRequest {
  const request = { call, args, options } as PageRequest;
  const route = request.call?.route;
  if (route?.itemsField === undefined)
    throw new TypeError("iterate: `call` must be a call that returns a list, such as `cdp.audiences.list`.");
  for (const [name, min] of Object.entries(minimums))
    assertLimit(request, name, request.options[name as "limit"] ?? min, min);
  const strategy = route.pagination && strategies[route.pagination];
  return { ...request, strategy, startCursor: resolveStartCursor(request, strategy) };
}

/** Throws a RangeError for an option that is not an integer of at least `min`. Infinity is accepted. */
export function assertLimit({ call }: PageRequest, name: string, value: unknown, min = 0): asserts value is number {
  assertNumber(`${call.name}: \`${name}\``, value, { min, isWhole: true });
}

function resolveStartCursor(
  { call, args, options: { from } }: PageRequest,
  strategy: PaginationStrategy | undefined,
): Cursor | undefined {
  if (from == null) return strategy && (args[strategy.cursorParameter] as Cursor | undefined);
  const cursor = strategy === strategies.cursor ? extractCursor(from) : from;
  if (cursor) return cursor;
  throw new TypeError(`${call.name}: \`from\` contains no cursor: "${from}". Pass the \`next\` of a page.`);
}
