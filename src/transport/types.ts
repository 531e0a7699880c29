/** What goes into the transport and what comes out of it. */

/** What the transport has to know of a call, beside the request itself. */
export interface RequestContext {
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path of the description, `/audiences/{audienceId}`. */
  path: string;
  /** Whether doing it twice comes to the same: only then it is tried again after it may have arrived. */
  idempotent: boolean;
  signal?: AbortSignal | undefined;
  timeout?: TimeoutOptions | undefined;
  retry?: Partial<RetryOptions> | false | undefined;
}

/**
 * Milliseconds: a number is for each attempt, body included; `call` is for all of them, with the waiting between.
 * `0` and `Infinity` set no limit.
 */
export type TimeoutOptions = number | { attempt?: number; call?: number };

export interface RetryOptions {
  /** How often a request is sent in all; 3 unless given. */
  maxAttempts: number;
  /** The longest wait after the first attempt, in milliseconds; it doubles each time, and 500 unless given. */
  initialDelay: number;
  /**
   * The longest wait of all, in milliseconds; 30,000 unless given. When the server asks for more with Retry-After,
   * its answer is given back at once.
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

/** An answer of any status, read to its end. */
export interface ApiResponse {
  status: number;
  headers: Headers;
  text: string;
  /** Where the answer came from, after redirects. */
  url: string;
  /** How often the request was sent. */
  attempts: number;
  /** From the call to the end of the body, in milliseconds, waiting included. */
  duration: number;
}

/**
 * Sends a request, as often as it takes, and reads the answer.
 *
 * @throws ConnectionError when there is no answer, or none that may be followed.
 * @throws TimeoutError when an attempt or the call takes too long.
 * @throws CanceledError when the signal of the exchange says so.
 */
export type Transport = (request: ApiRequest, exchange: RequestContext) => Promise<ApiResponse>;

/** As much of `fetch` as the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
