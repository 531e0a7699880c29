/** Whether the work is stopped when its poll ends before it does. */
import { describe, expect, test } from "vitest";
import { type Cdp, parentSegmentRun, poll, type Poller, segmentProfiles, segmentQuery } from "td-cdp";
import { answer, failureOf, silence, until } from "../support/server.ts";
import { backend } from "./backend.ts";
import { cases } from "./cases.ts";

const slow = { minDelay: 60_000 };
const resumed = { audienceId: 7, queryId: "q-1" };

interface Options {
  kill?: boolean;
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
    [true, [work.read, work.kill], "It was stopped."],
    [false, [work.read], "give poll its queryId q-1 to go on."],
    [undefined, [work.read], "give poll its queryId q-1 to go on."],
  ])("is stopped by a signal when kill is %s", async (kill, expected, hint) => {
    const { cdp, requests, seen } = await backend(work, [running]);
    const controller = new AbortController();
    const run = failureOf(start(cdp, { ...(kill !== undefined && { kill }), signal: controller.signal }));
    await until(() => requests.length === 1);
    controller.abort();
    expect(await run).toMatchObject({ kind: "canceled", id: "q-1", hint: expect.stringContaining(hint) as string });
    expect(requests).toEqual(expected);
    if (kill) expect(seen[1]!.url).not.toContain("?");
  });

  test("is stopped when the time is over and kill is true", async () => {
    const { cdp, requests } = await backend(work, [silence]);
    const error = await failureOf(start(cdp, { kill: true, timeout: 50 }));
    expect(error).toMatchObject({ kind: "timeout", id: "q-1", hint: "It was stopped." });
    expect(requests).toEqual([work.read, work.kill]);
  });

  test.each([
    ["says that it did not work", { message: "Canceling did not complete" }, "Canceling did not complete"],
    ["fails", answer(500, "Down"), "500 Down"],
  ])("may go on when the call that stops it %s", async (_, killed, why) => {
    const { cdp } = await backend({ ...work, killed }, [running]);
    const error = await failureOf(start(cdp, { kill: true, timeout: 50 }));
    expect(error).toMatchObject({ kind: "timeout", hint: expect.stringMatching(`^It may go on: .*${why}`) as string });
    expect(error.message).toContain(why);
  });

  test("that is over is not stopped", async () => {
    const { cdp, requests } = await backend(work, work.done as string[]);
    await start(cdp, { kill: true });
    expect(requests).toEqual([work.read]);
  });
});

test("what the API cannot stop is refused before it starts", async () => {
  const work = cases.find(({ job }) => job === parentSegmentRun)!;
  const { cdp, requests } = await backend(work, ["running"]);
  const error = await failureOf(poll(parentSegmentRun, cdp, { audienceId: 7 }, { kill: true } as never));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe("parentSegmentRun: the API has no call that stops it; leave `kill` out.");
  expect(requests).toEqual([]);
});
