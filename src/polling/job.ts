/** The kinds of work that `poll` can wait for, and what it tells of them: types only. */
import type { paths } from "../../generated/api.ts";
import type { AnyCdpError } from "../errors.ts";
import type { CallOptions } from "../operations.ts";

/**
 * A kind of work that the API does after it has answered: how it starts, where its state stands, what the states mean.
 * `Calls` is as much of the client as it takes, `Start` the arguments that begin the work, and `Resume` those that name
 * work which was begun before.
 */
export interface Job<Calls, Start, Resume, Answer, State extends string = string, Kill extends boolean = false> {
  /** As errors name it, `parentSegmentRun`. */
  readonly name: string;
  /** The operation that `read` calls. */
  readonly reads: `GET ${keyof paths}`;
  /** The argument that takes an id; nothing is started where it is given. Without one, a `body` starts the work. */
  readonly id?: string;
  /** What each state comes to. Any other is waited on like a running one. */
  readonly states: { readonly [Name in State]?: "running" | "done" | "failed" };
  readonly pace: Pace;
  start?(cdp: Calls, args: Start, options: CallOptions): Promise<Started<Answer>>;
  /** What there is to see; null or undefined while the API does not show it. */
  read(cdp: Calls, args: Resume, options: CallOptions): Promise<Answer | null | undefined>;
  state(answer: Answer): string | null | undefined;
  /** Why it failed, in whatever form the API says that. */
  reason?(answer: Answer): unknown;
  /** Where to look when it failed. */
  hint?(answer: Answer): string;
  /** The call that stops the work; its answer may say that it did not. */
  readonly kill?: Kill extends true ? KillCall<Calls, Resume> : never;
}

/** Arguments that start the work, without the id, which may not be missing by accident. */
export type Starting<Args, Id extends string> = Args & { [Name in Id]?: never };

/** A job whose types have ended at `poll`. */
export type AnyJob = Job<unknown, unknown, unknown, unknown, string, boolean>;

export type KillCall<Calls, Resume> = (
  cdp: Calls,
  args: Resume,
  options: CallOptions,
) => Promise<{ message?: string } | undefined>;

/** What the start of some work gives; never a result, for it may be older than the work. */
export interface Started<Answer> {
  readonly id?: string;
  readonly answer?: Answer;
}

/** How patient `poll` is, in milliseconds. */
export interface Pace {
  /** The shortest wait between two looks. */
  readonly minDelay: number;
  /** The longest wait, which the waits grow to with jitter. */
  readonly maxDelay: number;
  /** For everything, the start included. */
  readonly timeout: number;
  /** For work that the API does not show; as long as for all else unless given. */
  readonly absence?: number;
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
  onProgress?(progress: Progress<Answer, State>): void;
  /**
   * Whether the work is stopped when `signal` or `timeout` ends the waiting. Not unless given: who stops waiting often
   * means to go on later, or elsewhere, by the id; a query that was killed cannot be resumed. Takes up to 10 seconds.
   */
  kill?: Kill | false;
}

/** What `poll` knows after the start, and after each look. */
export interface Progress<Answer = unknown, State extends string = string> {
  /** Names the work, to go on waiting for it later; undefined where the API has no id for it. */
  readonly id: string | undefined;
  /** In the words of the API; undefined until it shows the work. */
  readonly state: State | (string & {}) | undefined;
  /** False for a state that this version does not know, which is waited on like a running one. */
  readonly known: boolean;
  /** What the API shows of the work; undefined when it shows nothing, or did not answer. */
  readonly answer: Answer | undefined;
  /** The failure of this look, which was survived. */
  readonly error: AnyCdpError | undefined;
  /** How often was looked, 0 after the start. */
  readonly attempts: number;
  /** Milliseconds since `poll` was called. */
  readonly elapsed: number;
  /** Milliseconds until the next look; undefined after the last. */
  readonly delay: number | undefined;
}
