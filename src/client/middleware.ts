/** The middleware of openapi-fetch. Its types are declared here, because those of openapi-fetch are expensive to check. */

/** What a middleware receives. */
export interface MiddlewareContext {
  /** The request, without the API key: the client adds it when the request is sent. */
  request: Request;
  /** The path template of the description, `/audiences/{audienceId}`. */
  readonly schemaPath: string;
  /** The parameters before they are serialized, under the API's names. */
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** A random id, the same for all functions that see one request. */
  readonly id: string;
  /** The options that the request was made with. */
  readonly options: {
    baseUrl: string;
    parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream";
    querySerializer(query: Record<string, unknown>): string;
    bodySerializer(body: unknown): unknown;
    pathSerializer(path: string, params: Record<string, unknown>): string;
    fetch: typeof globalThis.fetch;
  };
}

type Awaitable<T> = T | Promise<T>;

/**
 * Functions around every request of a client. Each runs once per call, not once per attempt: retries happen below.
 * `onRequest` runs in the order in which middleware was added, `onResponse` and `onError` in the reverse order.
 * An error thrown here reaches the caller as it is.
 */
export interface Middleware {
  /** Runs before the request is sent. Returns another request to send, or a response to use without sending anything. */
  onRequest?(context: MiddlewareContext): Awaitable<Request | Response | undefined | void>;
  /** Runs when a response of any status has been read. Returns another response to use instead. */
  onResponse?(context: MiddlewareContext & { response: Response }): Awaitable<Response | undefined | void>;
  /** Runs when there is no response. Returns a response to use instead, or another error to throw. */
  onError?(context: MiddlewareContext & { error: unknown }): Awaitable<Response | Error | void>;
}

/** A client that middleware can be added to. */
export interface MiddlewareHost {
  /**
   * Adds middleware to every call, list, poll and `rawClient` request of this client.
   *
   * @throws Error when an argument has none of the three functions.
   * @example
   * cdp.use({ onResponse: ({ schemaPath, response }) => console.log(schemaPath, response.status) });
   * await cdp.audiences.list();
   */
  use(...middleware: Middleware[]): void;
  /** Removes middleware that was added by `use` or by the option `middleware`. */
  eject(...middleware: Middleware[]): void;
}
