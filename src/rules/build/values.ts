/** What a condition tests: attributes of a profile, and values made from the rows of a behavior. */
import type {
  Aggregation,
  AggregationValue,
  AttributeValue,
  ColumnFilter,
  CustomerGroupValue,
  Filter,
} from "../types.ts";

/** Which rows of a behavior count, and how they are grouped. */
export interface AggregationOptions {
  /** Only rows that pass; made by `and` and `or` from tests of columns. */
  where?: Filter;
  /** Only rows within a span of this length: `{ day: 30 }`. */
  window?: NonNullable<AggregationValue["window"]>["duration"];
  /** The columns to group by. */
  groupBy?: string[];
}

/** A column of a behavior, for the filter of an aggregation. */
export type Column = Omit<ColumnFilter, "operator">;

/** An attribute of the profile, by its column. */
export const attribute = (name: string): AttributeValue => ({ name });

/** An attribute of the profile's customer group. */
export const groupAttribute = (customerGroup: string, name: string): CustomerGroupValue => ({ customerGroup, name });

/** A column of a behavior: `count("orders", { where: and(eq(column("city"), "Tokyo")) })`. */
export const column = (name: string): Column => ({ type: "Column", column: name, arrayMatching: null });

/** How many rows of a behavior a profile has. */
export const count = (behavior: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "Count" }, rows);

/** How many different values, or combinations of them, the rows have. */
export const countDistinct = (behavior: string, columns: string[], rows: Omit<AggregationOptions, "groupBy"> = {}) =>
  createAggregation(behavior, { type: "CountDistinct", columns }, rows);

export const sum = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "Sum", column }, rows);

export const min = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "Min", column }, rows);

export const max = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "Max", column }, rows);

export const average = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "Average", column }, rows);

/** The value of a column in the row that comes first by another column. */
export const first = (behavior: string, column: string, orderColumn: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "First", column, orderColumn }, rows);

/** The value of a column in the row that comes last by another column. */
export const last = (behavior: string, column: string, orderColumn: string, rows?: AggregationOptions) =>
  createGroupedAggregation(behavior, { type: "Last", column, orderColumn }, rows);

type GroupedAggregation = Exclude<Aggregation, { type: "CountDistinct" }>;

/** The API documents the grouping columns of a count as required, so they are always there. */
function createGroupedAggregation(
  behavior: string,
  aggregation: GroupedAggregation,
  { groupBy = [], ...rows }: AggregationOptions = {},
): AggregationValue {
  return createAggregation(behavior, { ...aggregation, groupingColumns: groupBy }, rows);
}

function createAggregation(
  name: string,
  aggregation: Aggregation,
  { where = null, window }: AggregationOptions,
): AggregationValue {
  const sliding = window && { window: { type: "TimeSliding" as const, duration: window } };
  return { aggregation, source: { name }, filter: where, ...sliding };
}
