/** Every job: how a caller starts and resumes it, and what a server shows of it. */
import type { Cdp, Poller, PollOptions } from "td-cdp";
import * as td from "td-cdp";
import {
  count,
  execution,
  executions,
  guessed,
  profiles,
  reason,
  resource,
  setting,
  workflowAttemptId,
} from "./answers.ts";

export interface Case {
  job: { name: string; statusOperation: string; outcomes: object };
  /** Where the description has the states: a schema that is an enum, or the property of one. */
  states: readonly [schema: string, property?: string];
  done: readonly string[];
  failed: readonly string[];
  /** The reason of a failure, where the server gives one. */
  reason?: string;
  start?: string;
  /** The response to the start. */
  started?: object;
  read: string;
  kill?: string;
  /** The response to the call that stops the job. */
  killed?: object;
  id?: string;
  /** The response to a status check; the state is undefined for a job that is not shown. */
  shows: (state: string | undefined) => unknown;
  /** What the poll resolves with. */
  answer: (state: string) => unknown;
  begin: (cdp: Cdp, options?: Options) => Poller;
  resume: (cdp: Cdp, options?: Options) => Poller;
}

export interface Options extends PollOptions {
  killOnStop?: never;
}

const query = {
  start: "POST /audiences/7/segments/queries",
  started: { id: "q-1", status: "running" },
  kill: "POST /audiences/7/segments/queries/q-1/kill",
  id: "q-1",
  reason,
};
const run = {
  states: ["ExecutionStatus"],
  done: ["success"],
  failed: ["error", "canceled"],
  id: workflowAttemptId,
  answer: execution,
} as const;
const guess = { states: ["PredictiveSegmentGuess", "status"], done: ["success"], failed: [] } as const;

