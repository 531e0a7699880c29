/** What is to be read, checked before anything is requested. */
import type { CallOptions, Route } from "../operations.ts";
import type { Args } from "../request.ts";
import { cursorIn, type Way, ways } from "./next.ts";
import type { Cursor, CursorOptions, PageNumberOptions } from "./types.ts";

/** A call whose types have ended. */
type AnyCall = ((args: Args, options: CallOptions) => Promise<unknown>) & { readonly route: Route };

type Options = CursorOptions & PageNumberOptions;

/** A list to read. */
export interface Plan {
  readonly call: AnyCall;
  readonly args: Args;
  readonly options: Options;
  /** How the next page is asked for; undefined for a list without pages. */
  readonly way: Way | undefined;
  /** What asks for the first page; undefined where nothing has to. */
  readonly from: Cursor | undefined;
}

/** The least and the most that an option takes, of those that are numbers. */
const bounds = { limit: [0, Infinity], pageSize: [1, 1e6], maxPage: [0, Infinity], prefetch: [0, 100] } as const;

/** The options that some lists take, and others do not. */
const special = ["from", "pageSize", "maxPage"] as const;

/**
 * Takes what `iterate` was given; the seam at which the types of a call end.
 *
 * @throws TypeError for what is no call, an option that the list does not take, or a beginning that it cannot have.
 * @throws RangeError for a number that an option does not take.
 */
export function planOf(given: unknown, [args = {}, options = {}]: readonly unknown[]): Plan {
  const plan = { call: given, args, options } as Pick<Plan, "call" | "args" | "options">;
  const { name, route } = Object(given) as { name?: string; route?: Route };
  if (!name || !route) throw new TypeError("Only a call of the client can be read, such as `cdp.audiences.list`.");
  const way = route.paging && ways[route.paging.by];
  const wrong = special.find((option) => plan.options[option] != null && !way?.options.includes(option));
  if (wrong) throw new TypeError(`${name} takes no \`${wrong}\`.`);
  for (const [option, [least, most]] of Object.entries(bounds))
    checkNumber(name, option, plan.options[option as keyof typeof bounds] ?? least, least, most);
  return { ...plan, way, from: beginningOf(plan, way) };
}

/** Throws a RangeError for what is no whole number within the bounds. */
export function checkNumber(call: string, option: string, value: unknown, least: number, most: number): void {
  const isWhole = Number.isInteger(value) || value === Infinity;
  if (isWhole && Number(value) >= least && Number(value) <= most) return;
  throw new RangeError(`${call}: \`${option}\` is ${String(value)}; it takes whole numbers from ${least} to ${most}.`);
}

function beginningOf({ call, args, options }: Pick<Plan, "call" | "args" | "options">, way: Way | undefined) {
  const { from } = options;
  if (from == null) return way && (args[way.parameter] as Cursor | undefined);
  const cursor = way === ways.cursor ? cursorIn(from) : from;
  if (cursor === undefined || cursor === "")
    throw new TypeError(`${call.name}: there is no cursor in \`from\`, "${from}".`);
  return cursor;
}
