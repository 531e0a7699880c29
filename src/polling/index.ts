/** Polling: waits for long-running operations of the API. */

// Poll
export { poll, type Poller } from "./poll.ts";
export type { JobDefinition, PollOptions, PollProgress } from "./types.ts";

// Jobs: workflow runs
export {
  activationRun,
  journeyRun,
  legacyActivationRun,
  legacyPredictiveRun,
  parentSegmentRun,
  predictiveRun,
} from "./jobs/workflow-runs.ts";

// Jobs: queries, settings and guesses
export { segmentProfiles, segmentQuery } from "./jobs/queries.ts";
export { realtimeSetting } from "./jobs/realtime-setting.ts";
export { legacyRuleGuess, ruleGuess } from "./jobs/rule-guesses.ts";
