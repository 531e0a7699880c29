/** Jobs whose start responds with nothing usable: the job may be running, so the error says how to find it. */
import { createClient, JobError } from "td-cdp";
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

test(`${started.length} jobs × ${bodies.length} responses`, () => expect(started.length).toBeGreaterThan(6));

for (const { job, begin } of started)
  test.each(bodies)(`${job.name} is a JobError when its start responds with %s`, async (body) => {
    const server = await serve(answer(200, body, { "content-type": "application/json" }));
    const cdp = createClient({ apiKey: key, baseUrl: server.origin, retry: false });
    const error = await begin(cdp).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JobError);
    expect(String(error)).toContain("the response to the start has no id");
    expect((error as JobError).hint).toContain(`The job may be running. Look for it with ${job.statusOperation}`);
    expect((error as JobError).id).toBeUndefined();
    expect(server.seen).toHaveLength(1);
  });
