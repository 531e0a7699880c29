/** One attempt: sends the request, follows redirects where allowed, and reads the response to its end. */
import type { Cancellation } from "./cancellation.ts";
import { OversizedBodyError, readBody } from "./read-body.ts";
import { isRedirect, isSameOrigin, resolveRedirect } from "./redirects.ts";
import type { ApiRequest, Fetch } from "./types.ts";

/** The result of an attempt, filled in while the response arrives. */
export interface AttemptResult {
  /** The URL of the last request, after redirects. */
  url: string;
  /** 0 until the headers have arrived. */
  status: number;
  headers?: Headers | undefined;
  text: string;
  /** Why there is no response: `blocked` by this client, or the time limit of the `attempt` or of the `call`. */
  failureKind?: "network" | "blocked" | "attempt" | "call" | "canceled" | undefined;
  cause?: unknown;
  /** Milliseconds until the next attempt; undefined when there is none. */
  retryDelay?: number;
}

export interface FetchConfig {
  readonly fetch: Fetch;
  /** The only origin that requests go to. */
  readonly origin: string;
  /** Maximum size of a response body in bytes. */
  readonly maxResponseSize: number;
}

/**
 * Sends a request once. Ends when the call is canceled or `timeout` is over, even if `fetch` ignores signals. Never
 * rejects: failures are part of the result.
 *
 * @param timeout Milliseconds, 0 for no limit.
 */
export function runAttempt(
  result: AttemptResult,
  request: ApiRequest,
  config: FetchConfig,
  cancellation: Cancellation,
  timeout: number,
): Promise<void> {
  const controller = cancellation.isPossible || timeout ? new AbortController() : undefined;
  return new Promise((resolve) => {
    let isSettled = false;
    const settle = (failureKind?: AttemptResult["failureKind"], cause?: unknown) => {
      // Ignores what arrives after the attempt has ended.
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      cancellation.onCancel = undefined;
      if (failureKind) Object.assign(result, { failureKind, cause });
      resolve();
    };
    const abort = (failureKind: AttemptResult["failureKind"]) => {
      settle(failureKind);
      controller?.abort();
    };
    const timer = timeout ? setTimeout(abort, timeout, "attempt") : undefined;
    cancellation.onCancel = () => abort(cancellation.reason);
    if (cancellation.reason) return abort(cancellation.reason);
    fetchFollowingRedirects(result, request, config, controller?.signal).then(
      () => settle(),
      (cause) => settle(cause instanceof OversizedBodyError ? "blocked" : "network", cause),
    );
  });
}

async function fetchFollowingRedirects(
  result: AttemptResult,
  request: ApiRequest,
  { fetch, origin, maxResponseSize }: FetchConfig,
  signal?: AbortSignal,
): Promise<void> {
  const { method, headers, body = null } = request;
  const init: RequestInit = { method, headers, body, redirect: "manual", signal: signal ?? null };
  if (!isSameOrigin(result.url, origin)) return markBlocked(result, `not sent: the API key may only go to ${origin}`);
  let response = await fetch(result.url, init);
  for (let hops = 0; isRedirect(response); hops++) {
    // An unread body would keep the connection open.
    response.body?.cancel().catch(() => {});
    const { url, blocked = "" } = resolveRedirect(response, result.url, method, origin, hops);
    if (!url) return markBlocked(result, blocked, response);
    result.url = url.href;
    response = await fetch(result.url, init);
  }
  result.status = response.status;
  result.headers = response.headers;
  result.text = await readBody(response, maxResponseSize);
}

function markBlocked(result: AttemptResult, reason: string, { status, headers }: Partial<Response> = {}): void {
  Object.assign(result, { failureKind: "blocked", cause: new Error(reason), status, headers });
}
