/** Builds conditions on a value, on a column in the filter of an aggregation, and on the result of a model. */
import type { Operator, OperatorType, PointInTime, Scalar, TimeAgo } from "../operators.ts";
import type { ColumnFilter, CltvReference, LeftValue, RfmReference, ValueCondition } from "../types.ts";
import type { Column } from "./values.ts";

/** A result of an RFM model, from `rfm`. */
export type RfmResult = Omit<RfmReference, "operator">;

/** A result of a customer lifetime value model, from `cltv`. */
export type CltvResult = Omit<CltvReference, "operator">;

/** What a condition can test. */
export type Subject = LeftValue | Column | RfmResult | CltvResult;

/** The condition on a subject by an operator. */
export type ConditionFor<S extends Subject, T extends OperatorType> = S extends Column
  ? ColumnFilter<never, Operator<T>>
  : S extends RfmResult
    ? RfmReference<never, Operator<T>>
    : S extends CltvResult
      ? CltvReference<never, Operator<T>>
      : ValueCondition<never, Operator<T>>;

/** A plain value, a point in time (`at`), or a duration before now (`ago`). */
type ComparisonValue = Scalar | PointInTime | TimeAgo;

type BetweenBounds =
  [min: number | string, max: number | string] | [min: PointInTime | TimeAgo, max: PointInTime | TimeAgo];

/** Equals a value. */
export const eq = <S extends Subject>(subject: S, value: Scalar | PointInTime) =>
  createCondition(subject, "Equal", { rightValue: value, not: false });

/** Is greater than a value. */
export const gt = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "Greater", { rightValue: value, not: false });

/** Is greater than a value, or equal to it. */
export const gte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "GreaterEqual", { rightValue: value, not: false });

/** Is less than a value. */
export const lt = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "Less", { rightValue: value, not: false });

/** Is less than a value, or equal to it. */
export const lte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "LessEqual", { rightValue: value, not: false });

/** Is between two bounds, both plain values or both times. */
export const between = <S extends Subject>(subject: S, ...[minValue, maxValue]: BetweenBounds) =>
  createCondition(subject, "Between", { minValue, maxValue, not: false });

/** Equals one of the values. */
export const oneOf = <S extends Subject>(subject: S, values: (number | string)[]) =>
  createCondition(subject, "In", { rightValues: values, not: false });

/** Contains one of the texts. */
export const contains = <S extends Subject>(subject: S, texts: string | string[]) =>
  createCondition(subject, "Contain", { rightValues: [texts].flat(), not: false });

/** Starts with one of the texts. */
export const startsWith = <S extends Subject>(subject: S, texts: string | string[]) =>
  createCondition(subject, "StartWith", { rightValues: [texts].flat(), not: false });

/** Ends with one of the texts. */
export const endsWith = <S extends Subject>(subject: S, texts: string | string[]) =>
  createCondition(subject, "EndWith", { rightValues: [texts].flat(), not: false });

/** Matches a regular expression, in the dialect of the server. */
export const matches = <S extends Subject>(subject: S, pattern: string) =>
  createCondition(subject, "Regexp", { rightValue: pattern, not: false });

/** Has no value. */
export const isNull = <S extends Subject>(subject: S) => createCondition(subject, "IsNull", { not: false });

/**
 * Creates the condition on a subject by an operator, with all keys that the API documents as required. Casts, because the
 * compiler cannot check that the fields fit the operator.
 */
export function createCondition<S extends Subject, T extends OperatorType>(
  subject: S,
  type: T,
  fields: object,
): ConditionFor<S, T> {
  const operator = { type, ...fields };
  const condition =
    "type" in subject
      ? { ...subject, operator }
      : { type: "Value", leftValue: subject, operator, arrayMatching: null, exclude: false };
  return condition as unknown as ConditionFor<S, T>;
}
