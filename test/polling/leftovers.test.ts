/** A poll leaves no listener, no timer and no unhandled rejection behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parentSegmentRun, poll } from "td-cdp";
import { answer, counted, failureOf, resetConnection, silence } from "../support/server.ts";
import { backend, type Look } from "./backend.ts";
import { cases } from "./cases.ts";
import { own } from "./own.ts";

const quick = { minDelay: 1, maxDelay: 2 };
const work = cases.find(({ job }) => job === parentSegmentRun)!;
const args = { audienceId: 7 };

describe("cleanup", () => {
  const unhandled = vi.fn();
  beforeEach(() => void process.on("unhandledRejection", unhandled));
  afterEach(() => void process.off("unhandledRejection", unhandled));

  test("1,000 polls of every ending leave no listener, no timer and no unhandled rejection", async () => {
    const { signal, listeners } = counted();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const endings = () => [
      own("going", "over"),
      own("going", "broken"),
      own(new Error("no")),
      own("going", "new", "over"),
    ];
    for (let round = 0; round < 250; round++)
      await Promise.all(endings().map(({ job }) => poll(job, {}, {}, { ...quick, signal }).catch(() => {})));
    expect(listeners.most).toBeGreaterThan(0);
    expect(listeners.now).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("polls of real servers leave no listener", async () => {
    const { signal, listeners } = counted();
    const looks: Look[] = ["success", "error", resetConnection, answer(500), answer(403), silence, undefined];
    const runs = looks.map(async (look) => {
      const { cdp } = await backend(work, [look]);
      await poll(parentSegmentRun, cdp, args, { ...quick, signal, timeout: 100 }).catch(() => {});
    });
    await Promise.all(runs);
    expect(listeners.most).toBeGreaterThan(0);
    expect(listeners.now).toBe(0);
  });

  test("iterating progress without awaiting the promise causes no unhandled rejection", async () => {
    const run = poll(own("going", "broken").job, {}, {}, quick);
    const watching = (async () => {
      for await (const progress of run) void progress;
    })();
    await failureOf(watching);
    for await (const _ of poll(own("going", "broken").job, {}, {}, quick)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(unhandled).not.toHaveBeenCalled();
  });
});
