/** Creates the calls of the route table. */
import { type CallError, HttpError, isCdpError, isObject, UnreadableError, withCallerStack } from "../errors/index.ts";
import { millisecondsSince } from "../transport/index.ts";
import { splitArguments } from "./call-arguments.ts";
import type { CallOptions, Calls, ResponseInfo, Result, Route, UntypedArguments } from "./call-types.ts";
import { createOperation } from "./operation.ts";
import { redactorByData } from "./redactor.ts";
import type { FetchResult, Receipt, SendRequest } from "./request-types.ts";

type Success = Extract<Result<unknown>, { ok: true }>;

const responseInfoByData = new WeakMap<object, ResponseInfo>();

/**
 * Returns the status, headers, attempts and duration of the response that an object or array came from.
 *
 * @param data What a call resolved with.
 * @returns Undefined for a value that no call resolved with.
 * @example
 * const segments = await cdp.audiences.segments.list({ parentSegmentId: 401 });
 * const info = getResponseInfo(segments);
 * console.log(info?.status, info?.attempts); // 200 1
 */
export function getResponseInfo(data: unknown): ResponseInfo | undefined {
  return isObject(data) ? responseInfoByData.get(data) : undefined;
}

/** Creates the tree of calls for a tree of routes. */
export function createCalls<T extends object>(routes: T, send: SendRequest, prefix = ""): Calls<T> {
  const calls = Object.entries(routes).map(([key, entry]: [string, object]) => {
    const name = prefix + key;
    return [key, "path" in entry ? createCall(name, entry as Route, send) : createCalls(entry, send, `${name}.`)];
  });
  return Object.freeze(Object.fromEntries(calls)) as Calls<T>;
}

function createCall(name: string, route: Route, send: SendRequest) {
  const operation = createOperation(name, route);
  const run = async (args: UntypedArguments = {}, options: CallOptions = {}): Promise<Success> => {
    const receipt: Receipt = { startedAt: performance.now() };
    const init = { ...options, ...splitArguments(name, route, args), parseAs: "text" as const };
    return toSuccess(name, route, await send(operation, init, receipt), receipt);
  };
  const call = async (args?: UntypedArguments, options?: CallOptions) => {
    try {
      const { data, response } = await run(args, options);
      if (isObject(data)) responseInfoByData.set(data, response);
      return data;
    } catch (error) {
      throw error instanceof Error ? withCallerStack(error, call) : error;
    }
  };
  const result = async (args?: UntypedArguments, options?: CallOptions): Promise<Result<unknown>> =>
    run(args, options).catch(toFailure);
  return Object.assign(Object.defineProperty(call, "name", { value: name }), { result, route });
}

/** Invalid arguments and errors of middleware throw; what the API or the network does is returned as a value. */
function toFailure(error: unknown): Result<never> {
  if (!isCdpError<CallError>(error)) throw error;
  const { status, headers, url, attempts, duration, requestId } = error;
  if (status === undefined || !headers) return { ok: false, error };
  return { ok: false, error, response: { status, headers, url, attempts, duration, ...(requestId && { requestId }) } };
}

/** Throws unless the response is what the description says: a success, with JSON where a body is declared. */
function toSuccess(operation: string, route: Route, result: FetchResult, receipt: Receipt): Success {
  const { data: body = "", error = "" } = result;
  const { ok, status, headers } = result.response;
  const text = `${body}`.trim();
  const data = ok ? tryParseJson(text) : undefined;
  const response = toResponseInfo(result.response, receipt);
  const redact = receipt.received?.redact;
  if (isObject(data) && redact) redactorByData.set(data, redact);
  if (ok && (data !== undefined || (route.mayBeEmpty && !text))) return { ok, data, response };
  const details = { ...response, operation, method: route.method, path: route.path, status, headers, redact };
  if (ok) throw new UnreadableError({ ...details, body: text });
  const hint = receipt.received?.hint;
  throw new HttpError({ ...details, body: error, ...(hint && { hint }) });
}

/** A response of a middleware has no attempts; one that a middleware changed keeps those of the request. */
function toResponseInfo({ status, headers, url }: Response, { received, startedAt }: Receipt): ResponseInfo {
  const requestId = headers.get("x-request-id");
  const { attempts, duration } = received ?? { attempts: 0, duration: millisecondsSince(startedAt) };
  return { status, headers, url: received?.url ?? url, attempts, duration, ...(requestId && { requestId }) };
}

/** Undefined for what is not JSON. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
