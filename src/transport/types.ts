/** The types of requests and responses of the transport. */
import type { Redact } from "../redaction/redactor.ts";

/** What the transport needs to know about a call besides the request. */
export interface RequestContext {
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path template of the description, `/audiences/{audienceId}`. */
  path: string;
  /** Only idempotent operations are retried after the request may have reached the server. */
  idempotent: boolean;
  signal?: AbortSignal | undefined;
  timeout?: TimeoutOptions | undefined;
  retry?: Partial<RetryOptions> | false | undefined;
}

/**
 * Milliseconds. A number limits each attempt, including the body; `call` limits the whole call, including the waits
 * between attempts. `0` and `Infinity` set no limit.
 */
export type TimeoutOptions = number | { attempt?: number; call?: number };

export interface RetryOptions {
  /** Maximum number of attempts, including the first. Default: 3. */
  maxAttempts: number;
  /**
   * Upper bound of the first delay in milliseconds. Default: 500. It doubles with each attempt; the actual delay is
   * random between 0 and this bound.
   */
  initialDelay: number;
  /**
   * Maximum delay in milliseconds. Default: 30,000. When the server asks for a longer one with Retry-After, its response
   * is returned at once, also to the calls that start during this time: they are not sent.
   */
  maxDelay: number;
}

/** A request that can be sent more than once. */
export interface ApiRequest {
  url: string;
  method: string;
  headers: Headers | Record<string, string>;
  body?: string | undefined;
}

/** A response of any status, read to its end. An error response no longer contains the key of the request. */
export interface ApiResponse {
  status: number;
  headers: Headers;
  text: string;
  /** Where the response came from, after redirects, without the key of the request. */
  url: string;
  /** Removes the key of the request from a text. */
  redact: Redact;
  /** How often the request was sent. 0 when the server had asked the whole client to wait for too long. */
  attempts: number;
  /** What to do about an error response, where the transport knows more than the response says. */
  hint?: string | undefined;
  /** Milliseconds from the call to the end of the body, including waits. */
  duration: number;
}

/**
 * Sends a request, with retries, and reads the response.
 *
 * @throws ConnectionError when there is no response, or a redirect that must not be followed.
 * @throws TimeoutError when an attempt or the call takes too long.
 * @throws CanceledError when the signal of the context aborts.
 */
export type Transport = (request: ApiRequest, context: RequestContext) => Promise<ApiResponse>;

/** As much of `fetch` as the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
