/** Describes rules in English, for logs and reviews. */
import type { ReadRule } from "../types.ts";
import { identifierAt } from "./expression.ts";
import { formatId, formatName, formatRest, toJson } from "./formats.ts";
import { asObject, getType, isPlainObject, type JsonObject, ownProperty, toShortJson } from "./json.ts";
import { findReference, type RuleReference } from "./references.ts";
import { formatLimit, formatSubject, formatTest } from "./subjects.ts";
import { type NodePath, walkRule } from "./walk.ts";

/** Names for ids: an object or a map by id, or a function. Ids without a name are shown alone. */
export type ReferenceNames =
  | Readonly<Record<string, string>>
  | ReadonlyMap<string, string>
  | ((id: string, reference: RuleReference) => string | undefined);

/** The options of `describeRule` and `diffRules`. */
export interface DescribeOptions {
  /** The names of segments and other referenced resources. They are shown before the ids: `is in segment "VIPs" (7)`. */
  names?: ReferenceNames;
}

/** A group or condition, and its description. */
export interface DescribedNode {
  path: NodePath;
  text: string;
  /** Whether it is a group that means the same as its only member. */
  isGroupOfOne: boolean;
  /** The number of groups around it, without groups of one. */
  depth: number;
  /** Its identifier in a composite group. */
  label: string;
}

/** The names of what references point to. */
const referencePhrases: Record<string, string> = {
  Reference: "segment",
  FunnelStageReference: "funnel stage",
  AbTestVariantReference: "A/B test variant",
};

const groupPhrases: Record<string, string> = { And: "all of", Or: "any of" };

/**
 * Describes a rule in English: one line per group and condition, indented by depth. A group of one is left out if it has no
 * description and no limit, because it means the same as its member. Keys and types that this version does not
 * know are shown as JSON after `unknown`. What does not change the meaning is left out: `visibility`, and the `unit` of a time
 * whose amounts have units.
 *
 * @param options.names The names of segments and other referenced resources by id.
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const rule = all(and(eq(attribute("country"), "JP"), segment(701)));
 * console.log(describeRule(rule, { names: { 701: "Japan" } }));
 */
export function describeRule(rule: ReadRule | undefined, options: DescribeOptions = {}): string {
  const lines = describeNodes(rule, options).filter(({ isGroupOfOne }) => !isGroupOfOne);
  const indented = lines.map(({ depth, label, text }) => "  ".repeat(Math.min(depth, 40)) + label + text);
  return indented.join("\n") || "no conditions";
}

/** Describes each group and condition, without indentation. */
export function describeNodes(rule: ReadRule | undefined, { names }: DescribeOptions): DescribedNode[] {
  const paths = [...walkRule(rule)];
  const texts = new Map<NodePath, string>();
  const filters = new Map<NodePath, string>();
  for (const path of [...paths].reverse()) {
    const { behavior, parent, node } = path;
    if (behavior === undefined) texts.set(path, describeNode(path, names, filters.get(path)));
    else if (parent) addFilterText(filters, parent, formatFilter(asObject(node), filters.get(path)));
  }
  const nodes = new Map<NodePath | undefined, DescribedNode>();
  for (const path of paths) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const parent = nodes.get(path.parent);
    const { depth, label } = parent?.isGroupOfOne
      ? parent
      : { depth: parent ? parent.depth + 1 : 0, label: formatLabel(path) };
    nodes.set(path, { path, text, isGroupOfOne: isGroupOfOne(path, text), depth, label });
  }
  return [...nodes.values()];
}

/** Returns whether a group has one member, and says nothing else. */
function isGroupOfOne({ node }: NodePath, text: string): boolean {
  const { conditions } = node as { conditions?: unknown[] };
  return conditions?.length === 1 && /^(all|any|1|A) of:$/.test(text);
}

function addFilterText(filters: Map<NodePath, string>, parent: NodePath, text: string): void {
  const after = filters.get(parent);
  const join = parent.node.type === "Or" ? "or" : "and";
  filters.set(parent, after === undefined ? text : `${text} ${join} ${after}`);
}

