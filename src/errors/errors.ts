/** The classes of errors, one for each way to fail, all of them `CdpError`. */
import { redactData } from "../redaction/redactor.ts";
import { CdpError, type ErrorDetails } from "./base-error.ts";
import { describeBrokenJson } from "./broken-json.ts";
import { rootCauseMessage } from "./cause.ts";
import { parseIssues, summarizeIssues } from "./issues.ts";
import { toSingleLine } from "./text.ts";

/** The errors of a call, discriminated by `kind`. */
export type CallError = HttpError | ConnectionError | TimeoutError | CanceledError | UnreadableError;

/** Any error of this client, discriminated by `kind`. */
export type AnyCdpError = CallError | PaginationError | JobError;

/**
 * Thrown for an error response. Carries `status`, `headers`, `body` and `issues`.
 *
 * @typeParam Body The body of the response. `isCdpError(error, call)` narrows it to those of the description.
 */
export class HttpError<Body = unknown> extends CdpError {
  override readonly name = "HttpError";
  readonly kind = "http";
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly body: Body;

  constructor(details: ErrorDetails & { status: number; headers: Headers }) {
    const issues = parseIssues(details.body, details.headers.get("content-type") ?? "");
    super(details, `${details.status} ${summarizeIssues(issues)}`, issues);
  }
}

/** Thrown when there is no response, or it ends too early (`phase`). Carries the error of `fetch` as `cause`. */
export class ConnectionError extends CdpError {
  override readonly name = "ConnectionError";
  readonly kind = "connection";

  constructor(details: ErrorDetails) {
    super(
      details,
      `${details.phase === "body" ? "the response ended too early" : "no response"}: ${rootCauseMessage(details.cause, details.redact)}`,
    );
  }
}

/** Thrown when an attempt, a call or a `poll` (`scope`) takes longer than `timeout` milliseconds. */
export class TimeoutError extends CdpError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  declare readonly timeout: number;
  declare readonly scope: "attempt" | "call" | "job";

  constructor(details: ErrorDetails & { timeout: number; scope: TimeoutError["scope"] }) {
    super(details, `${details.scope} timed out after ${details.timeout} ms`);
  }
}

/** Thrown when the caller's `signal` aborts. Carries the reason of the signal as `cause`. */
export class CanceledError extends CdpError {
  override readonly name = "CanceledError";
  readonly kind = "canceled";

  constructor(details: ErrorDetails) {
    super(details, `canceled: ${rootCauseMessage(details.cause, details.redact)}`);
  }
}

/**
 * Thrown when a success has no body, or one that is not JSON. Carries the text as `body`, and its beginning as `preview`
 * unless it is broken JSON, which may hold profiles.
 */
export class UnreadableError extends CdpError {
  override readonly name = "UnreadableError";
  readonly kind = "unreadable";
  declare readonly body: string;
  declare readonly contentType: string;
  declare readonly preview: string;

  constructor(details: ErrorDetails) {
    const { status, headers, redact = String } = details;
    const contentType = headers?.get("content-type") ?? "";
    const body = redact(String(details.body ?? ""));
    const broken = describeBrokenJson(body, contentType);
    const preview = broken ? "" : toSingleLine(body, 200);
    const type = contentType && ` (${contentType})`;
    const fault = body
      ? `response is not JSON${type}: ${broken ?? preview}`
      : "response has no body, although the API declares one";
    super({ ...details, ...{ body, contentType, preview } }, `${status} ${fault}`);
  }
}

/** Why a list cannot be read to its end: the state of its query, a response without a list, or pages without an end. */
export type PaginationErrorReason =
  "pending" | "killed" | "error" | "repeated-cursor" | "no-progress" | "missing-cursor" | "missing-list";

/** Thrown when a list cannot be read to its end. Carries the last response as `body`. */
export class PaginationError extends CdpError {
  override readonly name = "PaginationError";
  readonly kind = "pagination";
  declare readonly reason: PaginationErrorReason;

  constructor(details: ErrorDetails & { reason: PaginationErrorReason }, message: string) {
    super(details, message);
  }
}

/**
 * Thrown when the job that `poll` waits for fails, is canceled or cannot be found (then without `state`), or when the
 * response to its start has no id (then without `id`, and the job may be running). Carries its `id`, the last response
 * as `body`, and the reason that the API states as `issues`.
 *
 * @typeParam Body The last response.
 */
export class JobError<Body = unknown> extends CdpError {
  override readonly name = "JobError";
  readonly kind = "job";
  declare readonly body: Body;

  constructor(details: ErrorDetails, reason?: unknown) {
    const { id, state, redact = String } = details;
    const issues = parseIssues(redactData(reason, redact));
    const end = state
      ? `ended with the state ${state}${issues[0] ? `: ${summarizeIssues(issues)}` : ""}`
      : "was not found";
    super(details, id ? `run ${id} ${end}` : state ? end : "the response that started the job has no id", issues);
  }
}
