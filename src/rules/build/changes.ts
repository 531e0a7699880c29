/** Changes conditions, groups and rules. All return a copy. */
import type { Operator } from "../operators.ts";
import { asObject, getType, isPlainObject } from "../read/json.ts";
import type { ArrayMatching, Limit, RuleGroup, SegmentReference } from "../types.ts";
import { isWhole, requireText, requireThat } from "./arguments.ts";
import { requireLimit } from "./limits.ts";
import { columnKinds, groupAdvice, isRule, profileKinds, requireNode } from "./nodes.ts";

/** A condition with an operator, or a reference to a segment, a funnel stage or a variant. */
type NegatableCondition = { operator: Operator } | SegmentReference;

/** A condition on a value, or a reference to a segment, a funnel stage or a variant. */
interface ExcludableCondition {
  exclude?: boolean;
}

/** A condition on a value or a column, which may be an array. */
interface ArrayCondition {
  arrayMatching?: ArrayMatching;
}

/** A rule or a condition on a value. */
interface LimitTarget {
  limit?: Limit | null;
}

/**
 * Negates the operator of a condition, or excludes the segment, funnel stage or variant of a reference. Negating twice returns
 * a condition like the first. A group is negated by its conditions: instead of `not(and(a, b))`, write `or(not(a), not(b))`.
 *
 * @throws RuleError for a group, and for a reference to a predictive segment.
 * @example
 * not(eq(attribute("country"), "JP"));
 */
export const not = <C extends NegatableCondition>(condition: C): C => {
  const place = "not: condition";
  const { operator, exclude } = asObject(condition);
  const segmentAdvice = "a condition with an operator or a reference to a segment, funnel stage or variant";
  requireType(place, condition, /^(?!And|Or|Comp)/, "its conditions one by one: not(and(a, b)) is or(not(a), not(b))");
  requireType(place, condition, /^(?!Pred)/, segmentAdvice);
  if (!isPlainObject(operator)) return { ...condition, exclude: !exclude };
  const { not: isNegated, ...plain } = operator;
  // The API publishes no `not` for these operators, so the key is there only where it is needed.
  const isOptional = /^Time(Today|This|Next|Within)/.test(getType(operator));
  return { ...condition, operator: isNegated && isOptional ? plain : { ...operator, not: !isNegated } };
};

/**
 * Excludes the profiles of a condition on a value, a segment, a funnel stage or a variant. Excluding twice returns a condition
 * like the first.
 *
 * @throws RuleError for another condition, and for a group.
 * @example
 * all(and(segment(701), exclude(segment(702))));
 */
export const exclude = <C extends ExcludableCondition>(condition: C): C => {
  const advice = "a condition on an attribute, or a reference to a segment, funnel stage or variant";
  requireType("exclude: condition", condition, /^(Value|Reference|Fun|AbTest)/, advice);
  return { ...condition, exclude: !condition.exclude };
};

/**
 * Sets how many items of an array must match.
 *
 * @param condition A condition on an attribute or a column that is an array.
 * @param matching `"all"`, `"any"`, or a number of items, such as `{ atLeast: 2 }`.
 * @example
 * matchItems(eq(attribute("tags"), "vip"), "any");
 */
export const matchItems = <C extends ArrayCondition>(condition: C, matching: NonNullable<ArrayMatching>): C => {
  requireType("matchItems: condition", condition, /^(Value|Column)$/, "a condition on an attribute or a column");
  const [[key = "", amount] = [], ...others] = isPlainObject(matching) ? Object.entries(matching) : [];
  const isCount = /^(atLeast|atMost|exactly)$/.test(key) && isWhole(amount) && !others[0];
  const isMatching = isCount || matching === "all" || matching === "any";
  requireThat(isMatching, "matchItems: matching", matching, '"all", "any", or an object such as { atLeast: 1 }');
  return { ...condition, arrayMatching: matching };
};

/**
 * Limits a rule, or a condition on an attribute, to a number or percentage of its profiles.
 *
 * @param most The limit, from `top` or `percent`.
 * @example
 * limit(all(and(eq(attribute("country"), "JP"))), top(1000, desc("ltv")));
 */
export const limit = <T extends LimitTarget>(target: T, most: Limit): T => {
  const advice = "a rule, all(…), or a condition on an attribute";
  requireNode("limit: target", target, profileKinds, advice);
  requireThat(getType(target) === "Value" || isRule(target), "limit: target", target, advice);
  requireLimit("limit: most", most);
  return { ...target, limit: most };
};

/**
 * Adds a description to a group, for readers of the rule.
 *
 * @example
 * withDescription(and(gte(count("orders"), 3)), "Regular customers");
 */
export const withDescription = <G extends RuleGroup>(group: G, description: string): G => {
  requireNode("withDescription: group", group, ["group"], groupAdvice);
  requireText("withDescription: description", description);
  return { ...group, description };
};

function requireType(place: string, node: unknown, types: RegExp, advice: string): void {
  requireNode(place, node, [...profileKinds, ...columnKinds], advice);
  requireThat(types.test(getType(node)), place, node, advice);
}
