/** Checks of polling: transient errors, failures and cancellation. The process must end by itself. */
import assert from "node:assert/strict";
import { check, failure, isFailure, json, pause, scene, td } from "./harness.ts";
import type { Answer } from "./server.ts";

const quick = { minDelay: 1, maxDelay: 5 };
const shows = (status: string): Answer => ({ headers: json, body: JSON.stringify({ id: "q", status, count: 42 }) });
const query = { audienceId: 1, queryId: "q" };

check("poll continues after 503, cut responses, resets and unknown states", async () => {
  const faults: Answer[] = [
    { status: 503 },
    { headers: json, body: '{"id":"q","sta', fault: "cut" },
    { fault: "reset" },
  ];
  const { cdp, seen } = await scene([shows("running"), ...faults, shows("hibernating"), shows("success")]);
  const run = td.poll(td.segmentQuery, cdp, query, quick);
  const counts: number[] = [];
  for await (const { checks } of run) counts.push(checks);
  assert.equal((await run).count, 42);
  assert.equal((await seen()).length, 6);
  assert.equal(counts.at(-1), 6);
});

check("poll: a failed state rejects promise and progress, without an unhandled rejection", async () => {
  const { cdp } = await scene([shows("running"), shows("error")]);
  const run = td.poll(td.segmentQuery, cdp, query, quick);
  const watching = (async () => {
    for await (const progress of run) void progress;
  })();
  isFailure(await failure(watching), "job", { id: "q", state: "error" });
  isFailure(await failure(run), "job", { id: "q", state: "error" });
});

for (const [name, answer] of [
  ["a delay", shows("running")],
  ["a status check", { fault: "hang" }],
] as [string, Answer][]) {
  check(`poll ends in the middle of ${name} by signal and by timeout`, async () => {
    const { cdp } = await scene(answer);
    const controller = new AbortController();
    const slow = { minDelay: 60_000 };
    const canceled = failure(td.poll(td.segmentQuery, cdp, query, { ...slow, signal: controller.signal }));
    const late = failure(td.poll(td.segmentQuery, cdp, query, { ...slow, timeout: 100 }));
    await pause(100);
    controller.abort("the user left");
    isFailure(await canceled, "canceled", { id: "q", cause: "the user left" });
    isFailure(await late, "timeout", { id: "q", scope: "job" });
  });
}
