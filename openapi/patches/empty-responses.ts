import { operation, type Patch } from "../../scripts/pull/patch.ts";

const anyObject = { type: "object", additionalProperties: true };

/** Operations that declare 200 without a body. */
const withoutContent = ["DELETE /audiences/{audienceId}/folders/{folderId}", "DELETE /entities/journeys/{journeyId}"];

/** Operations that return an object in which no key is allowed. */
const closed = [
  "DELETE /audiences/{audienceId}/realtime_attributes/{realtimeAttributeId}",
  "DELETE /entities/realtime_journeys/{realtimeJourneyId}",
  "DELETE /entities/realtime_personalizations/{realtimePersonalizationId}",
];

export const emptyResponses: Patch = {
  name: "empty-responses",
  why:
    "A success response without content makes `data` undefined, which looks like a failure. A closed empty object is " +
    "generated as `Record<string, never>`.",
  where: "the deletions of folders, journeys and realtime resources",
  apply(edit) {
    for (const id of withoutContent)
      edit.add(`${operation(id)}/responses/200/content`, { "application/json": { schema: anyObject } });
    for (const id of closed)
      edit.replace(`${operation(id)}/responses/200/content/application~1json/schema/additionalProperties`, false, true);
  },
};
