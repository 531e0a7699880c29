/** The kinds of work that `poll` can wait for, and what it tells of them: types only. */
import type { paths } from "../../generated/api.ts";
import type { AnyCdpError } from "../errors/index.ts";
import type { CallOptions } from "../client/index.ts";

/**
 * A kind of work that the API does after it has answered: how it starts, where its state stands, what the states mean.
 * `Calls` is as much of the client as it takes, `Start` the arguments that begin the work, and `Resume` those that name
 * work which was begun before.
 */
export interface JobDefinition<
  Calls,
  Start,
  Resume,
  Answer,
  State extends string = string,
  Kill extends boolean = false,
> {
  /** As errors name it, `parentSegmentRun`. */
  readonly name: string;
  /** The operation that `read` calls. */
  readonly statusOperation: `GET ${keyof paths}`;
  /** The argument that takes an id; nothing is started where it is given. Without one, a `body` starts the work. */
  readonly idParameter?: string;
  /** What each state comes to. Any other is waited on like a running one. */
  readonly outcomes: { readonly [Name in State]?: "running" | "done" | "failed" };
  readonly defaults: PollInterval;
  start?(cdp: Calls, args: Start, options: CallOptions): Promise<StartResult<Answer>>;
  /** What there is to see; null or undefined while the API does not show it. */
  fetchStatus(cdp: Calls, args: Resume, options: CallOptions): Promise<Answer | null | undefined>;
  getState(answer: Answer): string | null | undefined;
  /** Why it failed, in whatever form the API says that. */
  getFailure?(answer: Answer): unknown;
  /** Where to look when it failed. */
  getHint?(answer: Answer): string;
  /** The call that stops the work; its answer may say that it did not. */
  readonly cancel?: Kill extends true ? CancelCall<Calls, Resume> : never;
}

/** Arguments that start the work, without the id, which may not be missing by accident. */
export type StartArguments<Args, Id extends string> = Args & { [Name in Id]?: never };

/** A job whose types have ended at `poll`. */
export type UntypedJob = JobDefinition<unknown, unknown, unknown, unknown, string, boolean>;

export type CancelCall<Calls, Resume> = (
  cdp: Calls,
  args: Resume,
  options: CallOptions,
) => Promise<{ message?: string } | undefined>;

/** What the start of some work gives; never a result, for it may be older than the work. */
export interface StartResult<Answer> {
  readonly id?: string;
  readonly data?: Answer;
}

/** How patient `poll` is, in milliseconds. */
export interface PollInterval {
  /** The shortest wait between two looks. */
  readonly minDelay: number;
  /** The longest wait, which the waits grow to with jitter. */
  readonly maxDelay: number;
  /** For everything, the start included. */
  readonly timeout: number;
  /** For work that the API does not show; as long as for all else unless given. */
  readonly maxAbsence?: number;
}

export interface PollOptions<Answer = unknown, State extends string = string, Kill extends boolean = boolean> {
  /** Milliseconds for everything, the start included; each job has its own default. `0` and `Infinity` set no limit. */
  timeout?: number;
  /** The shortest wait between two looks, in milliseconds. */
  minDelay?: number;
  /** The longest wait between two looks, in milliseconds, unless the server asks for more. */
  maxDelay?: number;
  /** Ends the waiting; the reason is the `cause` of the `CanceledError`. */
  signal?: AbortSignal;
  /** Is told of the start and of every look. What it throws is its own affair. */
  onProgress?(progress: PollProgress<Answer, State>): void;
  /**
   * Whether the work is stopped when `signal` or `timeout` ends the waiting. Not unless given: who stops waiting often
   * means to go on later, or elsewhere, by the id; a query that was killed cannot be resumed. Takes up to 10 seconds.
   */
  killOnStop?: Kill | false;
}

/** What `poll` knows after the start, and after each look. */
export interface PollProgress<Answer = unknown, State extends string = string> {
  /** Names the work, to go on waiting for it later; undefined where the API has no id for it. */
  readonly id: string | undefined;
  /** In the words of the API; undefined until it shows the work. */
  readonly state: State | (string & {}) | undefined;
  /** False for a state that this version does not know, which is waited on like a running one. */
  readonly isKnownState: boolean;
  /** What the API shows of the work; undefined when it shows nothing, or did not answer. */
  readonly data: Answer | undefined;
  /** The failure of this look, which was survived. */
  readonly error: AnyCdpError | undefined;
  /** How often was looked, 0 after the start. */
  readonly checks: number;
  /** Milliseconds since `poll` was called. */
  readonly elapsed: number;
  /** Milliseconds until the next look; undefined after the last. */
  readonly delay: number | undefined;
}
