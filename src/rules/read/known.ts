/** Finds references and columns that do not exist. */
import type { ReadRule, ReferenceType } from "../types.ts";
import { columns } from "./columns.ts";
import type { RuleDiagnostic } from "./diagnostics.ts";
import { ownProperty, shorten } from "./json.ts";
import { references } from "./references.ts";

/**
 * The identifiers that exist in a parent segment. Those left out are not checked. Each list is read once, however many rules
 * are checked with it. Pass a new list after replacing items of one.
 */
export interface KnownIdentifiers {
  /**
   * The columns: `country` for an attribute, `orders.amount` for a column of a behavior. Behaviors without a column here are
   * not checked.
   */
  columns?: Iterable<string>;
  /**
   * The ids that the rule may refer to: one list for all kinds of references, or a list for each `type`, such as
   * `{ Reference: segmentIds, FunnelStageReference: stageIds }`. Types without a list are not checked.
   */
  references?: Iterable<string | number> | Readonly<Partial<Record<ReferenceType, Iterable<string | number>>>>;
}

export function findUnknownReferences(
  rule: ReadRule | undefined,
  known: KnownIdentifiers["references"],
): RuleDiagnostic[] {
  if (!known) return [];
  return references(rule).flatMap(({ type, id, pointer }) => {
    const ids =
      Symbol.iterator in known ? known : ownProperty(known as Record<string, Iterable<string | number>>, type);
    if (!ids || readOnce(ids, indexIds).has(id)) return [];
    const message = `The ${shorten(type)} refers to ${shorten(id)}, which does not exist`;
    return [
      {
        code: "UNKNOWN_REFERENCE",
        pointer: `${pointer}/id`,
        message,
        suggestion: "Replace the id, or remove the condition",
      },
    ];
  });
}

/** For a column name in the wrong case, the API returns no profiles and no error. */
export function findUnknownColumns(rule: ReadRule | undefined, known: KnownIdentifiers["columns"]): RuleDiagnostic[] {
  if (!known) return [];
  const { exact, byLowercase, prefixes } = readOnce(known, indexColumns);
  return columns(rule).flatMap(({ column, behavior, customerGroup, pointer }) => {
    const name = behavior === undefined ? column : `${behavior}.${column}`;
    const lowercaseName = name.toLowerCase();
    if (
      customerGroup !== undefined ||
      exact.has(name) ||
      !prefixes.has(behaviorPrefix(lowercaseName)) ||
      lowercaseName.endsWith(".timestamp")
    )
      return [];
    const correctName = byLowercase.get(lowercaseName);
    const text = `"${shorten(name)}"`;
    const message = correctName
      ? `${text} is in the wrong case and matches nothing`
      : `The column ${text} does not exist`;
    return { code: "UNKNOWN_COLUMN", pointer, message, ...(correctName && { suggestion: `Use "${correctName}"` }) };
  });
}

interface ColumnIndex {
  exact: Set<string>;
  byLowercase: Map<string, string>;
  /** The behaviors that have a column, in lower case and with a dot, and an empty string for attributes. */
  prefixes: Set<string>;
}

function indexIds(ids: Iterable<unknown>): Set<string> {
  return new Set([...ids].map(String));
}

function indexColumns(names: Iterable<unknown>): ColumnIndex {
  const exact = new Set([...names].map(String));
  const byLowercase = new Map([...exact].map((name) => [name.toLowerCase(), name]));
  return { exact, byLowercase, prefixes: new Set([...byLowercase.keys()].map(behaviorPrefix)) };
}

/** The index of an iterable, and the number of its items if it has a size. */
interface CachedIndex {
  size: unknown;
  index: unknown;
}

const indexes = /* @__PURE__ */ new WeakMap<object, CachedIndex>();

/** Reads an iterable for the first rule, and again only if its length has changed. Some iterables can be read once only. */
function readOnce<T>(items: Iterable<unknown>, createIndex: (items: Iterable<unknown>) => T): T {
  const { length, size = length } = items as { length?: unknown; size?: unknown };
  const cached = indexes.get(Object(items));
  if (cached && cached.size === size) return cached.index as T;
  const index = createIndex(items);
  indexes.set(Object(items), { size, index });
  return index;
}

/** Returns `orders.` for `orders.amount`, and an empty string for an attribute. */
function behaviorPrefix(name: string): string {
  return name.slice(0, name.lastIndexOf(".") + 1);
}
