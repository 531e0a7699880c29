/** Guards that tell the members of a union apart. */
import type { PointInTime, TimeAgo } from "./operators.ts";
import type { Unrecognized } from "./types.ts";

/** The values that a tag, such as `type`, may have in the members of a union. */
export type TagOf<N, K extends PropertyKey> = N extends unknown
  ? K extends keyof N
    ? Exclude<Extract<N[K], string>, Unrecognized["type"]>
    : never
  : never;

/** The members of a union with one of the values in a tag, which also narrows a member that has several. */
export type Tagged<N, K extends PropertyKey, T> = N extends unknown
  ? K extends keyof N
    ? [Extract<T, N[K]>] extends [never]
      ? never
      : [N[K]] extends [T]
        ? N
        : N & { [_ in K]: Extract<T, N[K]> }
    : never
  : never;

/** Whether a node is of one of the types: `isType(condition, "Value")`. False for null and undefined. */
export function isType<N, T extends TagOf<N, "type">>(node: N, ...types: T[]): node is Tagged<N, "type", T> & N {
  return types.includes(Object(node).type);
}

/** The same by another key than `type`: `hasTag(reference, "solutionType", "rfm")`. */
export function hasTag<N, K extends string, T extends TagOf<N, K>>(
  node: N,
  key: K,
  value: T,
): node is N & Tagged<N, K, T> {
  return Object(node)[key] === value;
}

/** What to do with each type of node, and in `_` with every other, known or not. */
export type NodeCases<N> = { [T in TagOf<N, "type">]?: (node: Tagged<N, "type", T>) => unknown } & {
  _: (node: N) => unknown;
};

/** Calls the case for the type of a node: `matchRule(condition, { Value: ({ operator }) => …, _: () => … })`. */
export function matchNode<N, C extends NodeCases<N> & Record<Exclude<keyof C, keyof NodeCases<N>>, never>>(
  node: N,
  cases: C,
): ReturnType<Extract<C[keyof C], Handler>> {
  const { type } = Object(node);
  const known = typeof type === "string" && Object.hasOwn(cases, type) ? type : "_";
  return (cases as unknown as Record<string, Handler>)[known]!(node as never) as never;
}

type Handler = (node: never) => unknown;

/** Whether a right value is a point in time, which tells apart operators that share a `type`. */
export function isPointInTime(value: unknown): value is PointInTime {
  return "timestamp" in Object(value);
}

/** Whether a right value is a distance before now. */
export function isTimeAgo(value: unknown): value is TimeAgo {
  return "last" in Object(value);
}
