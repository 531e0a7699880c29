import { at } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const rt = (name: string) => schema(`partial_realtime_journey.yaml-${name}`);
const section = schema("RealtimePersonalizationSectionInput");
const media = "requestBody/content/application~1vnd.treasuredata.v1+json/schema/properties/attributes";
const create = `${operation("POST /entities/realtime_personalizations")}/${media}`;
const update = `${operation("PATCH /entities/realtime_personalizations/{realtimePersonalizationId}")}/${media}`;
const input = schema("RealtimePersonalizationInput");

export const realtimePersonalizations: Patch = {
  name: "realtime-personalizations",
  why:
    "Personalizations are created without a description and with `includeSensitive`, which is declared for responses " +
    "only. The body of an update is published with the schema of the whole response.",
  where: "POST and PATCH on /entities/realtime_personalizations",
  apply(edit) {
    edit.copy(rt("RealtimePersonalizationSectionAttributes"), section);
    edit.add(`${section}/properties/id`, { type: "string" });
    edit.add(`${section}/properties/includeSensitive`, { type: "boolean" });

    const published = at(edit.document, create);
    edit.copy(create, input);
    edit.relax(input, "description");
    edit.replace(`${input}/properties/audienceId`, { type: "string" }, { type: ["string", "integer"] });
    edit.replace(
      `${input}/properties/sections/items`,
      { $ref: rt("RealtimePersonalizationSectionAttributes") },
      { $ref: section },
    );
    edit.replace(create, published, { $ref: input });
    edit.replace(update, { $ref: rt("RealtimePersonalizationAttributes") }, { $ref: input });
  },
};
