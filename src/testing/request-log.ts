/** Records requests for assertions, without API keys. */
import { createRedactor, type Redact } from "../redaction/redactor.ts";
import type { CallName } from "./routing.ts";

/** A request that the fake received. */
export interface FakeRequest {
  /** The name of the call, such as `audiences.segments.update`. Undefined when no operation matches. */
  readonly operation: CallName | undefined;
  readonly method: string;
  /** The path as sent, without the query: `/audiences/7/segments`. */
  readonly path: string;
  /** The query parameters. A parameter that occurs more than once has an array. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** The body, parsed if it is JSON. Undefined when the request has none. */
  readonly body: unknown;
  /** The headers, with names in lower case. `[key]` replaces the API key here and everywhere else in the request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The status of the response. Undefined until the response is sent, and when the connection failed. */
  readonly status: number | undefined;
}

/** A request as received. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
}

/** An entry of the request log. Its status is set when the response is sent. */
export type RequestRecord = Omit<FakeRequest, "status"> & { status: number | undefined };

/** Creates a log entry. Replaces the valid API key, and any other key that was sent, with `[key]`. */
export function createRequestRecord(
  { method, url, headers, text }: IncomingRequest,
  apiKey: string,
  operation: CallName | undefined,
): RequestRecord {
  const redact = createRedactor([`TD1 ${apiKey}`, headers.get("authorization") ?? ""]);
  const redactHeader = (name: string, value: string) => (name === "authorization" ? "[key]" : redact(value));
  return {
    operation,
    method,
    path: redact(url.pathname),
    query: toQueryObject(new URLSearchParams(redact(url.search)), redact),
    body: parseBody(redact(text)),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, redactHeader(name, value)])),
    status: undefined,
  };
}

/** Parses a JSON body. Returns other text as it is, and undefined for an empty body. */
export function parseBody(text: string): unknown {
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

function toQueryObject(parameters: URLSearchParams, redact: Redact): RequestRecord["query"] {
  const names = [...new Set(parameters.keys())];
  const entries = names.map((name): [string, string | string[]] => {
    const [first = "", ...others] = parameters.getAll(name).map(redact);
    return [redact(name), others.length > 0 ? [first, ...others] : first];
  });
  return Object.fromEntries(entries);
}
