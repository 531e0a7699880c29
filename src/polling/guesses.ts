/** Guesses of the columns that a predictive segment could learn from. The call that starts one also tells of it. */
import type { components } from "../../generated/api.ts";
import type { routes } from "../../generated/routes.ts";
import type { Arguments, Resources } from "../operations.ts";
import type { Job, Pace } from "./job.ts";

type Schemas = components["schemas"];
type Routes = typeof routes;
type Calls = Resources<Routes>;
/* As much of the client as each takes. */
interface Guesses {
  segments: { predictiveSegments: Pick<Calls["segments"]["predictiveSegments"], "guessRuleAsync"> };
}
interface LegacyGuesses {
  audiences: { predictiveSegments: Pick<Calls["audiences"]["predictiveSegments"], "guessRuleAsync"> };
}

type Guess<Needs, Args, Answer> = Job<
  Needs,
  never,
  Args,
  Answer,
  NonNullable<Schemas["PredictiveSegmentGuess"]["status"]>
>;

/** No state says that a guess failed, so that time has to. */
const pace: Pace = { minDelay: 1_000, maxDelay: 10_000, timeout: 1_800_000 };
const states = { success: "done", running: "running" } as const;

/** Guesses for the profiles of a segment: `{ id }`. */
export const ruleGuess: Guess<
  Guesses,
  Arguments<Routes["segments"]["predictiveSegments"]["guessRuleAsync"]>,
  Schemas["PredictiveSegmentGuessDocument"]
> = {
  name: "ruleGuess",
  reads: "GET /entities/segments/{id}/predictive_segments/guess_rule_async",
  states,
  pace,
  read: ({ segments }, args, options) => segments.predictiveSegments.guessRuleAsync(args, options),
  state: ({ data }) => data.attributes?.status,
};

/** Guesses in the REST dialect: `{ audienceId, segmentId }`. */
export const legacyRuleGuess: Guess<
  LegacyGuesses,
  Arguments<Routes["audiences"]["predictiveSegments"]["guessRuleAsync"]>,
  Schemas["PredictiveSegmentGuess"]
> = {
  name: "legacyRuleGuess",
  reads: "GET /audiences/{audienceId}/predictive_segments/guess_rule_async",
  states,
  pace,
  read: ({ audiences }, args, options) => audiences.predictiveSegments.guessRuleAsync(args, options),
  state: ({ status }) => status,
};
