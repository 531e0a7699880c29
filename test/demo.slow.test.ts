/** `npm run demo` as a process: what it prints, and what happens when it or its mock is stopped. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { runDemo } from "./support/demo.ts";
import { key, until } from "./support/server.ts";

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

test.each([
  ["SIGINT", "The mock listens at", 130],
  ["SIGTERM", "A rule", 143],
  ["SIGKILL", "A rule", null],
] as const)("%s at the line %s ends the demo and its mock", async (signal, line, code) => {
  const demo = runDemo();
  await until(() => demo.output().includes(line));
  const mock = mockOf(demo.pid);
  process.kill(demo.pid, signal);
  expect(await demo.code).toBe(code);
  expect(demo.errors()).toBe(code ? "\nStopped.\n" : "");
  await until(() => !isAlive(mock));
});

test("Ctrl-C while the mock is starting ends both", async () => {
  const demo = runDemo();
  await until(() => demo.output().includes("Starting") && mockOf(demo.pid) > 0);
  const mock = mockOf(demo.pid);
  process.kill(demo.pid, "SIGINT");
  expect(await demo.code).toBe(130);
  await until(() => !isAlive(mock));
});

test("the demo prints one connection error when the mock is killed while it runs", async () => {
  const demo = runDemo();
  await until(() => demo.output().includes("Its SQL and its count"));
  process.kill(mockOf(demo.pid), "SIGKILL");
  expect(await demo.code).toBe(1);
  expect(demo.errors()).toMatch(
    /^(GET|POST) http:\S+\/audiences\/401\/segments\/quer\S+: no response: .+ \(audiences\..+\)\n$/,
  );
  expect(demo.output()).not.toContain("profiles\n\nA new segment");
});

test("the demo prints one line when the mock is killed before it listens", async () => {
  const demo = runDemo();
  await until(() => mockOf(demo.pid) > 0);
  process.kill(mockOf(demo.pid), "SIGKILL");
  expect(await demo.code).toBe(1);
  expect(demo.errors()).toBe("The mock did not start.\n");
});

/** The process of the mock; 0 while there is none. */
function mockOf(pid: number): number {
  try {
    return Number(execFileSync("pgrep", ["-P", `${pid}`, "-f", "demo/server"], { encoding: "utf8" }));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function addressIn(output: string): string {
  return /http:\/\/\S+:\d+/.exec(output)?.[0] ?? expect.fail(output);
}
