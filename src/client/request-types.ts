/** The types between calls, openapi-fetch and the transport, without those of openapi-fetch, which are expensive to check. */
import type { ApiRequest, ApiResponse, Transport } from "../transport/index.ts";
import type { CallOptions } from "./call-types.ts";
import type { Middleware } from "./middleware.ts";
import type { Operation } from "./operation.ts";

export interface Connection {
  baseUrl: string;
  /** Headers of every request, without the key. */
  headers: Record<string, string>;
  /** The value of `Authorization` for requests that have none. */
  authorization: string | (() => Promise<string>);
  transport: Transport;
}

/** Arguments as openapi-fetch takes them. */
export interface RequestArguments {
  params?: { path: Record<string, unknown>; query: Record<string, unknown>; header?: Record<string, unknown> };
  body?: unknown;
}

/** The options of one request: those of openapi-fetch and those of a call. */
export interface RequestOptions extends CallOptions, RequestArguments {
  parseAs?: "text";
  middleware?: Middleware[];
}

/** What openapi-fetch resolves with. */
export interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** When a call started, and the response of the transport. Undefined if a middleware responded. */
export interface Receipt {
  readonly startedAt: number;
  received?: ApiResponse;
}

/** Sends a request of an operation through openapi-fetch. From here on, calls and paths are untyped. */
export type SendRequest = (operation: Operation, options: RequestOptions, receipt?: Receipt) => Promise<FetchResult>;

/** `request` of openapi-fetch without the types of paths. */
export type UntypedRequest = (method: string, path: string, options?: object) => Promise<FetchResult>;

/** A request without the platform's `Request`, which costs more than the rest of a call and can be sent only once. */
export interface PlainRequest extends ApiRequest {
  headers: Headers;
}
