/** Checks a rule before it is sent: for what the API rejects, and for what matches nothing without an error. */
import type { ReadRule } from "../types.ts";
import { checkExpression } from "./expression.ts";
import type { RuleDiagnostic, ReportDiagnostic } from "./diagnostics.ts";
import { type KnownIdentifiers, findUnknownColumns, findUnknownReferences } from "./known.ts";
import { findUnrecognized } from "./parse.ts";
import { checkRanges } from "./ranges.ts";
import { checkValues } from "./values.ts";
import { walkRule } from "./walk.ts";
import { asObject, type JsonObject } from "./json.ts";

/**
 * Checks a rule before it is sent: for what the API rejects, for what matches nothing, and for what this version does not know.
 *
 * @param rule The rule. An empty one is valid.
 * @param known The columns and ids of the parent segment. Without them, columns and references are not checked. They are read
 *   once for all rules that are checked with the same lists.
 * @returns The problems, each with its place and a suggestion. Empty for a rule that the API should accept.
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const rule = all(and(eq(attribute("Country"), "JP")));
 * for (const { pointer, message, suggestion } of checkRule(rule, { columns: ["country", "ltv"] }))
 *   console.log(pointer, message, suggestion);
 */
export function checkRule(rule: ReadRule | undefined, known: KnownIdentifiers = {}): RuleDiagnostic[] {
  const findings = findUnrecognized(rule ?? null);
  for (const { node, pointer, behavior } of walkRule(rule)) {
    const report: ReportDiagnostic = (code, path, message, suggestion) =>
      findings.push({ code, pointer: pointer + path, message, ...(suggestion && { suggestion }) });
    checkGroup(report, asObject(node), pointer === "", behavior !== undefined);
    checkRanges(report, asObject(node));
    checkValues(report, asObject(node));
  }
  return [...findings, ...findUnknownReferences(rule, known.references), ...findUnknownColumns(rule, known.columns)];
}

function checkGroup(
  report: ReportDiagnostic,
  { type, conditions, expr, limit }: JsonObject,
  isRoot: boolean,
  isFilter: boolean,
): void {
  checkLimit(report, asObject(limit));
  if (!Array.isArray(conditions)) return;
  const advice = isFilter ? "Remove the group, or use null to select all rows" : "Remove the group";
  if (!conditions.length) report("EMPTY_GROUP", "/conditions", "The group has no conditions", advice);
  else if (type === "Composite")
    checkExpression(report, typeof expr === "string" ? expr : "", conditions.length, isRoot);
}

function checkLimit(report: ReportDiagnostic, { type, number }: JsonObject): void {
  if (typeof number !== "number" || !Number.isFinite(number)) return;
  const isInRange = type === "Percent" ? number > 0 && number <= 100 : number > 0 && Number.isInteger(number);
  const suggestion =
    type === "Percent" ? "Use a number greater than 0, and at most 100" : "Use an integer of at least 1";
  if (!isInRange) report("LIMIT_OUT_OF_RANGE", "/limit/number", `The limit ${number} is out of range`, suggestion);
}
