import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { download, type DownloadOptions } from "../scripts/pull/download.ts";
import { PullError } from "../scripts/cli/errors.ts";

const HOST = "https://docs.example.test";
const SOURCE = `${HOST}/api.yaml`;
const YAML = "openapi: 3.0.1\n";
const SELF = fileURLToPath(import.meta.url);
const MEGABYTE = Buffer.alloc(1024 * 1024);
// 200 MB in 638 bytes: zeros, packed twice.
const BOMB = gzipSync(Buffer.concat(Array(200).fill(gzipSync(MEGABYTE))));
const stream: RequestListener = (_, response) => void Readable.from(Array(64).fill(MEGABYTE)).pipe(response);
const hangUp: RequestListener = (_, response) =>
  void response.writeHead(200, { "content-length": 1000 }).write(YAML, () => response.destroy());
const redirect = (location: string) => reply(302, { location });
const sha256 = createHash("sha256").update(YAML).digest("hex");

test("returns the bytes and the validators of the next request", async () => {
  const { fetch } = await site(reply(200, { etag: '"2"', "last-modified": "yesterday" }));
  const got = await download(SOURCE, { fetch, previous: { url: SOURCE, etag: '"1"', sha256: "old" } });
  const bytes = Buffer.from(YAML);
  expect(got).toEqual({ status: "fetched", bytes, url: SOURCE, sha256, etag: '"2"', lastModified: "yesterday" });
});

test("requests an uncompressed body, and is conditional only for the known source", async () => {
  const seen: string[] = [];
  const { fetch } = await site(({ headers }, response) => {
    seen.push([headers["accept-encoding"], headers["if-none-match"], headers["if-modified-since"]].join());
    response.end(YAML);
  });
  const previous = { url: SOURCE, etag: '"1"', lastModified: "yesterday" };
  await download(SOURCE, { fetch, previous });
  await download(`${HOST}/other.yaml`, { fetch, previous });
  expect(seen).toEqual(['identity,"1",yesterday', "identity,,"]);
});

test("downloads a file once, and reports it as unchanged afterwards", async () => {
  const got = await download(SELF);
  expect(got).toMatchObject({ status: "fetched", url: SELF, etag: null, lastModified: null });
  expect(await download(SELF, { previous: { url: SELF, ...got } })).toEqual({ status: "unchanged" });
});

test.each([
  ["unchanged", "after a 304", reply(304), { url: SOURCE, etag: '"1"' }],
  ["unchanged", "when the same source brings the same bytes", reply(200), { url: SOURCE, sha256 }],
  ["fetched", "when another source brings the same bytes", reply(200), { url: `${HOST}/old.yaml`, sha256 }],
])("is %s %s", async (expected, _, handler, previous) => {
  const { fetch } = await site(handler);
  expect(await download(SOURCE, { fetch, previous })).toHaveProperty("status", expected);
});

test.each([
  ["http", "http://docs.example.test/api.yaml", /starts with http: instead of https:\. Use https, or download/],
  ["file:", "file:///etc/passwd", /starts with file: instead of https:/],
  ["a broken address", "https://", /is not valid/],
  ["a password, which it does not repeat", "https://me:secret@x.test/", /^(?!.*secret).*user name or password/],
  ["a file that is missing", `${SELF}.missing`, /missing does not exist/],
  ["a directory", dirname(SELF), /is a directory\. Pass the path of a file in it/],
  ["a device", "/dev/null", /is not a regular file/],
  ["a file that is too large", SELF, /larger than 10 bytes/],
  ["a path through a file", join(SELF, "x"), /cannot be read \(ENOTDIR\)/],
])("download rejects %s without a request", async (_, source, message) => {
  const { fetch, asked } = await site(reply(200));
  expect(await refusal(source, { fetch, maxBytes: 10 })).toMatch(message);
  expect(asked).toEqual([]);
});

