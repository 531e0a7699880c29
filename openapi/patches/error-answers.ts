import { isDeepStrictEqual } from "node:util";
import { operationsOf, type Response, type Schema } from "../../scripts/openapi/document.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

/** The published error answers that the two of ours stand for. */
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

/** Answers of failures without a component of their own. */
const ownShape: Record<string, string[]> = {
  "DELETE /audiences/{audienceId}": ["404"],
  "POST /entities/journeys/{journeyId}/run": ["404", "409", "422"],
};

const text: Schema = { type: "string" };
const list = (items: Schema): Schema => ({ type: "array", items });
const object = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: "object",
  ...(required ? { required } : {}),
  properties,
});
const reference = list({ anyOf: [text, object({ id: text }, ["id"])] });
const references = { referencedBySegments: reference, referencedByPredictiveSegments: reference };

const problem = object({
  code: text,
  status: { type: ["string", "integer"] },
  detail: text,
  source: object({ pointer: text }),
  meta: {
    anyOf: [
      object({
        parameterCode: text,
        validationCode: text,
        permissionCode: text,
        unprocessableEntityCode: text,
        ...references,
      }),
      { type: "null" },
    ],
  },
});

/** Every shape of an error body that was seen or is published, whatever the status. */
const clientError = {
  anyOf: [
    object({ code: text, message: text }, ["message"]),
    object({ errors: list(problem) }, ["errors"]),
    object({ errors: { type: "object", additionalProperties: list(text) }, ...references }, ["errors"]),
    object({ errors: text }, ["errors"]),
    object({ error: text }, ["error"]),
    object({ base: list(text) }, ["base"]),
  ],
};

const serverError = {
  anyOf: [
    object({ status: { type: "integer" }, error: text, details: text }, ["error"]),
    object({ code: text, message: text }, ["message"]),
  ],
};

const answers: Record<string, Response> = {
  "4XX": { description: "The request is refused.", content: { "application/json": { schema: clientError } } },
  "5XX": { description: "The server failed.", content: { "application/json": { schema: serverError } } },
};

export const errorAnswers: Patch = {
  name: "error-answers",
  why:
    "114 operations declare no error, so `error` is `never` where errors do occur; the others promise one shape each " +
    "and send another: there are seven.",
  where: "every operation: one 4XX and one 5XX answer with all shapes",
  apply(edit) {
    for (const { id, operation: it } of operationsOf(edit.document)) {
      const before = structuredClone(it.responses);
      for (const [status, answer] of Object.entries(it.responses))
        if (known.has(answer.$ref?.split("/").at(-1) ?? "") || (ownShape[id]?.includes(status) && !answer.$ref))
          delete it.responses[status];
      Object.assign(it.responses, structuredClone(answers));
      edit.record(`${operation(id)}/responses`, isDeepStrictEqual(before, it.responses) ? "already fixed" : "applied");
    }
  },
};
