/** Describes rules in English, for logs and reviews. */
import type { ReadRule } from "../types.ts";
import { identifierAt } from "./expression.ts";
import { type NodePath, walkRule } from "./walk.ts";
import { toShortJson, asObject, ownProperty, getType } from "./json.ts";
import { formatLimit, formatSubject, formatTest, formatName } from "./phrases.ts";

/** A group or condition, and its description. */
export interface DescribedNode {
  visit: NodePath;
  text: string;
}

/** The names of what references point to. */
const referencePhrases: Record<string, string> = {
  Reference: "segment",
  FunnelStageReference: "funnel stage",
  AbTestVariantReference: "A/B test variant",
};

const groupPhrases: Record<string, string> = { And: "all of", Or: "any of" };

/** Describes a rule in English: one line per group and condition, indented by depth. Equal rules have equal descriptions. */
export function describeRule(rule: ReadRule | undefined): string {
  const lines = describeNodes(rule).map(({ visit, text }) => `${formatIndent(visit)}${text}`);
  return lines.join("\n") || "no conditions";
}

/** Describes each group and condition on a line, without indentation. */
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
  const referencePhrase = ownProperty(referencePhrases, type);
  if (referencePhrase) return `is ${exclude ? "not " : ""}in ${referencePhrase} ${formatName(id)}`;
  if (type === "PredictiveScoreReference") return formatScore(formatName(id), rest);
  if (!leftValue) return `unknown: ${toShortJson(node)}`;
  const { attribute } = asObject(leftValue);
  const model = `${formatName(attribute)} of ${formatName(rest.solutionType)} model ${formatName(id)}`;
  const subject = attribute === undefined ? formatSubject(leftValue, where) : model;
  return `${exclude ? "except where " : ""}${formatTest(subject, operator, arrayMatching)}${formatLimit(limit)}`;
}

/** Puts brackets around several conditions, so that `and` and `or` are not ambiguous. */
function formatFilter(node: object, inner?: string): string {
  const { conditions, column, operator, arrayMatching } = asObject(node);
  if (!conditions) return formatTest(formatName(column), operator, arrayMatching);
  if (inner === undefined) return "any row";
  return (conditions as unknown[]).length > 1 ? `(${inner})` : inner;
}

function formatGroup(type: string, { expr, description }: Record<string, unknown>): string {
  const composite = type === "Composite" && `${toShortJson(expr).replace(/^"|"$/g, "")} of`;
  const phrase = composite || (ownProperty(groupPhrases, type) ?? `unknown ${toShortJson(type)} of`);
  return `${phrase}${description ? ` ${toShortJson(description)}` : ""}`;
}

function formatScore(id: string, { minGrade, maxGrade, includeConvertedCustomers }: Record<string, unknown>): string {
  const converted = includeConvertedCustomers ? ", converted customers too" : "";
  return `has a score from ${formatName(minGrade)} to ${formatName(maxGrade)} in predictive segment ${id}${converted}`;
}

/** Indents by depth. Members of a composite group begin with their identifier. */
function formatIndent({ depth, parent, index }: NodePath): string {
  const { type, expr } = asObject(parent?.node);
  return `${"  ".repeat(Math.min(depth, 40))}${type === "Composite" ? `${identifierAt(index, toShortJson(expr))}: ` : ""}`;
}
