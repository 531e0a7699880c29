import { type Patch, schema } from "../../scripts/pull/patch.ts";

/** Documents without `included` in captured responses. */
const documents = ["EntitiesGetJourneyJsonApiResponse", "EntitiesIndexJourneyJsonApiResponse"];
const bundle = "partial_journey.yaml-EntitiesJourneyBundleJsonApiResponse";

export const journeyResponses: Patch = {
  name: "journey-responses",
  why:
    "Captured journeys lack the goal, the relationships or `included`, and contain null descriptions. Bundles that " +
    "have never run have no execution.",
  where: "journeys, stages, criteria and bundles",
  apply(edit) {
    edit.relax(schema("JourneyJsonApiResource"), "relationships");
    edit.relax(schema("JourneyJsonApiResource", "properties", "attributes"), "goal");
    for (const name of documents) edit.relax(schema(name), "included");
    edit.allowNull(schema("JourneyStageJsonApiResource", "properties", "description"));
    edit.allowNull(schema("JourneyStageJsonApiResource", "properties", "rootStep"));
    edit.allowNull(schema("JourneyCriteria", "properties", "description"));
    edit.allowNull(schema(bundle, "properties", "latestExecution"));
    edit.allowNull(schema(bundle, "properties", "parentSegmentLatestExecution"));
    edit.replace(schema(bundle, "properties", "latestJourneyId"), {}, { type: ["string", "null"] });
    const charts = { type: "object", additionalProperties: { $ref: schema("JourneySankeyCharts") } };
    const one = { type: "object", properties: { stageId: { $ref: schema("JourneySankeyCharts") } } };
    edit.replace(schema("JourneyActivationSankeyCharts"), one, charts);
  },
};
