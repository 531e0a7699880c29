/** `npm run demo` when it or its mock is stopped. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { runDemo } from "./support/demo.ts";
import { until } from "./support/server.ts";

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
