/** What all errors of the client have in common. */
import { type Redact, redactData, redactHeaders } from "../redaction/redactor.ts";
import { cdpErrorBrand } from "./brand.ts";
import { redactCause, rootCauseMessage } from "./cause.ts";
import { findHint, type Issue } from "./issues.ts";
import { redactKeys, toSingleLine } from "./text.ts";

/** What the client knows about a call that failed. */
export interface ErrorDetails {
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path template of the description, `/audiences/{audienceId}`. */
  path: string;
  /** The URL of the request without its query. The host shows the region. */
  url?: string;
  attempts: number;
  /** Milliseconds since the call started. */
  duration: number;
  status?: number;
  /** The headers of the response, never those of the request. Logs show only harmless ones. */
  headers?: Headers;
  /** The id that the API gave the request (`X-Request-Id`), for its support. */
  requestId?: string;
  /** The body of the response, parsed if it is JSON. Logs do not show it. */
  body?: unknown;
  cause?: unknown;
  /** What to do about the error. Default: the hint for the status. */
  hint?: string;
  /** How much of the response had arrived. */
  phase?: "before headers" | "body";
  /** For a list: the value for its option `from` that continues with the first page that was not returned. */
  resumeFrom?: string | number;
  /** The id of the job that `poll` waited for. Pass it to `poll` to continue. */
  id?: string;
  /** The last known state of the job, in the words of the API. */
  state?: string;
  /** Removes the keys of the client. Everything that a log may show goes through it. */
  redact?: Redact | undefined;
}

type InspectFunction = (value: unknown, options: object) => string;

const loggableHeaders = /^(content-type|date|retry-after|x-request-id)$/;

export interface CdpError extends Readonly<Omit<ErrorDetails, "cause" | "redact">> {
  readonly url: string;
}

/** Any failure of a call. Logs show everything except `headers` and `body`. */
export abstract class CdpError extends Error {
  abstract readonly kind: "http" | "connection" | "timeout" | "canceled" | "unreadable" | "pagination" | "job";
  /** The issues of an error response, in one form for every shape. Empty when the API sent no response. */
  declare readonly issues: readonly Issue[];

  constructor(details: ErrorDetails, message: string, issues: Issue[] = []) {
    const { headers, body, cause, redact = String, hint = findHint(details.status, body, issues), ...rest } = details;
    const publicHeaders = headers && redactHeaders(headers, redact);
    const requestId = publicHeaders?.get("x-request-id");
    const optional = { ...(requestId && { requestId }), ...(hint && { hint }) };
    const known = { ...rest, ...optional, url: withoutQuery(details), message, issues };
    const { message: publicMessage, ...publicDetails } = redactData(known, redact);
    const options = "cause" in details && { cause: redactCause(cause, redact) };
    super(formatMessage(publicDetails, publicMessage), options || undefined);
    Object.assign(this, publicDetails);
    Object.defineProperties(this, { headers: { value: publicHeaders }, body: { value: body } });
  }

  get [cdpErrorBrand](): true {
    return true;
  }

  /** Returns what a log may contain: no body, and only harmless headers. */
  toJSON(): object {
    const headers = [...(this.headers ?? [])].filter(([key]) => loggableHeaders.test(key));
    const cause = rootCauseMessage(this.cause) || undefined;
    return { ...this, message: this.message, headers: Object.fromEntries(headers), cause };
  }

  /** A cause may contain the request, and `console.log` prints causes in full. */
  [Symbol.for("nodejs.util.inspect.custom")](_: unknown, options: object, inspect: InspectFunction): string {
    return redactKeys(inspect(this, { ...options, customInspect: false }));
  }
}

function withoutQuery({ url, path }: ErrorDetails): string {
  return url?.replace(/[?#].*/s, "") || path;
}

function formatMessage({ method, url, operation, attempts, hint }: ErrorDetails, message: string): string {
  const call = attempts > 1 ? `${operation}, ${attempts} attempts` : operation;
  const where = `${method} ${toSingleLine(url, 300)}: ${toSingleLine(message, 300)} (${call})`;
  return hint ? `${where}. ${toSingleLine(hint, 300)}` : where;
}
