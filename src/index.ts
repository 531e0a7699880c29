/** What the package exports. */
export { type Cdp, createClient } from "./client/create-client.ts";
export type { Middleware, MiddlewareContext, MiddlewareHost } from "./client/middleware.ts";
export type { ClientOptions } from "./client/options.ts";
export { type Region, regions } from "./client/regions.ts";
export type { CdpEvent } from "./transport/create-transport.ts";
export type { Call, CallOptions, ResponseInfo, Result } from "./client/call-types.ts";
export { getResponseInfo } from "./client/create-calls.ts";
export { type LegacyCdp, withLegacyNames } from "./legacy/with-legacy-names.ts";
export {
  type AnyCdpError,
  type CallError,
  CanceledError,
  CdpError,
  ConnectionError,
  HttpError,
  JobError,
  PaginationError,
  type PaginationErrorReason,
  TimeoutError,
  UnreadableError,
} from "./errors/errors.ts";
export { isCdpError } from "./errors/is-cdp-error.ts";
export type { Issue } from "./errors/issues.ts";
export {
  type Cursor,
  type CursorOptions,
  type ListItem,
  type PaginatedItems,
  iterate,
  type ListOptions,
  type Page,
  type PageNumberOptions,
  pages,
  type PaginationOptions,
  rowsAsObjects,
  type Table,
} from "./pagination/iterate.ts";
export { poll, type Poller } from "./polling/poll.ts";
export type { JobDefinition, PollOptions, PollProgress } from "./polling/types.ts";
export { legacyRuleGuess, ruleGuess } from "./polling/jobs/rule-guesses.ts";
export { segmentProfiles, segmentQuery } from "./polling/jobs/queries.ts";
export { realtimeSetting } from "./polling/jobs/realtime-setting.ts";
export {
  activationRun,
  journeyRun,
  legacyActivationRun,
  legacyPredictiveRun,
  parentSegmentRun,
  predictiveRun,
} from "./polling/jobs/workflow-runs.ts";
export type * from "./types.ts";
