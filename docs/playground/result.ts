/** All that the page tells of a rule. */
import {
  checkRule,
  type ColumnUse,
  columns,
  describeRule,
  type RuleDiagnostic,
  type KnownIdentifiers,
  parseRule,
  type ReadRule,
  references,
  type RuleReference,
} from "td-cdp/rules";
import { ruleToCode } from "./code.ts";

export interface Result {
  words: string;
  /** What `checkRule` finds, without what is not recognized. */
  findings: RuleDiagnostic[];
  unrecognized: RuleDiagnostic[];
  references: RuleReference[];
  columns: ColumnUse[];
  code: string;
}

/** @throws RuleError for what is no rule. */
export function resultOf(json: unknown, known: KnownIdentifiers, exact: boolean): Result {
  const { rule, unrecognized } = parseRule(json);
  const told = new Set(unrecognized.map(keyOf));
  return {
    words: describeRule(rule),
    findings: checkRule(rule, known).filter((finding) => !told.has(keyOf(finding))),
    unrecognized,
    references: references(rule),
    columns: columns(rule),
    code: exact ? ruleToCode(json as ReadRule) : ruleToCode(rule, { exact }),
  };
}

function keyOf({ code, pointer, message }: RuleDiagnostic): string {
  return `${code} ${pointer} ${message}`;
}
