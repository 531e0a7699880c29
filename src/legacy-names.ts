/** The client under the names that the product had before, for code and people that still use them. */
import type { routes } from "../generated/routes.ts";
import type { Cdp } from "./client.ts";
import type { Call, CallOptions, Route } from "./operations.ts";
import type { Args } from "./request.ts";
import type { Legacy } from "./spelling.ts";
import { calls, legacyParameters, parameters } from "./vocabulary.ts";

/** A client whose calls and parameters go by their legacy names too; the table of the README has them all. */
export interface LegacyCdp extends Renamed<typeof routes> {
  readonly raw: Cdp["raw"];
}

/** The same calls, under their names of today and of before: `cdp.masterSegments.syndications.list({ masterSegmentId: 7 })`. */
export function withLegacyNames(cdp: Cdp): LegacyCdp {
  const { raw, ...tree } = cdp;
  return Object.freeze({ ...renamed(tree, ""), raw }) as LegacyCdp;
}

/** Name → legacy name. */
type LegacyNames = { [Old in keyof typeof calls as (typeof calls)[Old]]: Old };

type Renamed<T> = keyof T & keyof LegacyNames extends never ? Kept<T> : Kept<T> & Added<T>;

type Kept<T> = { readonly [K in keyof T]: T[K] extends Route ? Call<T[K], Legacy> : Renamed<T[K]> };

/** What a branch of that name has already stays as it is. */
type Added<T> = {
  readonly [K in keyof T & keyof LegacyNames as LegacyNames[K]]: LegacyNames[K] extends keyof T
    ? Renamed<Omit<T[K], keyof T[LegacyNames[K]]>>
    : Renamed<T[K]>;
};

type AnyCall = ((args?: Args, options?: CallOptions) => Promise<unknown>) & {
  result(args?: Args, options?: CallOptions): Promise<unknown>;
  readonly route: Route;
};

/** Here the types end: a branch holds branches and calls. */
function renamed(branch: object, prefix: string): object {
  const entries = Object.entries(branch).map(([key, entry]: [string, object]) => {
    const name = prefix + key;
    return [key, "route" in entry ? takingLegacyNames(name, entry as AnyCall) : renamed(entry, `${name}.`)] as const;
  });
  const all: Record<string, object> = Object.fromEntries(entries);
  for (const [legacy, name] of Object.entries(calls))
    if (all[name]) all[legacy] = Object.freeze({ ...all[name], ...all[legacy] });
  return Object.freeze(all);
}

function takingLegacyNames(name: string, call: AnyCall): AnyCall {
  const legacy = async (args?: Args, options?: CallOptions) => call(underTodaysNames(name, args), options);
  return Object.assign(Object.defineProperty(legacy, "name", { value: call.name }), {
    result: async (args?: Args, options?: CallOptions) => call.result(underTodaysNames(name, args), options),
    route: call.route,
  });
}

/** Throws a TypeError that has both names under which a parameter is given. */
function underTodaysNames(name: string, args: Args = {}): Args {
  const keys = new Map<string, string>();
  for (const key of Object.keys(args)) {
    const today = todays.get(key) ?? key;
    if (args[key] === undefined) continue;
    if (keys.has(today)) throw new TypeError(`${name}: give ${keys.get(today)} or ${key}, not both.`);
    keys.set(today, key);
  }
  return Object.fromEntries([...keys].map(([today, key]) => [today, args[key]]));
}

const todays = new Map<string, string>(Object.entries({ ...parameters, ...legacyParameters }));
