/** What the fake was sent, for assertions: without the key. */
import { createRedactor } from "../transport/redact.ts";
import type { Redact } from "../transport/types.ts";
import type { CallName } from "./routing.ts";

/** A request that arrived. */
export interface FakeRequest {
  /** The name of the call, `audiences.segments.update`; undefined when the API has no such operation. */
  readonly operation: CallName | undefined;
  readonly method: string;
  /** As sent, without the query: `/audiences/7/segments`. */
  readonly path: string;
  /** A parameter that stands there more than once has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** The body, parsed where it is JSON; undefined when there is none. */
  readonly body: unknown;
  /** Names in lower case. The key is `[key]`, here and wherever else it was sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** What it was answered with; undefined while there is no answer, and for good when the connection broke. */
  readonly status: number | undefined;
}

/** A request as it came in. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
}

/** A request in the journal, whose status is not known at once. */
export type Recorded = Omit<FakeRequest, "status"> & { status: number | undefined };

/** Writes a request down without keys: that which lets in, and whatever was sent in its place. */
export function entryOf(incoming: Incoming, apiKey: string, operation: CallName | undefined): Recorded {
  const { method, url, headers, text } = incoming;
  const sent = headers.get("authorization")?.replace(/^TD1\s+/, "");
  const [scrubKey, scrubSent] = [createRedactor(apiKey), sent ? createRedactor(sent) : String];
  const scrub = (told: string) => scrubSent(scrubKey(told));
  const shown = [...headers].map(([name, value]) => [name, name === "authorization" ? "[key]" : scrub(value)]);
  return {
    ...{ operation, method, path: scrub(url.pathname) },
    query: queryOf(url.searchParams, scrub),
    body: parsed(scrub(text)),
    headers: Object.fromEntries(shown) as Recorded["headers"],
    status: undefined,
  };
}

/** The value of a JSON text; another text as it is, and nothing for none. */
export function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

function queryOf(parameters: URLSearchParams, scrub: Redact): Recorded["query"] {
  const entries = [...new Set(parameters.keys())].map((name) => {
    const [first = "", ...others] = parameters.getAll(name).map(scrub);
    return [scrub(name), others.length > 0 ? [first, ...others] : first];
  });
  return Object.fromEntries(entries) as Recorded["query"];
}
