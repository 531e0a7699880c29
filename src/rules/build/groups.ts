/** Builds rules and groups. */
import type { ReportDiagnostic } from "../read/diagnostics.ts";
import { checkExpression } from "../read/expression.ts";
import { getType } from "../read/json.ts";
import type {
  CompositeGroup,
  CompositeRule,
  FilterCondition,
  FilterGroup,
  PlainGroup,
  PlainRule,
  RuleCondition,
  RuleGroup,
} from "../types.ts";
import { requireText, requireThat } from "./arguments.ts";
import { columnKinds, groupAdvice, type NodeKind, profileKinds, requireMembers } from "./nodes.ts";

type Condition = RuleCondition | FilterCondition;
type Group = PlainGroup | FilterGroup;
type MemberKinds = [allowed: NodeKind[][], advice: string];

const groupsOnly: MemberKinds = [[["group"]], groupAdvice];
const conditionsOfOneKind: MemberKinds = [
  [profileKinds, columnKinds],
  "conditions on profiles only, or on columns only",
];

/** The members of a group as arguments, or as one list for more than an engine takes as arguments. */
type Members<T> = T[] | [list: readonly T[]];

/** A rule of which all groups must hold: `all(and(…), or(…))`, or `all([and(…), or(…)])`. */
export const all = (...groups: Members<RuleGroup>): PlainRule => {
  return { type: "And", conditions: getMembers("all: groups", groups, groupsOnly) as RuleGroup[] };
};

/** A rule of which at least one group must hold: `any(and(…), or(…))`, or `any([and(…), or(…)])`. */
export const any = (...groups: Members<RuleGroup>): PlainRule => {
  return { type: "Or", conditions: getMembers("any: groups", groups, groupsOnly) as RuleGroup[] };
};

/**
 * A group of which all conditions must hold: `and(a, b)`, or `and([a, b])` for lists of any length. Conditions on columns make
 * the filter of an aggregation.
 */
export function and(): PlainGroup & FilterGroup;
export function and(...conditions: Members<RuleCondition>): PlainGroup;
export function and(...conditions: Members<FilterCondition>): FilterGroup;
export function and(...conditions: Members<Condition>): Group {
  return { type: "And", conditions: getMembers("and: conditions", conditions, conditionsOfOneKind) } as Group;
}

/**
 * A group of which at least one condition must hold: `or(a, b)`, or `or([a, b])` for lists of any length. Conditions on columns
 * make the filter of an aggregation.
 */
export function or(): PlainGroup & FilterGroup;
export function or(...conditions: Members<RuleCondition>): PlainGroup;
export function or(...conditions: Members<FilterCondition>): FilterGroup;
export function or(...conditions: Members<Condition>): Group {
  return { type: "Or", conditions: getMembers("or: conditions", conditions, conditionsOfOneKind) } as Group;
}

function getMembers(place: string, members: Members<Condition>, kinds: MemberKinds): Condition[] {
  const [first, ...others] = members.length > 2 ? [] : members;
  const list = Array.isArray(first) && !others[0] ? [...(first as Condition[])] : (members as Condition[]);
  list.forEach((member, index) => {
    const isCondition = kinds === groupsOnly && /^(Value|\w*Reference)$/.test(getType(member));
    requireThat(!isCondition, `${place}[${index}]`, member, "it in a group, as in all(and(condition))");
  });
  requireMembers(place, list, ...kinds);
  return list;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A literal expression, or a message that says what is wrong with it. */
type CheckedExpression<E extends string> = E extends `${string}${"AND" | "OR" | "And" | "Or"}${string}`
  ? 'write "and" and "or" in lower case'
  : E extends Lowercase<E>
    ? E
    : E extends `${string}${Digit}${string}`
      ? "digits, as in 1 and (2 or 3), or letters, as in A and (B or C), not both"
      : E;

/**
 * A rule or group whose members are combined by an expression: `1 and (2 or 3)` or `A and (B or C)`. The digits 1 to 9 or the
 * letters A to Z name the members in order. The expression names each member.
 */
export function composite<E extends string>(expr: CheckedExpression<E>, ...groups: RuleGroup[]): CompositeRule;
export function composite<E extends string>(expr: CheckedExpression<E>, ...conditions: RuleCondition[]): CompositeGroup;
export function composite(expr: string, ...conditions: RuleCondition[]): CompositeGroup {
  requireMembers("composite: conditions", conditions, [profileKinds], "conditions on profiles");
  requireText("composite: expr", expr);
  const refuse: ReportDiagnostic = (_, __, message, suggestion) =>
    requireThat(false, "composite: expr", expr, `a valid expression. ${message}. ${suggestion}`);
  checkExpression(refuse, expr, conditions.length, true);
  return { type: "Composite", expr, conditions };
}
