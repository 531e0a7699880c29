/** Checks the groups, conditions, filters and subjects that builders are given. */
import { asObject, getType, isPlainObject, ownProperty, shorten } from "../read/json.ts";
import { walkNodes } from "../read/walk.ts";
import { isText, requireThat } from "./arguments.ts";

/** A condition on a profile, a group of such conditions, a condition on a column, and a group of those. */
export type NodeKind = "condition" | "group" | "column" | "filter";

export const profileKinds: NodeKind[] = ["condition", "group"];
export const columnKinds: NodeKind[] = ["column", "filter"];

/** What to pass for a group. */
export const groupAdvice = "groups of conditions, such as and(segment(7))";

/** The kinds of the nodes that were checked. What is in here is not checked again. */
const kinds = /* @__PURE__ */ new WeakMap<object, NodeKind>();

/** Requires a node of one of the kinds, and checks all nodes below it. */
export function requireNode(place: string, node: unknown, allowed: NodeKind[], advice: string): void {
  for (const { node: inner, pointer } of [...walkNodes(node, `${place}: `, kinds)].reverse()) {
    const kind = kinds.get(inner) ?? findKind(inner);
    requireThat(kind, place + shorten(pointer), inner, "what builders return, without empty groups");
    kinds.set(inner, kind);
  }
  requireThat(allowed.includes(kinds.get(Object(node))!), place, node, advice);
}

/** Requires the members of a group, at least one. All are of the same kinds as the first. */
export function requireMembers(place: string, members: unknown[], allowed: NodeKind[][], advice: string): void {
  requireThat(members.length, place, members, `${advice}, at least one`);
  let memberKinds = allowed.flat();
  members.forEach((member, index) => {
    const memberPlace = `${place}[${index}]`;
    requireNode(memberPlace, member, memberKinds, advice);
    memberKinds = allowed.find((list) => list.includes(kinds.get(member as object)!))!;
    const hasLimit = asObject(member).limit && getType(member) !== "Value";
    requireThat(!hasLimit, memberPlace, member, "it without a limit, and limit the rule instead");
  });
}

/** Requires the filter of an aggregation. */
export function requireFilter(place: string, filter: unknown): void {
  if (!isEmptyFilter(filter))
    requireNode(place, filter, ["filter"], 'a group of conditions on columns, such as and(isNull(column("city")))');
}

/** Requires what a condition can test, without an operator. */
export function requireSubject(place: string, subject: unknown): void {
  const { operator, order, column, id, aggregation, source, name, filter } = asObject(subject);
  const nameByType: Record<string, unknown> = {
    Column: column,
    MlAttributeReference: id,
    "": aggregation ? asObject(source).name : name,
  };
  const isSubject = isPlainObject(subject) && !operator && !order && isText(ownProperty(nameByType, getType(subject)));
  requireThat(isSubject, place, subject, 'a value to test, such as attribute("country") or count("orders")');
  if (aggregation) requireFilter(place, filter);
}

/** Returns whether a node is a rule: a group of groups only. */
export function isRule(node: unknown): boolean {
  const { conditions } = asObject(node);
  return Array.isArray(conditions) && conditions.every((member) => kinds.get(member as object) === "group");
}

/** Returns the kind of a node whose children have a kind, or undefined for a node that no builder returns. */
function findKind(node: unknown): NodeKind | undefined {
  const { conditions, id, operator, leftValue } = asObject(node);
  const type = getType(node);
  if (/^(And|Or|Composite)$/.test(type)) return findGroupKind(conditions, type);
  if (type === "Column") return isPlainObject(operator) ? "column" : undefined;
  const { filter = null } = asObject(leftValue);
  const isTest = isPlainObject(operator) && isPlainObject(leftValue);
  const isCondition = /^(Value|MlAttributeReference)$/.test(type)
    ? isTest && (isEmptyFilter(filter) || kinds.get(Object(filter)) === "filter")
    : /^(FunnelStage|AbTestVariant|PredictiveScore)?Reference$/.test(type) && isText(id);
  return isCondition ? "condition" : undefined;
}

function findGroupKind(conditions: unknown, type: string): NodeKind | undefined {
  const members = Array.isArray(conditions) ? [...conditions] : [];
  const areAll = (allowed: NodeKind[]) => members.every((member) => allowed.includes(kinds.get(Object(member))!));
  if (!members.length) return undefined;
  if (areAll(profileKinds)) return "group";
  return areAll(columnKinds) && type !== "Composite" ? "filter" : undefined;
}

function isEmptyFilter(filter: unknown): boolean {
  return filter === null || (isPlainObject(filter) && !Object.keys(filter).length);
}
