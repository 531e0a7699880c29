/** The client under the names that the product had before, for code and people that still use them. */
import type { routes } from "../../generated/routes.ts";
import type { Cdp } from "../client/create-client.ts";
import type { MiddlewareHost } from "../client/middleware.ts";
import type { Call, CallOptions, Route } from "../client/call-types.ts";
import type { UntypedArguments } from "../client/call-types.ts";
import type { LegacyParameterAliases } from "../client/parameter-types.ts";
import { legacyCallNames, legacyParameterNames, parameterAliases } from "../client/parameter-names.ts";

/** A client whose calls and parameters go by their legacy names too; the table of the README has them all. */
export interface LegacyCdp extends WithLegacyCalls<typeof routes>, MiddlewareHost {}

/** The same calls, under their names of today and of before: `cdp.masterSegments.syndications.list({ masterSegmentId: 7 })`. */
export function withLegacyNames(cdp: Cdp): LegacyCdp {
  return Object.freeze({ ...cdp, ...addLegacyCalls(cdp, "") }) as LegacyCdp;
}

/** Name → legacy name. */
type LegacyCallNames = { [Old in keyof typeof legacyCallNames as (typeof legacyCallNames)[Old]]: Old };

type WithLegacyCalls<T> = keyof T & keyof LegacyCallNames extends never
  ? CurrentCalls<T>
  : CurrentCalls<T> & LegacyCalls<T>;

type CurrentCalls<T> = {
  readonly [K in keyof T]: T[K] extends Route ? Call<T[K], LegacyParameterAliases> : WithLegacyCalls<T[K]>;
};

/** What a branch of that name has already stays as it is. */
type LegacyCalls<T> = {
  readonly [K in keyof T & keyof LegacyCallNames as LegacyCallNames[K]]: LegacyCallNames[K] extends keyof T
    ? WithLegacyCalls<Omit<T[K], keyof T[LegacyCallNames[K]]>>
    : WithLegacyCalls<T[K]>;
};

type UntypedCall = ((args?: UntypedArguments, options?: CallOptions) => Promise<unknown>) & {
  result(args?: UntypedArguments, options?: CallOptions): Promise<unknown>;
  readonly route: Route;
};

/** Here the types end: a branch holds branches and calls. */
function addLegacyCalls(branch: object, prefix: string): object {
  const entries = Object.entries(branch).map(([key, entry]: [string, object]) => {
    const name = prefix + key;
    if ("route" in entry) return [key, withLegacyParameters(name, entry as UntypedCall)];
    return [key, typeof entry === "function" ? entry : addLegacyCalls(entry, `${name}.`)];
  });
  const all: Record<string, object> = Object.fromEntries(entries);
  for (const [legacy, name] of Object.entries(legacyCallNames))
    if (all[name]) all[legacy] = Object.freeze({ ...all[name], ...all[legacy] });
  return Object.freeze(all);
}

function withLegacyParameters(name: string, call: UntypedCall): UntypedCall {
  const legacy = async (args?: UntypedArguments, options?: CallOptions) => call(toCurrentNames(name, args), options);
  return Object.assign(Object.defineProperty(legacy, "name", { value: call.name }), {
    result: async (args?: UntypedArguments, options?: CallOptions) => call.result(toCurrentNames(name, args), options),
    route: call.route,
  });
}

/** Throws a TypeError that has both names under which a parameter is given. */
function toCurrentNames(name: string, args: UntypedArguments = {}): UntypedArguments {
  const keys = new Map<string, string>();
  for (const key of Object.keys(args)) {
    const today = currentNames.get(key) ?? key;
    if (args[key] === undefined) continue;
    if (keys.has(today)) throw new TypeError(`${name}: pass ${keys.get(today)} or ${key}, not both.`);
    keys.set(today, key);
  }
  return Object.fromEntries([...keys].map(([today, key]) => [today, args[key]]));
}

const currentNames = new Map<string, string>(Object.entries({ ...parameterAliases, ...legacyParameterNames }));
