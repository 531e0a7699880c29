/** Groups of conditions, rules of groups, and changes to a condition. */
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

/** A rule whose groups all hold. */
export const all = (...groups: RuleGroup[]): PlainRule => ({ type: "And", conditions: groups });

/** A rule of which at least one group holds. */
export const any = (...groups: RuleGroup[]): PlainRule => ({ type: "Or", conditions: groups });

/** A group whose conditions all hold; of tests of columns, the filter of an aggregation. */
export function and(...conditions: RuleCondition[]): PlainGroup;
export function and(...conditions: FilterCondition[]): FilterGroup;
export function and(...conditions: Condition[]): Group {
  return { type: "And", conditions } as Group;
}

/** A group of which at least one condition holds; of tests of columns, the filter of an aggregation. */
export function or(...conditions: RuleCondition[]): PlainGroup;
export function or(...conditions: FilterCondition[]): FilterGroup;
export function or(...conditions: Condition[]): Group {
  return { type: "Or", conditions } as Group;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A literal expression, or what is wrong with it. */
type CheckedExpression<E extends string> =
  E extends Lowercase<E>
    ? E
    : E extends `${string}${Digit}${string}`
      ? "digits, as in 1 and (2 or 3), or letters, as in A and (B or C), not both"
      : E;

/**
 * A rule whose groups, or a group whose conditions, combine as an expression says: `1 and (2 or 3)` or `A and (B or C)`.
 * Digits 1 to 9, or letters A to Z, stand for them in their order.
 */
export function composite<E extends string>(expr: CheckedExpression<E>, ...groups: RuleGroup[]): CompositeRule;
export function composite<E extends string>(expr: CheckedExpression<E>, ...conditions: RuleCondition[]): CompositeGroup;
export function composite(expr: string, ...conditions: RuleCondition[]): CompositeGroup {
  return { type: "Composite", expr, conditions };
}

/** The operators that have no `not` in the API, or one that must be false; `exclude` turns a condition with them round. */
type NonNegatableOperator = "TimeToday" | "TimeThis" | "TimeNext" | "TimeWithinPast" | "TimeWithinNext" | "TimeInBetweenNext";

/** The condition with its test reversed. */
export const not = <C extends { operator: Exclude<Operator, { type: NonNegatableOperator }> }>(condition: C): C => ({
  ...condition,
  operator: { ...condition.operator, not: true },
});

/** The condition with its profiles left out: a test of a value, or a reference to a segment, funnel stage or variant. */
export const exclude = <C extends { exclude?: boolean }>(condition: C): C => ({ ...condition, exclude: true });

/** The condition on a list, with how many of its items must pass: `items(eq(attribute("tags"), "vip"), "any")`. */
export const matchItems = <C extends { arrayMatching?: ArrayMatching }>(
  condition: C,
  matching: NonNullable<ArrayMatching>,
): C => ({ ...condition, arrayMatching: matching });

/** The rule or condition with a limit: `limit(rule, top(1000, desc("ltv")))`. */
export const limit = <C extends { limit?: Limit | null }>(target: C, most: Limit): C => ({ ...target, limit: most });

/** The group with a remark for people. */
export const withDescription = <G extends RuleGroup>(group: G, description: string): G => ({ ...group, description });

/** At most so many profiles, the first by the orders. */
export const top = (number: number, ...orders: Order[]): Limit => createLimit("Count", number, orders);

/** A share of the profiles in percent, the first by the orders. */
export const percent = (number: number, ...orders: Order[]): Limit => createLimit("Percent", number, orders);

/** Lowest first, by a column, or by the aggregated value when none is given. */
export const asc = (column?: string): Order => createOrder("ascending", column);

/** Highest first, by a column, or by the aggregated value when none is given. */
export const desc = (column?: string): Order => createOrder("descending", column);

const createLimit = (type: Limit["type"], number: number, orderColumns: Order[]): Limit => ({
  type,
  number,
  ...(orderColumns[0] && { orderColumns }),
});

const createOrder = (order: Order["order"], column?: string): Order =>
  column === undefined ? { type: "Aggregation", order } : { type: "Column", column, order };
