/** What the fake refuses, in the shapes in which the API does: it has one for each dialect, and more. */

/** What there is to say of a refusal. */
export interface Told {
  message: string;
  /** The attribute that is wrong, and what it was to be. */
  field?: string;
  value?: string;
  /** The segments that stand in the way. */
  ids?: readonly string[];
  headers?: Record<string, string>;
}

type Body = (status: number, told: Told) => unknown;

/** As REST has it, and as JSON:API where that is another. */
type Shape = [status: number, rest: Body, jsonApi?: Body];

export type RefusalKind = keyof typeof shapes;

const coded: Body = (status, { message }) => ({ code: `${status}`, message });

const byField: Body = (_, { message, field = "base" }) => ({ errors: { [field]: [message] } });

/** Of the server before it looks at what is asked for. */
const plain: Body = (status, { message }) => ({ status, error: message });

const shapes = {
  unknownPath: [404, plain],
  wrongMethod: [405, plain],
  wrongMediaType: [415, plain],
  unreadable: [400, plain],
  unauthorized: [401, coded],
  notFound: [404, coded, problem("record-not-found-error")],
  /** A name that is taken or missing: 400 by field in both dialects, as callers of the API tell it. */
  invalid: [400, byField],
  badParameter: [400, coded, problem("bad-parameter-error")],
  unprocessable: [422, coded, problem("unprocessable-entity-error", { unprocessableEntityCode: "CANNOT_MOVE" })],
  referenced: [409, referencedBeside, referencedInMeta],
} satisfies Record<string, Shape>;

/** Thrown where the fake refuses a request; becomes an answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  readonly told: Told;

  constructor(kind: RefusalKind, told: Told) {
    super([told.field, JSON.stringify(told.value), told.message].filter(Boolean).join(" "));
    this.kind = kind;
    this.told = told;
  }
}

/** The answer that a refusal is. */
export function answerOf({ kind, told }: Refusal, isJsonApi: boolean): Response {
  const [status, rest, jsonApi = rest]: Shape = shapes[kind];
  const body = (isJsonApi ? jsonApi : rest)(status, told);
  const headers = { "Content-Type": "application/json", ...told.headers };
  return new Response(JSON.stringify(body), { status, headers });
}

function problem(code: string, meta?: object): Body {
  return (status, { message }) => ({ errors: [{ code, status: `${status}`, detail: message, ...(meta && { meta }) }] });
}

function referencedBeside(_: number, { message, ids = [] }: Told): unknown {
  return { errors: { deletion: [message] }, referencedBySegments: ids.map((id) => ({ id })) };
}

function referencedInMeta(status: number, { message, ids = [] }: Told): unknown {
  const meta = { referencedBySegments: ids.map((id) => ({ id })) };
  return { errors: [{ code: "conflict-error", status: `${status}`, detail: message, meta }] };
}
