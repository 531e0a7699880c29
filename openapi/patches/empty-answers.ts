import { operation, type Patch } from "../../scripts/pull/patch.ts";

const nothing = { type: "object", additionalProperties: true };

/** They say 200 and nothing about a body. */
const silent = ["DELETE /audiences/{audienceId}/folders/{folderId}", "DELETE /entities/journeys/{journeyId}"];

/** They answer an object that must have no key. */
const closed = [
  "DELETE /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}",
  "DELETE /entities/realtime_journeys/{realtimeJourneyId}",
  "DELETE /entities/realtime_personalizations/{realtimePersonalizationId}",
];

export const emptyAnswers: Patch = {
  name: "empty-answers",
  why: "A success without content makes `data` undefined, which reads like a failure; a closed empty object is `Record<string, never>`.",
  where: "deletes of folders, journeys and the realtime resources",
  apply(edit) {
    for (const id of silent)
      edit.add(`${operation(id)}/responses/200/content`, { "application/json": { schema: nothing } });
    for (const id of closed)
      edit.replace(`${operation(id)}/responses/200/content/application~1json/schema/additionalProperties`, false, true);
  },
};
