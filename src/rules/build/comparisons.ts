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

/** A bound of the same kind as another: a plain value or a time. */
type SameKindOfBound<B> = [B] extends [number | string] ? number | string : PointInTime | TimeAgo;

/**
 * Tests whether the subject equals a value.
 *
 * @param value A string, a number, a boolean, or a time from `at`.
 * @example
 * eq(attribute("country"), "JP");
 */
export const eq = <S extends Subject>(subject: S, value: Scalar | PointInTime) => {
  requireThat(isScalar(value) || isPoint(value), "eq: value", value, `${scalarAdvice}, or at("2026-01-31")`);
  return createCondition("eq", subject, "Equal", { rightValue: value, not: false });
};

/**
 * Tests whether the subject is greater than a value, or later than a time.
 *
 * @param value A number, a string, a boolean, or a time from `at` or `ago`.
 * @example
 * gt(attribute("age"), 18);
 */
export const gt = <S extends Subject>(subject: S, value: ComparisonValue) => compare("gt", subject, "Greater", value);

/**
 * Tests whether the subject is greater than or equal to a value, or not earlier than a time.
 *
 * @param value A number, a string, a boolean, or a time from `at` or `ago`.
 * @example
 * gte(attribute("age"), 18);
 */
export const gte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  compare("gte", subject, "GreaterEqual", value);

/**
 * Tests whether the subject is less than a value, or earlier than a time.
 *
 * @param value A number, a string, a boolean, or a time from `at` or `ago`.
 * @example
 * lt(attribute("age"), 18);
 */
export const lt = <S extends Subject>(subject: S, value: ComparisonValue) => compare("lt", subject, "Less", value);

/**
 * Tests whether the subject is less than or equal to a value, or not later than a time.
 *
 * @param value A number, a string, a boolean, or a time from `at` or `ago`.
 * @example
 * lte(attribute("age"), 18);
 */
export const lte = <S extends Subject>(subject: S, value: ComparisonValue) =>
  compare("lte", subject, "LessEqual", value);

/**
 * Tests whether the subject is between two bounds. Both are plain values, or both are times.
 *
 * @example
 * between(attribute("age"), 18, 65);
 * between(attribute("birthday"), at("1990-01-01"), at("1999-12-31"));
 */
export const between = <S extends Subject, B extends number | string | PointInTime | TimeAgo>(
  subject: S,
  minValue: B,
  maxValue: SameKindOfBound<B>,
) => {
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

/**
 * Tests whether the subject equals one of several values.
 *
 * @param values At least one string or number.
 * @example
 * oneOf(attribute("country"), ["JP", "KR"]);
 */
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

/**
 * Tests whether the subject contains a text.
 *
 * @param texts The text, or several of which one must match.
 * @example
 * contains(attribute("email"), "@example.com");
 */
export const contains = <S extends Subject>(subject: S, texts: Texts) =>
  compareTexts("contains", subject, "Contain", texts);

/**
 * Tests whether the subject starts with a text.
 *
 * @param texts The text, or several of which one must match.
 * @example
 * startsWith(attribute("zip"), ["10", "11"]);
 */
export const startsWith = <S extends Subject>(subject: S, texts: Texts) =>
  compareTexts("startsWith", subject, "StartWith", texts);

/**
 * Tests whether the subject ends with a text.
 *
 * @param texts The text, or several of which one must match.
 * @example
 * endsWith(attribute("email"), ".jp");
 */
export const endsWith = <S extends Subject>(subject: S, texts: Texts) =>
  compareTexts("endsWith", subject, "EndWith", texts);

/**
 * Tests whether the subject matches a regular expression.
 *
 * @param pattern The expression, in the dialect of the server.
 * @example
 * matches(attribute("email"), "@example\\.(com|org)$");
 */
export const matches = <S extends Subject>(subject: S, pattern: string) => {
  requireText("matches: pattern", pattern);
  requireThat(isPattern(pattern), "matches: pattern", pattern, "a valid regular expression");
  return createCondition("matches", subject, "Regexp", { rightValue: pattern, not: false });
};

/**
 * Tests whether the subject has no value.
 *
 * @example
 * isNull(attribute("email"));
 */
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
