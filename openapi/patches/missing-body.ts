import { at } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const input = schema("RealtimeJourneyInput");
const changes = schema("RealtimeJourneyChanges");

export const missingBody: Patch = {
  name: "missing-body",
  why: "The update of a realtime journey declares no request body, although it changes and launches drafts.",
  where: "PATCH /entities/realtime_journeys/{realtimeJourneyId}",
  apply(edit) {
    edit.copy(input, changes);
    const all = at(edit.document, changes)?.required as string[] | undefined;
    if (all) edit.relax(changes, ...all);
    edit.add(`${operation("PATCH /entities/realtime_journeys/{realtimeJourneyId}")}/requestBody`, {
      required: true,
      content: {
        "application/vnd.treasuredata.v1+json": {
          schema: { type: "object", required: ["attributes"], properties: { attributes: { $ref: changes } } },
        },
      },
    });
  },
};
