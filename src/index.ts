/** What the package exports. */
export { type Cdp, createClient } from "./client.ts";
export type { ClientOptions } from "./options.ts";
export { type Region, regions } from "./regions.ts";
export type { CdpEvent } from "./transport.ts";
export type { Call, CallOptions, ResponseInfo, Result } from "./operations.ts";
export { responseOf } from "./resources.ts";
export { type LegacyCdp, withLegacyNames } from "./legacy-names.ts";
export {
  type AnyCdpError,
  type CallError,
  CanceledError,
  CdpError,
  ConnectionError,
  HttpError,
  JobError,
  PagingError,
  type PagingReason,
  TimeoutError,
  UnreadableError,
} from "./errors.ts";
export { isCdpError } from "./errors/is-cdp-error.ts";
export type { Issue } from "./issues.ts";
export {
  type Cursor,
  type CursorOptions,
  type ItemOf,
  type Items,
  iterate,
  type ListOptions,
  type Page,
  type PageNumberOptions,
  pages,
  type PagingOptions,
  rowsAsObjects,
  type Table,
} from "./paging.ts";
export { poll, type Poller } from "./poll.ts";
export type { Job, PollOptions, Progress } from "./polling/job.ts";
export { legacyRuleGuess, ruleGuess } from "./polling/guesses.ts";
export { segmentProfiles, segmentQuery } from "./polling/queries.ts";
export { realtimeSetting } from "./polling/realtime.ts";
export {
  activationRun,
  journeyRun,
  legacyActivationRun,
  legacyPredictiveRun,
  parentSegmentRun,
  predictiveRun,
} from "./polling/runs.ts";
export type * from "./types.ts";
