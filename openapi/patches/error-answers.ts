import { isDeepStrictEqual } from "node:util";
import { buildSchemaGraph } from "../../scripts/openapi/canonical/graph.ts";
import { operationsOf, resolveReference, type Response, type Schema } from "../../scripts/openapi/document.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

/**
 * The contracts of the published error responses that our two stand for, by the hash of their schema. An error response with
 * another schema stays, so that the diff shows what is new in it.
 */
const known = new Set([
  // `code` and `message`: 400, 401, 403 and 404 in REST.
  "ada3c9b227b5",
  // `errors` as text: 403 in REST.
  "b6e423748164",
  // `errors` as a list in JSON:API: 400, 403, 404, 409 and 422.
  ...["99c203f9ab2a", "03c6f20ff79d", "ba47acade7fd", "b3bccfb894a6", "0a440b6d0cce"],
  // `errors` by field: 409.
  "e6dce27181dd",
  // The start of a journey: 409 and 422.
  "ecea4f53592c",
  // `status`, `error` and `details`: 5XX.
  "3a8882c8d4a0",
]);

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
    const graph = buildSchemaGraph(edit.document);
    const isKnown = (response: Response) =>
      Object.values(resolveReference(edit.document, response).content ?? {}).every(
        ({ schema }) => schema && known.has(graph.get(schema)!.hash),
      );
    for (const { id, operation: it } of operationsOf(edit.document)) {
      const before = structuredClone(it.responses);
      for (const [status, response] of Object.entries(it.responses))
        if (/^[45]/.test(status) && isKnown(response)) delete it.responses[status];
      it.responses = { ...structuredClone(answers), ...it.responses };
      edit.record(`${operation(id)}/responses`, isDeepStrictEqual(before, it.responses) ? "already fixed" : "applied");
    }
  },
};
