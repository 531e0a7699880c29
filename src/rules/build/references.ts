/** Builds references by id. */
import type { PredictiveScoreReference, SegmentReference, SegmentReferenceType } from "../types.ts";
import { isMatch, isNumber, isText, isWhole, requireKeys, requireThat } from "./arguments.ts";
import type { CltvResult, RfmResult } from "./comparisons.ts";

type Id = string | number;

/** The scores of a predictive segment that match. */
export type GradeRange = Pick<PredictiveScoreReference, "minGrade" | "maxGrade" | "includeConvertedCustomers">;

/** A result of a customer lifetime value model. */
type CltvAttribute = Extract<CltvResult["leftValue"]["attribute"], string>;

const rfmAttributes = /^([rfm]_quartile|rfm_(segment|score|cluster_rank|quartile))$/;
const cltvAttributes = /^(cltv_(1|3|6|12|24)m(_pctile)?|alive_prob|cltv_segment)$/;

/**
 * Tests whether the profile is in another segment.
 *
 * @param id The id of the segment.
 * @example
 * all(and(segment(701), exclude(segment(702))));
 */
export const segment = (id: Id) => reference("segment", "Reference", id);

/**
 * Tests whether the profile is in a stage of a funnel.
 *
 * @param id The id of the stage.
 * @example
 * all(and(funnelStage(31)));
 */
export const funnelStage = (id: Id) => reference("funnelStage", "FunnelStageReference", id);

/**
 * Tests whether the profile is in a variant of an A/B test.
 *
 * @param id The id of the variant.
 * @example
 * all(and(variant(5)));
 */
export const variant = (id: Id) => reference("variant", "AbTestVariantReference", id);

/**
 * Tests whether the profile has a score of a predictive segment between two grades.
 *
 * @param id The id of the predictive segment.
 * @param grades The smallest and the largest grade, and whether profiles that have converted match too.
 * @example
 * predictiveScore(61, { minGrade: 80, maxGrade: 100, includeConvertedCustomers: false });
 */
export const predictiveScore = (id: Id, grades: GradeRange): PredictiveScoreReference => {
  const keys = ["minGrade", "maxGrade", "includeConvertedCustomers"];
  requireKeys("predictiveScore: grades", grades, keys);
  const { minGrade, maxGrade, includeConvertedCustomers } = grades;
  const isRange = isNumber(minGrade) && isNumber(maxGrade) && minGrade <= maxGrade;
  const isComplete = isRange && typeof includeConvertedCustomers === "boolean";
  requireThat(
    isComplete,
    "predictiveScore: grades",
    grades,
    "{ minGrade: 1, maxGrade: 50, includeConvertedCustomers: false }, the smaller grade first",
  );
  return {
    type: "PredictiveScoreReference",
    id: toId("predictiveScore", id),
    minGrade,
    maxGrade,
    includeConvertedCustomers,
  };
};

/**
 * Returns a result of an RFM model, for a condition.
 *
 * @param id The id of the model.
 * @param attribute The result, such as `rfm_score`.
 * @example
 * gte(rfm(7, "rfm_score"), 4);
 */
export const rfm = (id: Id, attribute: RfmResult["leftValue"]["attribute"]): RfmResult => {
  requireThat(
    isMatch(attribute, rfmAttributes),
    "rfm: attribute",
    attribute,
    'a result of the model, such as "rfm_score"',
  );
  return { type: "MlAttributeReference", solutionType: "rfm", id: toId("rfm", id), leftValue: { attribute } };
};

/**
 * Returns a result of a customer lifetime value model, for a condition.
 *
 * @param id The id of the model.
 * @param attribute The result, such as `cltv_1m`.
 * @example
 * gt(cltv(8, "cltv_12m"), 500);
 */
export const cltv = (id: Id, attribute: CltvAttribute): CltvResult => {
  requireThat(
    isMatch(attribute, cltvAttributes),
    "cltv: attribute",
    attribute,
    'a result of the model, such as "cltv_1m"',
  );
  return { type: "MlAttributeReference", solutionType: "cltv", id: toId("cltv", id), leftValue: { attribute } };
};

const reference = <T extends SegmentReferenceType>(builder: string, type: T, id: Id): SegmentReference<T> => ({
  type,
  id: toId(builder, id),
  exclude: false,
});

function toId(builder: string, id: Id): string {
  requireThat(isText(id) || isWhole(id), `${builder}: id`, id, "a non-empty string, or an integer");
  return `${id}`;
}
