/** Delays and timeouts of `poll`, with fake timers. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as td from "td-cdp";
import { ConnectionError, HttpError, type JobDefinition, poll, type PollProgress } from "td-cdp";
import { cases } from "./cases.ts";

const details = { operation: "own", method: "GET", path: "/", attempts: 1, duration: 0 };
const seconds = 1_000;
const minutes = 60 * seconds;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A job whose status never changes. */
function job(look: () => unknown, maxAbsence?: number): JobDefinition<object, object, object, unknown> {
  return {
    name: "own",
    statusOperation: "GET /audiences",
    idParameter: "id",
    outcomes: {},
    defaults: { minDelay: 100, maxDelay: 1_000, timeout: 10 * minutes, ...(maxAbsence && { maxAbsence }) },
    fetchStatus: () => Promise.resolve().then(look),
    getState: () => "going",
  };
}

/** Polls until the end, with fake timers. */
async function watched(work: ReturnType<typeof job>, options: td.PollOptions<unknown, string, false> = {}) {
  const told: PollProgress[] = [];
  const onProgress = (progress: PollProgress) => void told.push(progress);
  const run = poll(work, {}, { id: 1 }, { ...options, onProgress }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { told, delays: told.map(({ delay }) => delay), error: (await run) as td.AnyCdpError };
}

describe("the delay between two status checks", () => {
  const going = job(() => "going");

  test("grows to maxDelay when jitter is at its maximum", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { delays } = await watched(going, { timeout: 5 * seconds });
    expect(delays.slice(0, 6)).toEqual([200, 400, 800, 1_000, 1_000, 1_000]);
  });

  test("never falls below minDelay when jitter is at its minimum", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { delays } = await watched(going, { timeout: 5 * seconds });
    expect(new Set(delays)).toEqual(new Set([100]));
  });

  test("follows the options of the caller, also when only maxDelay is set", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(new Set((await watched(going, { timeout: 500, maxDelay: 50 })).delays)).toEqual(new Set([50]));
    const { delays } = await watched(going, { timeout: 10_000, minDelay: 2_000 });
    expect(new Set(delays)).toEqual(new Set([2_000]));
  });

  test.each([
    ["5", 5 * seconds],
    ["9999999999999", 2 ** 31 - 1],
  ])("follows Retry-After: %s", async (after, delay) => {
    const busy = new HttpError({ ...details, status: 429, headers: new Headers({ "retry-after": after }) });
    const { told } = await watched(job(() => Promise.reject(busy)));
    expect(told[0]).toMatchObject({ delay, error: busy });
  });
});

describe("the timeout", () => {
  test("ends the poll in the middle of a delay", async () => {
    const { error, told } = await watched(
      job(() => "going"),
      { timeout: 250, minDelay: 100, maxDelay: 100 },
    );
    expect(error).toMatchObject({ kind: "timeout", scope: "job", timeout: 250, duration: 250, attempts: 3 });
    expect(told.map(({ elapsed }) => elapsed)).toEqual([0, 100, 200]);
  });

  test("defaults to that of the job", async () => {
    const { error } = await watched(job(() => "going"));
    expect(error).toMatchObject({ kind: "timeout", timeout: 10 * minutes });
  });

  test.each([0, Infinity])("is unlimited for %d", async (timeout) => {
    let looks = 0;
    const work = job(() => (++looks < 5_000 ? undefined : "going"));
    const done = { ...work, outcomes: { going: "succeeded" as const } };
    const run = poll(done, {}, { id: 1 }, { timeout });
    await vi.runAllTimersAsync();
    expect(await run).toBe("going");
    expect(performance.now()).toBeGreaterThan(10 * minutes);
  });

  test("is more than 10 minutes and less than 25 days for every job", () => {
    const jobs = Object.values(td).filter(
      (it): it is typeof td.parentSegmentRun => Object(it).statusOperation !== undefined,
    );
    expect(jobs.map(({ name }) => name).sort()).toEqual(cases.map((it) => it.job.name).sort());
    for (const { defaults } of jobs) {
      expect(defaults.timeout).toBeGreaterThan(10 * minutes);
      expect(defaults.timeout).toBeLessThan(2 ** 31);
      expect(defaults.minDelay).toBeGreaterThanOrEqual(seconds);
      expect(defaults.maxDelay).toBeLessThanOrEqual(minutes);
    }
  });
});

describe("a job that the API does not show", () => {
  test.each([null, undefined])("is not found after maxAbsence of %s, and not before", async (nothing) => {
    const { error, told } = await watched(job(() => nothing, 5 * minutes));
    expect(error).toMatchObject({ name: "JobError", id: "1", issues: [] });
    expect(error).not.toHaveProperty("state");
    expect(error.message).toMatch(/^GET \/audiences: run 1 was not found \(own, \d+ attempts\)\. Check id 1\./);
    expect(told.at(-1)!.elapsed).toBeGreaterThan(5 * minutes);
    expect(told.at(-2)!.elapsed).toBeLessThanOrEqual(5 * minutes);
  });

  test("is not lost when it reappears in between, or while the server is down", async () => {
    let looks = 0;
    const down = new ConnectionError({ ...details, phase: "before headers" });
    const shows = [undefined, "going", () => Promise.reject(down)];
    const blinking = job(() => {
      const shown = shows[looks++ % 3];
      return typeof shown === "function" ? shown() : shown;
    }, 5 * minutes);
    expect((await watched(blinking)).error).toMatchObject({ kind: "timeout" });
    expect((await watched(job(() => Promise.reject(down), minutes))).error).toMatchObject({ kind: "timeout" });
  });
});

test("a redirect that is not followed ends the poll", async () => {
  const refused = new ConnectionError({ ...details, cause: new Error("redirected") });
  expect((await watched(job(() => Promise.reject(refused)))).error).toBe(refused);
});
