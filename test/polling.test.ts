/** Every job against a real server: each state of the description, and each kind of failure. */
import { describe, expect, test } from "vitest";
import type { PollProgress } from "td-cdp";
import { at } from "../scripts/openapi/document.ts";
import { type Backend, backend, type Look } from "./polling/backend.ts";
import { type Case, cases } from "./polling/cases.ts";
import { description } from "./support/program.ts";
import { sample } from "./support/runs.ts";
import { answer, failureOf, resetConnection, silence, until } from "./support/server.ts";

const quick = { minDelay: 1, maxDelay: 2 };

if (sample(cases).length < cases.length)
  console.info("Skips the tests that wait for 500 ms, but for two jobs: `npm run test:all` runs them for all jobs.");

describe.each(cases.map((work) => [work.job.name, work] as const))("%s", (name, work) => {
  const slowTest = test.runIf(sample(cases).includes(work));
  const states = statesOf(work);
  const final = [...work.done, ...work.failed];
  const running = states.filter((state) => !final.includes(state));
  const first = work.start ? [work.start] : [];
  const [done] = work.done as [string];
  const pathPattern = work.job.statusOperation.replace(/\{\w+\}/g, "[^/]+");

  test("defines exactly the states of the description", () => {
    expect(Object.keys(work.job.outcomes).sort()).toEqual([...states].sort());
    expect(states).toEqual(expect.arrayContaining(final));
    expect(running.length).toBeGreaterThan(0);
    expect(work.read).toMatch(new RegExp(`^${pathPattern}$`));
  });

  test.each(running)("continues while the state is %s", async (state) => {
    const { cdp, requests } = await backend(work, [state, state, done]);
    const { told, onProgress } = listener();
    expect(await work.begin(cdp, { ...quick, onProgress })).toEqual(work.answer(done));
    expect(requests).toEqual([...first, work.read, work.read, work.read]);
    expect(told.slice(-3)).toMatchObject([
      { state, isKnownState: true, checks: 1, id: work.id },
      { state, isKnownState: true, checks: 2, id: work.id },
      { state: done, isKnownState: true, checks: 3, id: work.id, delay: undefined, data: work.answer(done) },
    ]);
  });

  test.each(work.done)("succeeds when the state is %s", async (state) => {
    const { cdp, requests } = await backend(work, [state]);
    expect(await work.begin(cdp, quick)).toEqual(work.answer(state));
    expect(requests).toEqual([...first, work.read]);
  });

  test.for(work.failed)("fails when the state is %s", async (state) => {
    const { cdp, origin, requests } = await backend(work, [running[0], state]);
    const error = await failureOf(work.begin(cdp, quick));
    expect(error).toMatchObject({ name: "JobError", kind: "job", operation: name, state, attempts: 2 });
    expect(error).toMatchObject({ ...(work.id && { id: work.id }), body: work.answer(state) });
    expect(error.message).toContain(`${work.read.replace(" ", ` ${origin}`)}: `);
    expect(error.message).toContain(`ended with the state ${state}`);
    expect(error.issues).toEqual(work.reason ? [expect.objectContaining({ message: work.reason })] : []);
    expect(requests).toEqual([...first, work.read, work.read]);
  });

  test("continues in an unknown state and reports it as unknown", async () => {
    const { cdp } = await backend(work, ["hibernating", "constructor", done]);
    const { told, onProgress } = listener();
    expect(await work.begin(cdp, { ...quick, onProgress })).toEqual(work.answer(done));
    expect(told.slice(-3)).toMatchObject([
      { state: "hibernating", isKnownState: false },
      { state: "constructor", isKnownState: false },
      { state: done, isKnownState: true },
    ]);
  });

  test("continues while the API does not show the job", async () => {
    const { cdp } = await backend(work, [undefined, done]);
    const { told, onProgress } = listener();
    expect(await work.begin(cdp, { ...quick, onProgress })).toEqual(work.answer(done));
    expect(told.at(-2)).toMatchObject({ state: undefined, isKnownState: true, error: undefined });
  });

  test("starts nothing when it resumes", async () => {
    const { cdp, requests } = await backend(work, [running[0], done]);
    expect(await work.resume(cdp, quick)).toEqual(work.answer(done));
    expect(requests).toEqual([work.read, work.read]);
  });

  test.for<[string, Parameters<typeof answer>]>([
    ["503", [503]],
    ["500", [500, "<html>"]],
    ["429 with Retry-After", [429, "", { "retry-after": "0.05" }]],
    ["408", [408]],
  ])("continues after %s", async ([, fault]) => {
    const { cdp } = await backend(work, [answer(...fault), done]);
    const { told, onProgress } = listener();
    expect(await work.begin(cdp, { ...quick, onProgress })).toEqual(work.answer(done));
    expect(told.at(-2)).toMatchObject({ data: undefined, error: { kind: "http", status: fault[0] } });
    if (fault[2]) expect(told.at(-2)!.delay).toBeGreaterThanOrEqual(50);
  });

  slowTest("continues after a reset connection and a response that never comes", async () => {
    const { cdp } = await backend(work, [resetConnection, silence, done], { timeout: 500 });
    const { told, onProgress } = listener();
    expect(await work.begin(cdp, { ...quick, onProgress })).toEqual(work.answer(done));
    expect(told.slice(-3, -1)).toMatchObject([{ error: { kind: "connection" } }, { error: { kind: "timeout" } }]);
  });

  test("continues while the server is down and after it is back", async () => {
    const last = JSON.stringify(work.shows(running[0]));
    const server: Backend = await backend(work, [(response) => response.end(last, () => void server.stop()), done]);
    const failures = new Set<string>();
    const run = work.begin(server.cdp, {
      ...quick,
      onProgress({ error }) {
        if (error && failures.size === 0) void server.start();
        if (error) failures.add(error.kind);
      },
    });
    expect(await run).toEqual(work.answer(done));
    expect([...failures]).toEqual(["connection"]);
  });

  test("throws an error response of 403 with the id of the job", async () => {
    const { cdp, requests } = await backend(work, [running[0], answer(403, "No"), done]);
    const error = await failureOf(work.begin(cdp, quick));
    expect(error).toMatchObject({ kind: "http", status: 403, ...(work.id && { id: work.id }) });
    expect(requests).toEqual([...first, work.read, work.read]);
  });

  test.for<[string, Look]>([
    ["between two status checks", running[0]],
    ["during a status check", silence],
  ])("is canceled %s without stopping the job", async ([, look]) => {
    const { cdp, requests } = await backend(work, [look]);
    const controller = new AbortController();
    const run = failureOf(work.resume(cdp, { minDelay: 60_000, signal: controller.signal }));
    await until(() => requests.length === 1);
    controller.abort("the user left");
    expect(await run).toMatchObject({ kind: "canceled", cause: "the user left", operation: name, attempts: 1 });
    if (work.id) expect(await run).toMatchObject({ id: work.id, hint: expect.stringContaining(work.id) as string });
    expect(requests).toEqual([work.read]);
  });

  slowTest.for<[string, Look]>([
    ["between two status checks", running[0]],
    ["during a status check", silence],
  ])("times out %s and says how to continue", async ([, look]) => {
    const { cdp, origin, requests } = await backend(work, [look]);
    const error = await failureOf(work.resume(cdp, { minDelay: 60_000, timeout: 500 }));
    expect(error).toMatchObject({ kind: "timeout", scope: "job", timeout: 500, operation: name, attempts: 1 });
    expect(error.message).toContain(`${work.read.replace(" ", ` ${origin}`)}: job timed out after 500 ms (${name}`);
    if (work.id) expect(error).toMatchObject({ id: work.id, hint: expect.stringContaining(work.id) as string });
    if (look === running[0])
      expect(error).toMatchObject({ state: look, hint: expect.stringContaining(look!) as string });
    expect(requests).toEqual([work.read]);
  });
});

