/** The route table becomes calls. */
import { type CallError, HttpError, UnreadableError } from "./errors.ts";
import { withCallerStack } from "./errors/caller-stack.ts";
import { isCdpError } from "./errors/is-cdp-error.ts";
import { refuseHarm } from "./guards.ts";
import type { CallOptions, Resources, ResponseInfo, Result, Route } from "./operations.ts";
import { type Args, targetOf } from "./request.ts";
import { type Scrub, scrubbedHeaders } from "./secret.ts";
import type { Answer } from "./transport.ts";

/** Sends a prepared request; the seam at which types end. */
export type Send = (request: Prepared) => Promise<Answer>;

export interface Prepared {
  name: string;
  route: Route;
  /** Path and query. */
  target: string;
  body: unknown;
  options: CallOptions;
}

const infos = new WeakMap<object, ResponseInfo>();

/** Status, headers, attempts and duration behind an object or list that a call gave; undefined for any other value. */
export function responseOf(data: unknown): ResponseInfo | undefined {
  return typeof data === "object" && data !== null ? infos.get(data) : undefined;
}

/** `scrub` takes the key out of what failures tell. */
export function bindRoutes<T extends object>(routes: T, send: Send, scrub: Scrub, prefix = ""): Resources<T> {
  const bound = Object.entries(routes).map(([key, entry]: [string, object]) => {
    const name = prefix + key;
    return [
      key,
      "path" in entry ? callOf(name, entry as Route, send, scrub) : bindRoutes(entry, send, scrub, `${name}.`),
    ];
  });
  return Object.freeze(Object.fromEntries(bound)) as Resources<T>;
}

function callOf(name: string, route: Route, send: Send, scrub: Scrub) {
  const open = (args: Args = {}, options: CallOptions = {}) => {
    refuseHarm(name, route, args.body, options);
    const body = route.body ? args.body : undefined;
    return send({ name, route, target: targetOf(name, route, args), body, options });
  };
  const call = async (args?: Args, options?: CallOptions) => {
    try {
      const answer = await open(args, options);
      const data = read(name, route, answer, scrub);
      if (typeof data === "object" && data !== null) infos.set(data, infoOf(answer));
      return data;
    } catch (error) {
      throw error instanceof Error ? withCallerStack(error, call) : error;
    }
  };
  const result = async (args?: Args, options?: CallOptions): Promise<Result<unknown>> => {
    try {
      const answer = await open(args, options);
      return { ok: true, data: read(name, route, answer, scrub), response: infoOf(answer) };
    } catch (error) {
      return failureOf(error);
    }
  };
  return Object.assign(Object.defineProperty(call, "name", { value: name }), { result, route });
}

/** A wrong argument is a mistake in the program and thrown; what the API or the network does is a value. */
function failureOf(error: unknown): Result<never> {
  if (!isCdpError<CallError>(error)) throw error;
  const { status, headers, attempts, duration } = error;
  if (status === undefined || !headers) return { ok: false, error };
  return { ok: false, error, response: { status, headers, attempts, duration } };
}

/** The data of an answer; an empty success has none. */
function read(name: string, { method, path }: Route, answer: Answer, scrub: Scrub): unknown {
  const { status, text, attempts, duration } = answer;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && text.trim() === "") return undefined;
  const data = isSuccess ? parsed(text) : undefined;
  if (data !== undefined) return data;
  const [url, told] = [scrub(answer.url), scrub(text)];
  const headers = scrubbedHeaders(answer.headers, scrub);
  const details = { operation: name, method, path, url, status, headers, attempts, duration };
  if (isSuccess) throw new UnreadableError({ ...details, body: told });
  const body = parsed(told);
  throw new HttpError({ ...details, body: body === undefined ? told : body });
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function infoOf({ status, headers, attempts, duration }: Answer): ResponseInfo {
  return { status, headers, attempts, duration };
}
