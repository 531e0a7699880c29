/** Networks that fail, and what is sent again. */
import assert from "node:assert/strict";
import { check, failure, isFailure, json, ok, quick, refused, scene, timed, rawClient } from "./harness.ts";
import type { Answer, Seen } from "./server.ts";

type Cdp = Awaited<ReturnType<typeof scene>>["cdp"];

const body = { attributes: { name: "ü".repeat(50_000) } };
/** Long enough that its first half is read before the fault. */
const long: Answer = { headers: json, body: JSON.stringify({ id: "x".repeat(100_000) }) };

const early: [string, Answer][] = [
  ["reset before the head", { fault: "reset" }],
  ["closed before the head", { fault: "close" }],
];

const late: [string, Answer][] = [
  ["reset in the body", { ...long, fault: "cut" }],
  ["closed in the body", { ...long, fault: "cutClose" }],
  ["closed between chunks", { ...long, fault: "cutChunks", keep: true }],
];

for (const [name, answer] of [...early, ...late]) {
  const phase = late.some(([other]) => other === name) ? "body" : "before headers";

  check(`network error: ${name} is a connection error in its phase, with the cause`, async () => {
    const { cdp } = await scene(answer);
    const error = await failure(cdp.audiences.get({ audienceId: 1 }));
    isFailure(error, "connection", { phase, attempts: 1 });
    assert.ok(error.cause instanceof Error);
  });

  check(`retry: a GET with ${name} is sent again`, async () => {
    const { cdp, seen } = await scene([answer, answer, ok], { retry: quick });
    const result = await cdp.audiences.get.result({ audienceId: 1 });
    assert.deepEqual([result.ok, result.response?.attempts, (await seen()).length], [true, 3, 3]);
  });

  check(`retry: a PUT with ${name} is sent again, its body in full`, async () => {
    const { cdp, seen } = await scene([answer, ok], { retry: quick });
    const segment = { name: "é", rule: { conditions: [1] } } as never;
    await cdp.audiences.segments.update({ audienceId: 1, segmentId: 2, body: segment });
    assert.deepEqual((await seen()).map(bodyOf), [segment, segment]);
  });

  check(`retry: a POST with ${name} is sent once`, async () => {
    const { cdp, seen } = await scene([answer, ok], { retry: quick });
    isFailure(await failure(cdp.segments.create({ body: body as never })), "connection", { phase, attempts: 1 });
    assert.equal((await seen()).length, 1);
  });
}

/** What must not be done twice. */
const writes = [
  (cdp: Cdp) => cdp.segments.create({ body: body as never }),
  (cdp: Cdp) => cdp.segments.update({ id: 1, body: body as never }),
  (cdp: Cdp) => cdp.audiences.run({ audienceId: 1 }),
];

/** Not all runtimes report that these are cut. Then the rest is not JSON. */
const doubtful: [string, Answer][] = [
  ["truncated gzip of a short answer", { headers: json, body: '{"id":"1"}', fault: "cutGzip" }],
  ["truncated gzip of a long answer", { headers: json, body: randomText(), fault: "cutGzip" }],
  ["closed between chunks of an answer with Connection: close", { ...long, fault: "cutChunks" }],
];

for (const [name, answer] of doubtful)
  check(`network error: ${name} is a connection error where the runtime tells, else unreadable`, async () => {
    const { cdp } = await scene(answer);
    const { kind } = await failure(cdp.audiences.get({ audienceId: 1 }));
    assert.match(String(kind), /^(connection|unreadable)$/);
  });

for (const [name, answer] of early) {
  const kept: Answer = { ...ok, keep: true };

  check(`kept connection: ${name}, a GET is sent again`, async () => {
    const { cdp, seen } = await scene([kept, answer, ok], { retry: quick });
    for (let call = 0; call < 2; call++) assert.deepEqual(await cdp.audiences.get({ audienceId: 1 }), { id: "1" });
    assert.equal((await seen()).length, 3);
  });

  check(`kept connection: ${name}, a POST with and without a body and a PATCH are sent once`, async () => {
    for (const run of writes) {
      const { cdp, seen } = await scene([kept, answer, ok], { retry: quick });
      await cdp.audiences.get({ audienceId: 1 });
      isFailure(await failure(run(cdp)), "connection", { attempts: 1 });
      assert.equal((await seen()).length, 2);
    }
  });
}

check("network error: rawClient throws the same error", async () => {
  const { cdp } = await scene({ fault: "reset" });
  isFailure(await failure(rawClient(cdp).GET("/audiences")), "connection", { attempts: 1 });
});

check("retry: a POST to a server that refuses connections is tried again, as nothing was sent", async () => {
  const { cdp } = await scene(ok, { baseUrl: refused, retry: quick });
  isFailure(await failure(cdp.segments.create({ body: body as never })), "connection", {
    phase: "before headers",
    attempts: 3,
  });
});

check("network error: no such host is a connection error soon", async () => {
  const { cdp } = await scene(ok, {
    baseUrl: "http://nowhere.invalid",
    allowInsecure: true,
    retry: quick,
    timeout: { call: 5000 },
  });
  isFailure(await failure(cdp.segments.create({ body: body as never })), "connection", { attempts: 3 });
});

check("network error: an encrypted address of a server that is not is a connection error", async () => {
  const { cdp, baseUrl } = await scene(ok);
  void cdp;
  const secure = await scene(ok, { baseUrl: baseUrl.replace("http:", "https:") });
  isFailure(await failure(secure.cdp.audiences.list()), "connection", { attempts: 1, phase: "before headers" });
});

