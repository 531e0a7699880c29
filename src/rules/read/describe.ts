/** Rules in words, for logs and reviews. */
import type { ReadRule } from "../types.ts";
import { nameOf } from "./expression.ts";
import { type NodePath, walkRule } from "./walk.ts";
import { brief, limitText, loose, own, subjectText, testText, typeOf, word } from "./phrases.ts";

/** A group or a condition in words. */
export interface Line {
  visit: NodePath;
  text: string;
}

/** Conditions on what is defined elsewhere. */
const places: Record<string, string> = {
  Reference: "segment",
  FunnelStageReference: "funnel stage",
  AbTestVariantReference: "A/B test variant",
};

const joins: Record<string, string> = { And: "all of", Or: "any of" };

/** The same rule gives the same text: a line for each group and condition, those in a group further in. */
export function describeRule(rule: ReadRule | undefined): string {
  const lines = linesOf(rule).map(({ visit, text }) => `${indentOf(visit)}${text}`);
  return lines.join("\n") || "no conditions";
}

/** The lines of a rule, without their indentation. */
export function linesOf(rule: ReadRule | undefined): Line[] {
  const lines: Line[] = [];
  const filters = new Map<NodePath, string>();
  for (const visit of [...walkRule(rule)].reverse()) {
    const { behavior, parent, node } = visit;
    if (behavior === undefined) lines.push({ visit, text: lineOf(node, filters.get(visit)) });
    else if (parent) prepend(filters, parent, filterText(node, filters.get(visit)));
  }
  return lines.reverse();
}

function prepend(filters: Map<NodePath, string>, parent: NodePath, text: string): void {
  const after = filters.get(parent);
  const join = parent.node.type === "Or" ? "or" : "and";
  filters.set(parent, after === undefined ? text : `${text} ${join} ${after}`);
}

function lineOf(node: object, where?: string): string {
  const { id, exclude, limit, leftValue, operator, arrayMatching, conditions, ...rest } = loose(node);
  const type = typeOf(node);
  if (conditions) return `${groupText(type, rest)}${limitText(limit)}:`;
  const place = own(places, type);
  if (place) return `is ${exclude ? "not " : ""}in ${place} ${word(id)}`;
  if (type === "PredictiveScoreReference") return scoreText(word(id), rest);
  if (!leftValue) return `unknown: ${brief(node)}`;
  const { attribute } = loose(leftValue);
  const model = `${word(attribute)} of ${word(rest.solutionType)} model ${word(id)}`;
  const subject = attribute === undefined ? subjectText(leftValue, where) : model;
  return `${exclude ? "except where " : ""}${testText(subject, operator, arrayMatching)}${limitText(limit)}`;
}

/** Brackets stand around several tests, so that `and` and `or` read as they are meant. */
function filterText(node: object, inner?: string): string {
  const { conditions, column, operator, arrayMatching } = loose(node);
  if (!conditions) return testText(word(column), operator, arrayMatching);
  if (inner === undefined) return "any row";
  return (conditions as unknown[]).length > 1 ? `(${inner})` : inner;
}

function groupText(type: string, { expr, description }: Record<string, unknown>): string {
  const composite = type === "Composite" && `${brief(expr).replace(/^"|"$/g, "")} of`;
  const join = composite || (own(joins, type) ?? `unknown ${brief(type)} of`);
  return `${join}${description ? ` ${brief(description)}` : ""}`;
}

function scoreText(id: string, { minGrade, maxGrade, includeConvertedCustomers }: Record<string, unknown>): string {
  const converted = includeConvertedCustomers ? ", converted customers too" : "";
  return `has a score from ${word(minGrade)} to ${word(maxGrade)} in predictive segment ${id}${converted}`;
}

/** In a composite group, the identifier of each member stands before it. */
function indentOf({ depth, parent, index }: NodePath): string {
  const { type, expr } = loose(parent?.node);
  return `${"  ".repeat(Math.min(depth, 40))}${type === "Composite" ? `${nameOf(index, brief(expr))}: ` : ""}`;
}
