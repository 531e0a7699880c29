/** Fault injection: failures of the network, and error responses from the servers in front of the API. */
import { compileMatcher, type RequestMatcher, type RouteMatch } from "./routing.ts";

/** A failure. Without `status`, `headers` and `body`, the fake processes the request and sends its own response. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds before the response headers. */
  readonly delay?: number;
  /** Milliseconds between the two halves of the response body. */
  readonly bodyDelay?: number;
  /**
   * What happens to the connection:
   * - `refused`, `reset`: the connection fails before the request arrives.
   * - `lost`: the fake processes the request, but the response is lost.
   * - `cut`: the connection breaks in the middle of the response body.
   * - `hang`: no response is ever sent.
   */
  readonly connection?: "refused" | "reset" | "lost" | "cut" | "hang";
}

/** The options of `fail`. */
export interface FailOptions {
  /** How many requests fail. `Infinity` for all. Default: 1. */
  readonly times?: number;
  /** Which requests fail. Default: all. */
  readonly on?: RequestMatcher;
  /** Milliseconds before the response, or in the middle of its body for `slowBody`. Default: 1,000 for these two, else 0. */
  readonly delay?: number;
}

/** A fault that waits for matching requests. */
export interface PendingFault {
  readonly fault: Fault;
  readonly matches: (match: RouteMatch) => boolean;
  /** How many more requests it applies to. */
  remaining: number;
}

const jsonHeaders = { "Content-Type": "application/json" };
const loginPage = "<!doctype html><html><head><title>Sign in</title></head><body><form>…</form></body></html>";
const html = { headers: { "Content-Type": "text/html; charset=utf-8" }, body: loginPage };

const namedFaults = {
  "400": restErrorFault(400, "Bad request"),
  "401": restErrorFault(401, "Unauthorized"),
  "403": restErrorFault(403, "Forbidden"),
  "404": restErrorFault(404, "Record not found"),
  "408": serverErrorFault(408, "Request timeout"),
  "409": restErrorFault(409, "Conflict"),
  "422": restErrorFault(422, "Unprocessable entity"),
  /** Allows a retry without a delay. */
  "429": { ...restErrorFault(429, "Too many requests"), headers: { ...jsonHeaders, "Retry-After": "0" } },
  "500": serverErrorFault(500, "Internal server error"),
  "502": serverErrorFault(502, "Bad gateway"),
  "503": serverErrorFault(503, "Service unavailable"),
  "504": serverErrorFault(504, "Gateway timeout"),
  empty500: { status: 500 },
  /** A login page with status 200. */
  html,
  html502: { status: 502, ...html },
  /** A truncated JSON body on an intact connection. */
  halfJson: { headers: jsonHeaders, body: '{"id":"1","na' },
  cut: { connection: "cut" },
  refused: { connection: "refused" },
  reset: { connection: "reset" },
  lost: { connection: "lost" },
  hang: { connection: "hang" },
  slow: { delay: 1_000 },
  slowBody: { bodyDelay: 1_000 },
} as const satisfies Record<string, Fault>;

/** The name of a fault: a status such as `429`, or a failure of the connection such as `reset`. */
export type FaultName = keyof typeof namedFaults;

/** Creates a fault from its name or description. Throws a TypeError for an unknown fault or operation. */
export function createPendingFault(given: FaultName | Fault, { times = 1, on, delay }: FailOptions): PendingFault {
  const fault: Fault | undefined = typeof given === "object" ? given : namedFaults[given];
  if (!fault) {
    const names = Object.keys(namedFaults).join(", ");
    throw new TypeError(`Unknown fault ${JSON.stringify(given)}. Use one of: ${names}.`);
  }
  const matches = on === undefined ? () => true : compileMatcher(on);
  return { fault: delay === undefined ? fault : withDelay(fault, delay), matches, remaining: times };
}

/** Returns the first pending fault that matches, and counts it as used once. */
export function takeFault(pendingFaults: readonly PendingFault[], match: RouteMatch): Fault | undefined {
  const pending = pendingFaults.find(({ matches, remaining }) => remaining > 0 && matches(match));
  if (pending) pending.remaining--;
  return pending?.fault;
}

function withDelay(fault: Fault, delay: number): Fault {
  return fault.bodyDelay === undefined ? { ...fault, delay } : { ...fault, bodyDelay: delay };
}

function restErrorFault(status: number, message: string): Fault {
  return { status, headers: jsonHeaders, body: JSON.stringify({ code: `${status}`, message }) };
}

function serverErrorFault(status: number, error: string): Fault {
  return { status, headers: jsonHeaders, body: JSON.stringify({ status, error }) };
}
