/** The events of a client. */
import type { CdpError } from "../errors/index.ts";

/**
 * One moment of a call. Every attempt starts with `request`, followed by `response` for a response of any status.
 * `retry` announces another attempt after `delay`. `failure` ends a call without a response.
 */
export interface CdpEvent {
  type: "request" | "response" | "retry" | "failure";
  /** The name of the call, `audiences.segments.update`. */
  operation: string;
  method: string;
  /** The path template of the description, `/audiences/{audienceId}`. */
  path: string;
  /** The number of the attempt, starting at 1; 0 before the first. */
  attempt: number;
  /** Milliseconds since 1970. */
  timestamp: number;
  /** Origin, path and query. Events never contain headers, and with them the key. */
  url: string;
  /** The status of the response. */
  status?: number;
  /** Milliseconds until the next attempt. */
  delay?: number;
  /** Milliseconds since the call started. */
  duration: number;
  /** Why there is no response. */
  error?: CdpError;
}

export type CdpEventListener = (event: CdpEvent) => void;

/** Calls a listener and ignores its errors: a broken log must not break the call. */
export async function notifyListener<T>(listener: (event: T) => void, event: T): Promise<void> {
  try {
    await listener(event);
  } catch {
    // Ignored.
  }
}
