/** Finds references and columns that do not exist. */
import type { ReadRule } from "../types.ts";
import { columns } from "./columns.ts";
import type { RuleDiagnostic } from "./diagnostics.ts";
import { shorten } from "./json.ts";
import { references } from "./references.ts";

/** The identifiers that exist in a parent segment. Those left out are not checked. */
export interface KnownIdentifiers {
  /**
   * The columns: `country` for an attribute, `orders.amount` for a column of a behavior. Behaviors without a column here are
   * not checked.
   */
  columns?: Iterable<string>;
  /** The ids that the rule may refer to. */
  references?: Iterable<string | number>;
}

export function findUnknownReferences(
  rule: ReadRule | undefined,
  known: KnownIdentifiers["references"],
): RuleDiagnostic[] {
  const ids = known && new Set([...known].map(String));
  return references(rule)
    .filter(({ id }) => ids && !ids.has(id))
    .map(({ type, id, pointer }) => {
      const message = `There is no ${shorten(id)} for the ${shorten(type)}`;
      return { code: "UNKNOWN_REFERENCE", pointer: `${pointer}/id`, message, suggestion: "Map it, or take it out" };
    });
}

/** For a column name in the wrong case, the API returns no profiles and no error. */
export function findUnknownColumns(rule: ReadRule | undefined, known: KnownIdentifiers["columns"]): RuleDiagnostic[] {
  const knownColumns = new Set(known);
  const names = new Map([...knownColumns].map((name) => [name.toLowerCase(), name]));
  const knownPrefixes = new Set([...names.keys()].map(behaviorPrefix));
  return columns(rule).flatMap(({ column, behavior, customerGroup, pointer }) => {
    const name = behavior === undefined ? column : `${behavior}.${column}`;
    const lowercaseName = name.toLowerCase();
    if (
      customerGroup !== undefined ||
      knownColumns.has(name) ||
      !knownPrefixes.has(behaviorPrefix(lowercaseName)) ||
      lowercaseName.endsWith(".timestamp")
    )
      return [];
    const correctName = names.get(lowercaseName);
    const text = `"${shorten(name)}"`;
    const message = correctName ? `${text} is in the wrong case and matches nothing` : `There is no column ${text}`;
    return { code: "UNKNOWN_COLUMN", pointer, message, ...(correctName && { suggestion: `Write "${correctName}"` }) };
  });
}

/** Returns `orders.` for `orders.amount`, and an empty string for an attribute. */
function behaviorPrefix(name: string): string {
  return name.slice(0, name.lastIndexOf(".") + 1);
}
