/** Redirects: a way for the key to leave its origin, and for a write to become a read. */
import assert from "node:assert/strict";
import { check, failure, isFailure, key, ok, quick, scene } from "./harness.ts";
import type { Answer } from "./server.ts";

const rule = { name: "A", rule: { conditions: [1] } } as never;

/** A scene whose first response redirects to `location`, in which `HOME` and `OTHER` are the origins of the plan. */
async function leading(status: number, location: string, answers: Answer[] = [ok], options = {}) {
  const probe = await scene(ok);
  const place = (text: string) => text.replace("HOME", probe.baseUrl).replace("OTHER", probe.otherUrl);
  const target = await scene(answers, { retry: quick, ...options });
  const atTarget = (text: string) =>
    place(text).replaceAll(probe.baseUrl, target.baseUrl).replaceAll(probe.otherUrl, target.otherUrl);
  const start = await scene({ status, headers: { Location: atTarget(location) } }, { retry: quick, ...options });
  return { cdp: start.cdp, start: start.seen, target: target.seen };
}

for (const status of [301, 302, 303, 307, 308]) {
  check(`redirect: ${status} to the same origin is followed for a GET, with the key`, async () => {
    const { cdp, target } = await leading(status, "HOME/moved?x=1");
    assert.deepEqual(await cdp.audiences.get({ audienceId: 1 }), { id: "1" });
    const [first, ...others] = await target();
    assert.deepEqual([first!.method, first!.target, first!.headers.authorization], ["GET", "/moved?x=1", `TD1 ${key}`]);
    assert.equal(others.length, 0);
  });

  check(`redirect: ${status} to another origin is refused, and that sees nothing`, async () => {
    const { cdp, start, target } = await leading(status, "OTHER/stolen");
    isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "connection", { status, attempts: 1 });
    const put = cdp.audiences.segments.update({ audienceId: 1, segmentId: 2, body: rule });
    isFailure(await failure(put), "connection", { status, attempts: 1 });
    assert.deepEqual(await target(), []);
    assert.equal((await start()).length, 2);
  });
}

for (const status of [301, 302, 303])
  check(`redirect: ${status} on a write is refused, not turned into a GET`, async () => {
    const { cdp, target } = await leading(status, "HOME/moved");
    isFailure(await failure(cdp.segments.create({ body: rule })), "connection", { status, attempts: 1 });
    isFailure(await failure(cdp.audiences.delete({ audienceId: 1 })), "connection", { status, attempts: 1 });
    assert.deepEqual(await target(), []);
  });

for (const status of [307, 308])
  check(`redirect: ${status} on a write is followed on the same origin, its body in full`, async () => {
    const { cdp, target } = await leading(status, "HOME/moved");
    await cdp.segments.create({ body: rule });
    const [first] = await target();
    assert.deepEqual([first!.method, JSON.parse(first!.body)], ["POST", rule]);
    assert.match(String(first!.headers["content-type"]), /vnd\.treasuredata/);
  });

check("redirect: a path without origin counts from the address that was asked", async () => {
  const { cdp, seen } = await scene([{ status: 302, headers: { Location: "2?x=1" } }, ok]);
  await cdp.audiences.get({ audienceId: 1 });
  assert.deepEqual(
    (await seen()).map(({ target }) => target),
    ["/audiences/1", "/audiences/2?x=1"],
  );
});

check("redirect: a loop ends, and is not sent again", async () => {
  const { cdp, seen } = await scene({ status: 302, headers: { Location: "1" } }, { retry: quick });
  isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "connection", { attempts: 1 });
  const { length } = await seen();
  assert.ok(length > 1 && length <= 21, `${length} requests`);
});

for (const location of [
  "//localhost:1/x",
  "https://127.0.0.1/x",
  "javascript:alert(1)",
  "http://[",
  "data:text/plain,x",
  "file:///etc/passwd",
])
  check(`redirect: to ${location} is refused`, async () => {
    const { cdp, seen } = await scene({ status: 302, headers: { Location: location } }, { retry: quick });
    isFailure(await failure(cdp.audiences.get({ audienceId: 1 })), "connection", { status: 302 });
    assert.equal((await seen()).length, 1);
  });

check("redirect: an address with user and password does not put them into a header or an error", async () => {
  const { cdp, target } = await leading(307, "HOME/moved");
  void cdp;
  const { baseUrl } = await scene(ok);
  const withUser = baseUrl.replace("http://", "http://user:PASSWORD@");
  const start = await scene({ status: 307, headers: { Location: withUser } }, { retry: quick });
  const error = await start.cdp.audiences.get({ audienceId: 1 }).catch((reason: unknown) => reason);
  assert.doesNotMatch(JSON.stringify(error) + String((error as Error)?.stack), /PASSWORD/);
  assert.deepEqual(await target(), []);
});
