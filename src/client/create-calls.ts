/** The route table becomes calls. */
import { type CallError, HttpError, UnreadableError } from "../errors/errors.ts";
import { withCallerStack } from "../errors/caller-stack.ts";
import { isCdpError } from "../errors/is-cdp-error.ts";
import { assertSafeWrite } from "./safe-writes.ts";
import type { CallOptions, Calls, ResponseInfo, Result, Route } from "./call-types.ts";
import { type UntypedArguments, buildPathAndQuery } from "./serialize.ts";
import { type Redact, redactHeaders } from "../transport/redact.ts";
import type { ApiResponse } from "../transport/create-transport.ts";

/** Sends a prepared request; the seam at which types end. */
export type SendRequest = (request: PreparedRequest) => Promise<ApiResponse>;

export interface PreparedRequest {
  name: string;
  route: Route;
  /** Path and query. */
  target: string;
  body: unknown;
  options: CallOptions;
}

const responseInfoByData = new WeakMap<object, ResponseInfo>();

/** Status, headers, attempts and duration behind an object or list that a call gave; undefined for any other value. */
export function getResponseInfo(data: unknown): ResponseInfo | undefined {
  return typeof data === "object" && data !== null ? responseInfoByData.get(data) : undefined;
}

/** `scrub` takes the key out of what failures tell. */
export function createCalls<T extends object>(routes: T, send: SendRequest, scrub: Redact, prefix = ""): Calls<T> {
  const bound = Object.entries(routes).map(([key, entry]: [string, object]) => {
    const name = prefix + key;
    return [
      key,
      "path" in entry ? createCall(name, entry as Route, send, scrub) : createCalls(entry, send, scrub, `${name}.`),
    ];
  });
  return Object.freeze(Object.fromEntries(bound)) as Calls<T>;
}

function createCall(name: string, route: Route, send: SendRequest, scrub: Redact) {
  const open = (args: UntypedArguments = {}, options: CallOptions = {}) => {
    assertSafeWrite(name, route, args.body, options);
    const body = route.requestMediaType ? args.body : undefined;
    return send({ name, route, target: buildPathAndQuery(name, route, args), body, options });
  };
  const call = async (args?: UntypedArguments, options?: CallOptions) => {
    try {
      const answer = await open(args, options);
      const data = parseResponse(name, route, answer, scrub);
      if (typeof data === "object" && data !== null) responseInfoByData.set(data, toResponseInfo(answer));
      return data;
    } catch (error) {
      throw error instanceof Error ? withCallerStack(error, call) : error;
    }
  };
  const result = async (args?: UntypedArguments, options?: CallOptions): Promise<Result<unknown>> => {
    try {
      const answer = await open(args, options);
      return { ok: true, data: parseResponse(name, route, answer, scrub), response: toResponseInfo(answer) };
    } catch (error) {
      return toFailedResult(error);
    }
  };
  return Object.assign(Object.defineProperty(call, "name", { value: name }), { result, route });
}

/** A wrong argument is a mistake in the program and thrown; what the API or the network does is a value. */
function toFailedResult(error: unknown): Result<never> {
  if (!isCdpError<CallError>(error)) throw error;
  const { status, headers, attempts, duration } = error;
  if (status === undefined || !headers) return { ok: false, error };
  return { ok: false, error, response: { status, headers, attempts, duration } };
}

/** The data of an answer; an empty success has none. */
function parseResponse(name: string, { method, path }: Route, answer: ApiResponse, scrub: Redact): unknown {
  const { status, text, attempts, duration } = answer;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && text.trim() === "") return undefined;
  const data = isSuccess ? tryParseJson(text) : undefined;
  if (data !== undefined) return data;
  const [url, told] = [scrub(answer.url), scrub(text)];
  const headers = redactHeaders(answer.headers, scrub);
  const details = { operation: name, method, path, url, status, headers, attempts, duration };
  if (isSuccess) throw new UnreadableError({ ...details, body: told });
  const body = tryParseJson(told);
  throw new HttpError({ ...details, body: body === undefined ? told : body });
}

/** Undefined for what is no JSON. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toResponseInfo({ status, headers, attempts, duration }: ApiResponse): ResponseInfo {
  return { status, headers, attempts, duration };
}