for (const status of [408, 429, 500, 502, 503, 504])
  check(`retry: a GET and a PUT are sent again after ${status}, a POST is not`, async () => {
    const answers = [{ status }, ok];
    const get = await scene(answers, { retry: quick });
    await get.cdp.audiences.get({ audienceId: 1 });
    const put = await scene(answers, { retry: quick });
    await put.cdp.audiences.tokens.update({ audienceId: 1, tokenId: "t", body: body as never });
    assert.deepEqual((await put.seen()).map(bodyOf), [body, body]);
    const post = await scene(answers, { retry: quick });
    isFailure(await failure(post.cdp.segments.create({ body: body as never })), "http", { status, attempts: 1 });
    assert.deepEqual([(await get.seen()).length, (await post.seen()).length], [2, 1]);
  });

for (const status of [400, 401, 403, 404, 409, 422, 501])
  check(`retry: nothing is sent again after ${status}`, async () => {
    const { cdp, seen } = await scene([{ status }, ok], { retry: quick });
    isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "http", { status, attempts: 1 });
    assert.equal((await seen()).length, 1);
  });

for (const status of [429, 503])
  check(`retry: a POST after ${status} with Retry-After is sent again, its body in full, after that time`, async () => {
    const { cdp, seen } = await scene([{ status, headers: { "Retry-After": "1" } }, ok], {
      retry: { maxAttempts: 3, maxDelay: 2000 },
    });
    await cdp.segments.create({ body: body as never });
    const all = await seen();
    assert.deepEqual(all.map(bodyOf), [body, body]);
    within(all[1]!.at - all[0]!.at, 950, 1900);
  });

check("Retry-After as a date counts by the clock of the server", async () => {
  const date = (seconds: number) => new Date(Date.UTC(2020, 0, 1, 0, 0, seconds)).toUTCString();
  const headers = { Date: date(0), "Retry-After": date(1) };
  const { cdp, seen } = await scene([{ status: 429, headers }, ok], { retry: { maxDelay: 2000 } });
  await cdp.segments.create({ body: body as never });
  const all = await seen();
  assert.equal(all.length, 2);
  within(all[1]!.at - all[0]!.at, 950, 1900);
});

check("Retry-After of more than the longest delay is not waited for", async () => {
  const { cdp, seen } = await scene([{ status: 429, headers: { "Retry-After": "3600" } }, ok], { retry: quick });
  const { value, took } = await timed(failure(cdp.audiences.get({ audienceId: 1 })));
  isFailure(value, "http", { status: 429, attempts: 1 });
  assert.equal(value.headers?.get("retry-after"), "3600");
  assert.equal((await seen()).length, 1);
  within(took, 0, 1000);
});

check("Retry-After that says nothing falls back to our own delay", async () => {
  for (const value of ["soon", "-1", "Wed, 99 Foo 2020 00:00:00 GMT"]) {
    const { cdp } = await scene([{ status: 429, headers: { "Retry-After": value } }, ok], { retry: quick });
    const { took } = await timed(cdp.audiences.get({ audienceId: 1 }));
    within(took, 0, 1000);
  }
});

check("a storm of 503 ends in the refusal after all attempts", async () => {
  const { cdp, seen } = await scene({ status: 503, body: "busy" }, { retry: { ...quick, maxAttempts: 5 } });
  isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "http", { status: 503, attempts: 5, body: "busy" });
  assert.equal((await seen()).length, 5);
});

check("after a 429 all calls of the client wait", async () => {
  const { cdp, seen } = await scene([{ status: 429, headers: { "Retry-After": "1" } }, ok], {
    retry: { maxDelay: 2000 },
  });
  const first = cdp.audiences.get({ audienceId: 1 });
  while ((await seen()).length === 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await Promise.all([first, cdp.audiences.get({ audienceId: 2 })]);
  const all = await seen();
  for (const { at } of all.slice(1)) within(at - all[0]!.at, 950, 2900);
});

check("concurrency and requestsPerSecond hold", async () => {
  const { cdp, seen } = await scene(ok, { requestsPerSecond: 20, concurrency: 2 });
  await Promise.all(Array.from({ length: 6 }, (_, id) => cdp.audiences.get({ audienceId: id + 1 })));
  const times = (await seen()).map(({ at }) => at);
  assert.equal(times.length, 6);
  within(times[5]! - times[0]!, 220, 1500);
});

check("retry: an unreadable 200 is not sent again", async () => {
  const { cdp, seen } = await scene([{ headers: json, body: "{" }, ok], { retry: quick });
  isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "unreadable");
  assert.equal((await seen()).length, 1);
});

check("retry: of a call counts before that of its client", async () => {
  const { cdp, seen } = await scene([{ status: 503 }, ok], { retry: quick });
  await failure(cdp.audiences.get({ audienceId: 1 }, { retry: false }));
  assert.equal((await seen()).length, 1);
});

/** JSON that gzip cannot compress, so that half of it can be decompressed. */
function randomText(): string {
  return JSON.stringify(Array.from({ length: 5000 }, () => Math.random()));
}

function bodyOf({ body }: Seen): unknown {
  return JSON.parse(body);
}

function within(value: number, least: number, most: number): void {
  assert.ok(value >= least && value <= most, `${value.toFixed(0)} ms is not within ${least} and ${most}`);
}
