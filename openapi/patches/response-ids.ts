import type { Schema } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const rt = (name: string) => `partial_realtime_journey.yaml-${name}`;

/** Properties that every captured response has, by schema. */
const requiredNames: Record<string, string[]> = {
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

/** JSON:API resources. They have an ID, a type and attributes. */
const resources = [
  ...["SyndicationJsonApiResource", "SyndicationSummaryJsonApiResource", "SyndicationExecutionJsonApiResource"],
  ...["ActivationTemplateJsonApiResource", "ActivationTemplateIndexJsonApiResponse"],
  ...["RealtimeJourneyByFolderResource", "RealtimePersonalizationByFolderResource", "RealtimeJourneyResource"].map(rt),
  ...["RealtimeJourneyActivationStepResource", "RealtimeJourneyABTestVariantsJsonApiResource"].map(rt),
];

/** JSON:API documents. They have `data`. */
const documents = [
  ...["Statistics", "ConversionSankeyCharts", "ActivationSankeyCharts", "Activations"].map(
    (kind) => `partial_journey.yaml-EntitiesJourneyBundle${kind}JsonApiResponse`,
  ),
  ...["Features", "Columns", "Scores"].map((kind) => `EntitiesGetPredictiveSegmentModel${kind}JsonApiResult`),
  "EntitiesSegmentPredictiveSegmentGuessRuleAsyncJsonApiResult",
];

const masterSegments = `${operation("GET /master_segments")}/responses/200/content/application~1json/schema/items`;

export const responseIds: Patch = {
  name: "response-ids",
  why:
    "Responses require almost no properties. The ID of a segment or the data of a document may be undefined, and a " +
    "union of resources without a required `type` cannot be narrowed.",
  where: "the main schemas in REST and JSON:API format",
  apply(edit) {
    for (const [name, required] of Object.entries(requiredNames)) edit.require(schema(name), ...required);
    for (const name of resources) edit.require(schema(name), "id", "type", "attributes");
    for (const name of documents) edit.require(schema(name), "data");
    edit.require(masterSegments, "id", "name");
    for (const kind of ["Batch", "Realtime", "FunnelStage"])
      edit.require(schema(`${kind}SegmentSummaryJsonApiResource`, "allOf", "1"), "type");
    edit.sweep(
      (node, pointer) => pointer.startsWith("#/paths/") && isIdOnly(node),
      (node) => (node.required = ["id"]),
    );
  },
};

/** Whether a schema only adds an ID, as responses do with `allOf`. */
function isIdOnly({ properties, required }: Schema): boolean {
  return properties?.id !== undefined && Object.keys(properties).length === 1 && required === undefined;
}
