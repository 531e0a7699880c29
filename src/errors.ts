/** The errors of a call: one class for each way it can fail, all of them `CdpError`. */
import { hintFor, type Issue, issuesOf, lineOf, summaryOf, withoutKeys } from "./issues.ts";

/** What the client knows of a call that failed. */
export interface ErrorDetails {
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path in the description, with `{audienceId}`. */
  path: string;
  /** The path with the real ids, without origin and query. */
  url?: string;
  attempts: number;
  /** Milliseconds since the call began. */
  duration: number;
  status?: number;
  /** The headers of the answer, never those of the request; no log shows them whole. */
  headers?: Headers;
  /** The body of the answer, parsed where it is JSON; no log shows it. */
  body?: unknown;
  cause?: unknown;
  /** What to do about it, in place of the hint that is known for the status. */
  hint?: string;
  /** How far the answer had come. */
  phase?: "before headers" | "body";
}

/** Any error of a call, told apart by its `kind`. */
export type AnyCdpError = HttpError | ConnectionError | TimeoutError | CanceledError | UnreadableError;

type Inspect = (value: unknown, options: object) => string;

const brand = Symbol.for("td-cdp.error");
const loggedHeaders = /^(content-type|date|retry-after|x-request-id)$/;

export interface CdpError extends Readonly<Omit<ErrorDetails, "cause">> {}

/** Any failure of a call; a log shows all of it but `headers` and `body`. */
export abstract class CdpError extends Error {
  abstract readonly kind: "http" | "connection" | "timeout" | "canceled" | "unreadable";
  /** What the answer complains about, in one form for every shape; empty where the API gave no answer. */
  readonly issues: readonly Issue[];

  constructor(details: ErrorDetails, story: string, issues: Issue[] = []) {
    const { headers, body, cause: _, hint = hintFor(details.status, body, issues), ...shown } = details;
    super(messageOf(details, story, hint), details);
    Object.assign(this, shown, hint && { hint });
    this.issues = issues;
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body } });
  }

  get [brand](): true {
    return true;
  }

  /** What may stand in a log: no body, and of the headers the harmless ones. */
  toJSON(): object {
    const headers = [...(this.headers ?? [])].filter(([key]) => loggedHeaders.test(key));
    const cause = reasonOf(this.cause) || undefined;
    return { ...this, message: this.message, headers: Object.fromEntries(headers), cause };
  }

  /** A cause may hold the request, and `console.log` prints causes in full. */
  [Symbol.for("nodejs.util.inspect.custom")](_: unknown, options: object, inspect: Inspect): string {
    return withoutKeys(inspect(this, { ...options, customInspect: false }));
  }
}

/** Thrown when the API answers with a status that is no success; carries `status`, `headers`, `body` and `issues`. */
export class HttpError<Body = unknown> extends CdpError {
  override readonly name = "HttpError";
  readonly kind = "http";
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly body: Body;

  constructor(details: ErrorDetails & { status: number; headers: Headers }) {
    const issues = issuesOf(details.body);
    super(details, `${details.status} ${summaryOf(issues)}`, issues);
  }
}

/** Thrown when no answer comes, or it breaks off (`phase`); carries the error of `fetch` as `cause`. */
export class ConnectionError extends CdpError {
  override readonly name = "ConnectionError";
  readonly kind = "connection";

  constructor(details: ErrorDetails) {
    super(details, `${details.phase === "body" ? "the answer broke off" : "no answer"}: ${reasonOf(details.cause)}`);
  }
}

/** Thrown when one attempt or the whole call (`scope`) takes longer than `timeout` milliseconds. */
export class TimeoutError extends CdpError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  declare readonly timeout: number;
  declare readonly scope: "attempt" | "call";

  constructor(details: ErrorDetails & { timeout: number; scope: "attempt" | "call" }) {
    super(details, `${details.scope} not complete within ${details.timeout} ms`);
  }
}

/** Thrown when the caller's `signal` ends the call; carries the reason of the signal as `cause`. */
export class CanceledError extends CdpError {
  override readonly name = "CanceledError";
  readonly kind = "canceled";

  constructor(details: ErrorDetails) {
    super(details, `canceled: ${reasonOf(details.cause)}`);
  }
}

/** Thrown when the answer is a success but cut, or no JSON; carries the text as `body`, its beginning as `preview`. */
export class UnreadableError extends CdpError {
  override readonly name = "UnreadableError";
  readonly kind = "unreadable";
  declare readonly body: string;
  declare readonly contentType: string;
  declare readonly preview: string;

  constructor(details: ErrorDetails) {
    const text = { contentType: details.headers?.get("content-type") ?? "", preview: lineOf(details.body, 200) };
    super({ ...details, ...text }, `${details.status} but no JSON (${text.contentType}): ${text.preview}`);
  }
}

/** Whether a value is an error of this client, also of another copy of it or from another realm. */
export function isCdpError(value: unknown): value is AnyCdpError {
  return brand in Object(value);
}

/** Gives an error the caller's stack: what awaits `callee`, the outermost async function, which catches it. */
export function withCallerStack<E extends Error>(error: E, callee: (...args: never[]) => unknown): E {
  // Only V8 and JavaScriptCore have it; elsewhere the stack stays as it is.
  const { captureStackTrace } = Error as { captureStackTrace?: (error: Error, callee: unknown) => void };
  captureStackTrace?.(error, callee);
  return error;
}

function messageOf({ method, path, url, operation, attempts }: ErrorDetails, story: string, hint?: string): string {
  const end = `${attempts > 1 ? `, ${attempts} attempts` : ""})${hint ? `. ${hint}` : ""}`;
  return `${method} ${lineOf(url ?? path)}: ${lineOf(story, 300)} (${operation}${end}`;
}

/** What the innermost cause says; `fetch failed` itself says nothing. */
function reasonOf(cause: unknown, depth = 5): string {
  const { cause: inner, message, code } = Object(cause);
  return (inner && depth && reasonOf(inner, depth - 1)) || lineOf(message || code || cause);
}
