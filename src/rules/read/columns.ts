/** Finds the columns that a rule uses. */
import type { Limit, ReadRule, RuleNode } from "../types.ts";
import { walkRule } from "./walk.ts";

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

/** A node, with the properties that name columns. */
interface ColumnNode {
  column?: string;
  limit?: Limit | null;
  leftValue?: {
    name?: string;
    customerGroup?: string;
    aggregation?: { column?: string; orderColumn?: string; columns?: string[]; groupingColumns?: string[] };
    source?: { name?: string };
  };
}

/** Returns every use of an attribute and of a column of a behavior in document order, including the columns of limits. */
export function columns(rule: ReadRule | undefined): ColumnUse[] {
  return [...walkRule(rule)].flatMap(({ node, pointer, behavior }) => findColumnUses(node, pointer, behavior));
}

function findColumnUses(node: RuleNode, pointer: string, filterBehavior?: string): ColumnUse[] {
  const { column, limit, leftValue } = node as ColumnNode;
  const { name, customerGroup, aggregation, source } = leftValue ?? {};
  const behavior = filterBehavior ?? (aggregation && (typeof source?.name === "string" ? source.name : ""));
  const uses: ColumnUse[] = [];
  const addUse = (column: unknown, path: string, owner: object = behavior === undefined ? {} : { behavior }) =>
    typeof column === "string" && uses.push({ column, ...owner, pointer: pointer + path });
  const addUses = (columns: unknown, path: string) =>
    Array.isArray(columns) && columns.forEach((column, index) => addUse(column, `${path}/${index}`));
  addUse(column, "/column");
  addUse(name, "/leftValue/name", customerGroup === undefined ? {} : { customerGroup });
  for (const key of ["column", "orderColumn"] as const) addUse(aggregation?.[key], `/leftValue/aggregation/${key}`);
  for (const key of ["columns", "groupingColumns"] as const)
    addUses(aggregation?.[key], `/leftValue/aggregation/${key}`);
  const orders: unknown = limit?.orderColumns;
  if (Array.isArray(orders))
    orders.forEach((order, index) => addUse(Object(order).column, `/limit/orderColumns/${index}/column`));
  return uses;
}
