/** Parses and checks the expressions of composite groups: `1 and (2 or 3)`. */
import type { ReportDiagnostic } from "./diagnostics.ts";
import { shorten } from "./json.ts";

/** The result of parsing an expression. */
interface ParsedExpression {
  /** The identifiers in order. */
  names: string[];
  /** The first unexpected token, or `end` if the expression is incomplete. */
  fault?: string;
}

/**
 * Parses an expression of `and`, `or`, brackets and identifiers, which are digits or capital letters. The grammar is that of
 * the vendor's tools; the API documents none.
 */
function parseExpression(expr: string): ParsedExpression {
  const names: string[] = [];
  let open = 0;
  let complete = false;
  for (const word of expr.match(/[A-Za-z]+|\d+|\S/g) ?? []) {
    const joins = /^(and|or|\))$/.test(word);
    if (joins !== complete) return { names, fault: `"${shorten(word)}"` };
    if (word === "(") open++;
    else if (word === ")") open--;
    else if (joins) complete = false;
    else if (/^([A-Z]+|\d+)$/.test(word)) complete = names.push(word) > 0;
    else return { names, fault: `"${shorten(word)}"` };
    if (open < 0) return { names, fault: `"${shorten(word)}"` };
  }
  return complete && !open ? { names } : { names, fault: "end" };
}

/**
 * Reports what the API rejects in the expression of a group with `count` members, under the codes of the API. These call the
 * groups of a rule rule sets, and the conditions of a group rules.
 */
export function checkExpression(report: ReportDiagnostic, expr: string, count: number, isRoot: boolean): void {
  const { names, fault } = parseExpression(expr);
  const add = (code: string, message: string, suggestion: string) =>
    report(`COMPOSITE_CONDITION_${code}`, "/expr", message, suggestion);
  const numeric = names.some(isNumeric);
  const mixed = numeric && !names.every(isNumeric) && "The expression mixes digits and letters";
  const long = names.find((name) => name.length > 1);
  const unknown = names.find((name) => indexOfIdentifier(name) >= count);
  const places = new Set(names.map(indexOfIdentifier));
  const left = Array.from({ length: count }, (_, place) => place).find((place) => !places.has(place));
  const upper = /\b(and|or)\b/i.exec(expr.replace(/\b(and|or)\b/g, ""))?.[0];
  const most = numeric ? 9 : 26;
  if (upper) add("SYNTAX_ERROR", `"${upper}" is not in lower case`, `Use ${upper.toLowerCase()}`);
  else if (mixed || fault)
    add("SYNTAX_ERROR", mixed || `Unexpected ${fault} in "${shorten(expr)}"`, "Use a form such as 1 and (2 or 3)");
  else if (count > most) {
    const advice = count > 26 ? "Put some of them into groups" : "Use letters, as in A and (B or C)";
    add(
      "TOO_LONG_NUMERICAL_IDENTIFIER",
      `There are ${count} conditions, but only ${most} ${numeric ? "digits" : "letters"}`,
      advice,
    );
  } else if (long)
    add(
      `TOO_LONG_${numeric ? "NUMER" : "ALPHABET"}ICAL_IDENTIFIER`,
      `The identifier "${shorten(long)}" has more than one character`,
      "Use 1–9 or A–Z",
    );
  else if (unknown)
    add("MISSING_RULE_IDENTIFIER", `The condition ${unknown} does not exist`, `There are ${count} conditions`);
  else if (left !== undefined) {
    const name = identifierAt(left, expr);
    add(
      `TOO_FEW_RULE${isRoot ? "_SET" : ""}S_REFERENCED`,
      `"${shorten(expr)}" does not mention /conditions/${left}`,
      `Add ${name}`,
    );
  }
}

/** Returns the identifier of a member, as digits or letters like those of the expression. */
export function identifierAt(place: number, expr: string): string {
  return /[A-Z]/.test(expr) && place < 26 ? String.fromCharCode(65 + place) : `${place + 1}`;
}

/**
 * Returns an expression without the members at some places: `1 and (2 or 3)` without the second one is `1 and (2)`. The other
 * members get the identifiers of their new places.
 */
export function removeFromExpression(expr: string, places: number[]): string {
  let result = expr.replace(/\d+|\b[A-Z]+\b/g, (name) => {
    const place = indexOfIdentifier(name);
    if (places.includes(place)) return "_";
    return place === Infinity ? name : identifierAt(place - places.filter((it) => it < place).length, expr);
  });
  // `and` binds more strongly than `or`.
  const removals: [RegExp, string][] = [
    [/\(\s*_\s*\)/, "_"],
    [/_\s*and\s*|\s*and\s*_/, ""],
    [/_\s*or\s*|\s*or\s*_/, ""],
  ];
  for (let removal; (removal = removals.find(([pattern]) => pattern.test(result)));)
    result = result.replace(...removal);
  return result;
}

function isNumeric(name: string): boolean {
  return /\d/.test(name);
}

/** Returns the index of the member that an identifier names. `0` names none. */
function indexOfIdentifier(name: string): number {
  return isNumeric(name) ? (Number(name) || Infinity) - 1 : name.charCodeAt(0) - 65;
}
