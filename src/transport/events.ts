/** What a client tells of its requests, and what it keeps to itself. */
import type { CdpError } from "../errors/errors.ts";
import { credentialsIn } from "./redact.ts";
import type { ApiRequest } from "./types.ts";

/**
 * One moment in the life of a call. Every attempt begins with `request`, and `response` follows when it is answered,
 * whatever the status. `retry` announces that another attempt comes after `delay`; `failure` ends a call without answer.
 */
export interface CdpEvent {
  type: "request" | "response" | "retry" | "failure";
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path of the description, `/audiences/{audienceId}`. */
  path: string;
  /** Which attempt it is about, from 1; 0 before the first. */
  attempt: number;
  /** Milliseconds since 1970. */
  timestamp: number;
  /** Origin, path and query. Headers, and with them the key, are never told. */
  url: string;
  /** The status of the answer. */
  status?: number;
  /** How long until the next attempt, in milliseconds. */
  delay?: number;
  /** Milliseconds since the call began. */
  duration: number;
  /** Why there is no answer. */
  error?: CdpError;
}

export type CdpEventListener = (event: CdpEvent) => void;

/** Tells the listener; what it throws or rejects with is its own affair. */
export async function notifyListener<T>(listener: (event: T) => void, event: T): Promise<void> {
  try {
    await listener(event);
  } catch {
    // A broken log must not break the call.
  }
}

/** The cause of a failure, unless it quotes the credentials, as Node and Deno do when they refuse a header. */
export function redactCause(cause: unknown, sent: ApiRequest["headers"]): unknown {
  return collectText(cause).includes(credentialsIn(sent)) ? new Error("[redacted: it quotes the key]") : cause;
}

/** All that printing a cause could tell: some carry their request, some several errors. */
function collectText(value: unknown, depth = 4): string {
  if (!(value instanceof Object) || depth === 0) return String(value);
  const names = Object.getOwnPropertyNames(value);
  const parts = value instanceof Headers ? [...value] : names.map((name) => readProperty(value, name));
  return parts.map((part) => collectText(part, depth - 1)).join("\n");
}

function readProperty(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    return "";
  }
}
