/** The errors of the client: one class for each way in which a call, a list or a poll can fail. */

// Classes
export { CdpError, type ErrorDetails } from "./base-error.ts";
export {
  type AnyCdpError,
  type CallError,
  CanceledError,
  ConnectionError,
  HttpError,
  JobError,
  PaginationError,
  type PaginationErrorReason,
  TimeoutError,
  UnreadableError,
} from "./errors.ts";

// Recognize and trace
export { isCdpError } from "./is-cdp-error.ts";
export { withCallerStack } from "./caller-stack.ts";

// Shared with the client
export { isObject } from "./is-object.ts";
export { toSingleLine } from "./text.ts";

// What an error response says
export type { Issue } from "./issues.ts";
