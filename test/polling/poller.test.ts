/** What `poll` gives: a promise, and progress to iterate over. */
import { describe, expect, test, vi } from "vitest";
import { createClient, parentSegmentRun, poll, type PollProgress } from "td-cdp";
import { failureOf } from "../support/server.ts";
import { backend } from "./backend.ts";
import { cases } from "./cases.ts";
import { own } from "./own.ts";

const quick = { minDelay: 1, maxDelay: 2 };
const work = cases.find(({ job }) => job === parentSegmentRun)!;
const args = { audienceId: 7 };

describe("the promise", () => {
  test("is one in every way", async () => {
    const { cdp } = await backend(work, ["success"]);
    const run = poll(parentSegmentRun, cdp, args, quick);
    expect(run).toBeInstanceOf(Promise);
    const [answer] = await Promise.all([run, run.finally(() => {})]);
    expect(answer).toMatchObject({ status: "success", workflowAttemptId: "77" });
  });

  test("rejects with the stack of who awaits it", async () => {
    const { cdp } = await backend(work, ["error"]);
    const nightlyBuild = async () => await poll(parentSegmentRun, cdp, args, quick);
    const { stack = "", message } = await failureOf(nightlyBuild());
    const [head, first] = stack.split("\n").filter((line) => !line.includes("node:internal"));
    expect(head).toBe(`JobError: ${message}`);
    expect(first).toContain("nightlyBuild");
  });

  test.each([undefined, null, "", {}])("refuses %j as an id, and starts nothing", async (workflowAttemptId) => {
    const { cdp, requests } = await backend(work, ["success"]);
    const wrong = { audienceId: 7, workflowAttemptId } as never;
    const error = await failureOf(poll(parentSegmentRun, cdp, wrong, quick));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/^parentSegmentRun: workflowAttemptId is .*; an id is text or a number\.$/);
    expect(requests).toEqual([]);
  });

  test("takes an id that is a number", async () => {
    const { cdp } = await backend(work, ["success"]);
    const wanted = { audienceId: 7, workflowAttemptId: 77 };
    expect(await poll(parentSegmentRun, cdp, wanted, quick)).toMatchObject({ workflowAttemptId: "77" });
  });

  test.each([{ minDelay: 0 }, { maxDelay: -1 }, { minDelay: NaN }])("refuses %j", async (delays) => {
    const { cdp, requests } = await backend(work, ["success"]);
    expect(await failureOf(poll(parentSegmentRun, cdp, args, delays))).toBeInstanceOf(RangeError);
    expect(requests).toEqual([]);
  });
});

describe("the progress", () => {
  test("comes as it is made, and ends with the work", async () => {
    const { cdp } = await backend(work, ["queued", "hibernating", "running", "success"]);
    const run = poll(parentSegmentRun, cdp, args, quick);
    const states: unknown[] = [];
    for await (const { state, isKnownState: known, checks: attempts } of run) states.push([attempts, state, known]);
    expect(states).toEqual([
      [0, "queued", true],
      [1, "queued", true],
      [2, "hibernating", false],
      [3, "running", true],
      [4, "success", true],
    ]);
    expect(await run).toMatchObject({ status: "success" });
  });

  test("throws what the promise rejects with, after the last state", async () => {
    const { cdp } = await backend(work, ["running", "canceled"]);
    const run = poll(parentSegmentRun, cdp, args, quick);
    const states: unknown[] = [];
    const watching = (async () => {
      for await (const { state } of run) states.push(state);
    })();
    expect(await failureOf(watching)).toBe(await failureOf(run));
    expect(states.slice(-2)).toEqual(["running", "canceled"]);
  });

  test("is the latest only for who is slow, and for who comes late", async () => {
    const { job } = own("going", "going", "going", "over");
    const run = poll(job, {}, {}, quick);
    await run;
    const states: unknown[] = [];
    for await (const { state, checks: attempts } of run) states.push([attempts, state]);
    expect(states).toEqual([[4, "over"]]);
  });

  test("can be left, which does not end the work, and watched by several", async () => {
    const { job, looks } = own("going", "going", "over");
    const run = poll(job, {}, {}, quick);
    for await (const { state } of run) if (state === "going") break;
    const last = async () => {
      let progress: PollProgress | undefined;
      for await (progress of run);
      return progress?.state;
    };
    expect(await Promise.all([last(), last(), run])).toEqual(["over", "over", { state: "over" }]);
    expect(looks).toHaveBeenCalledTimes(3);
  });

  test("is told to a listener whose failures are its own affair", async () => {
    const { job } = own("going", "over");
    const onProgress = vi.fn(() => {
      throw new Error("a broken listener");
    });
    expect(await poll(job, {}, {}, { ...quick, onProgress })).toEqual({ state: "over" });
    expect(onProgress).toHaveBeenCalledTimes(2);
  });

  test("may be the reason to stop", async () => {
    const { job } = own("going");
    const controller = new AbortController();
    const options = { ...quick, signal: controller.signal, onProgress: () => controller.abort("enough") };
    expect(await failureOf(poll(job, {}, {}, options))).toMatchObject({ kind: "canceled", cause: "enough" });
  });
});

test("a failure of the work counts more than a signal that comes with it", async () => {
  const controller = new AbortController();
  const onProgress = ({ state }: PollProgress) => state === "broken" && controller.abort();
  const run = poll(own("going", "broken").job, {}, {}, { ...quick, signal: controller.signal, onProgress });
  expect(await failureOf(run)).toMatchObject({ kind: "job", state: "broken" });
});

test("a mistake in a job is thrown as it is", async () => {
  const mistake = new TypeError("no such thing");
  expect(await failureOf(poll(own(mistake).job, {}, {}))).toBe(mistake);
});

test("a client with nothing but the calls that a job takes is enough", async () => {
  const { audiences } = createClient({
    apiKey: "1/abc",
    baseUrl: "http://127.0.0.1:9",
    fetch: () => Promise.resolve(Response.json([{ workflowAttemptId: 77, status: "success" }])),
  });
  const { run, executions } = audiences;
  const answer = await poll(
    parentSegmentRun,
    { audiences: { run, executions } },
    { audienceId: 7, workflowAttemptId: 77 },
  );
  expect(answer.status).toBe("success");
});
