/** Finds and renames the columns that a rule uses. */
import { RuleError } from "../error.ts";
import type { ReadRule, RuleNode } from "../types.ts";
import { asObject, isPlainObject, type JsonObject, shorten, toShortJson } from "./json.ts";
import { mapRule, type NodePath, walkRule } from "./walk.ts";

/** A use of a column. */
export interface ColumnUse {
  column: string;
  /** The behavior that has the column. Undefined for an attribute of the profile. */
  behavior?: string;
  /** The customer group that has the attribute. */
  customerGroup?: string;
  /** The JSON pointer of the name. */
  pointer: string;
}

/** The keys of the names of columns, from a node on. `*` is each item of a list. */
const columnPlaces = [
  "column",
  "leftValue/name",
  "leftValue/aggregation/column",
  "leftValue/aggregation/orderColumn",
  "leftValue/aggregation/columns/*",
  "leftValue/aggregation/groupingColumns/*",
  "limit/orderColumns/*/column",
];

/**
 * Returns every use of an attribute and of a column of a behavior in document order, including the columns of limits.
 *
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const rule = all(and(eq(attribute("country"), "JP"), gt(sum("orders", "amount"), 1000)));
 * console.log(columns(rule).map(({ behavior, column }) => [behavior, column]));
 */
export function columns(rule: ReadRule | undefined): ColumnUse[] {
  return [...walkRule(rule)].flatMap(findColumnUses);
}

/**
 * Renames attributes, columns and behaviors in every place that `columns` finds. Returns a new rule: the given one does not change.
 *
 * @param newColumn Returns the new name of an attribute, or of a column of `use.behavior`. Undefined keeps the name.
 * @param newBehavior Returns the new name of a behavior. Undefined keeps the name.
 * @throws RuleError for a new name that is not a non-empty string.
 * @example
 * const rule = all(and(eq(attribute("country"), "JP")));
 * const renamed = mapColumns(rule, (column) => (column === "country" ? "region" : undefined));
 */
export function mapColumns<R extends ReadRule | undefined>(
  rule: R,
  newColumn: (column: string, use: ColumnUse) => string | undefined,
  newBehavior?: (behavior: string) => string | undefined,
): R {
  return mapRule(rule, (node: RuleNode, path: NodePath): RuleNode => {
    let result: unknown = node;
    for (const use of findColumnUses({ ...path, node })) {
      const keys = use.pointer.slice(path.pointer.length + 1).split("/");
      result = replaceName(result, keys, use.column, newColumn(use.column, use), use.pointer);
    }
    const behavior = findBehavior(node);
    if (behavior && newBehavior)
      result = replaceName(
        result,
        behaviorKeys,
        behavior,
        newBehavior(behavior),
        `${path.pointer}/${behaviorKeys.join("/")}`,
      );
    return result as RuleNode;
  });
}

const behaviorKeys = ["leftValue", "source", "name"];

function findColumnUses({ node, pointer, behavior: filterBehavior }: NodePath): ColumnUse[] {
  const { aggregation, customerGroup } = asObject((node as JsonObject).leftValue);
  const behavior = filterBehavior ?? (aggregation ? findBehavior(node) : undefined);
  const owner = behavior === undefined ? {} : { behavior };
  return columnPlaces.flatMap((place) => {
    const isAttribute = place === "leftValue/name";
    const group = typeof customerGroup === "string" ? { customerGroup } : {};
    return findNames(node, place.split("/")).map(([column, path]) => {
      return { column, ...(isAttribute ? group : owner), pointer: `${pointer}/${path.join("/")}` };
    });
  });
}

/** Returns the name of the behavior in a node, and an empty string if it has none. */
function findBehavior(node: RuleNode): string {
  const { name } = asObject(asObject((node as JsonObject).leftValue).source);
  return typeof name === "string" ? name : "";
}

/** Returns the strings at a path, with the keys that lead to them. */
function findNames(value: unknown, [key, ...keys]: string[], path: string[] = []): [name: string, path: string[]][] {
  if (key === undefined) return typeof value === "string" ? [[value, path]] : [];
  if (key !== "*") return isPlainObject(value) ? findNames(value[key], keys, [...path, key]) : [];
  return Array.isArray(value) ? value.flatMap((item, index) => findNames(item, keys, [...path, `${index}`])) : [];
}

function replaceName(value: unknown, keys: string[], name: string, newName: unknown, pointer: string): unknown {
  if (newName === undefined || newName === name) return value;
  if (typeof newName !== "string" || !newName)
    throw new RuleError(
      `mapColumns: the new name of ${shorten(toShortJson(name))} at "${shorten(pointer)}" is ${shorten(toShortJson(newName))}. Return a non-empty string, or undefined to keep the name.`,
    );
  return setAt(value, keys, newName);
}

/** Returns a copy of a value with another value at a path. */
function setAt(value: unknown, [key, ...keys]: string[], inner: unknown): unknown {
  if (key === undefined) return inner;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (`${index}` === key ? setAt(item, keys, inner) : item));
  return { ...asObject(value), [key]: setAt(asObject(value)[key], keys, inner) };
}
