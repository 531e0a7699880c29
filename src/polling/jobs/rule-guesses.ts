/** Guesses of the columns that a predictive segment could learn from. One call starts the guess and returns its status. */
import type { components } from "../../../generated/api.ts";
import type { routes } from "../../../generated/routes.ts";
import type { CallArguments, Calls } from "../../client/index.ts";
import type { JobDefinition, PollInterval } from "../types.ts";

type Schemas = components["schemas"];
type Routes = typeof routes;
type AllCalls = Calls<Routes>;

/* The calls that each job uses. */
interface Guesses {
  segments: { predictiveSegments: Pick<AllCalls["segments"]["predictiveSegments"], "guessRuleAsync"> };
}
interface LegacyGuesses {
  audiences: { predictiveSegments: Pick<AllCalls["audiences"]["predictiveSegments"], "guessRuleAsync"> };
}

type RuleGuessJob<Needs, Args, Data> = JobDefinition<
  Needs,
  never,
  Args,
  Data,
  NonNullable<Schemas["PredictiveSegmentGuess"]["status"]>
>;

/** No state says that a guess failed, so the timeout is the only end of a failed one. */
const defaults: PollInterval = { minDelay: 1_000, maxDelay: 10_000, timeout: 1_800_000 };
const outcomes = { success: "succeeded", running: "running" } as const;

/** Guesses the columns for the profiles of a segment: `{ id }`. */
export const ruleGuess: RuleGuessJob<
  Guesses,
  CallArguments<Routes["segments"]["predictiveSegments"]["guessRuleAsync"]>,
  Schemas["PredictiveSegmentGuessDocument"]
> = {
  name: "ruleGuess",
  statusOperation: "GET /entities/segments/{id}/predictive_segments/guess_rule_async",
  outcomes,
  defaults,
  fetchStatus: ({ segments }, args, options) => segments.predictiveSegments.guessRuleAsync(args, options),
  getState: ({ data }) => data?.attributes?.status,
};

/** Guesses the columns through the REST calls of the API: `{ audienceId, segmentId }`. */
export const legacyRuleGuess: RuleGuessJob<
  LegacyGuesses,
  CallArguments<Routes["audiences"]["predictiveSegments"]["guessRuleAsync"]>,
  Schemas["PredictiveSegmentGuess"]
> = {
  name: "legacyRuleGuess",
  statusOperation: "GET /audiences/{audienceId}/predictive_segments/guess_rule_async",
  outcomes,
  defaults,
  fetchStatus: ({ audiences }, args, options) => audiences.predictiveSegments.guessRuleAsync(args, options),
  getState: ({ status }) => status,
};
