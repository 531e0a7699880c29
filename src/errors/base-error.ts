/** What all errors of a call have in common. */
import { findHint, type Issue, toSingleLine, redactKeys } from "./issues.ts";
import { cdpErrorBrand } from "./is-cdp-error.ts";

/** What the client knows of a call that failed. */
export interface ErrorDetails {
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path in the description, with `{audienceId}`. */
  path: string;
  /** Where the request went, without its query: the host says which region answered. */
  url?: string;
  attempts: number;
  /** Milliseconds since the call began. */
  duration: number;
  status?: number;
  /** The headers of the answer, never those of the request; no log shows them whole. */
  headers?: Headers;
  /** The id that the API gave the request (`X-Request-Id`), for its support. */
  requestId?: string;
  /** The body of the answer, parsed where it is JSON; no log shows it. */
  body?: unknown;
  cause?: unknown;
  /** What to do about it, in place of the hint that is known for the status. */
  hint?: string;
  /** How far the answer had come. */
  phase?: "before headers" | "body";
  /** For a list: what its option `from` takes to go on with the first page that was not given. */
  resumeFrom?: string | number;
  /** Names the work that `poll` waited for, to go on with. */
  id?: string;
  /** Its state as it was seen last, in the words of the API. */
  state?: string;
}

type InspectFunction = (value: unknown, options: object) => string;

const loggableHeaders = /^(content-type|date|retry-after|x-request-id)$/;

export interface CdpError extends Readonly<Omit<ErrorDetails, "cause">> {
  readonly url: string;
}

/** Any failure of a call; a log shows all of it but `headers` and `body`. */
export abstract class CdpError extends Error {
  abstract readonly kind: "http" | "connection" | "timeout" | "canceled" | "unreadable" | "pagination" | "job";
  /** What the answer complains about, in one form for every shape; empty where the API gave no answer. */
  readonly issues: readonly Issue[];

  constructor(details: ErrorDetails, message: string, issues: Issue[] = []) {
    const { headers, body, cause: _, hint = findHint(details.status, body, issues), ...rest } = details;
    const requestId = headers?.get("x-request-id");
    const publicDetails = { ...rest, url: withoutQuery(details), ...(requestId && { requestId }) };
    super(formatMessage(publicDetails, message, hint), details);
    Object.assign(this, publicDetails, hint && { hint });
    this.issues = issues;
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body } });
  }

  get [cdpErrorBrand](): true {
    return true;
  }

  /** What may stand in a log: no body, and of the headers the harmless ones. */
  toJSON(): object {
    const headers = [...(this.headers ?? [])].filter(([key]) => loggableHeaders.test(key));
    const cause = rootCauseMessage(this.cause) || undefined;
    return { ...this, message: this.message, headers: Object.fromEntries(headers), cause };
  }

  /** A cause may hold the request, and `console.log` prints causes in full. */
  [Symbol.for("nodejs.util.inspect.custom")](_: unknown, options: object, inspect: InspectFunction): string {
    return redactKeys(inspect(this, { ...options, customInspect: false }));
  }
}

/** What the innermost cause says; `fetch failed` itself says nothing. */
export function rootCauseMessage(cause: unknown, depth = 5): string {
  const { cause: inner, message, code } = Object(cause);
  return (inner && depth && rootCauseMessage(inner, depth - 1)) || toSingleLine(message || code || cause);
}

function withoutQuery({ url, path }: ErrorDetails): string {
  return url?.replace(/[?#].*/s, "") || path;
}

function formatMessage({ method, url, operation, attempts }: ErrorDetails, message: string, hint?: string): string {
  const call = attempts > 1 ? `${operation}, ${attempts} attempts` : operation;
  return `${method} ${toSingleLine(url)}: ${toSingleLine(message, 300)} (${call})${hint ? `. ${hint}` : ""}`;
}
