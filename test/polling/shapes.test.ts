/** Responses that have more than one shape. */
import { expect, test } from "vitest";
import { activationRun, type Cdp, journeyRun, poll, type Poller, predictiveRun, type PollProgress } from "td-cdp";
import { execution, resource, workflowAttemptId } from "./answers.ts";
import { backend } from "./backend.ts";
import { cases } from "./cases.ts";

const quick = { minDelay: 1, maxDelay: 2 };
const trained = resource("execution-predictive-segment", execution("success"));
const ran = { data: { attributes: { latestExecution: execution("success") } } };
const activation = (executions: unknown) => ({ data: { attributes: { executions } } });

const forms: [string, string, unknown[], (cdp: Cdp, options: object) => Poller][] = [
  ["predictiveRun", "one run instead of a list", [{ data: null }, { data: trained }], predictive],
  [
    "activationRun",
    "no runs at all",
    [activation(null), activation(undefined), activation([execution("success")])],
    sent,
  ],
  [
    "journeyRun",
    "no run yet",
    [{ data: { attributes: { latestExecution: null } } }, { data: { attributes: {} } }, ran],
    journey,
  ],
];

test.each(forms)("%s reads %s", async (name, _, answers, start) => {
  const work = cases.find(({ job }) => job.name === name)!;
  const looks = answers
    .map((it) => JSON.stringify(it))
    .map((text) => (response: { end(text: string): unknown }) => void response.end(text));
  const { cdp } = await backend(work, looks);
  const told: PollProgress[] = [];
  const onProgress = (progress: PollProgress) => void told.push(progress);
  expect(await start(cdp, { ...quick, onProgress })).toMatchObject({ workflowAttemptId, status: "success" });
  expect(told.map(({ state }) => state)).toEqual([...answers.slice(1).map(() => undefined), "success"]);
});

test("the start of an activation accepts a response wrapped in data", async () => {
  const work = cases.find(({ job }) => job === activationRun)!;
  const { cdp, requests } = await backend({ ...work, started: { data: work.started } }, ["success"]);
  expect(await poll(activationRun, cdp, { segmentId: 9, id: 5 }, quick)).toMatchObject({ workflowAttemptId });
  expect(requests).toEqual([work.start, work.read]);
});

function predictive(cdp: Cdp, options: object) {
  return poll(predictiveRun, cdp, { id: 3, workflowAttemptId }, options);
}

function sent(cdp: Cdp, options: object) {
  return poll(activationRun, cdp, { segmentId: 9, id: 5, workflowAttemptId }, options);
}

function journey(cdp: Cdp, options: object) {
  return poll(journeyRun, cdp, { journeyId: 5, workflowAttemptId }, options);
}
