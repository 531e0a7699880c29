/** Ways for a request to go wrong, on the network and before the API. */
import { type Aim, aimTest, type RequestMatcher } from "./routing.ts";

/** A way to go wrong. Without `status`, `headers` and `body` the request is carried out and answered by the fake. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds before the head of the answer. */
  readonly delay?: number;
  /** Milliseconds between the two halves of its body. */
  readonly bodyDelay?: number;
  /**
   * What happens to the connection: it is `refused`, or `reset` before the request arrives; the request is carried out but
   * its answer `lost`, or `cut` in the middle; or it `hang`s for good.
   */
  readonly connection?: "refused" | "reset" | "lost" | "cut" | "hang";
}

export interface FailOptions {
  /** How many requests go wrong; 1 unless given, `Infinity` for all. */
  readonly times?: number;
  /** Which requests; all unless given. */
  readonly on?: RequestMatcher;
  /** Milliseconds before the answer, or in the middle of it for `slowBody`; 1,000 for this and `slow`, else 0. */
  readonly delay?: number;
}

/** A fault that waits for its requests. */
export interface PlannedFault {
  readonly fault: Fault;
  readonly isMeant: (aim: Aim) => boolean;
  left: number;
}

const json = { "Content-Type": "application/json" };
const page = "<!doctype html><html><head><title>Sign in</title></head><body><form>…</form></body></html>";
const html = { headers: { "Content-Type": "text/html; charset=utf-8" }, body: page };

const faults = {
  "400": refusal(400, "Bad request"),
  "401": refusal(401, "Unauthorized"),
  "403": refusal(403, "Forbidden"),
  "404": refusal(404, "Record not found"),
  "408": failure(408, "Request timeout"),
  "409": refusal(409, "Conflict"),
  "422": refusal(422, "Unprocessable entity"),
  /** May be sent again at once. */
  "429": { ...refusal(429, "Too many requests"), headers: { ...json, "Retry-After": "0" } },
  "500": failure(500, "Internal server error"),
  "502": failure(502, "Bad gateway"),
  "503": failure(503, "Service unavailable"),
  "504": failure(504, "Gateway timeout"),
  empty500: { status: 500 },
  /** A login page in place of an answer, with the status of a success. */
  html,
  html502: { status: 502, ...html },
  /** An answer that ends too early, though the connection is well. */
  halfJson: { headers: json, body: '{"id":"1","na' },
  cut: { connection: "cut" },
  refused: { connection: "refused" },
  reset: { connection: "reset" },
  lost: { connection: "lost" },
  hang: { connection: "hang" },
  slow: { delay: 1_000 },
  slowBody: { bodyDelay: 1_000 },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** @throws TypeError for a fault that has no name, or requests that nothing can be. */
export function planFault(given: FaultName | Fault, { times = 1, on, delay }: FailOptions): PlannedFault {
  const fault: Fault | undefined = typeof given === "object" ? given : faults[given];
  if (!fault)
    throw new TypeError(`There is no fault ${JSON.stringify(given)}: there are ${Object.keys(faults).join(", ")}.`);
  const isMeant = on === undefined ? () => true : aimTest(on);
  return { fault: delay === undefined ? fault : delayed(fault, delay), isMeant, left: times };
}

/** The first fault that waits for such a request, which thereby counts as one of its times. */
export function takeFault(planned: readonly PlannedFault[], aim: Aim): Fault | undefined {
  const found = planned.find(({ isMeant, left }) => left > 0 && isMeant(aim));
  if (found) found.left--;
  return found?.fault;
}

function delayed(fault: Fault, delay: number): Fault {
  return fault.bodyDelay === undefined ? { ...fault, delay } : { ...fault, bodyDelay: delay };
}

function refusal(status: number, message: string): Fault {
  return { status, headers: json, body: JSON.stringify({ code: `${status}`, message }) };
}

function failure(status: number, error: string): Fault {
  return { status, headers: json, body: JSON.stringify({ status, error }) };
}
