import { operation, type Patch } from "../../scripts/pull/patch.ts";

const json = "application/json";
const anyObject = { type: "object", additionalProperties: true };

/** The success responses of nine operations that declare none. The body of a deletion is unspecified. */
const responses: Record<string, object> = {
  "POST /audiences": { $ref: "#/components/schemas/Audience" },
  "PUT /audiences/{audienceId}": { $ref: "#/components/schemas/Audience" },
  "DELETE /audiences/{audienceId}": anyObject,
  "POST /audiences/{audienceId}/segments": { $ref: "#/components/schemas/Segment" },
  "DELETE /audiences/{audienceId}/segments/{segmentId}": anyObject,
  "POST /audiences/{audienceId}/segments/{segmentId}/syndications": { $ref: "#/components/schemas/Syndication" },
  "DELETE /audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}": anyObject,
  "POST /audiences/{audienceId}/tokens": { $ref: "#/components/schemas/Token" },
  "DELETE /audiences/{audienceId}/tokens/{tokenId}": anyObject,
};

export const successResponses: Patch = {
  name: "success-responses",
  why: "Nine operations declare no 2xx response, so the ID of a created resource cannot be read: `data` is `never`.",
  where: "POST, PUT and DELETE on /audiences, segments, activations and tokens in REST format",
  apply(edit) {
    for (const [id, schema] of Object.entries(responses))
      edit.add(`${operation(id)}/responses/200`, { description: "Done.", content: { [json]: { schema } } });
  },
};
