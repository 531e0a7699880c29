/** The result of `poll`: a promise, and an iterable of progress. */
import { describe, expect, test, vi } from "vitest";
import { createClient, parentSegmentRun, poll, type PollProgress, withLegacyNames } from "td-cdp";
import { failureOf, until } from "../support/server.ts";
import { backend } from "./backend.ts";
import { cases } from "./cases.ts";
import { own } from "./own.ts";

const quick = { minDelay: 1, maxDelay: 2 };
const work = cases.find(({ job }) => job === parentSegmentRun)!;
const args = { audienceId: 7 };

describe("the promise", () => {
  test("is a real Promise", async () => {
    const { cdp } = await backend(work, ["success"]);
    const run = poll(parentSegmentRun, cdp, args, quick);
    expect(run).toBeInstanceOf(Promise);
    const [answer] = await Promise.all([run, run.finally(() => {})]);
    expect(answer).toMatchObject({ status: "success", workflowAttemptId: "77" });
  });

  test("rejects with the stack of the caller that awaits it", async () => {
    const { cdp } = await backend(work, ["error"]);
    const nightlyBuild = async () => await poll(parentSegmentRun, cdp, args, quick);
    const { stack = "", message } = await failureOf(nightlyBuild());
    const [head, first] = stack.split("\n").filter((line) => !line.includes("node:internal"));
    expect(head).toBe(`JobError: ${message}`);
    expect(first).toContain("nightlyBuild");
  });

  test.each([undefined, null, "", {}])("rejects %j as an id and starts nothing", async (workflowAttemptId) => {
    const { cdp, requests } = await backend(work, ["success"]);
    const wrong = { audienceId: 7, workflowAttemptId } as never;
    const error = await failureOf(poll(parentSegmentRun, cdp, wrong, quick));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(
      /^parentSegmentRun: workflowAttemptId is .*; an id must be a non-empty string or a number\.$/,
    );
    expect(requests).toEqual([]);
  });

  test("accepts a number as id", async () => {
    const { cdp } = await backend(work, ["success"]);
    const wanted = { audienceId: 7, workflowAttemptId: 77 };
    expect(await poll(parentSegmentRun, cdp, wanted, quick)).toMatchObject({ workflowAttemptId: "77" });
  });

  test.each([{ minDelay: 0 }, { maxDelay: -1 }, { minDelay: NaN }])("rejects %j", async (delays) => {
    const { cdp, requests } = await backend(work, ["success"]);
    expect(await failureOf(poll(parentSegmentRun, cdp, args, delays))).toBeInstanceOf(RangeError);
    expect(requests).toEqual([]);
  });
});

describe("the progress", () => {
  test("is yielded as it is reported and ends with the job", async () => {
    const { cdp } = await backend(work, ["queued", "hibernating", "running", "success"]);
    const run = poll(parentSegmentRun, cdp, args, quick);
    const states: unknown[] = [];
    for await (const { state, isKnownState, checks } of run) states.push([checks, state, isKnownState]);
    expect(states).toEqual([
      [0, "queued", true],
      [1, "queued", true],
      [2, "hibernating", false],
      [3, "running", true],
      [4, "success", true],
    ]);
    expect(await run).toMatchObject({ status: "success" });
  });

  test("throws the rejection of the promise after the last state", async () => {
    const { cdp } = await backend(work, ["running", "canceled"]);
    const run = poll(parentSegmentRun, cdp, args, quick);
    const states: unknown[] = [];
    const watching = (async () => {
      for await (const { state } of run) states.push(state);
    })();
    expect(await failureOf(watching)).toBe(await failureOf(run));
    expect(states.slice(-2)).toEqual(["running", "canceled"]);
  });

  test("yields only the latest to a slow or late reader", async () => {
    const { job } = own("going", "going", "going", "over");
    const run = poll(job, {}, {}, quick);
    await run;
    const states: unknown[] = [];
    for await (const { state, checks } of run) states.push([checks, state]);
    expect(states).toEqual([[4, "over"]]);
  });

  test("can be left without ending the poll, and read by several iterations", async () => {
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

  test("ignores errors of the listener", async () => {
    const { job } = own("going", "over");
    const onProgress = vi.fn(() => {
      throw new Error("a broken listener");
    });
    expect(await poll(job, {}, {}, { ...quick, onProgress })).toEqual({ state: "over" });
    expect(onProgress).toHaveBeenCalledTimes(2);
  });

  test("may abort the signal", async () => {
    const { job } = own("going");
    const controller = new AbortController();
    const options = { ...quick, signal: controller.signal, onProgress: () => controller.abort("enough") };
    expect(await failureOf(poll(job, {}, {}, options))).toMatchObject({ kind: "canceled", cause: "enough" });
  });
});

describe("the errors of a poll", () => {
  const resumed = { audienceId: 7, workflowAttemptId: 77 };

  test.each(["JobError", "TimeoutError", "CanceledError"])(
    "%s names the host, also with legacy names",
    async (name) => {
      const { cdp, origin, requests } = await backend(work, [name === "JobError" ? "error" : "running"]);
      const controller = new AbortController();
      const slow = { minDelay: 60_000, signal: controller.signal, ...(name === "TimeoutError" && { timeout: 500 }) };
      const runs = [cdp, withLegacyNames(cdp)].map((client) =>
        failureOf(poll(parentSegmentRun, client, resumed, slow)),
      );
      await until(() => requests.length === 2);
      if (name === "CanceledError") controller.abort();
      const expected = { name, url: `${origin}/audiences/7/executions`, path: "/audiences/{audienceId}/executions" };
      for (const error of await Promise.all(runs)) {
        expect(error).toMatchObject(expected);
        expect(error.message).toContain(`GET ${expected.url}: `);
      }
    },
  );

  test("have no host for an object that is only a part of a client", async () => {
    const { cdp } = await backend(work, ["error"]);
    const { run, executions } = cdp.audiences;
    const error = await failureOf(poll(parentSegmentRun, { audiences: { run, executions } }, resumed, quick));
    expect(error).toMatchObject({ name: "JobError", url: "/audiences/7/executions" });
  });
});

test("a failed job wins over a signal that aborts at the same time", async () => {
  const controller = new AbortController();
  const onProgress = ({ state }: PollProgress) => state === "broken" && controller.abort();
  const run = poll(own("going", "broken").job, {}, {}, { ...quick, signal: controller.signal, onProgress });
  expect(await failureOf(run)).toMatchObject({ kind: "job", state: "broken" });
});

test("an error thrown by a job definition is thrown unchanged", async () => {
  const mistake = new TypeError("no such thing");
  expect(await failureOf(poll(own(mistake).job, {}, {}))).toBe(mistake);
});

test("an object with only the calls of the job is accepted as client", async () => {
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
