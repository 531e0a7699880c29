/** Runs `npm run demo` as a process: output, exit codes, and cleanup. */
import { execFileSync, spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { checkNodeVersion } from "../scripts/cli/node-version.ts";
import { root } from "../scripts/cli/paths.ts";
import { answer, key, serve, until } from "./support/server.ts";

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
  '    prefecture is one of "Kyoto", "Nara"',
  "The rule has no problems.",
  "1240 profiles",
  "801  Spring newsletter",
  "801  Spring newsletter  to Mail service",
  "used by: segment 702",
  "  TD_API_KEY=1/... TD_CDP_REGION=us01 npm run demo -- --account",
];

test("the demo runs without an API key, prints plain ASCII and closes its port", async () => {
  const demo = run([], { TD_API_KEY: key, TD_CDP_REGION: "us01" });
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
  const demo = run();
  await until(() => demo.output().includes(line));
  const mock = mockOf(demo.pid);
  process.kill(demo.pid, signal);
  expect(await demo.code).toBe(code);
  expect(demo.errors()).toBe(code ? "\nStopped.\n" : "");
  await until(() => !isAlive(mock));
});

test("Ctrl-C while the mock is starting ends both", async () => {
  const demo = run();
  await until(() => demo.output().includes("Starting") && mockOf(demo.pid) > 0);
  const mock = mockOf(demo.pid);
  process.kill(demo.pid, "SIGINT");
  expect(await demo.code).toBe(130);
  await until(() => !isAlive(mock));
});

test("the demo prints one connection error when the mock is killed while it runs", async () => {
  const demo = run();
  await until(() => demo.output().includes("Its SQL and its count"));
  process.kill(mockOf(demo.pid), "SIGKILL");
  expect(await demo.code).toBe(1);
  expect(demo.errors()).toMatch(
    /^(GET|POST) http:\S+\/audiences\/401\/segments\/quer\S+: no response: .+ \(audiences\..+\)\n$/,
  );
  expect(demo.output()).not.toContain("profiles\n\nA new segment");
});

test("the demo prints one line when the mock is killed before it listens", async () => {
  const demo = run();
  await until(() => mockOf(demo.pid) > 0);
  process.kill(mockOf(demo.pid), "SIGKILL");
  expect(await demo.code).toBe(1);
  expect(demo.errors()).toBe("The mock did not start.\n");
});

test("the demo sends GET requests only with --account", async () => {
  const server = await serve(answer(404, '{"message":"None"}'));
  const preload = `data:text/javascript,${encodeURIComponent(`
    const send = globalThis.fetch;
    globalThis.fetch = (url, init) => send(new URL(new URL(url).pathname, "${server.origin}"), init);
  `)}`;
  const demo = run(["--account"], { TD_API_KEY: key, TD_CDP_REGION: "us01", NODE_OPTIONS: `--import=${preload}` });
  expect(await demo.code).toBe(1);
  expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /entities/parent_segments"]);
  expect(demo.errors()).toMatch(/^GET https:\S+\/entities\/parent_segments: 404 None .*\n$/);
  expect(demo.output() + demo.errors()).not.toContain(key.slice(4, 16));
});

test.each([
  ["an account without a key", ["--account"], { TD_CDP_REGION: "us01" }, 1, /^No API key: .* set TD_API_KEY\.\n$/],
  ["an account without a region", ["--account"], { TD_API_KEY: key }, 1, /^No region: .* set TD_CDP_REGION\.\n$/],
  ["an unknown option", ["--write"], {}, 2, /^Unknown option '--write'/],
])("the demo fails for %s", async (_, args, environment, code, message) => {
  const demo = run(args, environment);
  expect([await demo.code, demo.output()]).toEqual([code, ""]);
  expect(demo.errors()).toMatch(message);
});

test("checkNodeVersion names the required version when Node.js is too old", () => {
  expect(checkNodeVersion("18.20.8")).toBe("Node.js 18.20.8 is too old. Install Node.js 20.19 or newer.");
  expect(checkNodeVersion("20.18.3")).toContain("20.19 or newer");
  expect(["20.19.0", "20.20.2", "22.0.0", "24.1.0"].map(checkNodeVersion)).toEqual(Array(4).fill(undefined));
});

function run(args: string[] = [], environment: Record<string, string> = {}) {
  const { TD_API_KEY: _, TD_CDP_REGION: __, ...rest } = process.env;
  const options = { cwd: root, env: { ...rest, ...environment } };
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args], options);
  onTestFinished(() => void child.kill("SIGKILL"));
  const [output, errors] = [child.stdout, child.stderr].map((stream) => {
    let text = "";
    stream.on("data", (chunk) => (text += String(chunk)));
    return () => text;
  }) as [() => string, () => string];
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { pid: child.pid!, output, errors, code };
}

function addressIn(output: string): string {
  return /http:\/\/\S+:\d+/.exec(output)?.[0] ?? expect.fail(output);
}

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
