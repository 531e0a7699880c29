import { isDeepStrictEqual } from "node:util";
import { operationsOf, type Response, type Schema } from "../../scripts/openapi/document.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

/** The published error responses that our two replace. */
const known = new Set(
  [
    "BadRequest",
    "Unauthorized",
    "Forbidden",
    "NotFound",
    "ClientError",
    "ServerError",
    "NonJsonApiForbiddenRequest",
  ].concat(
    ["BadRequest", "ForbiddenRequest", "NotFoundRequest", "ConflictRequest", "UnprocessableRequest"].map(
      (name) => `JsonApi${name}`,
    ),
  ),
);

/** Error responses that are published inline, not as a component. */
const ownShape: Record<string, string[]> = {
  "DELETE /audiences/{audienceId}": ["404"],
  "POST /entities/journeys/{journeyId}/run": ["404", "409", "422"],
};

const string: Schema = { type: "string" };
const list = (items: Schema): Schema => ({ type: "array", items });
const object = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: "object",
  ...(required ? { required } : {}),
  properties,
});
const reference = list({ anyOf: [string, object({ id: string }, ["id"])] });
const references = { referencedBySegments: reference, referencedByPredictiveSegments: reference };

const problem = object({
  code: string,
  status: { type: ["string", "integer"] },
  detail: string,
  source: object({ pointer: string }),
  meta: {
    anyOf: [
      object({
        parameterCode: string,
        validationCode: string,
        permissionCode: string,
        unprocessableEntityCode: string,
        ...references,
      }),
      { type: "null" },
    ],
  },
});

/** Every format of an error body that was observed or is published, for any status. */
const clientError = {
  anyOf: [
    object({ code: string, message: string }, ["message"]),
    object({ errors: list(problem) }, ["errors"]),
    object({ errors: { type: "object", additionalProperties: list(string) }, ...references }, ["errors"]),
    object({ errors: string }, ["errors"]),
    object({ error: string }, ["error"]),
    object({ base: list(string) }, ["base"]),
  ],
};

const serverError = {
  anyOf: [
    object({ status: { type: "integer" }, error: string, details: string }, ["error"]),
    object({ code: string, message: string }, ["message"]),
  ],
};

const responses: Record<string, Response> = {
  "4XX": { description: "The request was rejected.", content: { "application/json": { schema: clientError } } },
  "5XX": { description: "The server failed.", content: { "application/json": { schema: serverError } } },
};

export const errorResponses: Patch = {
  name: "error-responses",
  why:
    "114 operations declare no error response, so `error` is `never` although errors occur. The others declare one " +
    "format each and return another. There are seven formats.",
  where: "every operation: one 4XX and one 5XX response with all formats",
  apply(edit) {
    for (const { id, operation: it } of operationsOf(edit.document)) {
      const before = structuredClone(it.responses);
      for (const [status, response] of Object.entries(it.responses))
        if (known.has(response.$ref?.split("/").at(-1) ?? "") || (ownShape[id]?.includes(status) && !response.$ref))
          delete it.responses[status];
      Object.assign(it.responses, structuredClone(responses));
      edit.record(`${operation(id)}/responses`, isDeepStrictEqual(before, it.responses) ? "already fixed" : "applied");
    }
  },
};
