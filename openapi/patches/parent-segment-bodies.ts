import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const string = { type: "string" };
const body = (id: string) => `${operation(id)}/requestBody/content/application~1json/schema`;
const optional = ["type", "parentKey", "foreignKey"];

export const parentSegmentBodies: Patch = {
  name: "parent-segment-bodies",
  why:
    "The request body of a parent segment is published with the schema of the response. It rejects what tools send: " +
    "null IDs, no audience ID, an empty date.",
  where: "POST and PUT /audiences; attributes and behaviors of a parent segment",
  apply(edit) {
    edit.copy(schema("Audience"), schema("AudienceParameters"));
    edit.relax(schema("AudienceParameters"), "id");
    edit.allowNull(schema("AudienceParameters", "properties", "id"));
    edit.remove(schema("AudienceParameters", "properties", "matrixUpdatedAt", "format"));
    for (const id of ["POST /audiences", "PUT /audiences/{audienceId}"])
      edit.replace(body(id), { $ref: schema("Audience") }, { $ref: schema("AudienceParameters") });

    edit.relax(schema("AudienceAttribute"), "audienceId", "groupingName", ...optional);
    edit.replace(schema("AudienceAttribute", "properties", "audienceId"), string, {
      type: ["string", "integer", "null"],
    });
    edit.add(schema("AudienceAttribute", "properties", "id"), { type: ["string", "null"] });
    edit.add(schema("AudienceAttribute", "properties", "matrixColumnName"), string);
    edit.relax(schema("AudienceBehavior"), "id", "parentKey", "foreignKey");
    edit.allowNull(schema("AudienceBehavior", "properties", "id"));
    edit.add(schema("AudienceBehavior", "properties", "matrixTableName"), string);
  },
};
