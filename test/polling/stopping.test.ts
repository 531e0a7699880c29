/** `killOnStop`: whether the job is stopped when its poll ends before it. */
import { describe, expect, test } from "vitest";
import { type Cdp, parentSegmentRun, poll, type Poller, segmentProfiles, segmentQuery } from "td-cdp";
import { answer, failureOf, silence, until } from "../support/server.ts";
import { backend } from "./backend.ts";
import { cases } from "./cases.ts";

const slow = { minDelay: 60_000 };
const resumed = { audienceId: 7, queryId: "q-1" };

interface Options {
  killOnStop?: boolean;
  signal?: AbortSignal;
  timeout?: number;
}

const queries: [string, (cdp: Cdp, options: Options) => Poller][] = [
  ["segmentQuery", (cdp, options) => poll(segmentQuery, cdp, resumed, { ...slow, ...options })],
  ["segmentProfiles", (cdp, options) => poll(segmentProfiles, cdp, { ...resumed, page: 2 }, { ...slow, ...options })],
];

describe.each(queries)("a %s", (name, start) => {
  const work = cases.find(({ job }) => job.name === name)!;
  const running = work.job.statusOperation.endsWith("customers") ? "pending" : "running";

  test.each([
    [true, [work.read, work.kill], "The job was stopped."],
    [false, [work.read], "To continue, pass queryId q-1 to poll."],
    [undefined, [work.read], "To continue, pass queryId q-1 to poll."],
  ])("handles a signal when killOnStop is %s", async (killOnStop, expected, hint) => {
    const { cdp, requests, seen } = await backend(work, [running]);
    const controller = new AbortController();
    const run = failureOf(start(cdp, { ...(killOnStop !== undefined && { killOnStop }), signal: controller.signal }));
    await until(() => requests.length === 1);
    controller.abort();
    expect(await run).toMatchObject({ kind: "canceled", id: "q-1", hint: expect.stringContaining(hint) as string });
    expect(requests).toEqual(expected);
    if (killOnStop) expect(seen[1]!.url).not.toContain("?");
  });

  test("is stopped at the timeout when killOnStop is true", async () => {
    const { cdp, requests } = await backend(work, [silence]);
    const error = await failureOf(start(cdp, { killOnStop: true, timeout: 500 }));
    expect(error).toMatchObject({ kind: "timeout", id: "q-1", hint: "The job was stopped." });
    expect(requests).toEqual([work.read, work.kill]);
  });

  test.each([
    ["returns a message", { message: "Canceling did not complete" }, "Canceling did not complete"],
    ["fails", answer(500, "Down"), "500 Down"],
  ])("may continue when the call that stops it %s", async (_, killed, why) => {
    const { cdp } = await backend({ ...work, killed }, [running]);
    const error = await failureOf(start(cdp, { killOnStop: true, timeout: 500 }));
    expect(error).toMatchObject({
      kind: "timeout",
      hint: expect.stringMatching(`^The job may continue: .*${why}`) as string,
    });
    expect(error.message).toContain(why);
  });

  test("is not stopped when it has ended", async () => {
    const { cdp, requests } = await backend(work, work.done as string[]);
    await start(cdp, { killOnStop: true });
    expect(requests).toEqual([work.read]);
  });
});

test("killOnStop throws before the start when the API cannot stop the job", async () => {
  const work = cases.find(({ job }) => job === parentSegmentRun)!;
  const { cdp, requests } = await backend(work, ["running"]);
  const error = await failureOf(poll(parentSegmentRun, cdp, { audienceId: 7 }, { killOnStop: true } as never));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe("parentSegmentRun: the API has no call that stops this job. Remove `killOnStop`.");
  expect(requests).toEqual([]);
});
