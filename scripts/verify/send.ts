/** Sends the requests through the calls of the client. */
import type { Cdp, Result, Route, UntypedArguments } from "../../src/client/index.ts";
import { isObjectOrArray } from "../openapi/json.ts";
import type { Binding } from "./harvest.ts";
import type { ReadOperation } from "./operations.ts";

/** The result: a JSON body, another body, or no response. */
export type Received =
  | { kind: "json"; status: number; contentType: string; body: unknown }
  | { kind: "text"; status: number; contentType: string; isEmpty: boolean }
  | { kind: "none"; reason: "connection" | "timeout" | "canceled" | "arguments" };

export type Send = (operation: ReadOperation, binding: Binding) => Promise<Received>;

type UntypedCall = { result(args: UntypedArguments, options: object): Promise<Result<unknown>>; route: Route };

/** Timeout in milliseconds, long enough for slow operations. */
const slowTimeout = 300_000;

/** Returns a function that sends GET requests only. Throws for an operation that the client does not have. */
export function createSend(cdp: Cdp, signal: AbortSignal): Send {
  const calls = new Map(listCalls(cdp).map((call) => [`${call.route.method} ${call.route.path}`, call]));
  return async ({ entry, needed, optional, expensive }, binding) => {
    const values = needed.map(({ parameter, valueName }) => [parameter, binding[valueName]]);
    const args = { ...optional, ...Object.fromEntries(values) } as UntypedArguments;
    const options = expensive ? { signal, retry: false, timeout: slowTimeout } : { signal };
    try {
      return toReceived(await calls.get(`GET ${entry.path}`)!.result(args, options));
    } catch {
      // The client throws for arguments that it cannot send, such as the ID `..`. The error message contains the value.
      return { kind: "none", reason: "arguments" };
    }
  };
}

/** Returns the paths that the client can read. */
export function listReadablePaths(cdp: Cdp): Set<string> {
  return new Set(
    listCalls(cdp)
      .filter(({ route }) => route.method === "GET")
      .map(({ route }) => route.path),
  );
}

function listCalls(tree: object): UntypedCall[] {
  return Object.values(tree).flatMap((child: object) =>
    "route" in child ? [child as unknown as UntypedCall] : typeof child === "object" ? listCalls(child) : [],
  );
}

function toReceived(result: Result<unknown>): Received {
  if (result.ok) return { kind: "json", ...readHead(result.response), body: result.data };
  const { error, response } = result;
  if (error.kind === "connection" || error.kind === "timeout" || error.kind === "canceled" || !response)
    return { kind: "none", reason: error.kind as "connection" };
  const head = readHead(response);
  const body: unknown = error.body;
  // The client parses JSON. A string is not JSON, or is JSON that the description does not declare for errors.
  if (error.kind === "http" && isObjectOrArray(body)) return { kind: "json", ...head, body };
  return { kind: "text", ...head, isEmpty: `${(body as string | undefined) ?? ""}`.trim() === "" };
}

function readHead({ status, headers }: { status: number; headers: Headers }): { status: number; contentType: string } {
  return { status, contentType: headers.get("content-type") ?? "" };
}
