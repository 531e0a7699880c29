import type { Schema } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const rt = (name: string) => `partial_realtime_journey.yaml-${name}`;

/** What makes an answer usable, and every captured one of its kind has. */
const always: Record<string, string[]> = {
  Segment: ["id", "name"],
  SegmentQueryStatus: ["id", "status"],
  SegmentFolderReadRepresentation: ["id", "name"],
  Syndication: ["id", "name"],
  SyndicationOverview: ["id", "name"],
  Token: ["id"],
  Funnel: ["id", "name"],
  PredictiveSegment: ["id", "name"],
  Audience: ["id"],
};

/** JSON:API resources, which have an id, a type and attributes. */
const resources = [
  ...["SyndicationJsonApiResource", "SyndicationSummaryJsonApiResource", "SyndicationExecutionJsonApiResource"],
  ...["ActivationTemplateJsonApiResource", "ActivationTemplateIndexJsonApiResponse"],
  ...["RealtimeJourneyByFolderResource", "RealtimePersonalizationByFolderResource", "RealtimeJourneyResource"].map(rt),
  ...["RealtimeJourneyActivationStepResource", "RealtimeJourneyABTestVariantsJsonApiResource"].map(rt),
];

/** JSON:API documents, which have data. */
const documents = [
  ...["Statistics", "ConversionSankeyCharts", "ActivationSankeyCharts", "Activations"].map(
    (kind) => `partial_journey.yaml-EntitiesJourneyBundle${kind}JsonApiResponse`,
  ),
  ...["Features", "Columns", "Scores"].map((kind) => `EntitiesGetPredictiveSegmentModel${kind}JsonApiResult`),
  "EntitiesSegmentPredictiveSegmentGuessRuleAsyncJsonApiResult",
];

const masterSegments = `${operation("GET /master_segments")}/responses/200/content/application~1json/schema/items`;

export const answerIds: Patch = {
  name: "answer-ids",
  why:
    "Next to nothing is required in answers, so the id of a segment or the data of a document may be undefined, and unions of " +
    "resources that need not say their type cannot be told apart.",
  where: "the main schemas of both dialects",
  apply(edit) {
    for (const [name, required] of Object.entries(always)) edit.require(schema(name), ...required);
    for (const name of resources) edit.require(schema(name), "id", "type", "attributes");
    for (const name of documents) edit.require(schema(name), "data");
    edit.require(masterSegments, "id", "name");
    for (const kind of ["Batch", "Realtime", "FunnelStage"])
      edit.require(schema(`${kind}SegmentSummaryJsonApiResource`, "allOf", "1"), "type");
    edit.sweep(
      (node, pointer) => pointer.startsWith("#/paths/") && isLoneId(node),
      (node) => (node.required = ["id"]),
    );
  },
};

/** An id that an answer joins to the attributes of a resource. */
function isLoneId({ properties, required }: Schema): boolean {
  return properties?.id !== undefined && Object.keys(properties).length === 1 && required === undefined;
}
