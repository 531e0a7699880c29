/** What a condition tests: attributes of a profile, and values made from the rows of a behavior. */
import type {
  Aggregation,
  AggregationValue,
  AttributeValue,
  ColumnFilter,
  CustomerGroupValue,
  Filter,
} from "../types.ts";
import { isText, requireKeys, requireList, requireText } from "./arguments.ts";
import { requireDuration, timeUnits } from "./durations.ts";
import { requireFilter } from "./nodes.ts";

const columnsAdvice = "an array of column names";

/** Which rows of a behavior count, and how they are grouped. */
export interface AggregationOptions {
  /** Only rows that pass; made by `and` and `or` from tests of columns. */
  where?: Filter;
  /** Only rows within a span of this length: `{ day: 30 }`. */
  window?: NonNullable<AggregationValue["window"]>["duration"];
  /** The columns to group by. */
  groupBy?: readonly string[];
}

/** A column of a behavior, for the filter of an aggregation. */
export type Column = Omit<ColumnFilter, "operator">;

/**
 * Returns an attribute of the profile, for a condition.
 *
 * @param name The name of its column.
 * @example
 * eq(attribute("country"), "JP");
 */
export const attribute = (name: string): AttributeValue => {
  requireText("attribute: name", name);
  return { name };
};

/**
 * Returns an attribute of the profile's customer group, for a condition.
 *
 * @param customerGroup The name of the customer group.
 * @param name The name of the attribute.
 * @example
 * eq(groupAttribute("households", "size"), 4);
 */
export const groupAttribute = (customerGroup: string, name: string): CustomerGroupValue => {
  requireText("groupAttribute: customerGroup", customerGroup);
  requireText("groupAttribute: name", name);
  return { customerGroup, name };
};

/**
 * Returns a column of a behavior, for a condition in the filter of an aggregation.
 *
 * @param name The name of the column.
 * @example
 * count("orders", { where: and(eq(column("city"), "Tokyo")) });
 */
export const column = (name: string): Column => {
  requireText("column: name", name);
  return { type: "Column", column: name, arrayMatching: null };
};

/**
 * Counts the rows of a behavior that belong to the profile.
 *
 * @param behavior The name of the behavior.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * gte(count("orders", { window: { day: 30 } }), 3);
 */
export const count = (behavior: string, rows?: AggregationOptions) =>
  createGroupedAggregation("count", behavior, { type: "Count" }, rows);

/**
 * Counts the different values of a column in the rows of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param columns The column, or several columns whose combinations count.
 * @param rows Which rows count. Default: all rows.
 * @example
 * gte(countDistinct("orders", ["city"]), 2);
 */
export const countDistinct = (
  behavior: string,
  columns: readonly string[],
  rows: Omit<AggregationOptions, "groupBy"> = {},
) => {
  const copy = requireList("countDistinct: columns", columns, isText, columnsAdvice);
  return createAggregation("countDistinct", behavior, { type: "CountDistinct", columns: copy }, rows);
};

/**
 * Adds up a column over the rows of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param column The name of the column.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * gt(sum("orders", "amount"), 1000);
 */
export const sum = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("sum", behavior, { type: "Sum", column }, rows);

/**
 * Finds the smallest value of a column in the rows of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param column The name of the column.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * gte(min("orders", "amount"), 10);
 */
export const min = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("min", behavior, { type: "Min", column }, rows);

/**
 * Finds the largest value of a column in the rows of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param column The name of the column.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * gt(max("orders", "amount"), 500);
 */
export const max = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("max", behavior, { type: "Max", column }, rows);

/**
 * Calculates the average of a column over the rows of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param column The name of the column.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * gt(average("orders", "amount"), 50);
 */
export const average = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("average", behavior, { type: "Average", column }, rows);

/**
 * Finds the value of a column in the first row of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param column The name of the column.
 * @param orderColumn The column that the rows are sorted by.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * eq(first("orders", "city", "time"), "Tokyo");
 */
export const first = (behavior: string, column: string, orderColumn: string, rows?: AggregationOptions) =>
  createGroupedAggregation("first", behavior, { type: "First", column, orderColumn }, rows);

/**
 * Finds the value of a column in the last row of a behavior.
 *
 * @param behavior The name of the behavior.
 * @param column The name of the column.
 * @param orderColumn The column that the rows are sorted by.
 * @param rows Which rows count, and how they are grouped. Default: all rows, not grouped.
 * @example
 * eq(last("orders", "city", "time"), "Tokyo");
 */
export const last = (behavior: string, column: string, orderColumn: string, rows?: AggregationOptions) =>
  createGroupedAggregation("last", behavior, { type: "Last", column, orderColumn }, rows);

type GroupedAggregation = Exclude<Aggregation, { type: "CountDistinct" }>;

/** The API documents the grouping columns of a count as required, so they are always there. */
function createGroupedAggregation(
  builder: string,
  behavior: string,
  aggregation: GroupedAggregation,
  rows: AggregationOptions = {},
): AggregationValue {
  const { type, ...columns } = aggregation;
  for (const [key, value] of Object.entries(columns)) requireText(`${builder}: ${key}`, value);
  requireKeys(`${builder}: rows`, rows, ["where", "window", "groupBy"]);
  const { groupBy = [], ...others } = rows;
  const groupingColumns = requireList(`${builder}: rows.groupBy`, groupBy, isText, columnsAdvice, 0);
  return createAggregation(builder, behavior, { ...aggregation, groupingColumns }, others);
}

function createAggregation(
  builder: string,
  name: string,
  aggregation: Aggregation,
  rows: AggregationOptions,
): AggregationValue {
  requireText(`${builder}: behavior`, name);
  requireKeys(`${builder}: rows`, rows, ["where", "window"]);
  const { where = null, window } = rows;
  requireFilter(`${builder}: rows.where`, where);
  if (window !== undefined) requireDuration(`${builder}: rows.window`, window, timeUnits.slice(4));
  const sliding = window && { window: { type: "TimeSliding" as const, duration: window } };
  return { aggregation, source: { name }, filter: where, ...sliding };
}
