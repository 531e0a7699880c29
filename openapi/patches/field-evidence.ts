import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const boolean = { type: "boolean" };
const id = { type: ["string", "integer"] };
const rule = "partial_v5_rule.yaml-v5IonRule";
const functions = schema("FunctionExpression");

export const fieldEvidence: Patch = {
  name: "field-evidence",
  why: "Shipped tools send, and captured answers have, properties that are not published, and leave out or null some that are.",
  where: "segments, rules, folders, predictive segments, activations, the tree of a folder",
  apply(edit) {
    // Two public programs build the tree of folders by it. It is null for the top folder.
    edit.add(schema("SegmentFolderReadRepresentation", "properties", "parentFolderId"), { type: ["string", "null"] });
    // A folder lists predictive segments, whose place programs read as they do for every other entry.
    edit.add(schema("PredictiveSegmentJsonApiResource", "properties", "relationships", "properties", "parentFolder"), {
      $ref: schema("RelationshipsFolderJsonApiResource"),
    });
    // Five public templates have it in a rule or in one of its groups, always as null.
    for (const name of ["ionRule", "valueConditionSet"])
      edit.add(schema(`${rule}-${name}`, "properties", "segmentInsightDashboardId"), { type: ["string", "null"] });

    edit.add(schema("Segment", "properties", "isVisible"), boolean);
    edit.add(schema("Segment", "properties", "numSyndications"), { type: "integer" });
    edit.add(schema("Segment", "properties", "referencedBy"), {
      type: "array",
      items: { type: "object", additionalProperties: true },
    });
    edit.allowNull(schema("SegmentParameters", "properties", "description"));
    edit.add(schema("EntitiesSegmentUpdateRepresentation", "properties", "attributes", "properties", "audienceId"), id);
    edit.add(
      schema("EntitiesSegmentUpdateRepresentation", "properties", "attributes", "properties", "countPopulation"),
      boolean,
    );
    for (const date of ["createdAt", "updatedAt"])
      edit.allowNull(schema("SegmentFolderReadRepresentation", "properties", date));

    edit.replace(`${operation("GET /entities/by-folder/{folderId}")}/parameters/1/required`, true, false);
    const entries = schema("EntitiesGetByFolderJsonApiResponse", "properties", "data", "items", "anyOf");
    edit.add(`${entries}/12`, { $ref: schema("FunnelStageSegmentJsonApiResource") });

    const operators = [">", "<", "<=", ">=", "=", "!=", "is", "is\\", "not"];
    edit.replace(`${functions}/anyOf/8/properties/op/enum`, operators, [...operators.slice(0, 7), "is not"]);
    edit.replace(
      schema("SyndicationOverview", "properties", "lastExecution"),
      { anyOf: [{ type: ["object", "null"], additionalProperties: true }, { $ref: schema("SyndicationExecution") }] },
      { anyOf: [{ $ref: schema("SyndicationExecution") }, { type: "null" }] },
    );
  },
};
