/** Ids that go by several names, as types: a caller writes one of them. */
import type { Ids, legacyParameters, parameters } from "./vocabulary.ts";

type Todays = typeof parameters;
type Legacies = typeof legacyParameters;

/** What the API has → the other names that every call takes. */
export interface Usual extends Todays {}

/** What the API has → the other names that a call takes which was made to take legacy ones. */
export type Legacy = { [Own in keyof Todays | Legacies[keyof Legacies]]: Exclude<NamesOf<Today<Own>>, Own> };

type Today<Own> = Own extends keyof Todays ? Todays[Own] : Own;

type NamesOf<Name> = Name | { [Old in keyof Legacies]: Legacies[Old] extends Name ? Old : never }[keyof Legacies];

/** The arguments `T`, in which an id that has several names goes by one of them. */
export type Respelled<T, Others = Usual> = keyof T & keyof Others extends never
  ? Flat<T>
  : Split<T, Others, Exclude<keyof T, keyof Others>>;

/** The ids that have several names, and beside them whatever has one. */
type Split<T, Others, Rest extends keyof T> = [Rest] extends [never]
  ? AllOf<keyof T & keyof Others, Others>
  : AllOf<keyof T & keyof Others, Others> & { [K in Rest]: T[K] };

type AllOf<Own extends keyof Others, Others> = {
  [K in Own]: (id: OneOf<Extract<K | Others[K], keyof Ids>>) => void;
}[Own] extends (ids: infer All) => void
  ? All
  : never;

/** An id under one of its names, and under no other. */
export type OneOf<Name extends keyof Ids> = {
  [N in Name]: Pick<Ids, N> & { [Other in Exclude<Name, N>]?: never };
}[Name];

/** One object, which hover writes out: `& {}` keeps the name of this helper away. */
type Flat<T> = { [K in keyof T]: T[K] } & {};
