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

/** The group of such members. */
export type GroupOf<M extends unknown[]> = KindOf<M> extends FilterCondition ? FilterGroup : PlainGroup;

type MemberKinds = [allowed: NodeKind[][], advice: string];

const groupsOnly: MemberKinds = [[["group"]], groupAdvice];
const conditionsOfOneKind: MemberKinds = [
  [profileKinds, columnKinds],
  "conditions on profiles only, or on columns only",
];

/** A rule of which all groups must hold: `all(and(…), or(…))`. Takes lists of groups, too. */
export const all = (...groups: MemberOf<"all", RuleGroup>[]): PlainRule => {
  return { type: "And", conditions: getMembers("all: groups", groups, groupsOnly) as RuleGroup[] };
};

/** A rule of which at least one group must hold: `any(and(…), or(…))`. Takes lists of groups, too. */
export const any = (...groups: MemberOf<"any", RuleGroup>[]): PlainRule => {
  return { type: "Or", conditions: getMembers("any: groups", groups, groupsOnly) as RuleGroup[] };
};

/**
 * A group of which all conditions must hold: `and(a, b)`, or `and(list)` for lists of any length. Conditions on columns make
 * the filter of an aggregation.
 */
export const and = <M extends unknown[]>(...conditions: Members<"and", M>): GroupOf<M> =>
  createGroup("and", "And", conditions);

/**
 * A group of which at least one condition must hold: `or(a, b)`, or `or(list)` for lists of any length. Conditions on columns
 * make the filter of an aggregation.
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
    requireThat(!isCondition, `${place}[${index}]`, member, "it inside of and(), as in all(and(condition))");
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
 * A rule or group whose members are combined by an expression: `1 and (2 or 3)` or `A and (B or C)`. The digits 1 to 9 or the
 * letters A to Z name the members in order. The expression names each member.
 */
export const composite = <E extends string, M extends RuleCondition[]>(
  expr: CheckedExpression<E>,
  ...conditions: M
): M extends RuleGroup[] ? CompositeRule : CompositeGroup => {
  requireMembers("composite: conditions", conditions, [profileKinds], "conditions on profiles");
  requireText("composite: expr", expr);
  const refuse: ReportDiagnostic = (_, __, message, suggestion) =>
    requireThat(false, "composite: expr", expr, `another expression. ${message}. ${suggestion}`);
  checkExpression(refuse, expr, conditions.length, true);
  return { type: "Composite", expr, conditions } as CompositeRule;
};
