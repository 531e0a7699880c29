/** Whatever the response of a call, it can be destructured: compiled by `npm run types`, never run. */
import type { Cdp } from "td-cdp";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;

const { data } = await cdp.parentSegments.list();
data.map(({ id, attributes }) => [id, attributes.name]);

/** The names of calls whose possible responses share no property: an object or an array, with or without `data`. */
type CallsWithUnlikeForms<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends (...args: never) => infer R
    ? R extends Promise<infer D>
      ? keyof NonNullable<D> extends never
        ? `${Prefix}${K}`
        : never
      : never
    : CallsWithUnlikeForms<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/**
 * The published description has the first without `data` and the second with it, each unlike the operations beside it.
 * No public program shows what the API sends, so the types allow both.
 */
type KnownExceptions = "segments.activations.run" | "audiences.realtimeAttributes.create";

check<Same<CallsWithUnlikeForms<Cdp>, KnownExceptions>>();
check<Same<CallsWithUnlikeForms<{ a: () => Promise<{ data: [] } | []>; b: () => Promise<{ data: [] }> }>, "a">>();
