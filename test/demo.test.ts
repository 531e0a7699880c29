/** `npm run demo`: what it sends to an account, and how it fails. */
import { expect, test, vi } from "vitest";
import { checkNodeVersion } from "../scripts/cli/node-version.ts";
import { demoCommand } from "../scripts/demo.ts";
import { runInProcess } from "./support/run-in-process.ts";
import { answer, key, serve } from "./support/server.ts";

/** Runs the command with these variables and no others of the client. */
function runDemo(args: string[], { TD_API_KEY, TD_CDP_REGION }: Record<string, string> = {}) {
  vi.stubEnv("TD_API_KEY", TD_API_KEY);
  vi.stubEnv("TD_CDP_REGION", TD_CDP_REGION);
  return runInProcess(demoCommand, ...args);
}

test("the demo sends GET requests only with --account", async () => {
  const server = await serve(answer(404, '{"message":"None"}'));
  const send = globalThis.fetch;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => send(new URL(new URL(url).pathname, server.origin), init));
  const { code, stdout, stderr } = await runDemo(["--account"], { TD_API_KEY: key, TD_CDP_REGION: "us01" });
  vi.unstubAllGlobals();
  expect(code).toBe(1);
  expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /entities/parent_segments"]);
  expect(stderr).toMatch(/^GET https:\S+\/entities\/parent_segments: 404 None .*\n$/);
  expect(stdout + stderr).not.toContain(key.slice(4, 16));
});

test.each([
  ["an account without a key", ["--account"], { TD_CDP_REGION: "us01" }, 1, /^No API key: .* set TD_API_KEY\.\n$/],
  ["an account without a region", ["--account"], { TD_API_KEY: key }, 1, /^No region: .* set TD_CDP_REGION\.\n$/],
  ["an unknown option", ["--write"], {}, 2, /^error: unknown option '--write'/],
])("the demo fails for %s", async (_, args, environment, code, message) => {
  const demo = await runDemo(args, environment);
  expect([demo.code, demo.stdout]).toEqual([code, ""]);
  expect(demo.stderr).toMatch(message);
});

test("checkNodeVersion names the required version when Node.js is too old", () => {
  expect(checkNodeVersion("18.20.8")).toBe("Node.js 18.20.8 is too old. Install Node.js 20.19 or newer.");
  expect(checkNodeVersion("20.18.3")).toContain("20.19 or newer");
  expect(["20.19.0", "20.20.2", "22.0.0", "24.1.0"].map(checkNodeVersion)).toEqual(Array(4).fill(undefined));
});
