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

/** A member of what a builder returns, or a list of members. The name of the builder is for messages of the compiler. */
export type MemberOf<_Builder extends string, Member> = Member | readonly Member[];

/** The arguments of `and` and `or`. Where they are of two kinds, the first one decides which kind the others must have. */
export type Members<
  Builder extends string,
  M extends unknown[],
  Allowed = MemberOf<Builder, KindOf<M>>,
> = M extends Allowed[] ? M : Allowed[];

/** The kind of conditions in a group: on columns or on profiles. */
type KindOf<M extends unknown[]> = M extends FilterMember[] | [FilterMember, ...unknown[]]
  ? FilterCondition
  : RuleCondition;
type FilterMember = FilterCondition | readonly FilterCondition[];

type RuleMember = RuleCondition | readonly RuleCondition[];

/** The group of such members. Members of both kinds, such as `any`, make a group of both. */
export type GroupOf<M extends unknown[]> = [M[number]] extends [FilterMember & RuleMember]
  ? FilterGroup & PlainGroup
  : KindOf<M> extends FilterCondition
    ? FilterGroup
    : PlainGroup;

type MemberKinds = [allowed: NodeKind[][], advice: string];

const groupsOnly: MemberKinds = [[["group"]], groupAdvice];
const conditionsOfOneKind: MemberKinds = [
  [profileKinds, columnKinds],
  "conditions on profiles only, or on columns only",
];

/**
 * Builds a rule of which all groups must hold.
 *
 * @param groups Groups from `and` and `or`, also as one array.
 * @throws RuleError for a condition outside of a group, and for an empty group.
 * @example
 * const rule = all(and(eq(attribute("country"), "JP")), or(segment(701), segment(702)));
 * const { data } = await cdp.segments.create({
 *   body: {
 *     type: "segment-batch",
 *     attributes: { name: "Campaign in Japan", rule },
 *     relationships: { parentFolder: { data: { id: "500", type: "folder-segment" } } },
 *   },
 * });
 */
export const all = (...groups: MemberOf<"all", RuleGroup>[]): PlainRule => {
  return { type: "And", conditions: getMembers("all: groups", groups, groupsOnly) as RuleGroup[] };
};

/**
 * Builds a rule of which at least one group must hold.
 *
 * @param groups Groups from `and` and `or`, also as one array.
 * @throws RuleError for a condition outside of a group, and for an empty group.
 * @example
 * any(and(eq(attribute("country"), "JP")), and(gte(count("orders"), 3)));
 */
export const any = (...groups: MemberOf<"any", RuleGroup>[]): PlainRule => {
  return { type: "Or", conditions: getMembers("any: groups", groups, groupsOnly) as RuleGroup[] };
};

/**
 * Builds a group of which all conditions must hold. Conditions on columns make the filter of an aggregation.
 *
 * @param conditions Conditions and groups, also as one array of any length.
 * @throws RuleError for a mixture of conditions on profiles and on columns, and for an empty group.
 * @example
 * and(eq(attribute("country"), "JP"), gte(count("orders"), 3));
 */
export const and = <M extends unknown[]>(...conditions: Members<"and", M>): GroupOf<M> =>
  createGroup("and", "And", conditions);

/**
 * Builds a group of which at least one condition must hold. Conditions on columns make the filter of an aggregation.
 *
 * @param conditions Conditions and groups, also as one array of any length.
 * @throws RuleError for a mixture of conditions on profiles and on columns, and for an empty group.
 * @example
 * or(eq(attribute("country"), "JP"), gte(count("orders"), 3));
 */
export const or = <M extends unknown[]>(...conditions: Members<"or", M>): GroupOf<M> =>
  createGroup("or", "Or", conditions);

function createGroup<M extends unknown[]>(builder: string, type: "And" | "Or", members: unknown[]): GroupOf<M> {
  const conditions = getMembers(`${builder}: conditions`, members, conditionsOfOneKind);
  return { type, conditions } as GroupOf<M>;
}

/** Returns members and those of lists in one list. */
function getMembers(place: string, members: unknown[], kinds: MemberKinds): Condition[] {
  const list = members.flatMap((member) => (Array.isArray(member) ? [...(member as unknown[])] : [member]));
  list.forEach((member, index) => {
    const isCondition = kinds === groupsOnly && /^(Value|\w*Reference)$/.test(getType(member));
    requireThat(!isCondition, `${place}[${index}]`, member, "it in a group, as in all(and(condition))");
  });
  requireMembers(place, list, ...kinds);
  return list as Condition[];
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
 * Builds a rule or group whose members are combined by an expression.
 *
 * @param expr An expression such as `1 and (2 or 3)` or `A and (B or C)`. The digits 1 to 9 or the letters A to Z name the
 *   members in order. The expression names each member.
 * @throws RuleError for an expression that the API would reject. The message says what is wrong with it.
 * @example
 * composite("1 and (2 or 3)", and(eq(attribute("country"), "JP")), and(segment(701)), and(segment(702)));
 */
export const composite = <E extends string, M extends RuleCondition[]>(
  expr: CheckedExpression<E>,
  ...conditions: M
): M extends RuleGroup[] ? CompositeRule : CompositeGroup => {
  requireMembers("composite: conditions", conditions, [profileKinds], "conditions on profiles");
  requireText("composite: expr", expr);
  const refuse: ReportDiagnostic = (_, __, message, suggestion) =>
    requireThat(false, "composite: expr", expr, `a valid expression. ${message}. ${suggestion}`);
  checkExpression(refuse, expr, conditions.length, true);
  return { type: "Composite", expr, conditions } as CompositeRule;
};
