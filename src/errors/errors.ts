/** The errors of a call: one class for each way it can fail, all of them `CdpError`. */
import { CdpError, type ErrorDetails, rootCauseMessage } from "./base-error.ts";
import { parseIssues, toSingleLine, summarizeIssues } from "./issues.ts";

export { CdpError, type ErrorDetails } from "./base-error.ts";

/** What a call can fail with, told apart by its `kind`. */
export type CallError = HttpError | ConnectionError | TimeoutError | CanceledError | UnreadableError;

/** Any error of this client, told apart by its `kind`. */
export type AnyCdpError = CallError | PaginationError | JobError;

/** Thrown when the API answers with a status that is no success; carries `status`, `headers`, `body` and `issues`. */
export class HttpError<Body = unknown> extends CdpError {
  override readonly name = "HttpError";
  readonly kind = "http";
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly body: Body;

  constructor(details: ErrorDetails & { status: number; headers: Headers }) {
    const issues = parseIssues(details.body);
    super(details, `${details.status} ${summarizeIssues(issues)}`, issues);
  }
}

/** Thrown when no answer comes, or it breaks off (`phase`); carries the error of `fetch` as `cause`. */
export class ConnectionError extends CdpError {
  override readonly name = "ConnectionError";
  readonly kind = "connection";

  constructor(details: ErrorDetails) {
    super(
      details,
      `${details.phase === "body" ? "the answer broke off" : "no answer"}: ${rootCauseMessage(details.cause)}`,
    );
  }
}

/** Thrown when one attempt, the whole call or all of a `poll` (`scope`) takes longer than `timeout` milliseconds. */
export class TimeoutError extends CdpError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  declare readonly timeout: number;
  declare readonly scope: "attempt" | "call" | "job";

  constructor(details: ErrorDetails & { timeout: number; scope: TimeoutError["scope"] }) {
    super(details, `${details.scope} not complete within ${details.timeout} ms`);
  }
}

/** Thrown when the caller's `signal` ends the call; carries the reason of the signal as `cause`. */
export class CanceledError extends CdpError {
  override readonly name = "CanceledError";
  readonly kind = "canceled";

  constructor(details: ErrorDetails) {
    super(details, `canceled: ${rootCauseMessage(details.cause)}`);
  }
}

/** Thrown when a success has no body, or one that is not JSON. Carries the text as `body` and its beginning as `preview`. */
export class UnreadableError extends CdpError {
  override readonly name = "UnreadableError";
  readonly kind = "unreadable";
  declare readonly body: string;
  declare readonly contentType: string;
  declare readonly preview: string;

  constructor(details: ErrorDetails) {
    const contentType = details.headers?.get("content-type") ?? "";
    const preview = toSingleLine(details.body, 200);
    const type = contentType && ` (${contentType})`;
    const fault = details.body
      ? `but no JSON${type}: ${preview}`
      : "without a body, although the description declares one";
    super({ ...details, ...{ contentType, preview } }, `${details.status} ${fault}`);
  }
}

/** Why a list cannot be read to its end: what became of the query, or pages that lead nowhere. */
export type PaginationErrorReason =
  "pending" | "killed" | "error" | "repeated-cursor" | "no-progress" | "missing-cursor";

/** Thrown when a list cannot be read to its end; carries the last answer as `body`. */
export class PaginationError extends CdpError {
  override readonly name = "PaginationError";
  readonly kind = "pagination";
  declare readonly reason: PaginationErrorReason;

  constructor(details: ErrorDetails & { reason: PaginationErrorReason }, story: string) {
    super(details, story);
  }
}

/**
 * Thrown when work that `poll` waits for fails, is canceled or cannot be found (then without `state`); carries its `id`,
 * the final answer as `body`, and as `issues` what the server says of it.
 */
export class JobError<Body = unknown> extends CdpError {
  override readonly name = "JobError";
  readonly kind = "job";
  declare readonly body: Body;

  constructor(details: ErrorDetails, reason?: unknown) {
    const { id, state } = details;
    const issues = parseIssues(reason);
    const end = state ? `ended as ${state}${issues[0] ? `: ${summarizeIssues(issues)}` : ""}` : "is not shown";
    super(details, `${id ? `run ${id} ` : ""}${end}`, issues);
  }
}