export const cases: Case[] = [
  {
    job: td.segmentQuery,
    states: ["SegmentQueryStatus", "status"],
    done: ["success"],
    failed: ["error", "killed"],
    ...query,
    read: "GET /audiences/7/segments/queries/q-1",
    shows: count,
    answer: count,
    begin: (cdp, options) => td.poll(td.segmentQuery, cdp, { audienceId: 7, body: { rule: {} } }, options),
    resume: (cdp, options) => td.poll(td.segmentQuery, cdp, { audienceId: 7, queryId: "q-1" }, options),
  },
  {
    job: td.segmentProfiles,
    states: ["SegmentQueryCustomers", "type"],
    done: ["rows", "end"],
    failed: ["error", "killed"],
    ...query,
    read: "GET /audiences/7/segments/queries/q-1/customers",
    shows: profiles,
    answer: profiles,
    begin: (cdp, options) => td.poll(td.segmentProfiles, cdp, { audienceId: 7, body: { rule: {} } }, options),
    resume: (cdp, options) => td.poll(td.segmentProfiles, cdp, { audienceId: 7, queryId: "q-1", page: 2 }, options),
  },
  {
    ...run,
    job: td.parentSegmentRun,
    start: "POST /audiences/7/run",
    started: execution(),
    read: "GET /audiences/7/executions",
    shows: executions,
    begin: (cdp, options) => td.poll(td.parentSegmentRun, cdp, { audienceId: 7 }, options),
    resume: (cdp, options) => td.poll(td.parentSegmentRun, cdp, { audienceId: 7, workflowAttemptId }, options),
  },
  {
    ...run,
    job: td.activationRun,
    start: "POST /entities/segments/9/syndications/5/run",
    started: resource("execution-syndication", execution()),
    read: "GET /entities/segments/9/syndications/5",
    shows: (state) => ({ data: { id: "5", type: "syndication", attributes: { executions: executions(state) } } }),
    begin: (cdp, options) => td.poll(td.activationRun, cdp, { segmentId: 9, id: 5 }, options),
    resume: (cdp, options) => td.poll(td.activationRun, cdp, { segmentId: 9, id: 5, workflowAttemptId }, options),
  },
  {
    ...run,
    job: td.legacyActivationRun,
    start: "POST /audiences/7/segments/9/syndications/5/run",
    started: execution(),
    read: "GET /audiences/7/segments/9/syndications/5",
    shows: (state) => ({ id: "5", name: "To mail", executions: executions(state) }),
    begin: (cdp, options) =>
      td.poll(td.legacyActivationRun, cdp, { audienceId: 7, segmentId: 9, syndicationId: 5 }, options),
    resume: (cdp, options) =>
      td.poll(
        td.legacyActivationRun,
        cdp,
        { audienceId: 7, segmentId: 9, syndicationId: 5, workflowAttemptId },
        options,
      ),
  },
  {
    ...run,
    job: td.predictiveRun,
    start: "POST /entities/predictive_segments/3/run",
    started: { data: resource("execution-predictive-segment", execution()) },
    read: "GET /entities/predictive_segments/3/executions",
    shows: (state) => ({ data: executions(state).map((it) => resource("execution-predictive-segment", it)) }),
    begin: (cdp, options) => td.poll(td.predictiveRun, cdp, { id: 3 }, options),
    resume: (cdp, options) => td.poll(td.predictiveRun, cdp, { id: 3, workflowAttemptId }, options),
  },
  {
    ...run,
    job: td.legacyPredictiveRun,
    start: "POST /audiences/7/predictive_segments/3/run",
    started: execution(),
    read: "GET /audiences/7/predictive_segments/3/executions",
    shows: executions,
    begin: (cdp, options) => td.poll(td.legacyPredictiveRun, cdp, { audienceId: 7, predictiveSegmentId: 3 }, options),
    resume: (cdp, options) =>
      td.poll(td.legacyPredictiveRun, cdp, { audienceId: 7, predictiveSegmentId: 3, workflowAttemptId }, options),
  },
  {
    ...run,
    job: td.journeyRun,
    start: "POST /entities/journeys/5/run",
    started: { data: resource("execution-journey", execution()) },
    read: "GET /entities/journeys/5",
    shows: (state) => ({ data: { attributes: { latestExecution: executions(state).at(-1) } } }),
    begin: (cdp, options) => td.poll(td.journeyRun, cdp, { journeyId: 5 }, options),
    resume: (cdp, options) => td.poll(td.journeyRun, cdp, { journeyId: 5, workflowAttemptId }, options),
  },
  {
    ...guess,
    job: td.ruleGuess,
    read: "GET /entities/segments/9/predictive_segments/guess_rule_async",
    shows: (status) => ({ data: { attributes: guessed(status) } }),
    answer: (status) => ({ data: { attributes: guessed(status) } }),
    begin: (cdp, options) => td.poll(td.ruleGuess, cdp, { id: 9 }, options),
    resume: (cdp, options) => td.poll(td.ruleGuess, cdp, { id: 9 }, options),
  },
  {
    ...guess,
    job: td.legacyRuleGuess,
    read: "GET /audiences/7/predictive_segments/guess_rule_async",
    shows: guessed,
    answer: guessed,
    begin: (cdp, options) => td.poll(td.legacyRuleGuess, cdp, { audienceId: 7, segmentId: 9 }, options),
    resume: (cdp, options) => td.poll(td.legacyRuleGuess, cdp, { audienceId: 7, segmentId: 9 }, options),
  },
  {
    job: td.realtimeSetting,
    states: ["RealtimeSettingStatus"],
    done: ["ok"],
    failed: ["inconsistent"],
    reason,
    start: "PATCH /audiences/7/realtime_setting",
    // The state before the change, which must not end the poll.
    started: setting("ok"),
    read: "GET /audiences/7/realtime_setting",
    shows: setting,
    answer: setting,
    begin: (cdp, options) => td.poll(td.realtimeSetting, cdp, { audienceId: 7, body: { extLookupKey: "a" } }, options),
    resume: (cdp, options) => td.poll(td.realtimeSetting, cdp, { audienceId: 7 }, options),
  },
];
