/** The types of polling: jobs, options and progress. */
import type { paths } from "../../generated/api.ts";
import type { AnyCdpError } from "../errors/index.ts";
import type { CallOptions } from "../client/index.ts";

/**
 * A kind of job: an operation that the API continues after it has responded. Defines how to start it, how to fetch its
 * status, and what its states mean.
 *
 * @typeParam Calls The part of the client that the job uses.
 * @typeParam Start The arguments that start a job.
 * @typeParam Resume The arguments that identify a started job.
 * @typeParam Data What the API shows of a job.
 * @typeParam State The states of a job.
 * @typeParam Kill Whether the API can stop a job.
 */
export interface JobDefinition<
  Calls,
  Start,
  Resume,
  Data,
  State extends string = string,
  Kill extends boolean = false,
> {
  /** The name in errors, for example `parentSegmentRun`. */
  readonly name: string;
  /** The operation that `fetchStatus` calls. */
  readonly statusOperation: `GET ${keyof paths}`;
  /** The argument that takes the id of a started job. A job without ids is started when the arguments have a `body`. */
  readonly idParameter?: string;
  /** The outcome of each state. Unknown states count as running. */
  readonly outcomes: { readonly [Name in State]?: JobOutcome };
  /** Delays and timeouts, where the caller sets none. */
  readonly defaults: PollInterval;
  /** Starts the job. */
  start?(cdp: Calls, args: Start, options: CallOptions): Promise<StartResult<Data>>;
  /** Returns what the API shows of the job. Null or undefined while it shows nothing. */
  fetchStatus(cdp: Calls, args: Resume, options: CallOptions): Promise<Data | null | undefined>;
  /** Returns the state, in the words of the API. */
  getState(data: Data): string | null | undefined;
  /** Returns why the job failed, in any shape of the API's errors. */
  getFailure?(data: Data): unknown;
  /** Returns where to look when the job failed. */
  getHint?(data: Data): string;
  /** Stops the job. A `message` in the response says that it may continue. */
  readonly cancel?: Kill extends true ? CancelCall<Calls, Resume> : never;
}

/** What a state means for the poll. */
export type JobOutcome = "running" | "succeeded" | "failed";

/** Arguments that start a job must not contain the id: an id that is undefined by accident would start another job. */
export type NoId<Name extends string> = { [N in Name]?: never };

/** A job without its types, as `poll` uses it. */
export type UntypedJob = JobDefinition<unknown, unknown, unknown, unknown, string, boolean>;

export type CancelCall<Calls, Resume> = (
  cdp: Calls,
  args: Resume,
  options: CallOptions,
) => Promise<{ message?: string } | undefined>;

/** The result of a start. Its data never ends a poll, since it may be older than the job. */
export interface StartResult<Data> {
  readonly id?: string | undefined;
  readonly data?: Data | undefined;
}

/** Delays and timeouts of a poll, in milliseconds. */
export interface PollInterval {
  /** Minimum delay between two status checks. */
  readonly minDelay: number;
  /** Maximum delay. The delays grow up to it, with jitter. */
  readonly maxDelay: number;
  /** Time limit for the whole poll, including the start. */
  readonly timeout: number;
  /** Time limit for a job that the API does not show. Default: `timeout`. */
  readonly maxAbsence?: number;
}

/**
 * The options of `poll`.
 *
 * @typeParam Data What the API shows of the job.
 * @typeParam State The states of the job.
 * @typeParam Kill Whether the API can stop the job.
 */
export interface PollOptions<Data = unknown, State extends string = string, Kill extends boolean = boolean> {
  /** Time limit for the whole poll in milliseconds, including the start. `0` and `Infinity` set no limit. Default: by job. */
  timeout?: number;
  /** Minimum delay between two status checks, in milliseconds. */
  minDelay?: number;
  /** Maximum delay between two status checks, in milliseconds. The server may ask for more. */
  maxDelay?: number;
  /** Ends the poll. Its reason is the `cause` of the `CanceledError`. */
  signal?: AbortSignal;
  /** Called after the start and after every status check. Errors thrown by the listener are ignored. */
  onProgress?(progress: PollProgress<Data, State>): void;
  /**
   * Whether to stop the job in the API when `signal` or `timeout` ends the poll. This may take up to 10 seconds. Default:
   * false, since the id allows to continue later, or elsewhere. A query that was killed cannot be resumed.
   */
  killOnStop?: Kill | false;
}

/**
 * The progress of a job after its start, and after each status check.
 *
 * @typeParam Data What the API shows of the job.
 * @typeParam State The states of the job.
 */
export interface PollProgress<Data = unknown, State extends string = string> {
  /** The id of the job, to continue later. Undefined where the API has none. */
  readonly id: string | undefined;
  /** The state in the words of the API. Undefined while the API does not show the job. */
  readonly state: State | (string & {}) | undefined;
  /** False for a state that this version does not know. It counts as running. */
  readonly isKnownState: boolean;
  /** What the API shows of the job. Undefined when it shows nothing, or when the check failed. */
  readonly data: Data | undefined;
  /** The error of this status check, which did not end the poll. */
  readonly error: AnyCdpError | undefined;
  /** The number of status checks, 0 after the start. */
  readonly checks: number;
  /** Milliseconds since `poll` was called. */
  readonly elapsed: number;
  /** Milliseconds until the next status check. Undefined after the last. */
  readonly delay: number | undefined;
}
