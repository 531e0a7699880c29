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
    const graph = buildSchemaGraph(edit.document);
    const isKnown = (response: Response) =>
      Object.values(resolveReference(edit.document, response).content ?? {}).every(
        ({ schema }) => schema && known.has(graph.get(schema)!.hash),
      );
    for (const { id, operation: it } of operationsOf(edit.document)) {
      const before = structuredClone(it.responses);
      for (const [status, response] of Object.entries(it.responses))
        if (/^[45]/.test(status) && isKnown(response)) delete it.responses[status];
      it.responses = { ...structuredClone(responses), ...it.responses };
      edit.record(`${operation(id)}/responses`, isDeepStrictEqual(before, it.responses) ? "already fixed" : "applied");
    }
  },
};
