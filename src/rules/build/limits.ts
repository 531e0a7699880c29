/** Builds limits, and the orders of what they keep. */
import type { Limit, Order } from "../types.ts";
import { asObject } from "../read/json.ts";
import { isNumber, isText, isWhole, requireKeys, requireText, requireThat } from "./arguments.ts";

/**
 * Returns the limit of a number of profiles, for `limit`.
 *
 * @param number The number of profiles, at least 1.
 * @param orders How profiles are sorted, from `asc` and `desc`.
 * @example
 * limit(all(and(segment(701))), top(1000, desc("ltv")));
 */
export const top = (number: number, ...orders: Order[]): Limit => createLimit("top", "Count", number, orders);

/**
 * Returns the limit of a percentage of the profiles, for `limit`.
 *
 * @param number The percentage, greater than 0 and at most 100.
 * @param orders How profiles are sorted, from `asc` and `desc`.
 * @example
 * limit(all(and(segment(701))), percent(10, desc("ltv")));
 */
export const percent = (number: number, ...orders: Order[]): Limit => createLimit("percent", "Percent", number, orders);

/**
 * Returns the ascending order of a column, for `top` and `percent`.
 *
 * @param column The name of the column. Default: the aggregated value.
 * @example
 * top(1000, asc("age"));
 */
export const asc = (column?: string): Order => createOrder("asc", "ascending", column);

/**
 * Returns the descending order of a column, for `top` and `percent`.
 *
 * @param column The name of the column. Default: the aggregated value.
 * @example
 * top(1000, desc("ltv"));
 */
export const desc = (column?: string): Order => createOrder("desc", "descending", column);

/** Requires a limit as `top` and `percent` return it. */
export function requireLimit(place: string, limit: unknown): void {
  requireKeys(place, limit, ["type", "number", "orderColumns"]);
  const { type, number, orderColumns = [] } = asObject(limit);
  const isLimit = isAmount(type, number) && Array.isArray(orderColumns) && [...orderColumns].every(isOrder);
  requireThat(isLimit, place, limit, "a limit, top(1000) or percent(10)");
}

function createLimit(builder: string, type: Limit["type"], number: number, orderColumns: Order[]): Limit {
  const advice = type === "Count" ? "an integer of at least 1" : "a number greater than 0, and at most 100";
  requireThat(isAmount(type, number), `${builder}: number`, number, advice);
  for (const [index, order] of orderColumns.entries())
    requireThat(isOrder(order), `${builder}: orders[${index}]`, order, 'an order, asc("age") or desc("ltv")');
  return { type, number, ...(orderColumns[0] && { orderColumns }) };
}

function createOrder(builder: string, order: Order["order"], column?: string): Order {
  if (column === undefined) return { type: "Aggregation", order };
  requireText(`${builder}: column`, column);
  return { type: "Column", column, order };
}

function isAmount(type: unknown, number: unknown): boolean {
  if (type === "Percent") return isNumber(number) && number > 0 && number <= 100;
  return type === "Count" && isWhole(number, 1);
}

function isOrder(value: unknown): boolean {
  const { type, column, order } = asObject(value);
  const isKnown = type === "Aggregation" || (type === "Column" && isText(column));
  return isKnown && (order === "ascending" || order === "descending");
}
