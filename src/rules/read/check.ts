/** Checks a rule before it is sent: for what the API rejects, and for what matches nothing without an error. */
import type { ReadRule } from "../types.ts";
import { checkExpression } from "./expression.ts";
import type { RuleDiagnostic, ReportDiagnostic } from "./diagnostics.ts";
import { type KnownIdentifiers, findUnknownColumns, findUnknownReferences } from "./known.ts";
import { findUnrecognized } from "./parse.ts";
import { walkRule } from "./walk.ts";
import { asObject, type JsonObject } from "./json.ts";

/**
 * Returns what is wrong with a rule, and an empty array for a rule that the API should accept, such as an empty one. Keys
 * that this version does not know are not reported.
 *
 * @param known The columns and ids of the parent segment. Without them, columns and references are not checked.
 */
export function checkRule(rule: ReadRule | undefined, known: KnownIdentifiers = {}): RuleDiagnostic[] {
  const findings = findUnrecognized(rule ?? null).filter(({ code }) => code !== "UNKNOWN_KEY");
  for (const { node, pointer, behavior } of walkRule(rule)) {
    const report: ReportDiagnostic = (code, path, message, suggestion) =>
      findings.push({ code, pointer: pointer + path, message, ...(suggestion && { suggestion }) });
    if (behavior === undefined) checkNode(report, asObject(node), pointer === "");
    checkOperator(report, asObject(asObject(node).operator));
  }
  return [...findings, ...findUnknownReferences(rule, known.references), ...findUnknownColumns(rule, known.columns)];
}

function checkNode(
  report: ReportDiagnostic,
  { type, conditions, expr, minGrade, maxGrade, limit }: JsonObject,
  isRoot: boolean,
): void {
  if (isGreater(minGrade, maxGrade)) report("EMPTY_RANGE", "/minGrade", "It is above maxGrade", "Swap the two");
  checkLimit(report, asObject(limit));
  if (!Array.isArray(conditions)) return;
  if (!conditions.length) report("EMPTY_GROUP", "/conditions", "The group has no conditions", "Leave the group out");
  else if (type === "Composite")
    checkExpression(report, typeof expr === "string" ? expr : "", conditions.length, isRoot);
}

/** Reports operators that match no value. */
function checkOperator(report: ReportDiagnostic, { rightValues, minValue, maxValue }: JsonObject): void {
  if (Array.isArray(rightValues) && !rightValues.length)
    report("NO_VALUES", "/operator/rightValues", "No value is one of none", "Give at least one");
  if (isGreater(minValue, maxValue))
    report("EMPTY_RANGE", "/operator/minValue", "It is above maxValue", "Swap the two");
}

function checkLimit(report: ReportDiagnostic, { type, number }: JsonObject): void {
  if (typeof number !== "number") return;
  const isInRange = type === "Percent" ? number > 0 && number <= 100 : number > 0 && Number.isInteger(number);
  const suggestion = type === "Percent" ? "Give more than 0, at most 100" : "Give a whole number from 1 on";
  if (!isInRange) report("LIMIT_OUT_OF_RANGE", "/limit/number", `${number} is no limit`, suggestion);
}

function isGreater(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" && one > other;
}
