/** A row of the route table as the types of a call. */
import type { paths } from "../generated/api.ts";
import type { CallError, HttpError } from "./errors.ts";
import type { Respelled, Usual } from "./spelling.ts";

/** A row of the route table. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly accept: string;
  readonly variant?: string;
  readonly idempotent?: true;
  readonly dates?: { readonly [name: string]: "day" | "time" };
  readonly lists?: { readonly [name: string]: "comma" | "repeat" };
  readonly paging?: { readonly by: "cursor" | "page" | "lastId"; readonly items: string };
}

/** The operation of a row, by the lookups that cost the compiler least. */
type OperationOf<R extends Route> = R["path"] extends keyof paths
  ? paths[R["path"]][Lowercase<R["method"]> & keyof paths[R["path"]]]
  : never;

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : unknown;
type QueryOf<O, R extends Route> = O extends { parameters: { query?: infer Q } }
  ? [Q] extends [undefined]
    ? unknown
    : R extends { dates: infer Dates }
      ? { [K in keyof NonNullable<Q>]: NonNullable<Q>[K] | (K extends keyof Dates ? Date : never) }
      : NonNullable<Q>
  : unknown;
type BodyOf<O> = O extends { requestBody: { content: infer C } } ? C[keyof C] : never;

/** One body that does two things is two calls, so that the harmful one cannot be made by accident. */
type VariantBody<R extends Route, B> = R extends { variant: "replace" }
  ? B & { master: {} }
  : R["path"] extends "/audiences/{audienceId}"
    ? B & { master?: never }
    : B;

type WithBody<R extends Route, O> = R extends { body: string } ? { body: VariantBody<R, BodyOf<O>> } : unknown;

/** Path and query parameters by any of their names, the body apart; in one object. */
export type Arguments<R extends Route, N = Usual> = Respelled<
  PathOf<OperationOf<R>> & QueryOf<OperationOf<R>, R> & WithBody<R, OperationOf<R>>,
  N
>;

/** What a call gives. */
export type Data<R extends Route> =
  OperationOf<R> extends { responses: { 200: { content: infer C } } } ? C[keyof C] : void;

/** The bodies that refusals are declared to have; text where a proxy answers in place of the API. */
export type ErrorBody<R extends Route> =
  OperationOf<R> extends { responses: infer S } ? ContentOf<S[Exclude<keyof S, 200>]> | string : unknown;

type ContentOf<A> = A extends { content: infer C } ? C[keyof C] : never;

export interface CallOptions {
  /** Cancels the call; the reason is the `cause` of the `CanceledError`. */
  signal?: AbortSignal;
  /** Milliseconds for each attempt, body included, or for attempts and the whole call apart. */
  timeout?: number | { attempt?: number; call?: number };
  /** How often and after how many milliseconds to try again; false for never. */
  retry?: { attempts?: number; minDelay?: number; maxDelay?: number } | false;
  /** Headers beside those that the client sends. */
  headers?: Record<string, string>;
  /** Lets a segment be written without a rule, which empties the one that it had. */
  allowEmptyRule?: boolean;
}

/** What is known of an answer besides its data. */
export interface ResponseInfo {
  status: number;
  headers: Headers;
  /** How many requests it took. */
  attempts: number;
  /** Milliseconds from the call to the end of the answer, waits included. */
  duration: number;
}

/** A call as a value that does not throw for what the API or the network does. */
export type Result<D, E = unknown> =
  | { ok: true; data: D; response: ResponseInfo }
  | { ok: false; error: HttpError<E> | Exclude<CallError, HttpError>; response?: ResponseInfo };

type Parameters<A> = {} extends A
  ? [args?: keyof A extends never ? Record<string, never> : A, options?: CallOptions]
  : [args: A, options?: CallOptions];

/** A call of one operation: gives the data, or throws a `CdpError`. On hover it has the comment of its route. */
export type Call<R extends Route, N = Usual> = ((...input: Parameters<Arguments<R, N>>) => Promise<Data<R>>) & {
  /** The same call as a value: `{ ok, data | error, response }`. */
  result(...input: Parameters<Arguments<R, N>>): Promise<Result<Data<R>, ErrorBody<R>>>;
  /** The row of the route table. */
  readonly route: R;
};

/** A tree of routes as a tree of calls, comments and all. */
export type Resources<T> = { readonly [K in keyof T]: T[K] extends Route ? Call<T[K]> : Resources<T[K]> };
