/** The types of polling: what `poll` accepts and resolves with. Compiled by `npm run types`, never run. */
import {
  activationRun,
  type Cdp,
  type components,
  isCdpError,
  type JobDefinition,
  JobError,
  journeyRun,
  legacyActivationRun,
  legacyPredictiveRun,
  legacyRuleGuess,
  parentSegmentRun,
  poll,
  type Poller,
  predictiveRun,
  type PollProgress,
  realtimeSetting,
  ruleGuess,
  segmentProfiles,
  segmentQuery,
  TimeoutError,
} from "td-cdp";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
declare const rule: Schemas["Rule"];
declare const maybe: string | undefined;
const body = { rule };
const workflowAttemptId = "77";

// Each job resolves with its own data.
const { count } = await poll(segmentQuery, cdp, { audienceId: 7, body });
check<Same<typeof count, number | null | undefined>>();
const page = await poll(segmentProfiles, cdp, { audienceId: 7, queryId: "q", page: 2 });
check<Same<typeof page, Schemas["SegmentQueryCustomers"]>>();
const built = await poll(parentSegmentRun, cdp, { audienceId: "7" });
check<Same<typeof built, Schemas["ParentSegmentExecution"]>>();
const sent = await poll(activationRun, cdp, { segmentId: 9, id: 5 });
check<Same<typeof sent, Schemas["ActivationExecution"]>>();
const trained = await poll(predictiveRun, cdp, { id: 3 });
check<Same<typeof trained, Schemas["PredictiveSegmentExecution"]>>();
const ran = await poll(journeyRun, cdp, { journeyId: 5 });
check<Same<typeof ran, Schemas["Execution"]>>();
const guess = await poll(ruleGuess, cdp, { id: 9 });
check<Same<typeof guess, Schemas["PredictiveSegmentGuessDocument"]>>();
const setting = await poll(realtimeSetting, cdp, { audienceId: 7, body: { extLookupKey: "email" } });
check<Same<typeof setting, Schemas["RealtimeSetting"]>>();
await poll(legacyActivationRun, cdp, { audienceId: 7, segmentId: 9, syndicationId: 5 });
await poll(legacyPredictiveRun, cdp, { audienceId: 7, predictiveSegmentId: 3 });
await poll(legacyRuleGuess, cdp, { audienceId: 7, segmentId: 9 });

// With an id, poll only waits.
await poll(segmentQuery, cdp, { audienceId: 7, queryId: "q" });
await poll(parentSegmentRun, cdp, { audienceId: 7, workflowAttemptId });
await poll(activationRun, cdp, { segmentId: 9, id: 5, workflowAttemptId: 77 });
await poll(realtimeSetting, cdp, { audienceId: 7 });
// @ts-expect-error an id that may be missing, which would start another run
await poll(parentSegmentRun, cdp, { audienceId: 7, workflowAttemptId: maybe });
// @ts-expect-error the id of a query instead of that of a run
await poll(parentSegmentRun, cdp, { audienceId: 7, queryId: "q" });
// @ts-expect-error a body and an id
await poll(segmentQuery, cdp, { audienceId: 7, body, queryId: "q" });
// @ts-expect-error neither a body nor an id
await poll(segmentQuery, cdp, { audienceId: 7 });

// Wrong arguments.
// @ts-expect-error an argument of another job
await poll(parentSegmentRun, cdp, { audienceId: 7, segmentId: 9 });
// @ts-expect-error no arguments
await poll(parentSegmentRun, cdp);
// @ts-expect-error an argument is missing
await poll(activationRun, cdp, { segmentId: 9 });
// @ts-expect-error a body with a property that it does not have
await poll(segmentQuery, cdp, { audienceId: 7, body: { rules: rule } });
// @ts-expect-error a call instead of a job
await poll(cdp.audiences.run, cdp, { audienceId: 7 });
// @ts-expect-error a part of the client that lacks the calls
await poll(parentSegmentRun, { audiences: { run: cdp.audiences.run } }, { audienceId: 7 });

// Options.
await poll(parentSegmentRun, cdp, { audienceId: 7 }, { timeout: 1000, minDelay: 1, maxDelay: 2 });
await poll(segmentQuery, cdp, { audienceId: 7, body }, { killOnStop: true });
await poll(segmentQuery, cdp, { audienceId: 7, body }, { killOnStop: Math.random() > 0.5 });
await poll(parentSegmentRun, cdp, { audienceId: 7 }, { killOnStop: false });
// @ts-expect-error the API cannot stop a run
await poll(parentSegmentRun, cdp, { audienceId: 7 }, { killOnStop: true });
// @ts-expect-error an option that does not exist
await poll(parentSegmentRun, cdp, { audienceId: 7 }, { interval: 5 });

// Progress has the states of the description, and takes future ones.
const run = poll(parentSegmentRun, cdp, { audienceId: 7 }, { onProgress: ({ elapsed }) => elapsed satisfies number });
check<Same<typeof run, Poller<Schemas["ParentSegmentExecution"], Schemas["ExecutionStatus"]>>>();
for await (const progress of run) {
  check<Same<typeof progress, PollProgress<Schemas["ParentSegmentExecution"], Schemas["ExecutionStatus"]>>>();
  if (progress.state === "blocked" || progress.state === "a state of tomorrow") break;
  void (progress.data?.finishedAt satisfies string | null | undefined);
  // @ts-expect-error a property that the data does not have
  void progress.data?.endedAt;
}
void (await run.finally(() => {})).workflowSessionId;

// Errors.
try {
  await run;
} catch (error) {
  if (isCdpError(error)) void (error.id satisfies string | undefined);
  if (error instanceof JobError) void (error.state satisfies string | undefined);
  if (error instanceof TimeoutError) check<Same<typeof error.scope, "attempt" | "call" | "job">>();
}
const result = await cdp.audiences.get.result({ audienceId: 7 });
// @ts-expect-error a call never fails with a JobError
if (!result.ok && result.error.kind === "job") void result.error;

// A custom job.
const change: JobDefinition<
  Pick<Cdp, "audiences">,
  never,
  { audienceId: number },
  NonNullable<Schemas["RealtimeConfigurationVersion"]>,
  "queueing" | "queued" | "finished"
> = {
  name: "change",
  statusOperation: "GET /audiences/{audienceId}/realtime_configuration_versions/current",
  outcomes: { queueing: "running", queued: "running", finished: "succeeded" },
  defaults: { minDelay: 1_000, maxDelay: 10_000, timeout: 600_000 },
  fetchStatus: ({ audiences }, args, options) => audiences.realtimeConfigurationVersions.current(args, options),
  getState: ({ status }) => status,
};
void ((await poll(change, cdp, { audienceId: 7 })).eventKind satisfies string | undefined);
// @ts-expect-error an operation that the API does not have
change.statusOperation satisfies "GET /audience";
