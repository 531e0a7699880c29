/** One attempt: a request sent, redirects followed where they may be, and the answer read to its end. */
import type { Fetch, ApiRequest } from "./types.ts";
import { resolveRedirect, isRedirect, isSameOrigin } from "./redirects.ts";
import type { Cancellation } from "./cancellation.ts";

/** What became of an attempt, filled in as the answer arrives. */
export interface AttemptResult {
  /** Where it was sent last. */
  url: string;
  /** 0 until the headers are there. */
  status: number;
  headers?: Headers | undefined;
  text: string;
  /** Why there is no answer: `refused` is our own decision, `attempt` and `call` say whose time was over. */
  failureKind?: "network" | "refused" | "attempt" | "call" | "canceled" | undefined;
  cause?: unknown;
  /** Milliseconds until the next attempt; undefined when there is none. */
  retryDelay?: number;
}

export interface FetchConfig {
  readonly fetch: Fetch;
  /** The only origin that requests go to. */
  readonly origin: string;
}

/**
 * Sends a request once, for at most `limit` milliseconds unless that is 0. Gives up when the call ends or the time is
 * over, even on a `fetch` that knows no signals. Never rejects: the outcome tells.
 */
export function runAttempt(
  outcome: AttemptResult,
  request: ApiRequest,
  route: FetchConfig,
  scope: Cancellation,
  limit: number,
): Promise<void> {
  const controller = scope.isPossible || limit ? new AbortController() : undefined;
  return new Promise((resolve) => {
    let isOver = false;
    const end = (failure?: AttemptResult["failureKind"], cause?: unknown) => {
      // What comes of a request that was given up concerns nobody.
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      scope.onCancel = undefined;
      if (failure) Object.assign(outcome, { failureKind: failure, cause });
      resolve();
    };
    const give = (failure: AttemptResult["failureKind"]) => {
      end(failure);
      controller?.abort();
    };
    const timer = limit ? setTimeout(give, limit, "attempt") : undefined;
    scope.onCancel = () => give(scope.reason);
    if (scope.reason) return give(scope.reason);
    fetchFollowingRedirects(outcome, request, route, controller?.signal).then(
      () => end(),
      (cause) => end("network", cause),
    );
  });
}

async function fetchFollowingRedirects(
  outcome: AttemptResult,
  request: ApiRequest,
  route: FetchConfig,
  signal?: AbortSignal,
): Promise<void> {
  const { method, headers, body = null } = request;
  const { fetch, origin } = route;
  const init: RequestInit = { method, headers, body, redirect: "manual", signal: signal ?? null };
  if (!isSameOrigin(outcome.url, origin)) return markBlocked(outcome, `not sent: the key is for ${origin} alone`);
  let response = await fetch(outcome.url, init);
  for (let hops = 0; isRedirect(response); hops++) {
    // Nobody reads its text, and without this it keeps the connection.
    response.body?.cancel().catch(() => {});
    const target = resolveRedirect(response, outcome.url, method, origin, hops);
    if (typeof target === "string") return markBlocked(outcome, target, response);
    outcome.url = target.href;
    response = await fetch(outcome.url, init);
  }
  outcome.status = response.status;
  outcome.headers = response.headers;
  outcome.text = await response.text();
}

function markBlocked(outcome: AttemptResult, reason: string, { status, headers }: Partial<Response> = {}): void {
  Object.assign(outcome, { failureKind: "refused", cause: new Error(reason), status, headers });
}
