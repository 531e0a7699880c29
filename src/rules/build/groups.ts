/** Builds rules and groups. */
import type { ReportDiagnostic } from "../read/diagnostics.ts";
import { checkExpression } from "../read/expression.ts";
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

/** A rule of which all groups must hold. */
export const all = (...groups: RuleGroup[]): PlainRule => {
  requireMembers("all: groups", groups, ...groupsOnly);
  return { type: "And", conditions: groups };
};

/** A rule of which at least one group must hold. */
export const any = (...groups: RuleGroup[]): PlainRule => {
  requireMembers("any: groups", groups, ...groupsOnly);
  return { type: "Or", conditions: groups };
};

/** A group of which all conditions must hold. Conditions on columns make the filter of an aggregation. */
export function and(...conditions: RuleCondition[]): PlainGroup;
export function and(...conditions: FilterCondition[]): FilterGroup;
export function and(...conditions: Condition[]): Group {
  requireMembers("and: conditions", conditions, ...conditionsOfOneKind);
  return { type: "And", conditions } as Group;
}

/** A group of which at least one condition must hold. Conditions on columns make the filter of an aggregation. */
export function or(...conditions: RuleCondition[]): PlainGroup;
export function or(...conditions: FilterCondition[]): FilterGroup;
export function or(...conditions: Condition[]): Group {
  requireMembers("or: conditions", conditions, ...conditionsOfOneKind);
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
 * letters A to Z name the members in order. The expression names each member.
 */
export function composite<E extends string>(expr: CheckedExpression<E>, ...groups: RuleGroup[]): CompositeRule;
export function composite<E extends string>(expr: CheckedExpression<E>, ...conditions: RuleCondition[]): CompositeGroup;
export function composite(expr: string, ...conditions: RuleCondition[]): CompositeGroup {
  requireMembers("composite: conditions", conditions, [profileKinds], "conditions on profiles");
  requireText("composite: expr", expr);
  const refuse: ReportDiagnostic = (_, __, message, suggestion) =>
    requireThat(false, "composite: expr", expr, `another expression. ${message}. ${suggestion}`);
  checkExpression(refuse, expr, conditions.length, true);
  return { type: "Composite", expr, conditions };
}
