/** Conditions on what is defined elsewhere, by its id. */
import type { PredictiveScoreReference, SegmentReference } from "../types.ts";
import type { CltvResult, RfmResult } from "./comparisons.ts";

type Id = string | number;

/** Which scores of a predictive segment count. */
export type Grades = Pick<PredictiveScoreReference, "minGrade" | "maxGrade" | "includeConvertedCustomers">;

/** Is in another segment. */
export const segment = (id: Id) => reference("Reference", id);

/** Is in a stage of a funnel. */
export const funnelStage = (id: Id) => reference("FunnelStageReference", id);

/** Is in a variant of an A/B test. */
export const variant = (id: Id) => reference("AbTestVariantReference", id);

/** Has a score of a predictive segment between two grades. */
export const predictiveScore = (id: Id, grades: Grades): PredictiveScoreReference => ({
  type: "PredictiveScoreReference",
  id: `${id}`,
  ...grades,
});

/** A result of an RFM model, to be tested: `gte(rfm(7, "rfm_score"), 4)`. */
export const rfm = (id: Id, attribute: RfmResult["leftValue"]["attribute"]): RfmResult => ({
  type: "MlAttributeReference",
  solutionType: "rfm",
  id: `${id}`,
  leftValue: { attribute },
});

/** A result of a customer lifetime value model, to be tested. */
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