test.each([
  ["after a redirect to another host", redirect("https://evil.test/x"), /test redirects .* host, evil\.test/],
  ["after a redirect to another port", redirect(`${HOST}:8443/x`), /another host, docs\.example\.test:8443/],
  ["after a redirect to http", redirect("http://docs.example.test/x"), /redirects to .* starts with http:/],
  ["after a redirect with a password", redirect("https://me:secret@docs.example.test/"), /^(?!.*secret).*password/],
  ["in a redirect loop", redirect(SOURCE), /redirects more than 3 times/],
  ["with status 500", reply(500), /status 500, not 200/],
  ["with status 304 that nobody asked for", reply(304), /status 304, not 200/],
  ["as HTML by its type", reply(200, { "content-type": "Text/HTML; charset=utf-8" }), /is an HTML page/],
  ["with a body cut short", hangUp, /was cut short after \d+ bytes/],
])("is refused %s", async (_, handler, message) => {
  const { fetch, asked } = await site(handler);
  expect(await refusal(SOURCE, { fetch })).toMatch(message);
  expect([[SOURCE], Array(4).fill(SOURCE)]).toContainEqual(asked);
});

test("follows three redirects on its host and keeps the source URL", async () => {
  const hops = [`${HOST}/1`, "./2", "/3"].map(redirect);
  const { fetch } = await site((request, response) => (hops.shift() ?? reply(200))(request, response));
  expect(await download(SOURCE, { fetch })).toMatchObject({ status: "fetched", url: SOURCE, sha256 });
});

test.each([
  ["a stream of 64 MB", stream],
  ["a gzip bomb of 200 MB", reply(200, { "content-encoding": "gzip, gzip" }, BOMB)],
])("stops reading %s at the limit", async (_, handler) => {
  const { fetch } = await site(handler);
  let read = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const counting = async (...args: Parameters<typeof fetch>) => {
    const response = await fetch(...args);
    return new Response(response.body!.pipeThrough(count), response);
  };
  expect(await refusal(SOURCE, { fetch: counting, maxBytes: 4_000_000 })).toMatch(/larger than 4000000 bytes/);
  expect(read).toBeLessThan(6_000_000);
});

test("is rejected when it is shorter than Content-Length", async () => {
  const fetch = async () => new Response(YAML, { headers: { "content-length": "1000" } });
  expect(await refusal(SOURCE, { fetch })).toMatch(/was cut short: 15 of 1000 bytes/);
});

test("ends at its timeout, in a slow body or in a fetch that never responds", async () => {
  const { fetch: slow } = await site((_, response) => void response.write(YAML));
  expect(await refusal(SOURCE, { fetch: slow, timeoutMs: 50 })).toMatch(/took longer than 50 ms/);
  const deaf = () => new Promise<Response>(() => {});
  expect(await refusal(SOURCE, { fetch: deaf, timeoutMs: 5 })).toMatch(/took longer than 5 ms/);
});

test("has the reason of the network and keeps the error", async () => {
  const cause = new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ENOTFOUND" }) });
  const fetch = () => Promise.reject(cause);
  expect(await refusal(SOURCE, { fetch })).toMatch(/cannot be reached \(ENOTFOUND\)/);
  await expect(download(SOURCE, { fetch })).rejects.toHaveProperty("cause", cause);
});

async function refusal(source: string, options: DownloadOptions): Promise<string> {
  const error: unknown = await download(source, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PullError);
  return String(error);
}

/** A real server. Its fetch routes https://docs.example.test to it and records the requests. */
async function site(handler: RequestListener) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked: string[] = [];
  const send: typeof fetch = (input, init) => {
    asked.push(String(input));
    return fetch(String(input).replace(HOST, origin), init);
  };
  return { fetch: send, asked };
}

function reply(code: number, headers = {}, body: string | Buffer = YAML): RequestListener {
  return (_, response) => response.writeHead(code, headers).end(body);
}
