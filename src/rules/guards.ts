/** Type guards for the members of unions. */
import type { PointInTime, TimeAgo } from "./operators.ts";
import type { Unrecognized } from "./types.ts";

/** The values of a discriminator, such as `type`, in the members of a union. */
export type DiscriminatorValue<N, K extends PropertyKey> = N extends unknown
  ? K extends keyof N
    ? Exclude<Extract<N[K], string>, Unrecognized["type"]>
    : never
  : never;

/** The members of a union whose discriminator has one of the values. Narrows members that have several values. */
export type NarrowedBy<N, K extends PropertyKey, T> = N extends unknown
  ? K extends keyof N
    ? [Extract<T, N[K]>] extends [never]
      ? never
      : [N[K]] extends [T]
        ? N
        : N & { [_ in K]: Extract<T, N[K]> }
    : never
  : never;

/** Returns whether a node has one of the types: `isType(condition, "Value")`. False for null and undefined. */
export function isType<N, T extends DiscriminatorValue<N, "type">>(
  node: N,
  ...types: T[]
): node is NarrowedBy<N, "type", T> & N {
  return types.includes(Object(node).type);
}

/** Like `isType`, for another property than `type`: `hasDiscriminator(reference, "solutionType", "rfm")`. */
export function hasDiscriminator<N, K extends string, T extends DiscriminatorValue<N, K>>(
  node: N,
  key: K,
  value: T,
): node is N & NarrowedBy<N, K, T> {
  return Object(node)[key] === value;
}

/** A handler for each type of node. `_` handles all other types, including unknown ones. */
export type NodeCases<N> = { [T in DiscriminatorValue<N, "type">]?: (node: NarrowedBy<N, "type", T>) => unknown } & {
  _: (node: N) => unknown;
};

/** Calls the handler for the type of a node: `matchNode(condition, { Value: ({ operator }) => …, _: () => … })`. */
export function matchNode<N, C extends NodeCases<N> & Record<Exclude<keyof C, keyof NodeCases<N>>, never>>(
  node: N,
  cases: C,
): ReturnType<Extract<C[keyof C], Handler>> {
  const { type } = Object(node);
  const handlerName = typeof type === "string" && Object.hasOwn(cases, type) ? type : "_";
  return (cases as unknown as Record<string, Handler>)[handlerName]!(node as never) as never;
}

type Handler = (node: never) => unknown;

/** Returns whether a right value is a point in time. Distinguishes operators that share a `type`. */
export function isPointInTime(value: unknown): value is PointInTime {
  return "timestamp" in Object(value);
}

/** Returns whether a right value is a duration before now. */
export function isTimeAgo(value: unknown): value is TimeAgo {
  return "last" in Object(value);
}
