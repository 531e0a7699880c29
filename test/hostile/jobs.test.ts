/** Jobs whose responses say nothing usable: a start may have worked, and a status check is repeated. */
import { CdpError, createClient, JobError } from "td-cdp";
import { expect, test } from "vitest";
import { cases } from "../polling/cases.ts";
import { answer, key, serve } from "../support/server.ts";

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
    const server = await serve(answer(200, body, { "content-type": "application/json" }));
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: false });
    const error = await begin(cdp).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JobError);
    expect(String(error)).toContain("the response that started the job has no id");
    expect((error as JobError).hint).toContain(`The job may be running. Look for it with ${job.statusOperation}`);
    expect((error as JobError).id).toBeUndefined();
    expect(server.seen).toHaveLength(1);
  });

for (const { job, resume } of cases)
  test.each(bodies)(`${job.name} waits while its status is %s`, async (body) => {
    const server = await serve(answer(200, body, { "content-type": "application/json" }));
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: false });
    const poller = resume(cdp, { minDelay: 1, maxDelay: 1, timeout: 60 });
    const error = await poller.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CdpError);
    expect((error as CdpError).kind).toMatch(/^(timeout|job)$/);
  });
