/** What every contender implements, and what it is given. */

export interface AttributePage {
  data: readonly { id: string }[];
  pagination: { nextPage?: string | null };
}

/** The calls of the benchmark; each gives the data of the answer, and rejects where its client tells of a failure. */
export interface Calls {
  /** The segment of the exchange, or the one with an id. */
  get: (segmentId?: string) => Promise<unknown>;
  put: () => Promise<unknown>;
  list: () => Promise<unknown>;
  /** Of JSON:API, with its media type. */
  create: () => Promise<unknown>;
  /** A page of a long list. */
  page: (after?: string) => Promise<AttributePage>;
  /** The long list as the client reads it by itself, where it does. */
  pages?: () => AsyncIterable<{ items: readonly object[] } | { data: readonly object[] }>;
  items?: () => AsyncIterable<object>;
}

export interface Target {
  baseUrl: string;
  fetch: typeof fetch;
  /** What a client has of its own to try again, and to end in time, in milliseconds. */
  patience?: { retryDelay?: number; timeout?: number };
}
