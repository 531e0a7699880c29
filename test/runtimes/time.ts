/** Signals, time limits, and what they leave behind. */
import assert from "node:assert/strict";
import { check, failure, isFailure, json, ok, pause, quick, scene, timed, rawClient } from "./harness.ts";
import type { Answer } from "./server.ts";

/** Less than any of the waits, and enough for a machine that is busy. */
const soon = 15_000;
const long = JSON.stringify({ id: "x".repeat(100_000) });
const waits: [string, Answer | Answer[]][] = [
  ["before the head", { fault: "hang" }],
  ["in the body", { headers: json, body: long, wait: { body: 60_000 } }],
  ["between attempts", { status: 503, headers: { "Retry-After": "60" } }],
];

for (const [name, answers] of waits) {
  check(`signal: a call ends at once ${name}, with the reason as its cause`, async () => {
    const { cdp, seen } = await scene(answers, { retry: { maxAttempts: 3, maxDelay: 90_000 } });
    const controller = new AbortController();
    const reason = { why: "the user left" };
    setTimeout(() => controller.abort(reason), 200);
    const { value, took } = await timed(failure(cdp.audiences.get({ audienceId: 1 }, { signal: controller.signal })));
    isFailure(value, "canceled", { attempts: 1 });
    assert.equal(value.cause, reason);
    assert.ok(took < soon, `${took} ms`);
    assert.equal((await seen()).length, 1);
  });

  check(`timeout: of the whole call ends it ${name}`, async () => {
    const { cdp } = await scene(answers, { retry: { maxAttempts: 3, maxDelay: 90_000 }, timeout: { call: 200 } });
    const { value, took } = await timed(failure(cdp.audiences.get({ audienceId: 1 })));
    isFailure(value, "timeout", { scope: "call", attempts: 1 });
    assert.ok(took >= 190 && took < soon, `${took} ms`);
  });
}

for (const [name, answer] of waits.slice(0, 2) as [string, Answer][]) {
  check(`timeout: of an attempt ends it ${name}, and a GET is sent again`, async () => {
    const { cdp, seen } = await scene([answer, ok], { retry: quick, timeout: 200 });
    const { took } = await timed(cdp.audiences.get({ audienceId: 1 }));
    assert.equal((await seen()).length, 2);
    assert.ok(took >= 190 && took < soon, `${took} ms`);
  });

  check(`timeout: of an attempt ends it ${name}, and a POST is sent once`, async () => {
    const { cdp, seen } = await scene([answer, ok], { retry: quick, timeout: 200 });
    const error = await failure(cdp.segments.create({ body: { attributes: { name: "A" } } as never }));
    isFailure(error, "timeout", { scope: "attempt", attempts: 1 });
    assert.equal((await seen()).length, 1);
  });
}

check("signal: aborted before the call, nothing is sent", async () => {
  const { cdp, seen } = await scene(ok);
  const error = await failure(cdp.audiences.get({ audienceId: 1 }, { signal: AbortSignal.abort("no") }));
  isFailure(error, "canceled", { attempts: 0 });
  assert.equal(error.cause, "no");
  assert.deepEqual(await seen(), []);
});

check("signal: AbortSignal.timeout is a cancellation with TimeoutError as its cause, in the body too", async () => {
  const { cdp } = await scene({ headers: json, body: long, wait: { body: 60_000 } });
  const error = await failure(cdp.audiences.get({ audienceId: 1 }, { signal: AbortSignal.timeout(200) }));
  isFailure(error, "canceled");
  assert.equal((error.cause as Error).name, "TimeoutError");
});

check("signal: rawClient is canceled as well", async () => {
  const { cdp } = await scene({ fault: "hang" });
  const { value, took } = await timed(failure(rawClient(cdp).GET("/audiences", { signal: AbortSignal.timeout(200) })));
  isFailure(value, "canceled");
  assert.ok(took < soon);
});

check("timeout of the client begins with each call", async () => {
  const { cdp } = await scene({ ...ok, wait: { head: 600 } }, { timeout: 2000 });
  for (let call = 0; call < 4; call++) await cdp.audiences.get({ audienceId: 1 });
});

check("timeout: of a call counts before that of its client, and a fast answer is not touched", async () => {
  const { cdp } = await scene({ ...ok, wait: { head: 300 } }, { timeout: 100 });
  await cdp.audiences.get({ audienceId: 1 }, { timeout: 3000 });
  isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "timeout", { scope: "attempt" });
});

check("signal: no listener stays on one that lives long", async () => {
  const { signal, counts } = watchedSignal();
  const answers: Answer[] = [ok, { status: 503 }, { fault: "reset" }, { headers: json, body: long, fault: "cut" }, ok];
  const { cdp } = await scene(answers, { retry: quick, timeout: { attempt: 2000, call: 5000 } });
  for (let call = 0; call < 50; call++) await cdp.audiences.get.result({ audienceId: 1 }, { signal });
  const down = await scene({ fault: "reset" });
  for (let call = 0; call < 10; call++) await down.cdp.audiences.get.result({ audienceId: 1 }, { signal });
  assert.ok(counts.added >= 60);
  assert.equal(counts.added, counts.removed);
});

check("signal: an abort after the call changes nothing", async () => {
  const controller = new AbortController();
  const { cdp } = await scene(ok);
  assert.deepEqual(await cdp.audiences.get({ audienceId: 1 }, { signal: controller.signal }), { id: "1" });
  controller.abort();
  await pause(50);
});

check("events: each attempt is told, and a listener that throws breaks nothing", async () => {
  const told: string[] = [];
  const onEvent = ({ type, attempt }: { type: string; attempt: number }) => {
    told.push(`${type} ${attempt}`);
    throw new Error("a broken log");
  };
  const { cdp } = await scene([{ status: 503 }, { fault: "reset" }, ok], { retry: quick, onEvent });
  await cdp.audiences.get({ audienceId: 1 });
  assert.deepEqual(told, ["request 1", "response 1", "retry 1", "request 2", "retry 2", "request 3", "response 3"]);
});

/** A signal that counts its listeners. */
function watchedSignal() {
  const { signal } = new AbortController();
  const counts = { added: 0, removed: 0 };
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: unknown[]) => {
    counts.added++;
    (addEventListener as (...args: unknown[]) => void).apply(signal, args);
  };
  signal.removeEventListener = (...args: unknown[]) => {
    counts.removed++;
    (removeEventListener as (...args: unknown[]) => void).apply(signal, args);
  };
  return { signal, counts };
}
