/** Ids that go by several names, as types: a caller writes one of them. */
import type { AliasedIds, legacyParameterNames, parameterAliases } from "./parameter-names.ts";

type CurrentNames = typeof parameterAliases;
type LegacyNames = typeof legacyParameterNames;

/** What the API has → the other names that every call takes. */
export interface ParameterAliases extends CurrentNames {}

/** What the API has → the other names that a call takes which was made to take legacy ones. */
export type LegacyParameterAliases = {
  [Own in keyof CurrentNames | LegacyNames[keyof LegacyNames]]: Exclude<AllNamesOf<CurrentNameOf<Own>>, Own>;
};

type CurrentNameOf<Own> = Own extends keyof CurrentNames ? CurrentNames[Own] : Own;

type AllNamesOf<Name> =
  Name | { [Old in keyof LegacyNames]: LegacyNames[Old] extends Name ? Old : never }[keyof LegacyNames];

/** The arguments `T`, in which an id that has several names goes by one of them. */
export type WithAliases<T, Others = ParameterAliases> = keyof T & keyof Others extends never
  ? Simplify<T>
  : SplitAliased<T, Others, Exclude<keyof T, keyof Others>>;

/** The ids that have several names, and beside them whatever has one. */
type SplitAliased<T, Others, Rest extends keyof T> = [Rest] extends [never]
  ? IntersectionOf<keyof T & keyof Others, Others>
  : IntersectionOf<keyof T & keyof Others, Others> & { [K in Rest]: T[K] };

type IntersectionOf<Own extends keyof Others, Others> = {
  [K in Own]: (id: ExactlyOne<Extract<K | Others[K], keyof AliasedIds>>) => void;
}[Own] extends (ids: infer All) => void
  ? All
  : never;

/** An id under one of its names, and under no other. */
export type ExactlyOne<Name extends keyof AliasedIds> = {
  [N in Name]: Pick<AliasedIds, N> & { [Other in Exclude<Name, N>]?: never };
}[Name];

/** One object, which hover writes out: `& {}` keeps the name of this helper away. */
type Simplify<T> = { [K in keyof T]: T[K] } & {};