function describeNode(path: NodePath, names: ReferenceNames | undefined, where?: string): string {
  const node = path.node as JsonObject;
  const { id, exclude, limit, leftValue, operator, arrayMatching, conditions } = node;
  const type = getType(node);
  if (conditions) return `${formatGroup(type, node)}${formatLimit(limit)}:`;
  // A value that is not a boolean has no known meaning.
  const flag = typeof exclude === "boolean" ? "exclude" : "";
  const name = formatReferenceName(path, names);
  const noun = ownProperty(referencePhrases, type);
  if (noun) return `is ${exclude === true ? "not " : ""}in ${noun} ${name}${formatRest(node, `type id ${flag}`)}`;
  if (type === "PredictiveScoreReference") return formatScore(name, node);
  const { attribute } = asObject(leftValue);
  if (!leftValue || (type !== "Value" && type !== "MlAttributeReference" && node.type !== undefined))
    return `unknown: ${toJson(node)}`;
  const isModel = type === "MlAttributeReference";
  const subject = isModel
    ? `${formatName(attribute)} of ${formatName(node.solutionType)} model ${name}${formatRest(leftValue, "attribute")}`
    : formatSubject(leftValue, where);
  const test = formatTest(subject, operator, arrayMatching) + formatLimit(limit);
  const known = `type leftValue operator arrayMatching limit ${isModel ? "solutionType id" : flag}`;
  return `${exclude === true && !isModel ? `not (${test})` : test}${formatRest(node, known)}`;
}

/** Returns `7`, or `"VIPs" (7)` if the id has a name. */
function formatReferenceName({ node, pointer }: NodePath, names: ReferenceNames | undefined): string {
  const reference = findReference(node, pointer);
  const id = formatId(reference ? reference.id : asObject(node).id);
  const name = reference && names && lookUp(names, reference);
  return name === undefined ? id : `${toJson(name)} (${id})`;
}

function lookUp(names: ReferenceNames, reference: RuleReference): string | undefined {
  if (typeof names === "function") return names(reference.id, reference);
  if (names instanceof Map) return (names as ReadonlyMap<string, string>).get(reference.id);
  return ownProperty(names as Record<string, string>, reference.id);
}

/** Puts brackets around several conditions, so that `and` and `or` are not ambiguous. */
function formatFilter(node: JsonObject, inner?: string): string {
  const { column, operator, arrayMatching, conditions } = node;
  const type = getType(node);
  if (!conditions && type === "Column")
    return (
      formatTest(formatName(column), operator, arrayMatching) +
      formatRest(node, "type column operator arrayMatching visibility")
    );
  if (!conditions) return `(unknown: ${toJson(node)})`;
  const members = inner ?? "any row";
  const isSingle = (conditions as unknown[]).length < 2;
  const rest = formatRest(node, "type conditions") + formatUnknownMembers(conditions);
  if (type !== "And" && type !== "Or") return `unknown ${toJson(node.type)} of (${members})${rest}`;
  return isSingle ? `${members}${rest}` : `(${members})${rest}`;
}

function formatGroup(type: string, node: JsonObject): string {
  const { expr, description, conditions } = node;
  const isComposite = type === "Composite";
  const phrase = isComposite ? `${formatExpression(expr)} of` : ownProperty(groupPhrases, type);
  const known = `type conditions limit description segmentInsightDashboardId ${isComposite || !expr ? "expr" : ""}`;
  const rest = formatRest(node, known) + formatUnknownMembers(conditions);
  return `${phrase ?? `unknown ${toJson(node.type)} of`}${description ? ` ${toJson(description)}` : ""}${rest}`;
}

/** Returns an expression without the quotes of JSON. */
function formatExpression(expr: unknown): string {
  return typeof expr === "string" ? toJson(expr).slice(1, -1) : toJson(expr);
}

/** Returns the members of a group that are not objects. */
function formatUnknownMembers(conditions: unknown): string {
  const members = Array.isArray(conditions) ? conditions.filter((member) => !isPlainObject(member)) : [];
  if (!Array.isArray(conditions)) return ` (unknown conditions: ${toJson(conditions)})`;
  return members.length ? ` (unknown conditions: ${toJson(members)})` : "";
}

function formatScore(name: string, node: JsonObject): string {
  const { minGrade, maxGrade, includeConvertedCustomers } = node;
  const converted = includeConvertedCustomers === true ? ", converted customers included" : "";
  const known = `type id minGrade maxGrade ${typeof includeConvertedCustomers === "boolean" ? "includeConvertedCustomers" : ""}`;
  const range = `from ${formatName(minGrade)} to ${formatName(maxGrade)}`;
  return `has a score ${range} in predictive segment ${name}${converted}${formatRest(node, known)}`;
}

/** Returns the identifier of a member of a composite group. */
function formatLabel({ parent, index }: NodePath): string {
  const { type, expr } = asObject(parent?.node);
  return type === "Composite" ? `${identifierAt(index, toShortJson(expr))}: ` : "";
}
