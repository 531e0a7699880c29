/** The operators of a rule, and the values that they compare with. */
import type { components } from "../../generated/api.ts";

type Schemas = components["schemas"];

/** A string, a number or a boolean. */
export type Scalar = Schemas["RuleScalar"];
/** A point in time, from `at`. */
export type PointInTime = Schemas["PointInTime"];
/** A duration before now, from `ago`. */
export type TimeAgo = Schemas["TimeAgo"];
/** A duration after now, from `ahead`. */
export type TimeAhead = Schemas["TimeAhead"];
/** A unit of time, from `year` to `second`. */
export type TimeUnit = Schemas["TimeUnit"];
/** A length of time as amounts by unit: `{ day: 1, hour: 12 }`. */
export type Duration = Schemas["RuleDuration"];

/** The operators by `type`: 27 shapes under 19 names. Shapes with the same name differ in the value they compare with. */
export interface OperatorsByType {
  Equal: Schemas["EqualOperator"] | Schemas["EqualTimestampOperator"];
  In: Schemas["InOperator"];
  IsNull: Schemas["IsNullOperator"];
  Greater: Schemas["GreaterOperator"] | Schemas["GreaterTimeOperator"];
  GreaterEqual:
    Schemas["GreaterEqualOperator"] | Schemas["GreaterEqualTimestampOperator"] | Schemas["GreaterEqualLastOperator"];
  Less: Schemas["LessOperator"] | Schemas["LessTimeOperator"];
  LessEqual: Schemas["LessEqualOperator"] | Schemas["LessEqualTimeOperator"];
  Between: Schemas["BetweenOperator"] | Schemas["BetweenTimeOperator"];
  Contain: Schemas["ContainOperator"];
  StartWith: Schemas["StartWithOperator"];
  EndWith: Schemas["EndWithOperator"];
  Regexp: Schemas["RegexpOperator"];
  TimeRange: Schemas["TimeRangeOperator"] | (Schemas["TimeRangeUnitOperator"] & { duration?: never; reverse?: never });
  TimeToday: Schemas["TimeTodayOperator"];
  TimeThis: Schemas["TimeThisOperator"];
  TimeNext: Schemas["TimeNextOperator"];
  TimeWithinPast: Schemas["TimeWithinPastOperator"];
  TimeWithinNext: Schemas["TimeWithinNextOperator"];
  TimeInBetweenNext: Schemas["TimeInBetweenNextOperator"];
}

/** The name of an operator, its `type`. */
export type OperatorType = keyof OperatorsByType;

/**
 * An operator. `Operator<"Equal">` are the shapes of one name.
 *
 * @typeParam T The names.
 */
export type Operator<T extends OperatorType = OperatorType> = OperatorsByType[T];
