/** `npm run mock` as a process: what it prints, how it ends, and what a client says when it is gone. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createClient, isCdpError } from "td-cdp";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { key } from "./mock/contract.ts";
import { until } from "./support/server.ts";

interface Running {
  child: ChildProcessWithoutNullStreams;
  output(): string;
  code: Promise<number | null>;
}

test("the mock logs requests and rejections without the API key, and stops at Ctrl-C", async () => {
  const mock = run("--port", "0");
  const cdp = createClient({ apiKey: key, baseUrl: await addressOf(mock), retry: false });
  await cdp.audiences.folders.list({ audienceId: 1 });
  const refused = await cdp.audiences.folders.create.result({ audienceId: 1, body: { name: 5 } as never });
  expect(refused.response?.status).toBe(422);
  mock.child.kill("SIGINT");
  expect(await mock.code).toBe(0);
  expect(mock.output()).toContain("\nGET /audiences/1/folders\nPOST /audiences/1/folders\n  rejected: Request body");
  expect(mock.output()).not.toContain(key.slice(4, 16));

  const gone = await cdp.audiences.folders.list.result({ audienceId: 1 });
  expect(gone.ok || [gone.error.kind, gone.error.message]).toEqual([
    "connection",
    expect.stringMatching(
      /^GET http:\S+\/audiences\/1\/folders: no response: .*ECONNREFUSED.* \(audiences\.folders\.list\)$/,
    ),
  ]);
});

test("a call fails with a connection error when the mock is killed while it runs", async () => {
  const mock = run("--port", "0");
  const cdp = createClient({ apiKey: key, baseUrl: await addressOf(mock), retry: false });
  const body = { rule: { type: "And" as const, conditions: [] } };
  // The first request with a rule keeps the mock busy for a second: it has the request, and has not answered.
  const call = cdp.audiences.segments.query({ audienceId: 1, body }).catch((reason: unknown) => reason);
  await until(() => mock.output().includes("POST /audiences/1/segments/query"));
  mock.child.kill("SIGKILL");
  const error = await call;
  expect(isCdpError(error) && error.kind).toBe("connection");
  expect((error as Error).message).toMatch(/^POST http:\S+\/audiences\/1\/segments\/query: no response: /);
  expect((error as Error).message).not.toContain("\n");
});

test.each([
  ["a file that is not there", 1, ["nowhere.yaml"], /ENOENT.*nowhere\.yaml/],
  ["a file that is not a description", 1, ["package.json"], /^package\.json is not an OpenAPI description/m],
  [
    "an invalid port",
    2,
    ["--port", "70000"],
    /argument '70000' is invalid\. It must be an integer from 0 to 65535\.$/m,
  ],
  ["an unknown option", 2, ["--host"], /^error: unknown option '--host'/m],
])("the mock fails for %s", async (_, code, args, message) => {
  const mock = run(...args);
  expect(await mock.code).toBe(code);
  expect(mock.output()).toMatch(message);
  expect(mock.output()).not.toMatch(/^ {4}at /m);
});

function run(...args: string[]): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/mock.ts", ...args], { cwd: root });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, output: () => output, code };
}

async function addressOf({ child, output }: Running): Promise<string> {
  await until(() => /^Press Ctrl-C/m.test(output()) || child.exitCode !== null);
  return /http:\/\/\S+:\d+/.exec(output())?.[0] ?? expect.fail(output());
}
