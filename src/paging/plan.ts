/** What is to be read, checked before anything is requested. */
import type { CallOptions, Route } from "../operations.ts";
import type { Args } from "../request.ts";
import { cursorIn, type Way, ways } from "./next.ts";
import type { Cursor, CursorOptions, PageNumberOptions } from "./types.ts";

/** A list to read: a call whose types have ended, and what goes into it. */
export interface Plan {
  readonly call: ((args: Args, options: CallOptions) => Promise<unknown>) & { readonly route: Route };
  readonly args: Args;
  readonly options: CursorOptions & PageNumberOptions;
  /** How the next page is asked for; undefined for a list without pages. */
  readonly way: Way | undefined;
  /** What asks for the first page; undefined where nothing has to. */
  readonly from: Cursor | undefined;
}

/** The least that an option takes. */
const least = { limit: 0, pageSize: 1, prefetch: 0 };

/**
 * Takes what `iterate` was given; the seam at which the types of a call end.
 *
 * @throws TypeError for what is no call, or a beginning without a cursor.
 * @throws RangeError for a number that an option does not take.
 */
export function planOf(call: unknown, [args = {}, options = {}]: readonly unknown[]): Plan {
  const plan = { call, args, options } as Plan;
  const route = plan.call?.route;
  if (!route) throw new TypeError("Only a call of the client can be read, such as `cdp.audiences.list`.");
  for (const [name, number] of Object.entries(least)) checkNumber(plan, name, number, plan.options[name as "limit"]);
  const way = route.paging && ways[route.paging.by];
  return { ...plan, way, from: beginningOf(plan, way) };
}

/** Throws a RangeError for what is no whole number, or less than it may be. */
export function checkNumber({ call }: Plan, name: string, least: number, value: number = least): void {
  if ((Number.isInteger(value) || value === Infinity) && value >= least) return;
  throw new RangeError(`${call.name}: \`${name}\` is ${value}, which is no whole number from ${least}.`);
}

function beginningOf({ call, args, options: { from } }: Plan, way: Way | undefined): Cursor | undefined {
  if (from == null) return way && (args[way.parameter] as Cursor | undefined);
  const cursor = way === ways.cursor ? cursorIn(from) : from;
  if (cursor) return cursor;
  throw new TypeError(`${call.name}: there is no cursor in \`from\`, "${from}".`);
}
