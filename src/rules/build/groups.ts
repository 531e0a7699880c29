/** Builds rules and groups, and modifies conditions. */
import type { Operator } from "../operators.ts";
import type {
  ArrayMatching,
  CompositeGroup,
  CompositeRule,
  FilterCondition,
  FilterGroup,
  Limit,
  Order,
  PlainGroup,
  PlainRule,
  RuleCondition,
  RuleGroup,
} from "../types.ts";

type Condition = RuleCondition | FilterCondition;
type Group = PlainGroup | FilterGroup;

/** A rule of which all groups must hold. */
export const all = (...groups: RuleGroup[]): PlainRule => ({ type: "And", conditions: groups });

/** A rule of which at least one group must hold. */
export const any = (...groups: RuleGroup[]): PlainRule => ({ type: "Or", conditions: groups });

/** A group of which all conditions must hold. Conditions on columns make the filter of an aggregation. */
export function and(...conditions: RuleCondition[]): PlainGroup;
export function and(...conditions: FilterCondition[]): FilterGroup;
export function and(...conditions: Condition[]): Group {
  return { type: "And", conditions } as Group;
}

/** A group of which at least one condition must hold. Conditions on columns make the filter of an aggregation. */
export function or(...conditions: RuleCondition[]): PlainGroup;
export function or(...conditions: FilterCondition[]): FilterGroup;
export function or(...conditions: Condition[]): Group {
  return { type: "Or", conditions } as Group;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A literal expression, or a message that says what is wrong with it. */
type CheckedExpression<E extends string> =
  E extends Lowercase<E>
    ? E
    : E extends `${string}${Digit}${string}`
      ? "digits, as in 1 and (2 or 3), or letters, as in A and (B or C), not both"
      : E;

/**
 * A rule or group whose members are combined by an expression: `1 and (2 or 3)` or `A and (B or C)`. The digits 1 to 9 or the
 * letters A to Z name the members in order.
 */
export function composite<E extends string>(expr: CheckedExpression<E>, ...groups: RuleGroup[]): CompositeRule;
export function composite<E extends string>(expr: CheckedExpression<E>, ...conditions: RuleCondition[]): CompositeGroup;
export function composite(expr: string, ...conditions: RuleCondition[]): CompositeGroup {
  return { type: "Composite", expr, conditions };
}

/** The operators that the API cannot negate. Use `exclude` for their conditions. */
type NonNegatableOperator =
  "TimeToday" | "TimeThis" | "TimeNext" | "TimeWithinPast" | "TimeWithinNext" | "TimeInBetweenNext";

/** Negates the operator of a condition. */
export const not = <C extends { operator: Exclude<Operator, { type: NonNegatableOperator }> }>(condition: C): C => ({
  ...condition,
  operator: { ...condition.operator, not: true },
});

/** Excludes the profiles of a condition on a value, a segment, a funnel stage or a variant. */
export const exclude = <C extends { exclude?: boolean }>(condition: C): C => ({ ...condition, exclude: true });

/** Sets how many items of an array must match: `matchItems(eq(attribute("tags"), "vip"), "any")`. */
export const matchItems = <C extends { arrayMatching?: ArrayMatching }>(
  condition: C,
  matching: NonNullable<ArrayMatching>,
): C => ({ ...condition, arrayMatching: matching });

/** Limits a rule or condition: `limit(rule, top(1000, desc("ltv")))`. */
export const limit = <C extends { limit?: Limit | null }>(target: C, most: Limit): C => ({ ...target, limit: most });

/** Adds a description to a group. */
export const withDescription = <G extends RuleGroup>(group: G, description: string): G => ({ ...group, description });

/** The limit of a number of profiles, the first by the orders. */
export const top = (number: number, ...orders: Order[]): Limit => createLimit("Count", number, orders);

/** The limit of a percentage of the profiles, the first by the orders. */
export const percent = (number: number, ...orders: Order[]): Limit => createLimit("Percent", number, orders);

/** Ascending by a column, or by the aggregated value if none is given. */
export const asc = (column?: string): Order => createOrder("ascending", column);

/** Descending by a column, or by the aggregated value if none is given. */
export const desc = (column?: string): Order => createOrder("descending", column);

const createLimit = (type: Limit["type"], number: number, orderColumns: Order[]): Limit => ({
  type,
  number,
  ...(orderColumns[0] && { orderColumns }),
});

const createOrder = (order: Order["order"], column?: string): Order =>
  column === undefined ? { type: "Aggregation", order } : { type: "Column", column, order };
