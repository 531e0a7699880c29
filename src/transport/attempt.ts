/** One attempt: a request sent, redirects followed where they may be, and the answer read to its end. */
import type { Fetch, Outgoing } from "./exchange.ts";
import { followed, isRedirect, isWithin } from "./redirects.ts";
import type { Scope } from "./scope.ts";

/** What became of an attempt, filled in as the answer arrives. */
export interface Outcome {
  /** Where it was sent last. */
  url: string;
  /** 0 until the headers are there. */
  status: number;
  headers?: Headers | undefined;
  text: string;
  /** Why there is no answer: `refused` is our own decision, `attempt` and `call` say whose time was over. */
  failure?: "network" | "refused" | "attempt" | "call" | "canceled" | undefined;
  cause?: unknown;
  /** Milliseconds until the next attempt; undefined when there is none. */
  delay?: number;
}

export interface Route {
  readonly fetch: Fetch;
  /** The only origin that requests go to. */
  readonly origin: string;
}

/**
 * Sends a request once, for at most `limit` milliseconds unless that is 0. Gives up when the call ends or the time is
 * over, even on a `fetch` that knows no signals. Never rejects: the outcome tells.
 */
export function attempt(outcome: Outcome, request: Outgoing, route: Route, scope: Scope, limit: number): Promise<void> {
  const controller = scope.live || limit ? new AbortController() : undefined;
  return new Promise((resolve) => {
    let isOver = false;
    const end = (failure?: Outcome["failure"], cause?: unknown) => {
      // What comes of a request that was given up concerns nobody.
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      scope.interrupt = undefined;
      if (failure) Object.assign(outcome, { failure, cause });
      resolve();
    };
    const give = (failure: Outcome["failure"]) => {
      end(failure);
      controller?.abort();
    };
    const timer = limit ? setTimeout(give, limit, "attempt") : undefined;
    scope.interrupt = () => give(scope.end);
    if (scope.end) return give(scope.end);
    exchange(outcome, request, route, controller?.signal).then(
      () => end(),
      (cause) => end("network", cause),
    );
  });
}

async function exchange(outcome: Outcome, request: Outgoing, route: Route, signal?: AbortSignal): Promise<void> {
  const { method, headers, body = null } = request;
  const { fetch, origin } = route;
  const init: RequestInit = { method, headers, body, redirect: "manual", signal: signal ?? null };
  if (!isWithin(outcome.url, origin)) return refuse(outcome, `not sent: the key is for ${origin} alone`);
  let response = await fetch(outcome.url, init);
  for (let hops = 0; isRedirect(response); hops++) {
    // Nobody reads its text, and without this it keeps the connection.
    response.body?.cancel().catch(() => {});
    const target = followed(response, outcome.url, method, origin, hops);
    if (typeof target === "string") return refuse(outcome, target, response);
    outcome.url = target.href;
    response = await fetch(outcome.url, init);
  }
  outcome.status = response.status;
  outcome.headers = response.headers;
  outcome.text = await response.text();
}

function refuse(outcome: Outcome, reason: string, { status, headers }: Partial<Response> = {}): void {
  Object.assign(outcome, { failure: "refused", cause: new Error(reason), status, headers });
}
