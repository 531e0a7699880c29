/** Rules in words, for logs and reviews. */
import type { ReadRule } from "../types.ts";
import { identifierAt } from "./expression.ts";
import { type NodePath, walkRule } from "./walk.ts";
import { toShortJson, formatLimit, asObject, ownProperty, formatSubject, formatTest, getType, formatName } from "./phrases.ts";

/** A group or a condition in words. */
export interface DescribedNode {
  visit: NodePath;
  text: string;
}

/** Conditions on what is defined elsewhere. */
const referencePhrases: Record<string, string> = {
  Reference: "segment",
  FunnelStageReference: "funnel stage",
  AbTestVariantReference: "A/B test variant",
};

const groupPhrases: Record<string, string> = { And: "all of", Or: "any of" };

/** The same rule gives the same text: a line for each group and condition, those in a group further in. */
export function describeRule(rule: ReadRule | undefined): string {
  const lines = describeNodes(rule).map(({ visit, text }) => `${formatIndent(visit)}${text}`);
  return lines.join("\n") || "no conditions";
}

/** The lines of a rule, without their indentation. */
export function describeNodes(rule: ReadRule | undefined): DescribedNode[] {
  const lines: DescribedNode[] = [];
  const filters = new Map<NodePath, string>();
  for (const visit of [...walkRule(rule)].reverse()) {
    const { behavior, parent, node } = visit;
    if (behavior === undefined) lines.push({ visit, text: describeNode(node, filters.get(visit)) });
    else if (parent) addFilterText(filters, parent, formatFilter(node, filters.get(visit)));
  }
  return lines.reverse();
}

function addFilterText(filters: Map<NodePath, string>, parent: NodePath, text: string): void {
  const after = filters.get(parent);
  const join = parent.node.type === "Or" ? "or" : "and";
  filters.set(parent, after === undefined ? text : `${text} ${join} ${after}`);
}

function describeNode(node: object, where?: string): string {
  const { id, exclude, limit, leftValue, operator, arrayMatching, conditions, ...rest } = asObject(node);
  const type = getType(node);
  if (conditions) return `${formatGroup(type, rest)}${formatLimit(limit)}:`;
  const place = ownProperty(referencePhrases, type);
  if (place) return `is ${exclude ? "not " : ""}in ${place} ${formatName(id)}`;
  if (type === "PredictiveScoreReference") return formatScore(formatName(id), rest);
  if (!leftValue) return `unknown: ${toShortJson(node)}`;
  const { attribute } = asObject(leftValue);
  const model = `${formatName(attribute)} of ${formatName(rest.solutionType)} model ${formatName(id)}`;
  const subject = attribute === undefined ? formatSubject(leftValue, where) : model;
  return `${exclude ? "except where " : ""}${formatTest(subject, operator, arrayMatching)}${formatLimit(limit)}`;
}

/** Brackets stand around several tests, so that `and` and `or` read as they are meant. */
function formatFilter(node: object, inner?: string): string {
  const { conditions, column, operator, arrayMatching } = asObject(node);
  if (!conditions) return formatTest(formatName(column), operator, arrayMatching);
  if (inner === undefined) return "any row";
  return (conditions as unknown[]).length > 1 ? `(${inner})` : inner;
}

function formatGroup(type: string, { expr, description }: Record<string, unknown>): string {
  const composite = type === "Composite" && `${toShortJson(expr).replace(/^"|"$/g, "")} of`;
  const join = composite || (ownProperty(groupPhrases, type) ?? `unknown ${toShortJson(type)} of`);
  return `${join}${description ? ` ${toShortJson(description)}` : ""}`;
}

function formatScore(id: string, { minGrade, maxGrade, includeConvertedCustomers }: Record<string, unknown>): string {
  const converted = includeConvertedCustomers ? ", converted customers too" : "";
  return `has a score from ${formatName(minGrade)} to ${formatName(maxGrade)} in predictive segment ${id}${converted}`;
}

/** In a composite group, the identifier of each member stands before it. */
function formatIndent({ depth, parent, index }: NodePath): string {
  const { type, expr } = asObject(parent?.node);
  return `${"  ".repeat(Math.min(depth, 40))}${type === "Composite" ? `${identifierAt(index, toShortJson(expr))}: ` : ""}`;
}
