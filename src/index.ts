/**
 * `td-cdp`: the client, its errors, lists and polls, and the types of the API.
 * @module
 */

// Client
export {
  type Call,
  type CallOptions,
  type Cdp,
  type ClientOptions,
  createClient,
  getResponseInfo,
  type Middleware,
  type MiddlewareContext,
  type MiddlewareHost,
  type Region,
  regions,
  type ResponseInfo,
  type Result,
} from "./client/index.ts";
export type { CdpEvent } from "./transport/index.ts";

// Errors
export {
  type AnyCdpError,
  type CallError,
  CanceledError,
  CdpError,
  ConnectionError,
  HttpError,
  isCdpError,
  type Issue,
  JobError,
  PaginationError,
  type PaginationErrorReason,
  TimeoutError,
  UnreadableError,
} from "./errors/index.ts";

// Pagination
export {
  type Cursor,
  type CursorOptions,
  iterate,
  type ListItem,
  type ListOptions,
  type Page,
  type PageNumberOptions,
  pages,
  type PaginatedItems,
  type PaginationOptions,
  rowsAsObjects,
  type Table,
} from "./pagination/index.ts";

// Long-running operations
export {
  activationRun,
  type JobDefinition,
  journeyRun,
  legacyActivationRun,
  legacyPredictiveRun,
  legacyRuleGuess,
  parentSegmentRun,
  poll,
  type Poller,
  type PollOptions,
  type PollProgress,
  predictiveRun,
  realtimeSetting,
  ruleGuess,
  segmentProfiles,
  segmentQuery,
} from "./polling/index.ts";

// Legacy names
export { type LegacyCdp, withLegacyNames } from "./legacy/index.ts";

// Types
export type * from "./types.ts";
