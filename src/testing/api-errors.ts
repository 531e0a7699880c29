/** Error responses in the formats of the API, which depend on the dialect and on the kind of error. */

/** The details of an error. */
export interface ErrorFields {
  message: string;
  /** The invalid attribute, and its value. */
  field?: string;
  value?: string;
  /** The segments that block the request. */
  segmentIds?: readonly string[];
  /** What JSON:API says besides the message. */
  meta?: object;
  headers?: Record<string, string>;
}

type BodyFormat = (status: number, fields: ErrorFields) => unknown;

/** The status and the body in REST. JSON:API has the same body unless a second one is given. */
type ErrorFormat = [status: number, rest: BodyFormat, jsonApi?: BodyFormat];

export type FakeErrorKind = keyof typeof errorFormats;

const codedBody: BodyFormat = (status, { message }) => ({ code: `${status}`, message });

const fieldErrorsBody: BodyFormat = (_status, { message, field = "base" }) => ({ errors: { [field]: [message] } });

/** Error body of the web server, sent before the request reaches the API. */
const serverErrorBody: BodyFormat = (status, { message }) => ({ status, error: message });

const errorFormats = {
  unknownPath: [404, serverErrorBody],
  wrongMethod: [405, serverErrorBody],
  wrongMediaType: [415, serverErrorBody],
  malformedBody: [400, serverErrorBody],
  unauthorized: [401, codedBody],
  notFound: [404, codedBody, jsonApiError("record-not-found-error")],
  /** Used for a name that is missing or taken. Callers of the API report this format for both dialects. */
  invalidField: [400, fieldErrorsBody],
  badParameter: [400, codedBody, jsonApiError("bad-parameter-error")],
  unprocessable: [422, codedBody, jsonApiError("unprocessable-entity-error")],
  referenced: [409, referencesAtTop, referencesInMeta],
  /** The fake, not the API, responds with this. */
  notKept: [501, serverErrorBody],
} satisfies Record<string, ErrorFormat>;

/** An error that the backend throws and then sends as an error response. */
export class FakeApiError extends Error {
  override readonly name = "FakeApiError";
  readonly kind: FakeErrorKind;
  readonly fields: ErrorFields;

  constructor(kind: FakeErrorKind, fields: ErrorFields) {
    super([fields.field, JSON.stringify(fields.value), fields.message].filter(Boolean).join(" "));
    this.kind = kind;
    this.fields = fields;
  }
}

/** Converts an error to a response in one of the two dialects. */
export function toErrorResponse({ kind, fields }: FakeApiError, isJsonApi: boolean): Response {
  const [status, rest, jsonApi = rest]: ErrorFormat = errorFormats[kind];
  const body = isJsonApi ? jsonApi(status, fields) : rest(status, fields);
  const headers = { "Content-Type": "application/json", ...fields.headers };
  return new Response(JSON.stringify(body), { status, headers });
}

function jsonApiError(code: string): BodyFormat {
  return (status, { message, meta }) => ({
    errors: [{ code, status: `${status}`, detail: message, ...(meta && { meta }) }],
  });
}

function referencesAtTop(_status: number, { message, segmentIds = [] }: ErrorFields): unknown {
  return { errors: { deletion: [message] }, referencedBySegments: segmentIds.map((id) => ({ id })) };
}

function referencesInMeta(status: number, { message, segmentIds = [] }: ErrorFields): unknown {
  const meta = { referencedBySegments: segmentIds.map((id) => ({ id })) };
  return { errors: [{ code: "conflict-error", status: `${status}`, detail: message, meta }] };
}
