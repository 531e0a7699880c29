/** What the tables of names come to, for those inside: compiled by `npm run types`, never run. */
import { type Cdp, withLegacyNames } from "td-cdp";
import type { Call } from "../src/client/call-types.ts";
import type { AliasedIds, ParameterAliases } from "../src/client/parameter-names.ts";
import type { LegacyParameterAliases } from "../src/legacy/legacy-names.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
const legacy = withLegacyNames(cdp);

// A legacy name is the same call as the current one, with its data, route and result.
type Routed = typeof cdp.audiences.segments.activations.get.route;
check<Same<typeof legacy.masterSegments.segments.syndications.get, Call<Routed, LegacyParameterAliases>>>();
check<Same<typeof legacy.audiences.segments.activations.get, Call<Routed, LegacyParameterAliases>>>();

// Every name has its comment.
type Asked = LegacyParameterAliases[keyof LegacyParameterAliases];
check<
  Same<
    keyof AliasedIds,
    keyof ParameterAliases | ParameterAliases[keyof ParameterAliases] | keyof LegacyParameterAliases | Asked
  >
>();