describe.each(cases.filter(({ start }) => start).map((work) => [work.job.name, work] as const))("%s", (_, work) => {
  test("throws the error of its start", async () => {
    const { cdp, requests } = await backend({ ...work, started: answer(422, "Not now") }, []);
    expect(await failureOf(work.begin(cdp, quick))).toMatchObject({ kind: "http", status: 422 });
    expect(requests).toEqual([work.start]);
  });

  test("has no id when it is canceled during its start", async () => {
    const { cdp, requests } = await backend({ ...work, started: silence }, []);
    const controller = new AbortController();
    const run = failureOf(work.begin(cdp, { signal: controller.signal }));
    await until(() => requests.length === 1);
    controller.abort();
    const error = await run;
    expect(error).toMatchObject({ kind: "canceled", attempts: 0 });
    expect(error).not.toHaveProperty("id");
    if (work.id) expect(error.hint).toBe("The job may have been started.");
  });

  test("starts nothing when its signal is already aborted", async () => {
    const { cdp, requests } = await backend(work, []);
    const error = await failureOf(work.begin(cdp, { signal: AbortSignal.abort("no") }));
    expect(error).toMatchObject({ kind: "canceled", cause: "no", attempts: 0 });
    expect(error.message).not.toContain("started");
    expect(requests).toEqual([]);
  });

  test("reports the start before the first status check", async () => {
    const { cdp } = await backend(work, work.done as string[]);
    const { told, onProgress } = listener();
    await work.begin(cdp, { ...quick, onProgress });
    expect(told.map(({ checks }) => checks)).toEqual([0, 1]);
    expect(told[0]).toMatchObject({ id: work.id, error: undefined });
  });
});

function statesOf({ states: [schema, property] }: Case): string[] {
  const place = `#/components/schemas/${schema}${property ? `/properties/${property}` : ""}`;
  return (at(description, place) as { enum: string[] }).enum;
}

function listener() {
  const told: PollProgress[] = [];
  return { told, onProgress: (progress: PollProgress) => void told.push(progress) };
}
