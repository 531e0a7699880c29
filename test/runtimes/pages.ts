/** What holds in a page alone: its browser asks before it sends, and hides where redirects lead to. */
import assert from "node:assert/strict";
import { check, failure, isFailure, key, ok, quick, scene } from "./harness.ts";
import type { Answer } from "./server.ts";

const rule = { name: "A", rule: { conditions: [1] } } as never;

check("page: the browser asks for the headers of ours and no others, and never tells the key", async () => {
  const { cdp, preflights } = await scene(ok);
  await cdp.audiences.list();
  await cdp.segments.create({ body: rule });
  const asked = await preflights();
  assert.deepEqual(
    asked.map(({ headers }) => headers["access-control-request-headers"]),
    ["authorization", "authorization,content-type"],
  );
  assert.ok(!JSON.stringify(asked).includes(key));
});

check("page: a server that lets no page in is a connection error, and sees no key", async () => {
  const closed: Answer = { ...ok, isForPrograms: true };
  const { cdp, seen } = await scene(closed, { retry: quick });
  isFailure(await failure(cdp.audiences.list()), "connection", { phase: "before headers", attempts: 3 });
  isFailure(await failure(cdp.segments.create({ body: rule })), "connection", { attempts: 1 });
  assert.deepEqual(await seen(), []);
});

for (const status of [301, 302, 303, 307, 308])
  check(`page: ${status} is not followed, for reads and for writes, and its target sees nothing`, async () => {
    const target = await scene(ok);
    for (const Location of [`${target.baseUrl}/audiences`, `${target.otherUrl}/audiences`]) {
      const { cdp, seen } = await scene({ status, headers: { Location } }, { retry: quick });
      for (const run of [() => cdp.audiences.list(), () => cdp.segments.create({ body: rule })]) {
        const error = await failure(run());
        isFailure(error, "connection", { attempts: 1 });
        assert.match(error.message, /redirected, but the browser hides the target/);
      }
      assert.equal((await seen()).length, 2);
    }
    assert.deepEqual(await target.seen(), []);
  });
