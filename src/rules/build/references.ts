/** Builds references by id. */
import type { PredictiveScoreReference, SegmentReference } from "../types.ts";
import type { CltvResult, RfmResult } from "./comparisons.ts";

type Id = string | number;

/** The scores of a predictive segment that match. */
export type GradeRange = Pick<PredictiveScoreReference, "minGrade" | "maxGrade" | "includeConvertedCustomers">;

/** Is in another segment. */
export const segment = (id: Id) => reference("Reference", id);

/** Is in a stage of a funnel. */
export const funnelStage = (id: Id) => reference("FunnelStageReference", id);

/** Is in a variant of an A/B test. */
export const variant = (id: Id) => reference("AbTestVariantReference", id);

/** Has a score of a predictive segment between two grades. */
export const predictiveScore = (id: Id, grades: GradeRange): PredictiveScoreReference => ({
  type: "PredictiveScoreReference",
  id: `${id}`,
  ...grades,
});

/** A result of an RFM model, for a comparison: `gte(rfm(7, "rfm_score"), 4)`. */
export const rfm = (id: Id, attribute: RfmResult["leftValue"]["attribute"]): RfmResult => ({
  type: "MlAttributeReference",
  solutionType: "rfm",
  id: `${id}`,
  leftValue: { attribute },
});

/** A result of a customer lifetime value model, for a comparison. */
export const cltv = (id: Id, attribute: CltvResult["leftValue"]["attribute"]): CltvResult => ({
  type: "MlAttributeReference",
  solutionType: "cltv",
  id: `${id}`,
  leftValue: { attribute },
});

const reference = <T extends SegmentReference["type"]>(type: T, id: Id): SegmentReference & { type: T } => ({
  type,
  id: `${id}`,
  exclude: false,
});
