import { operation, type Patch } from "../../scripts/pull/patch.ts";

const json = "application/json";
const nothing = { type: "object", additionalProperties: true };

/** What the nine operations without a declared success answer; deletes promise nothing about the body. */
const answers: Record<string, object> = {
  "POST /audiences": { $ref: "#/components/schemas/Audience" },
  "PUT /audiences/{audienceId}": { $ref: "#/components/schemas/Audience" },
  "DELETE /audiences/{audienceId}": nothing,
  "POST /audiences/{audienceId}/segments": { $ref: "#/components/schemas/Segment" },
  "DELETE /audiences/{audienceId}/segments/{segmentId}": nothing,
  "POST /audiences/{audienceId}/segments/{segmentId}/syndications": { $ref: "#/components/schemas/Syndication" },
  "DELETE /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}": nothing,
  "POST /audiences/{audienceId}/tokens": { $ref: "#/components/schemas/Token" },
  "DELETE /audiences/{audienceId}/tokens/{tokenId}": nothing,
};

export const successAnswers: Patch = {
  name: "success-answers",
  why: "Nine operations declare no 2xx answer, so the id of what was just created cannot be read: `data` is `never`.",
  where: "POST, PUT and DELETE of /audiences, segments, activations and tokens in the REST dialect",
  apply(edit) {
    for (const [id, schema] of Object.entries(answers))
      edit.add(`${operation(id)}/responses/200`, { description: "Done.", content: { [json]: { schema } } });
  },
};
