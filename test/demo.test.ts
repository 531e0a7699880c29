/** Runs `npm run demo` as a process: output, exit codes, and cleanup. */
import { expect, test } from "vitest";
import { checkNodeVersion } from "../scripts/cli/node-version.ts";
import { runDemo } from "./support/demo.ts";
import { answer, key, serve } from "./support/server.ts";

const headings = [
  "Parent segments",
  "Folders of Tea shop customers",
  "A rule",
  "Its SQL and its count",
  "A new segment",
  "Two activations: one with current names, one with legacy names",
  "The activations of the folder, page by page",
  "An error: the segment is in use and cannot be deleted",
];
const results = [
  "401  Tea shop customers  5310 profiles",
  "  Ordered twice lately  (segment-batch 701)",
  '  prefecture is one of "Kyoto", "Nara"',
  "The rule has no problems.",
  "1240 profiles",
  "801  Spring newsletter",
  "801  Spring newsletter  to Mail service",
  "used by: segment 702",
  "  TD_API_KEY=1/... TD_CDP_REGION=us01 npm run demo -- --account",
];

test("the demo runs without an API key, prints plain ASCII and closes its port", async () => {
  const demo = runDemo([], { TD_API_KEY: key, TD_CDP_REGION: "us01" });
  expect([await demo.code, demo.errors()]).toEqual([0, ""]);
  const lines = demo.output().split("\n");
  expect(lines.filter((line, index) => line && lines[index - 1] === "" && headings.includes(line))).toEqual(headings);
  expect(results.filter((line) => !lines.includes(line))).toEqual([]);
  expect(demo.output()).toMatch(/^DELETE http:\S+\/entities\/segments\/701: 409 Other segments refer to this one/m);
  expect(demo.output()).toMatch(/^[\n\x20-\x7e]*$/);
  expect(demo.output()).not.toContain(key.slice(4, 16));
  await expect(fetch(addressIn(demo.output()))).rejects.toThrow("fetch failed");
});

test("the demo sends GET requests only with --account", async () => {
  const server = await serve(answer(404, '{"message":"None"}'));
  const preload = `data:text/javascript,${encodeURIComponent(`
    const send = globalThis.fetch;
    globalThis.fetch = (url, init) => send(new URL(new URL(url).pathname, "${server.origin}"), init);
  `)}`;
  const demo = runDemo(["--account"], { TD_API_KEY: key, TD_CDP_REGION: "us01", NODE_OPTIONS: `--import=${preload}` });
  expect(await demo.code).toBe(1);
  expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /entities/parent_segments"]);
  expect(demo.errors()).toMatch(/^GET https:\S+\/entities\/parent_segments: 404 None .*\n$/);
  expect(demo.output() + demo.errors()).not.toContain(key.slice(4, 16));
});

test.each([
  ["an account without a key", ["--account"], { TD_CDP_REGION: "us01" }, 1, /^No API key: .* set TD_API_KEY\.\n$/],
  ["an account without a region", ["--account"], { TD_API_KEY: key }, 1, /^No region: .* set TD_CDP_REGION\.\n$/],
  ["an unknown option", ["--write"], {}, 2, /^error: unknown option '--write'/],
])("the demo fails for %s", async (_, args, environment, code, message) => {
  const demo = runDemo(args, environment);
  expect([await demo.code, demo.output()]).toEqual([code, ""]);
  expect(demo.errors()).toMatch(message);
});

test("checkNodeVersion names the required version when Node.js is too old", () => {
  expect(checkNodeVersion("18.20.8")).toBe("Node.js 18.20.8 is too old. Install Node.js 20.19 or newer.");
  expect(checkNodeVersion("20.18.3")).toContain("20.19 or newer");
  expect(["20.19.0", "20.20.2", "22.0.0", "24.1.0"].map(checkNodeVersion)).toEqual(Array(4).fill(undefined));
});

function addressIn(output: string): string {
  return /http:\/\/\S+:\d+/.exec(output)?.[0] ?? expect.fail(output);
}
