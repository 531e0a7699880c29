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

/** An attribute of the profile, by its column. */
export const attribute = (name: string): AttributeValue => {
  requireText("attribute: name", name);
  return { name };
};

/** An attribute of the profile's customer group. */
export const groupAttribute = (customerGroup: string, name: string): CustomerGroupValue => {
  requireText("groupAttribute: customerGroup", customerGroup);
  requireText("groupAttribute: name", name);
  return { customerGroup, name };
};

/** A column of a behavior: `count("orders", { where: and(eq(column("city"), "Tokyo")) })`. */
export const column = (name: string): Column => {
  requireText("column: name", name);
  return { type: "Column", column: name, arrayMatching: null };
};

/** How many rows of a behavior a profile has. */
export const count = (behavior: string, rows?: AggregationOptions) =>
  createGroupedAggregation("count", behavior, { type: "Count" }, rows);

/** How many different values, or combinations of them, the rows have. */
export const countDistinct = (
  behavior: string,
  columns: readonly string[],
  rows: Omit<AggregationOptions, "groupBy"> = {},
) => {
  const copy = requireList("countDistinct: columns", columns, isText, columnsAdvice);
  return createAggregation("countDistinct", behavior, { type: "CountDistinct", columns: copy }, rows);
};

export const sum = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("sum", behavior, { type: "Sum", column }, rows);

export const min = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("min", behavior, { type: "Min", column }, rows);

export const max = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("max", behavior, { type: "Max", column }, rows);

export const average = (behavior: string, column: string, rows?: AggregationOptions) =>
  createGroupedAggregation("average", behavior, { type: "Average", column }, rows);

/** The value of a column in the row that comes first by another column. */
export const first = (behavior: string, column: string, orderColumn: string, rows?: AggregationOptions) =>
  createGroupedAggregation("first", behavior, { type: "First", column, orderColumn }, rows);

/** The value of a column in the row that comes last by another column. */
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
