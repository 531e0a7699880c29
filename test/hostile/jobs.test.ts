/** Jobs whose responses say nothing usable: a start may have worked, and a status check is repeated. */
import { CdpError, type ClientOptions, createClient, JobError } from "td-cdp";
import { expect, test, vi } from "vitest";
import { cases } from "../polling/cases.ts";
import { key } from "../support/server.ts";

const bodies = [
  "null",
  "true",
  "7",
  '"started"',
  "[]",
  "{}",
  '{"data":null}',
  '{"data":{}}',
  '{"id":null}',
  '{"id":""}',
];
const started = cases.filter(({ start, id }) => start && id);

test(`${started.length} starts and ${cases.length} status checks × ${bodies.length} responses`, () =>
  expect(started.length).toBeGreaterThan(6));

for (const { job, begin } of started)
  test.each(bodies)(`${job.name} is a JobError when its start responds with %s`, async (body) => {
    const fetch = respondWith(body);
    const error = await begin(clientOf(fetch)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JobError);
    expect(String(error)).toContain("the response that started the job has no id");
    expect((error as JobError).hint).toContain(`The job may be running. Look for it with ${job.statusOperation}`);
    expect((error as JobError).id).toBeUndefined();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

for (const { job, resume } of cases)
  test.concurrent.each(bodies)(`${job.name} waits while its status is %s`, async (body) => {
    const fetch = respondWith(body);
    const poller = resume(clientOf(fetch), { minDelay: 10, maxDelay: 10, timeout: 60 });
    const error = await poller.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CdpError);
    expect((error as CdpError).kind).toMatch(/^(timeout|job)$/);
    expect(fetch).toHaveBeenCalled();
  });

function respondWith(body: string) {
  return vi.fn(async () => new Response(body, { headers: { "content-type": "application/json" } }));
}

function clientOf(fetch: NonNullable<ClientOptions["fetch"]>) {
  return createClient({ apiKey: key, region: "us01", retry: false, fetch });
}
