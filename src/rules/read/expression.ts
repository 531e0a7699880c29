/** The expressions of composite groups: `1 and (2 or 3)`. */
import type { ReportDiagnostic } from "./diagnostics.ts";

/** What an expression says. */
interface ParsedExpression {
  /** The identifiers in their order. */
  names: string[];
  /** The first word that has no place where it stands; `its end` where something is still open. */
  fault?: string;
}

/**
 * Reads an expression of `and`, `or`, brackets and identifiers, digits or capital letters. Known from the vendor's tools; the
 * API documents no grammar.
 */
function parseExpression(expr: string): ParsedExpression {
  const names: string[] = [];
  let open = 0;
  let complete = false;
  for (const word of expr.match(/[A-Za-z]+|\d+|\S/g) ?? []) {
    const joins = /^(and|or|\))$/.test(word);
    if (joins !== complete) return { names, fault: `"${word}"` };
    if (word === "(") open++;
    else if (word === ")") open--;
    else if (joins) complete = false;
    else if (/^([A-Z]+|\d+)$/.test(word)) complete = names.push(word) > 0;
    else return { names, fault: `"${word}"` };
    if (open < 0) return { names, fault: `"${word}"` };
  }
  return complete && !open ? { names } : { names, fault: "its end" };
}

/**
 * What the API would say against the expression of a group with so many members, under its own codes. It calls the groups of
 * a rule rule sets, and the conditions of a group rules.
 */
export function checkExpression(report: ReportDiagnostic, expr: string, count: number, top: boolean): void {
  const { names, fault } = parseExpression(expr);
  const add = (code: string, message: string, suggestion: string) =>
    report(`COMPOSITE_CONDITION_${code}`, "/expr", message, suggestion);
  const numeric = names.some(isNumeric);
  const mixed = numeric && !names.every(isNumeric) && "A mix of digits and letters";
  const long = names.find((name) => name.length > 1);
  const unknown = names.find((name) => indexOfIdentifier(name) >= count);
  const places = new Set(names.map(indexOfIdentifier));
  const left = Array.from({ length: count }, (_, place) => place).find((place) => !places.has(place));
  if (mixed || fault) add("SYNTAX_ERROR", mixed || `${fault} is out of place in "${expr}"`, "Write 1 and (2 or 3)");
  else if (long)
    add(`TOO_LONG_${numeric ? "NUMER" : "ALPHABET"}ICAL_IDENTIFIER`, `"${long}" is too long`, "Use 1–9 or A–Z");
  else if (unknown) add("MISSING_RULE_IDENTIFIER", `There is no condition ${unknown}`, `There are ${count}`);
  else if (left !== undefined) {
    const name = identifierAt(left, expr);
    add(
      `TOO_FEW_RULE${top ? "_SET" : ""}S_REFERENCED`,
      `"${expr}" leaves out /conditions/${left}`,
      `Name it as ${name}`,
    );
  }
}

/** The identifier of a member, in digits or letters as the expression has them. */
export function identifierAt(place: number, expr: string): string {
  return /[A-Z]/.test(expr) && place < 26 ? String.fromCharCode(65 + place) : `${place + 1}`;
}

function isNumeric(name: string): boolean {
  return /\d/.test(name);
}

/** The member that an identifier stands for, from 0; `0` stands for none. */
function indexOfIdentifier(name: string): number {
  return isNumeric(name) ? (Number(name) || Infinity) - 1 : name.charCodeAt(0) - 65;
}
