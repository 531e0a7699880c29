/** A row of the route table as the types of a call. */
import type { paths } from "../../generated/api.ts";
import type { CallError, HttpError } from "../errors/index.ts";
import type { WithAliases, ParameterAliases } from "./parameter-names.ts";

/** An entry of the route table: what a client has to know of an operation to call it. */
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
  /** How the list is paged, and the field of the response that holds its items. */
  readonly pagination?: { readonly strategy: "cursor" | "page" | "lastId"; readonly itemsField: string };
}

/** The arguments of a call whose types have ended. */
export type UntypedArguments = Readonly<Record<string, unknown>>;

/** The operation of a row, by the lookups that cost the compiler least. */
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

/** One body that does two things is two calls, so that the harmful one cannot be made by accident. */
type VariantBody<R extends Route, B> = R extends { variant: "replace" }
  ? B & { master: {} }
  : R["path"] extends "/audiences/{audienceId}"
    ? B & { master?: never }
    : B;

type WithBody<R extends Route, O> = R extends { requestMediaType: string }
  ? { body: VariantBody<R, RequestBody<O>> }
  : unknown;

/** Path and query parameters by any of their names, the body apart; in one object. */
export type CallArguments<R extends Route, N = ParameterAliases> = WithAliases<
  PathParameters<OperationOf<R>> & QueryParameters<OperationOf<R>, R> & WithBody<R, OperationOf<R>>,
  N
>;

/** What a call resolves with. */
export type ResponseData<R extends Route> =
  | (OperationOf<R> extends { responses: { 200: { content: infer C } } } ? C[keyof C] : never)
  | (R extends { mayBeEmpty: true } ? undefined : never);

/** The bodies that refusals are declared to have; text where a proxy answers in place of the API. */
export type ErrorBody<R extends Route> =
  OperationOf<R> extends { responses: infer S } ? ContentBody<S[Exclude<keyof S, 200>]> | string : unknown;

type ContentBody<A> = A extends { content: infer C } ? C[keyof C] : never;

export interface CallOptions {
  /** Cancels the call; the reason is the `cause` of the `CanceledError`. */
  signal?: AbortSignal;
  /** Milliseconds for each attempt, body included, or for attempts and the whole call apart. */
  timeout?: number | { attempt?: number; call?: number };
  /** How often and after how many milliseconds to try again; false for never. */
  retry?: { maxAttempts?: number; initialDelay?: number; maxDelay?: number } | false;
  /** Headers of this request. They replace those of the client. */
  headers?: Record<string, string>;
  /** Lets a segment be written without a rule, which empties the one that it had. */
  allowEmptyRule?: boolean;
}

/** What is known of an answer besides its data. */
export interface ResponseInfo {
  status: number;
  headers: Headers;
  /** Where the response came from, after redirects. */
  url: string;
  /** How many requests it took. */
  attempts: number;
  /** Milliseconds from the call to the end of the answer, waits included. */
  duration: number;
  /** The id that the API gave the request, for its support. */
  requestId?: string;
}

/** A call as a value that does not throw for what the API or the network does. */
export type Result<D, E = unknown> =
  | { ok: true; data: D; response: ResponseInfo }
  | { ok: false; error: HttpError<E> | Exclude<CallError, HttpError>; response?: ResponseInfo };

type CallParameters<A> = {} extends A
  ? [args?: keyof A extends never ? Record<string, never> : A, options?: CallOptions]
  : [args: A, options?: CallOptions];

/** A call of one operation: gives the data, or throws a `CdpError`. On hover it has the comment of its route. */
export type Call<R extends Route, N = ParameterAliases> = ((
  ...input: CallParameters<CallArguments<R, N>>
) => Promise<ResponseData<R>>) & {
  /** The same call as a value: `{ ok, data | error, response }`. */
  result(...input: CallParameters<CallArguments<R, N>>): Promise<Result<ResponseData<R>, ErrorBody<R>>>;
  /** The row of the route table. */
  readonly route: R;
};

/** A tree of routes as a tree of calls, comments and all. */
export type Calls<T> = { readonly [K in keyof T]: T[K] extends Route ? Call<T[K]> : Calls<T[K]> };
