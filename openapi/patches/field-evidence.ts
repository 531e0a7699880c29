import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const boolean = { type: "boolean" };
const id = { type: ["string", "integer"] };
const rule = "partial_v5_rule.yaml-v5IonRule";
const functions = schema("FunctionExpression");

export const fieldEvidence: Patch = {
  name: "field-evidence",
  why:
    "The vendor's tools send properties that are not published, and captured responses contain them. Both omit " +
    "published properties or set them to null.",
  where: "segments, rules, folders, predictive segments, activations, the contents of a folder",
  apply(edit) {
    // Two public programs build the folder tree from it. It is null for the root folder.
    edit.add(schema("SegmentFolderReadRepresentation", "properties", "parentFolderId"), { type: ["string", "null"] });
    // A folder contains predictive segments. Programs read their parent folder as for every other entry.
    edit.add(schema("PredictiveSegmentJsonApiResource", "properties", "relationships", "properties", "parentFolder"), {
      $ref: schema("RelationshipsFolderJsonApiResource"),
    });
    // Five public templates contain it in a rule or group, always as null.
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
