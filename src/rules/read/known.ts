/** A rule against what there is: references to nothing, and columns by a name that no column has. */
import type { ReadRule } from "../types.ts";
import { columns } from "./columns.ts";
import type { RuleDiagnostic } from "./diagnostics.ts";
import { references } from "./references.ts";

/** What is known of the parent segment; what is left out is not checked. */
export interface KnownIdentifiers {
  /**
   * Its columns: `country` for an attribute, `orders.amount` for a column of a behavior. Behaviors of which no column is
   * named are not checked.
   */
  columns?: Iterable<string>;
  /** The ids of all that the rule may refer to. */
  references?: Iterable<string | number>;
}

export function findUnknownReferences(rule: ReadRule | undefined, known: KnownIdentifiers["references"]): RuleDiagnostic[] {
  const ids = known && new Set([...known].map(String));
  return references(rule)
    .filter(({ id }) => ids && !ids.has(id))
    .map(({ type, id, pointer }) => {
      const message = `There is no ${id} for the ${type}`;
      return { code: "UNKNOWN_REFERENCE", pointer: `${pointer}/id`, message, suggestion: "Map it, or take it out" };
    });
}

/** The server answers a column in the wrong case with no profiles and no error. */
export function findUnknownColumns(rule: ReadRule | undefined, known: KnownIdentifiers["columns"]): RuleDiagnostic[] {
  const exact = new Set(known);
  const names = new Map([...exact].map((name) => [name.toLowerCase(), name]));
  const owners = new Set([...names.keys()].map(behaviorPrefix));
  return columns(rule).flatMap(({ column, behavior, customerGroup, pointer }) => {
    const name = behavior === undefined ? column : `${behavior}.${column}`;
    const own = name.toLowerCase();
    if (customerGroup !== undefined || exact.has(name) || !owners.has(behaviorPrefix(own)) || own.endsWith(".timestamp"))
      return [];
    const found = names.get(own);
    const message = found ? `"${name}" is in the wrong case and matches nothing` : `There is no column "${name}"`;
    return { code: "UNKNOWN_COLUMN", pointer, message, ...(found && { suggestion: `Write "${found}"` }) };
  });
}

/** The behavior of a column; empty for an attribute. */
function behaviorPrefix(name: string): string {
  return name.slice(0, name.lastIndexOf(".") + 1);
}
