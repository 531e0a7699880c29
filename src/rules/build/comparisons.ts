/** Builds conditions on a value, on a column in the filter of an aggregation, and on the result of a model. */
import type { Operator, OperatorType, PointInTime, Scalar, TimeAgo } from "../operators.ts";
import type { ColumnFilter, CltvReference, LeftValue, RfmReference, ValueCondition } from "../types.ts";
import { getType } from "../read/json.ts";
import { isPattern } from "../read/patterns.ts";
import { isReversed } from "../read/ranges.ts";
import { isNumber, isText, requireList, requireText, requireThat } from "./arguments.ts";
import { isPoint, isTime, timeAdvice } from "./durations.ts";
import { requireSubject } from "./nodes.ts";
import type { Column } from "./values.ts";

const numberOrStringAdvice = "numbers or strings";
const scalarAdvice = "a number, a string or a boolean";

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

/** One text, or several. */
type Texts = string | readonly string[];

/** A message instead of a list that is known to be empty. */
type NotEmpty<V extends readonly unknown[]> = V extends readonly [] ? "a list with at least one value" : unknown;

type BetweenBounds =
  [min: number | string, max: number | string] | [min: PointInTime | TimeAgo, max: PointInTime | TimeAgo];

/** Equals a value. */
export const eq = <S extends Subject>(subject: S, value: Scalar | PointInTime) => {
  requireThat(isScalar(value) || isPoint(value), "eq: value", value, `${scalarAdvice}, or at("2026-01-31")`);
  return createCondition("eq", subject, "Equal", { rightValue: value, not: false });
};

/** Is greater than a value. */
export const gt = <S extends Subject>(subject: S, value: ComparisonValue) => compare("gt", subject, "Greater", value);

/** Is greater than a value, or equal to it. */
export const gte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  compare("gte", subject, "GreaterEqual", value);

/** Is less than a value. */
export const lt = <S extends Subject>(subject: S, value: ComparisonValue) => compare("lt", subject, "Less", value);

/** Is less than a value, or equal to it. */
export const lte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  compare("lte", subject, "LessEqual", value);

/** Is between two bounds, both plain values or both times. */
export const between = <S extends Subject>(subject: S, ...[minValue, maxValue]: BetweenBounds) => {
  const [isBound, advice] = isNumberOrString(minValue)
    ? [isNumberOrString, numberOrStringAdvice]
    : [isTime, `${numberOrStringAdvice}, or ${timeAdvice}`];
  requireThat(isBound(minValue), "between: min", minValue, advice);
  requireThat(isBound(maxValue), "between: max", maxValue, advice);
  requireThat(
    !isReversed(minValue, maxValue),
    "between: min",
    minValue,
    "the smaller number or the earlier time first",
  );
  return createCondition("between", subject, "Between", { minValue, maxValue, not: false });
};

/** Equals one of the values, at least one. */
export const oneOf = <S extends Subject, const V extends readonly (number | string)[]>(
  subject: S,
  values: V & NotEmpty<V>,
) => {
  const rightValues = requireList<number | string>(
    "oneOf: values",
    values,
    isNumberOrString,
    "a non-empty array of numbers and strings",
  );
  return createCondition("oneOf", subject, "In", { rightValues, not: false });
};

/** Contains one of the texts. */
export const contains = <S extends Subject>(subject: S, texts: Texts) =>
  compareTexts("contains", subject, "Contain", texts);

/** Starts with one of the texts. */
export const startsWith = <S extends Subject>(subject: S, texts: Texts) =>
  compareTexts("startsWith", subject, "StartWith", texts);

/** Ends with one of the texts. */
export const endsWith = <S extends Subject>(subject: S, texts: Texts) =>
  compareTexts("endsWith", subject, "EndWith", texts);

/** Matches a regular expression, in the dialect of the server. */
export const matches = <S extends Subject>(subject: S, pattern: string) => {
  requireText("matches: pattern", pattern);
  requireThat(isPattern(pattern), "matches: pattern", pattern, "a valid regular expression");
  return createCondition("matches", subject, "Regexp", { rightValue: pattern, not: false });
};

/** Has no value. */
export const isNull = <S extends Subject>(subject: S) => createCondition("isNull", subject, "IsNull", { not: false });

/**
 * Creates the condition on a subject by an operator, with all keys that the API documents as required. Casts, because the
 * compiler cannot check that the fields fit the operator.
 */
export function createCondition<S extends Subject, T extends OperatorType>(
  builder: string,
  subject: S,
  type: T,
  fields: object,
): ConditionFor<S, T> {
  requireSubject(`${builder}: subject`, subject);
  const operator = { type, ...fields };
  const condition = getType(subject)
    ? { ...subject, operator }
    : { type: "Value", leftValue: subject, operator, arrayMatching: null, exclude: false };
  return condition as unknown as ConditionFor<S, T>;
}

function compare<S extends Subject, T extends OperatorType>(
  builder: string,
  subject: S,
  type: T,
  value: ComparisonValue,
): ConditionFor<S, T> {
  requireThat(isScalar(value) || isTime(value), `${builder}: value`, value, `${scalarAdvice}, or ${timeAdvice}`);
  return createCondition(builder, subject, type, { rightValue: value, not: false });
}

function compareTexts<S extends Subject, T extends OperatorType>(
  builder: string,
  subject: S,
  type: T,
  texts: Texts,
): ConditionFor<S, T> {
  const list = typeof texts === "string" ? [texts] : texts;
  const rightValues = requireList(`${builder}: texts`, list, isText, "one or more non-empty strings");
  return createCondition(builder, subject, type, { rightValues, not: false });
}

function isNumberOrString(value: unknown): boolean {
  return typeof value === "string" || isNumber(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === "boolean" || isNumberOrString(value);
}
