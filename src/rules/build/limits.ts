/** Builds limits, and the orders of what they keep. */
import type { Limit, Order } from "../types.ts";
import { asObject } from "../read/json.ts";
import { isNumber, isText, isWhole, requireKeys, requireText, requireThat } from "./arguments.ts";

/** The limit of a number of profiles, the first by the orders. */
export const top = (number: number, ...orders: Order[]): Limit => createLimit("top", "Count", number, orders);

/** The limit of a percentage of the profiles, the first by the orders. */
export const percent = (number: number, ...orders: Order[]): Limit => createLimit("percent", "Percent", number, orders);

/** Ascending by a column, or by the aggregated value if none is given. */
export const asc = (column?: string): Order => createOrder("asc", "ascending", column);

/** Descending by a column, or by the aggregated value if none is given. */
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
