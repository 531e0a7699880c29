/** The columns that a rule uses. */
import type { Limit, ReadRule, RuleNode } from "../types.ts";
import { walkRule } from "./walk.ts";

/** A use of a column. */
export interface ColumnUse {
  column: string;
  /** The behavior it is a column of; an attribute of the profile has none. */
  behavior?: string;
  /** The customer group it is an attribute of. */
  customerGroup?: string;
  /** Where the rule names it, a JSON pointer. */
  pointer: string;
}

/** Any node, with whatever names a column in it. */
interface Loose {
  column?: string;
  limit?: Limit | null;
  leftValue?: {
    name?: string;
    customerGroup?: string;
    aggregation?: { column?: string; orderColumn?: string; columns?: string[]; groupingColumns?: string[] };
    source?: { name?: string };
  };
}

/** Every use of an attribute and of a column of a behavior, in their order; a limit's columns are those of its condition. */
export function columns(rule: ReadRule | undefined): ColumnUse[] {
  return [...walkRule(rule)].flatMap(({ node, pointer, behavior }) => usesIn(node, pointer, behavior));
}

function usesIn(node: RuleNode, pointer: string, filtered?: string): ColumnUse[] {
  const { column, limit, leftValue } = node as Loose;
  const { name, customerGroup, aggregation, source } = leftValue ?? {};
  const behavior = filtered ?? (aggregation && (typeof source?.name === "string" ? source.name : ""));
  const uses: ColumnUse[] = [];
  const add = (column: unknown, path: string, owner: object = behavior === undefined ? {} : { behavior }) =>
    typeof column === "string" && uses.push({ column, ...owner, pointer: pointer + path });
  const addAll = (columns: unknown, path: string) =>
    Array.isArray(columns) && columns.forEach((column, index) => add(column, `${path}/${index}`));
  add(column, "/column");
  add(name, "/leftValue/name", customerGroup === undefined ? {} : { customerGroup });
  for (const key of ["column", "orderColumn"] as const) add(aggregation?.[key], `/leftValue/aggregation/${key}`);
  for (const key of ["columns", "groupingColumns"] as const)
    addAll(aggregation?.[key], `/leftValue/aggregation/${key}`);
  const orders: unknown = limit?.orderColumns;
  if (Array.isArray(orders))
    orders.forEach((order, index) => add(Object(order).column, `/limit/orderColumns/${index}/column`));
  return uses;
}
