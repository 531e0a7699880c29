import { type Patch, schema } from "../../scripts/pull/patch.ts";

/** What every answer seen has, by schema. */
const always: Record<string, string[]> = {
  Segment: ["id", "name"],
  Syndication: ["id", "name"],
  Token: ["id"],
  Funnel: ["id", "name"],
  PredictiveSegment: ["id", "name"],
  Audience: ["id"],
};

const resources = [
  "ActivationTemplateJsonApiResource",
  "partial_realtime_journey.yaml-RealtimeJourneyByFolderResource",
  "partial_realtime_journey.yaml-RealtimePersonalizationByFolderResource",
  "partial_realtime_journey.yaml-RealtimeJourneyResource",
  "partial_realtime_journey.yaml-RealtimeJourneyActivationStepResource",
];

export const answerIds: Patch = {
  name: "answer-ids",
  why: "Nothing is required in the answers of the REST dialect, so the id of a segment may be undefined; some resources need not say their type, so unions of them cannot be told apart.",
  where: "the main schemas of the REST dialect and the resources that stand in unions",
  apply(edit) {
    for (const [name, required] of Object.entries(always)) edit.require(schema(name), ...required);
    for (const name of resources) edit.require(schema(name), "id", "type");
    for (const kind of ["Batch", "Realtime", "FunnelStage"])
      edit.require(schema(`${kind}SegmentSummaryJsonApiResource`, "allOf", "1"), "type");
  },
};
