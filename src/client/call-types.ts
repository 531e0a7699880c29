/** The types of a call, from its entry in the route table. */
import type { paths } from "../../generated/api.ts";
import type { CallError, HttpError } from "../errors/index.ts";
import type { WithAliases, ParameterAliases } from "./parameter-names.ts";

/** An entry of the route table: what a client needs to call an operation. */
export interface Route {
  readonly method: string;
  /** The path template, `/audiences/{audienceId}`. */
  readonly path: string;
  /** The media type of the request body. */
  readonly requestMediaType?: string;
  /** The media type of the response. */
  readonly accept: string;
  /** Whether a success may come without a body. */
  readonly mayBeEmpty?: true;
  /** Which call this is, for an operation that has two. */
  readonly variant?: string;
  /** Whether the operation may be repeated without a further effect. Left out for GET. */
  readonly idempotent?: true;
  /** Query parameters that take a `Date`: `day` sends `2026-01-31`, `time` sends `2026-01-31T00:00:00.000Z`. */
  readonly dateParameters?: { readonly [name: string]: "day" | "time" };
  /** Query parameters that take an array: `comma` sends `a=1,2`, `repeat` sends `a=1&a=2`. */
  readonly arrayParameters?: { readonly [name: string]: "comma" | "repeat" };
  /** For a list: the field of the response that holds its items, `data` or `data.rows`; "" when that is the response. */
  readonly itemsField?: string;
  /** How the list is paged. */
  readonly pagination?: "cursor" | "page" | "lastId";
}

/** The arguments of any call, for generic code. */
export type UntypedArguments = Readonly<Record<string, unknown>>;

/** The operation of a route, by the lookups that cost the compiler least. */
type OperationOf<R extends Route> = R["path"] extends keyof paths
  ? paths[R["path"]][Lowercase<R["method"]> & keyof paths[R["path"]]]
  : never;

type PathParameters<O> = O extends { parameters: { path: infer P } } ? P : unknown;
type QueryParameters<O, R extends Route> = O extends { parameters: { query?: infer Q } }
  ? [Q] extends [undefined]
    ? unknown
    : R extends { dateParameters: infer Dates }
      ? { [K in keyof NonNullable<Q>]: NonNullable<Q>[K] | (K extends keyof Dates ? Date : never) }
      : NonNullable<Q>
  : unknown;
type RequestBody<O> = O extends { requestBody: { content: infer C } } ? C[keyof C] : never;

/** Some operations are two calls, by what their body holds, so that the harmful call is not made by accident. */
type VariantBody<R extends Route, B> = R extends { variant: "replace" }
  ? B & { master: {} }
  : R["path"] extends "/audiences/{audienceId}"
    ? B & { master?: never }
    : B;

type WithBody<R extends Route, O> = R extends { requestMediaType: string }
  ? { body: VariantBody<R, RequestBody<O>> }
  : unknown;

/** Path and query parameters under any of their names, and the body, in one object. */
export type CallArguments<R extends Route, N = ParameterAliases> = WithAliases<
  PathParameters<OperationOf<R>> & QueryParameters<OperationOf<R>, R> & WithBody<R, OperationOf<R>>,
  N
>;

/** What a call resolves with. */
export type ResponseData<R extends Route> = R extends { mayBeEmpty: true }
  ? ResponseBody<OperationOf<R>> | undefined
  : ResponseBody<OperationOf<R>>;

type ResponseBody<O> = O extends { responses: { 200: { content: infer C } } } ? C[keyof C] : never;

/** The bodies that error responses are declared to have. Text when a proxy responds in place of the API. */
export type ErrorBody<R extends Route> =
  OperationOf<R> extends { responses: infer S } ? ContentBody<S[Exclude<keyof S, 200>]> | string : unknown;

type ContentBody<A> = A extends { content: infer C } ? C[keyof C] : never;

/** The options of one call. They replace those of the client. */
export interface CallOptions {
  /** Cancels the call. The reason is the `cause` of the `CanceledError`. */
  signal?: AbortSignal;
  /** Time limit of each attempt in milliseconds, or separate limits of an attempt and of the whole call. */
  timeout?: number | { attempt?: number; call?: number };
  /** The number of attempts, and the delays between them in milliseconds. `false` allows one attempt only. */
  retry?: { maxAttempts?: number; initialDelay?: number; maxDelay?: number } | false;
  /** Headers of this request. They replace those of the client. */
  headers?: Record<string, string>;
  /** Allows writing a segment without its rule, which removes the rule it has. */
  allowEmptyRule?: boolean;
}

/** A response without its body. */
export interface ResponseInfo {
  status: number;
  headers: Headers;
  /** The URL that responded, after redirects. */
  url: string;
  /** The number of requests that were sent. */
  attempts: number;
  /** Milliseconds from the call to the end of the response, including delays between attempts. */
  duration: number;
  /** The id that the API gave the request. Its support asks for it. */
  requestId?: string;
}

/**
 * The result of a call that does not throw when the API or the network fails. Both forms have both keys, because the compiler
 * does not narrow by `!result.ok` without `strictNullChecks`.
 *
 * @typeParam D The data of a success.
 * @typeParam E The bodies of error responses.
 */
export type Result<D, E = unknown> =
  | { ok: true; data: D; error?: never; response: ResponseInfo }
  | { ok: false; data?: never; error: HttpError<E> | Exclude<CallError, HttpError>; response?: ResponseInfo };

type CallParameters<A> = {} extends A
  ? [args?: keyof A extends never ? Record<string, never> : A, options?: CallOptions]
  : [args: A, options?: CallOptions];

/**
 * Calls one operation: resolves with its data, or rejects with a `CdpError`. Hovers show the comment of the route.
 *
 * @typeParam R The entry of the route table.
 * @typeParam N The names that parameters have besides those of the API.
 */
export type Call<R extends Route, N = ParameterAliases> = ((
  ...input: CallParameters<CallArguments<R, N>>
) => Promise<ResponseData<R>>) & {
  /** The same call, which resolves with `{ ok, data | error, response }` instead of throwing. */
  result(...input: CallParameters<CallArguments<R, N>>): Promise<Result<ResponseData<R>, ErrorBody<R>>>;
  /** The entry of the route table. */
  readonly route: R;
};

/** The calls of a tree of routes, with their comments. */
export type Calls<T> = { readonly [K in keyof T]: T[K] extends Route ? Call<T[K]> : Calls<T[K]> };
