import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const vendor = "application~1vnd.treasuredata.v1+json";

/** The bodies of creations and updates with an ID at the top level. */
const bodies = [
  "EntitiesSegmentUpdateRepresentation",
  "EntitiesFolderUpdateRepresentation",
  "EntitiesSyndicationUpdateRepresentation",
  "EntitiesActivationTemplateUpdateRepresentation",
  "EntitiesTokenUpdateRepresentation",
  "EntitiesFunnelCreateRepresentation",
  "EntitiesFunnelUpdateRepresentation",
  "EntitiesPredictiveSegmentUpdateRepresentation",
  "partial_journey.yaml-EntitiesJourneyBundleUpdateRepresentation",
];

const step = "JourneyActivationStepJsonApiResource";
const params = "partial_journey_activation_step.yaml-JourneyActivationParams";
const stepInput = "JourneyActivationStepInput";
const paramsInput = "JourneyActivationParamsInput";

/** Request bodies that are published with the schema of the response. */
const stepBodies = [
  `${operation("POST /entities/journeys/{journeyId}/activations")}/requestBody/content/application~1json/schema`,
  `${operation("PATCH /entities/journeys/{journeyId}/activations/{journeyActivationStepId}")}/requestBody/content/${vendor}/schema`,
];

export const creationIds: Patch = {
  name: "creation-ids",
  why:
    "The creation of a token or a journey activation requires the ID that the server is about to assign. Tools send " +
    "null, and the server accepts it.",
  where: "JSON:API bodies: `id` is optional and may be null; journey activation steps have a separate body",
  apply(edit) {
    for (const name of bodies) edit.allowNull(schema(name, "properties", "id"));
    edit.relax(schema("EntitiesTokenUpdateRepresentation"), "id", "type");

    edit.copy(schema(step), schema(stepInput));
    edit.relax(schema(stepInput), "id", "type", "relationships");
    edit.allowNull(schema(stepInput, "properties", "id"));
    edit.relax(schema(stepInput, "properties", "attributes"), "activationId");
    const inputParams = schema(stepInput, "properties", "attributes", "properties", "activationParams");
    edit.replace(inputParams, { $ref: schema(params) }, { $ref: schema(paramsInput) });

    edit.copy(schema(params), schema(paramsInput));
    edit.relax(schema(paramsInput), "connectionId", "connectorConfig");
    edit.replace(
      schema(paramsInput, "properties", "connectionId", "type"),
      ["string", "null"],
      ["string", "integer", "null"],
    );
    for (const pointer of stepBodies) edit.replace(pointer, { $ref: schema(step) }, { $ref: schema(stepInput) });
  },
};
