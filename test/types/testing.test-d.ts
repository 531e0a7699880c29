/** The types of the fake: what compiles, and what does not. `npm run types` compiles this file; nothing runs it. */
import { type components, type Cdp, createClient } from "td-cdp";
import { type CallName, createFakeCdp, type FakeRequest } from "td-cdp/testing";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
declare const token: Schemas["Token"];
declare const folders: Schemas["Folder"][];

const fake = createFakeCdp();

// Client options.
createClient(fake.options);
createClient({ ...fake.options, retry: false });
createClient({ apiKey: "1/abc", region: "us01", fetch: fake.fetch });
globalThis.fetch = fake.fetch;

// Seed data.
createFakeCdp({ parentSegments: [{ name: "A", folders: [{ name: "B", tokens: [{ name: "C" }] }] }], pageSize: 2 });
check<Same<ReturnType<typeof fake.seed>, { id: string; folderId: string }>>();
fake.seed({ id: 7, name: "A", attributes: [], segments: [{ id: "8", name: "B", activations: [{ name: "C" }] }] });
// @ts-expect-error a parent segment without a name
fake.seed({ id: 7 });
// @ts-expect-error a segment without a name
fake.seed({ name: "A", segments: [{ id: 7 }] });
// @ts-expect-error a key that a folder does not have
fake.seed({ name: "A", folders: [{ name: "B", folder: [] }] });
// @ts-expect-error a rule without a type
fake.seed({ name: "A", segments: [{ name: "B", rule: { conditions: [] } }] });
// @ts-expect-error profiles that are not records
createFakeCdp({ profiles: [7] });

// Faults.
fake.fail("429");
fake.fail("slow", { delay: 10, times: Infinity, on: "audiences.segments.list" });
fake.fail("cut", { on: cdp.audiences.segments.list });
fake.fail({ status: 418, body: "tea" }, { on: "GET /audiences/7" });
fake.fail({ connection: "lost", delay: 5 });
// @ts-expect-error a fault that does not exist
fake.fail("teapot");
// @ts-expect-error a number instead of a name
fake.fail(429);
// @ts-expect-error a call that does not exist
fake.fail("429", { on: "audiences.segment.list" });
// @ts-expect-error a branch of calls
fake.fail("429", { on: "audiences.segments" });
// @ts-expect-error a path without its method
fake.fail("429", { on: "/audiences/7" });
// @ts-expect-error an unknown kind of connection failure
fake.fail({ connection: "broken" });

// Custom responses.
fake.respondWith(cdp.audiences.tokens.get, token);
fake.respondWith(cdp.audiences.folders.list, folders);
// @ts-expect-error one folder in place of a list
fake.respondWith(cdp.audiences.folders.list, folders[0]);
// @ts-expect-error data of another call
fake.respondWith(cdp.audiences.folders.list, [{ id: 7 }]);
// @ts-expect-error the name of a call, which has no response type
fake.respondWith("audiences.folders.list", folders);

// The request log.
check<Same<(typeof fake)["requests"], readonly FakeRequest[]>>();
check<Same<FakeRequest["operation"], CallName | undefined>>();
check<"segments.activations.run" extends CallName ? true : false>();
check<"segments.activations" extends CallName ? false : true>();
fake.requests[0]?.operation === "segments.get";
// @ts-expect-error an unknown call
fake.requests[0]?.operation === "segments.fetch";
// @ts-expect-error the request log is read-only
fake.requests.push();
