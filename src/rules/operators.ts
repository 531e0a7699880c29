/** The operators of a rule, and the values that they compare with. */
import type { components } from "../../generated/api.ts";

type Schemas = components["schemas"];

export type Scalar = Schemas["RuleScalar"];
export type PointInTime = Schemas["PointInTime"];
export type TimeAgo = Schemas["TimeAgo"];
export type TimeAhead = Schemas["TimeAhead"];
export type TimeUnit = Schemas["TimeUnit"];
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

export type OperatorType = keyof OperatorsByType;

/** An operator. `Operator<"Equal">` are the shapes of one name. */
export type Operator<T extends OperatorType = OperatorType> = OperatorsByType[T];
