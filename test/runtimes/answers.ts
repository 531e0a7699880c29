/** How responses are read, for any status and content type. */
import assert from "node:assert/strict";
import { check, failure, html, isFailure, json, ok, scene, td, rawClient } from "./harness.ts";
import type { Answer } from "./server.ts";

const page = "<!doctype html><html><title>Sign in</title></html>";
const vendorType = { "Content-Type": "application/vnd.treasuredata.v1+json; charset=utf-8" };
const chunked = { "Transfer-Encoding": "chunked" };

async function got(answer: Answer): Promise<unknown> {
  const { cdp } = await scene(answer);
  return cdp.audiences.get({ audienceId: 1 });
}

const successes: [string, Answer, unknown][] = [
  ["vendor response", { headers: vendorType, body: '{"data":{"id":"1"}}' }, { data: { id: "1" } }],
  ["JSON without a content type", { body: '{"id":1}' }, { id: 1 }],
  ["JSON that says it is text", { headers: { "Content-Type": "text/plain" }, body: "[1]" }, [1]],
  ["JSON with a byte order mark and spaces", { headers: json, body: '\ufeff  {"id":1}\r\n' }, { id: 1 }],
  ["JSON in gzip", { headers: json, fault: "gzip", body: '{"id":"é"}' }, { id: "é" }],
  ["JSON in slow pieces, cut in the middle of a letter", { headers: json, wait: { body: 30 }, body: '"éé"' }, "éé"],
  ["JSON null", { headers: json, body: "null" }, null],
  ["JSON false, no failure", { headers: json, body: "false" }, false],
  ["201 with body", { ...ok, status: 201 }, { id: "1" }],
];

const empty: [string, Answer][] = [
  ["perf §9: 204", { status: 204 }],
  ["205", { status: 205 }],
  ["perf §9: 200 empty, no type, Content-Length 0", {}],
  ["200 empty, no length, connection closed", { headers: { Connection: "close", ...chunked } }],
  ["200 empty in chunks", { headers: chunked }],
  ["perf §9: 200 empty, JSON type", { headers: json }],
  ["200 of spaces alone", { headers: json, body: " \r\n " }],
];

for (const [name, answer] of empty)
  check(`answer: ${name} is no data, or an error where a body is declared`, async () => {
    const { cdp } = await scene(answer);
    assert.equal(await cdp.audiences.delete({ audienceId: 1 }), undefined);
    const result = await cdp.audiences.delete.result({ audienceId: 1 });
    assert.deepEqual([result.ok, result.ok && result.data], [true, undefined]);
    const again = await scene(answer);
    const error = await failure(again.cdp.audiences.get({ audienceId: 1 }));
    isFailure(error, "unreadable", { status: answer.status ?? 200, body: "" });
  });

for (const [name, answer, data] of successes)
  check(`answer: ${name}`, async () => {
    assert.deepEqual(await got(answer), data);
    const { cdp } = await scene(answer);
    const result = await cdp.audiences.get.result({ audienceId: 1 });
    assert.ok(result.ok);
    assert.deepEqual(result.data, data);
    assert.equal(result.response.status, answer.status ?? 200);
  });

const unreadable: [string, Answer][] = [
  ["perf §9: 200 HTML", { headers: html, body: page }],
  ["200 HTML that says it is JSON", { headers: json, body: page }],
  ["200 text", { headers: { "Content-Type": "text/plain" }, body: "OK" }],
  ["200 cut JSON", { headers: json, body: '{"id":"1","na' }],
];

for (const [name, answer] of unreadable)
  check(`answer: ${name} is unreadable, with status, type and body at hand`, async () => {
    const error = await failure(got(answer));
    isFailure(error, "unreadable", { status: 200, body: answer.body, attempts: 1 });
    assert.ok(error instanceof td.UnreadableError);
    assert.equal(error.contentType, answer.headers!["Content-Type"]);
    assert.equal(error.headers?.get("content-type"), error.contentType);
  });

const refusals: [string, Answer, unknown][] = [
  [
    "perf §9: 404 JSON",
    { status: 404, headers: json, body: '{"code":"404","message":"gone"}' },
    { code: "404", message: "gone" },
  ],
  ["perf §9: 502 HTML", { status: 502, headers: html, body: page }, page],
  ["perf §9: 503 HTML that says it is JSON", { status: 503, headers: json, body: page }, page],
  ["perf §9: 401 empty, Content-Length 0", { status: 401 }, ""],
  ["500 empty, Content-Length 0", { status: 500 }, ""],
  ["perf §9: 500 empty in chunks", { status: 500, headers: chunked }, ""],
  ["404 null", { status: 404, headers: json, body: "null" }, null],
  ["404 false", { status: 404, headers: json, body: "false" }, false],
  ["400 text", { status: 400, headers: { "Content-Type": "text/plain" }, body: "no" }, "no"],
  ["422 cut JSON", { status: 422, headers: json, body: '{"errors":' }, '{"errors":'],
  ["304", { status: 304 }, ""],
  ["300, which leads nowhere", { status: 300 }, ""],
  ["302 without a Location", { status: 302 }, ""],
];

for (const [name, answer, body] of refusals)
  check(`answer: ${name} is a refusal`, async () => {
    const error = await failure(got(answer));
    isFailure(error, "http", { status: answer.status!, body, attempts: 1 });
    assert.ok(error instanceof td.HttpError);
    const { cdp } = await scene(answer);
    const result = await cdp.audiences.get.result({ audienceId: 1 });
    assert.deepEqual([result.ok, result.response?.status], [false, answer.status]);
  });

for (const [name, answer, body] of refusals.slice(0, 3))
  check(`rawClient: ${name} is an error and no throw`, async () => {
    const { cdp } = await scene(answer);
    const { data, error, response } = await rawClient(cdp).GET("/audiences");
    assert.deepEqual([data, error, response.status, response.ok], [undefined, body, answer.status, false]);
  });

check("rawClient: an empty 401 and 500 are not ok", async () => {
  for (const status of [401, 500]) {
    const { cdp } = await scene({ status });
    const { data, response } = await rawClient(cdp).GET("/audiences");
    assert.deepEqual([data, response.ok, response.status], [undefined, false, status]);
  }
});

check("rawClient: 204, an empty 200 and gzip are read", async () => {
  const answers: Answer[] = [{ status: 204 }, {}, { ...ok, fault: "gzip" }];
  for (const answer of answers) {
    const { cdp } = await scene(answer);
    const { data, error, response } = await rawClient(cdp).GET("/audiences");
    assert.deepEqual([data, error, response.ok], [answer.fault ? { id: "1" } : undefined, undefined, true]);
  }
});

check("answer: status, headers, attempts and time are told of a success", async () => {
  const { cdp } = await scene({ headers: { ...json, "X-Request-Id": "r1" }, body: "{}" });
  const info = td.getResponseInfo(await cdp.audiences.get({ audienceId: 1 }));
  assert.deepEqual([info?.status, info?.attempts, info?.headers.get("x-request-id")], [200, 1, "r1"]);
  assert.ok(info!.duration >= 0 && info!.duration < 5000);
});
