/** The transport: sends a request with retries, limits, redirects and events. It does not depend on calls and paths. */

// Create
export { createTransport, type TransportOptions } from "./create-transport.ts";
export type { ApiRequest, ApiResponse, RequestContext, Transport } from "./types.ts";

// Report
export { type CdpEvent, notifyListener } from "./events.ts";
export { millisecondsSince } from "./request-state.ts";

// Wait
export { backoffDelay, parseRetryAfter } from "./retry.ts";
export { type Cancellation, createCancellation, onAbort, sleep } from "./cancellation.ts";

// Check options
export { assertNumber, maxTimerDelay, timerBounds } from "./assert-number.ts";
