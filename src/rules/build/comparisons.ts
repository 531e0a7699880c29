/** Tests of a value: what a condition, the filter of an aggregation, and a test of a model's result have in common. */
import type { Operator, OperatorType, PointInTime, Scalar, TimeAgo } from "../operators.ts";
import type { ColumnFilter, CltvReference, LeftValue, RfmReference, ValueCondition } from "../types.ts";
import type { Column } from "./values.ts";

/** A result of an RFM model, from `rfm`. */
export type RfmResult = Omit<RfmReference, "operator">;

/** A result of a customer lifetime value model, from `cltv`. */
export type CltvResult = Omit<CltvReference, "operator">;

/** What can be tested. */
export type Subject = LeftValue | Column | RfmResult | CltvResult;

/** The condition that a test of a subject makes. */
export type ConditionFor<S extends Subject, T extends OperatorType> = S extends Column
  ? ColumnFilter<never, Operator<T>>
  : S extends RfmResult
    ? RfmReference<never, Operator<T>>
    : S extends CltvResult
      ? CltvReference<never, Operator<T>>
      : ValueCondition<never, Operator<T>>;

/** A plain value, a point in time (`at`), or a distance before now (`ago`). */
type ComparisonValue = Scalar | PointInTime | TimeAgo;

type BetweenBounds = [min: number | string, max: number | string] | [min: PointInTime | TimeAgo, max: PointInTime | TimeAgo];

export const eq = <S extends Subject>(subject: S, value: Scalar | PointInTime) =>
  createCondition(subject, "Equal", { rightValue: value, not: false });

export const gt = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "Greater", { rightValue: value, not: false });

export const gte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "GreaterEqual", { rightValue: value, not: false });

export const lt = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "Less", { rightValue: value, not: false });

export const lte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  createCondition(subject, "LessEqual", { rightValue: value, not: false });

/** Both ends are plain values, or both are times. */
export const between = <S extends Subject>(subject: S, ...[minValue, maxValue]: BetweenBounds) =>
  createCondition(subject, "Between", { minValue, maxValue, not: false });

export const oneOf = <S extends Subject>(subject: S, values: (number | string)[]) =>
  createCondition(subject, "In", { rightValues: values, not: false });

/** Holds when one of the texts is part of the value. */
export const contains = <S extends Subject>(subject: S, texts: string | string[]) =>
  createCondition(subject, "Contain", { rightValues: [texts].flat(), not: false });

export const startsWith = <S extends Subject>(subject: S, texts: string | string[]) =>
  createCondition(subject, "StartWith", { rightValues: [texts].flat(), not: false });

export const endsWith = <S extends Subject>(subject: S, texts: string | string[]) =>
  createCondition(subject, "EndWith", { rightValues: [texts].flat(), not: false });

/** Holds when the value matches a regular expression of the server's dialect, given as text. */
export const matches = <S extends Subject>(subject: S, pattern: string) =>
  createCondition(subject, "Regexp", { rightValue: pattern, not: false });

export const isNull = <S extends Subject>(subject: S) => createCondition(subject, "IsNull", { not: false });

/**
 * The condition that tests a subject by an operator: the seam at which builders leave the compiler, because it cannot see
 * that one operator per kind of right value covers them all. Keys that the API documents as required are all there.
 */
export function createCondition<S extends Subject, T extends OperatorType>(subject: S, type: T, fields: object): ConditionFor<S, T> {
  const operator = { type, ...fields };
  const condition =
    "type" in subject
      ? { ...subject, operator }
      : { type: "Value", leftValue: subject, operator, arrayMatching: null, exclude: false };
  return condition as unknown as ConditionFor<S, T>;
}
