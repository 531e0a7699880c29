/** A client with the legacy names of the product, for code that still uses them. */
import type { routes } from "../../generated/routes.ts";
import {
  type Call,
  type CallOptions,
  type Cdp,
  type MiddlewareHost,
  parameterAliases,
  type Route,
  type UntypedArguments,
} from "../client/index.ts";
import { legacyCallNames, type LegacyParameterAliases, legacyParameterNames } from "./legacy-names.ts";

/** A client whose calls and parameters also have their legacy names. */
export interface LegacyCdp extends WithLegacyCalls<typeof routes>, MiddlewareHost {}

/**
 * Returns the same client, with legacy names beside the current ones.
 *
 * @param cdp A client from `createClient`.
 * @example
 * const legacy = withLegacyNames(cdp);
 * await legacy.masterSegments.segments.list({ masterSegmentId: 7 });
 */
export function withLegacyNames(cdp: Cdp): LegacyCdp {
  return Object.freeze({ ...cdp, ...addLegacyCalls(cdp, "") }) as LegacyCdp;
}

/** Current name → legacy name. */
type LegacyCallNames = { [Legacy in keyof typeof legacyCallNames as (typeof legacyCallNames)[Legacy]]: Legacy };

type WithLegacyCalls<T> = keyof T & keyof LegacyCallNames extends never
  ? CurrentCalls<T>
  : CurrentCalls<T> & LegacyCalls<T>;

type CurrentCalls<T> = {
  readonly [K in keyof T]: T[K] extends Route ? Call<T[K], LegacyParameterAliases> : WithLegacyCalls<T[K]>;
};

/** Calls that the API itself has under a legacy name stay as they are. */
type LegacyCalls<T> = {
  readonly [K in keyof T & keyof LegacyCallNames as LegacyCallNames[K]]: LegacyCallNames[K] extends keyof T
    ? WithLegacyCalls<Omit<T[K], keyof T[LegacyCallNames[K]]>>
    : WithLegacyCalls<T[K]>;
};

type UntypedCall = ((args?: UntypedArguments, options?: CallOptions) => Promise<unknown>) & {
  result(args?: UntypedArguments, options?: CallOptions): Promise<unknown>;
  readonly route: Route;
};

const currentNames = new Map<string, string>(Object.entries({ ...parameterAliases, ...legacyParameterNames }));

/** From here on, calls are untyped: a branch has branches and calls. */
function addLegacyCalls(branch: object, prefix: string): object {
  const entries = Object.entries(branch).map(([key, entry]: [string, object]) => {
    const name = prefix + key;
    if ("route" in entry) return [key, withLegacyParameters(name, entry as UntypedCall)] as const;
    return [key, typeof entry === "function" ? entry : addLegacyCalls(entry, `${name}.`)] as const;
  });
  const all: Record<string, object> = Object.fromEntries(entries);
  for (const [legacyName, name] of Object.entries(legacyCallNames))
    if (all[name]) all[legacyName] = Object.freeze({ ...all[name], ...all[legacyName] });
  return Object.freeze(all);
}

function withLegacyParameters(name: string, call: UntypedCall): UntypedCall {
  const legacyCall = async (args?: UntypedArguments, options?: CallOptions) =>
    call(toCurrentNames(name, args), options);
  return Object.assign(Object.defineProperty(legacyCall, "name", { value: call.name }), {
    result: async (args?: UntypedArguments, options?: CallOptions) => call.result(toCurrentNames(name, args), options),
    route: call.route,
  });
}

/** Throws a TypeError for a parameter that is passed under two names. */
function toCurrentNames(operation: string, args: UntypedArguments = {}): UntypedArguments {
  const passedNames = new Map<string, string>();
  for (const name of Object.keys(args)) {
    if (args[name] === undefined) continue;
    const currentName = currentNames.get(name) ?? name;
    const otherName = passedNames.get(currentName);
    if (otherName) throw new TypeError(`${operation}: pass ${otherName} or ${name}, not both.`);
    passedNames.set(currentName, name);
  }
  return Object.fromEntries([...passedNames].map(([currentName, name]) => [currentName, args[name]]));
}
