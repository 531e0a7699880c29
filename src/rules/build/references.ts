/** Builds references by id. */
import type { PredictiveScoreReference, SegmentReference } from "../types.ts";
import { isMatch, isNumber, isText, isWhole, requireKeys, requireThat } from "./arguments.ts";
import type { CltvResult, RfmResult } from "./comparisons.ts";

type Id = string | number;

/** The scores of a predictive segment that match. */
export type GradeRange = Pick<PredictiveScoreReference, "minGrade" | "maxGrade" | "includeConvertedCustomers">;

const rfmAttributes = /^([rfm]_quartile|rfm_(segment|score|cluster_rank|quartile))$/;
const cltvAttributes = /^(cltv_(1|3|6|12|24)m(_pctile)?|alive_prob|cltv_segment)$/;

/** Is in another segment. */
export const segment = (id: Id) => reference("segment", "Reference", id);

/** Is in a stage of a funnel. */
export const funnelStage = (id: Id) => reference("funnelStage", "FunnelStageReference", id);

/** Is in a variant of an A/B test. */
export const variant = (id: Id) => reference("variant", "AbTestVariantReference", id);

/** Has a score of a predictive segment between two grades. */
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

/** A result of an RFM model, for a comparison: `gte(rfm(7, "rfm_score"), 4)`. */
export const rfm = (id: Id, attribute: RfmResult["leftValue"]["attribute"]): RfmResult => {
  requireThat(
    isMatch(attribute, rfmAttributes),
    "rfm: attribute",
    attribute,
    'a result of the model, such as "rfm_score"',
  );
  return { type: "MlAttributeReference", solutionType: "rfm", id: toId("rfm", id), leftValue: { attribute } };
};

/** A result of a customer lifetime value model, for a comparison. */
export const cltv = (id: Id, attribute: CltvResult["leftValue"]["attribute"]): CltvResult => {
  requireThat(
    isMatch(attribute, cltvAttributes),
    "cltv: attribute",
    attribute,
    'a result of the model, such as "cltv_1m"',
  );
  return { type: "MlAttributeReference", solutionType: "cltv", id: toId("cltv", id), leftValue: { attribute } };
};

const reference = <T extends SegmentReference["type"]>(
  builder: string,
  type: T,
  id: Id,
): SegmentReference & { type: T } => ({ type, id: toId(builder, id), exclude: false });

function toId(builder: string, id: Id): string {
  requireThat(isText(id) || isWhole(id), `${builder}: id`, id, "a non-empty string, or an integer");
  return `${id}`;
}
