/** Builds rules and groups, and modifies them. */
import type { Operator } from "../operators.ts";
import type { ReportDiagnostic } from "../read/diagnostics.ts";
import { checkExpression } from "../read/expression.ts";
import { getType, isPlainObject } from "../read/json.ts";
import type {
  ArrayMatching,
  CompositeGroup,
  CompositeRule,
  FilterCondition,
  FilterGroup,
  Limit,
  PlainGroup,
  PlainRule,
  RuleCondition,
  RuleGroup,
  SegmentReference,
} from "../types.ts";
import { isWhole, requireText, requireThat } from "./arguments.ts";
import { requireLimit } from "./limits.ts";
import { columnKinds, isRule, type NodeKind, profileKinds, requireMembers, requireNode } from "./nodes.ts";

type Condition = RuleCondition | FilterCondition;
type Group = PlainGroup | FilterGroup;
type MemberKinds = [allowed: NodeKind[][], advice: string];

const groupsOnly: MemberKinds = [[["group"]], "groups of conditions, such as and(segment(7))"];
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
    requireThat(false, "composite: expr", expr, `another one. ${message}. ${suggestion}`);
  checkExpression(refuse, expr, conditions.length, true);
  return { type: "Composite", expr, conditions };
}

/** The operators that the API cannot negate. Use `exclude` for their conditions. */
type NonNegatableOperator =
  "TimeToday" | "TimeThis" | "TimeNext" | "TimeWithinPast" | "TimeWithinNext" | "TimeInBetweenNext";

/** A condition with an operator that the API can negate, or a reference to a segment, a funnel stage or a variant. */
type NegatableCondition = { operator: Exclude<Operator, { type: NonNegatableOperator }> } | SegmentReference;

/**
 * Negates the operator of a condition, or excludes what a reference to a segment, funnel stage or variant refers to. Negating
 * twice gives the condition again. Negate a group by its conditions: `not(and(a, b))` is `or(not(a), not(b))`.
 */
export const not = <C extends NegatableCondition>(condition: C): C => {
  requireNode("not: condition", condition, ["condition", "column"], groupNegationAdvice);
  if ("operator" in condition) {
    const { operator } = condition;
    const isNegatable = !/^Time(?!Range)/.test(getType(operator));
    requireThat(isNegatable, "not: condition", operator, "a condition with another operator, or use exclude");
    return { ...condition, operator: { ...operator, not: !operator.not } };
  }
  requireThat(
    getType(condition) !== "PredictiveScoreReference",
    "not: condition",
    condition,
    "predictiveScore with the other grades",
  );
  return { ...condition, exclude: !condition.exclude };
};

const groupNegationAdvice =
  "conditions: not(and(a, b)) is or(not(a), not(b)), and not(or(a, b)) is and(not(a), not(b))";

/** Excludes the profiles of a condition on a value, a segment, a funnel stage or a variant. */
export const exclude = <C extends { exclude?: boolean }>(condition: C): C => {
  requireNode("exclude: condition", condition, ["condition"], "a condition, or the members of a group one by one");
  const isExcludable = !/^(Ml|Pred)/.test(getType(condition));
  requireThat(isExcludable, "exclude: condition", condition, "it to not, or another condition");
  requireThat(!condition.exclude, "exclude: condition", condition, "a condition that is not excluded already");
  return { ...condition, exclude: true };
};

/** Sets how many items of an array must match: `matchItems(eq(attribute("tags"), "vip"), "any")`. */
export const matchItems = <C extends { arrayMatching?: ArrayMatching }>(
  condition: C,
  matching: NonNullable<ArrayMatching>,
): C => {
  const advice = "a condition on an attribute or a column";
  requireNode("matchItems: condition", condition, ["condition", "column"], advice);
  requireThat(/^(Value|Column)$/.test(getType(condition)), "matchItems: condition", condition, advice);
  const [entry, ...others] = Object.entries(Object(matching) as object);
  const isCount =
    isPlainObject(matching) && !others[0] && /^(atLeast|atMost|exactly)$/.test(entry?.[0] ?? "") && isWhole(entry?.[1]);
  requireThat(
    isCount || matching === "all" || matching === "any",
    "matchItems: matching",
    matching,
    '"all", "any", { atLeast: 1 }, { atMost: 1 } or { exactly: 1 }',
  );
  return { ...condition, arrayMatching: matching };
};

/** Limits a rule or condition: `limit(rule, top(1000, desc("ltv")))`. */
export const limit = <C extends { limit?: Limit | null }>(target: C, most: Limit): C => {
  const advice = "a rule, all(and(condition)), or a condition on an attribute";
  requireNode("limit: target", target, profileKinds, advice);
  requireThat(getType(target) === "Value" || isRule(target), "limit: target", target, advice);
  requireLimit("limit: most", most);
  return { ...target, limit: most };
};

/** Adds a description to a group. */
export const withDescription = <G extends RuleGroup>(group: G, description: string): G => {
  requireNode("withDescription: group", group, ["group"], groupsOnly[1]);
  requireText("withDescription: description", description);
  return { ...group, description };
};
