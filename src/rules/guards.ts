/** Type guards for the members of unions. */
import type { PointInTime, TimeAgo } from "./operators.ts";
import type { Unrecognized } from "./types.ts";

/**
 * The values of a discriminator, such as `type`, in the members of a union.
 *
 * @typeParam N The union.
 * @typeParam K The name of the discriminator.
 */
export type DiscriminatorValue<N, K extends PropertyKey> = N extends unknown
  ? K extends keyof N
    ? Exclude<Extract<N[K], string>, Unrecognized["type"]>
    : never
  : never;

/**
 * The members of a union whose discriminator has one of the values. Narrows members that have several values.
 *
 * @typeParam N The union.
 * @typeParam K The name of the discriminator.
 * @typeParam T The values.
 */
export type NarrowedBy<N, K extends PropertyKey, T> = N extends unknown
  ? K extends keyof N
    ? [Extract<T, N[K]>] extends [never]
      ? never
      : [N[K]] extends [T]
        ? N
        : N & { [_ in K]: Extract<T, N[K]> }
    : never
  : never;

/**
 * Returns whether a node has one of the types, and narrows it. False for null and undefined.
 *
 * @param types The types, such as `"Value"`.
 * @example
 * const { data } = await cdp.segments.get({ id: 701 });
 * for (const { node } of walkRule(data.attributes.rule)) if (isType(node, "Value")) console.log(node.operator.type);
 */
export function isType<N, T extends DiscriminatorValue<N, "type">>(
  node: N,
  ...types: T[]
): node is NarrowedBy<N, "type", T> & N {
  return types.includes(Object(node).type);
}

/**
 * Returns whether a property of a node has a value, and narrows it: like `isType` for other properties than `type`.
 *
 * @param key The property.
 * @param value One of its values.
 * @example
 * const condition = gte(rfm(7, "rfm_score"), 4);
 * console.log(hasDiscriminator(condition, "solutionType", "rfm")); // true
 */
export function hasDiscriminator<N, K extends string, T extends DiscriminatorValue<N, K>>(
  node: N,
  key: K,
  value: T,
): node is N & NarrowedBy<N, K, T> {
  return Object(node)[key] === value;
}

/**
 * A handler for each type of node. `_` handles all other types, including unknown ones.
 *
 * @typeParam N The union of the nodes.
 */
export type NodeCases<N> = { [T in DiscriminatorValue<N, "type">]?: (node: NarrowedBy<N, "type", T>) => unknown } & {
  _: (node: N) => unknown;
};

/**
 * Calls the handler for the type of a node, and returns its result.
 *
 * @param cases A handler for each type of interest. `_` handles all others, including types that this version does not know.
 * @example
 * const { rule } = parseRule(all(and(segment(701), eq(attribute("country"), "JP"))));
 * for (const { node } of walkRule(rule))
 *   console.log(matchNode(node, { Reference: ({ id }) => `segment ${id}`, Value: () => "condition", _: () => "group" }));
 */
export function matchNode<N, C extends NodeCases<N> & Record<Exclude<keyof C, keyof NodeCases<N>>, never>>(
  node: N,
  cases: C,
): ReturnType<Extract<C[keyof C], Handler>> {
  const { type } = Object(node);
  const handlerName = typeof type === "string" && Object.hasOwn(cases, type) ? type : "_";
  return (cases as unknown as Record<string, Handler>)[handlerName]!(node as never) as never;
}

type Handler = (node: never) => unknown;

/**
 * Returns whether a value that an operator compares with is a point in time. Operators with the same `type` differ in it.
 *
 * @example
 * console.log(isPointInTime(at("2026-01-31"))); // true
 */
export function isPointInTime(value: unknown): value is PointInTime {
  return "timestamp" in Object(value);
}

/**
 * Returns whether a value that an operator compares with is a duration before now.
 *
 * @example
 * console.log(isTimeAgo(ago(3, "day"))); // true
 */
export function isTimeAgo(value: unknown): value is TimeAgo {
  return "last" in Object(value);
}
