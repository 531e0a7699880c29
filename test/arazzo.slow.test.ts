/** The workflows of `openapi/workflows`, linted by redocly and run by `redocly respect`. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { runRedocly, type RedoclyRun } from "../scripts/cli/redocly.ts";
import { startMock } from "../scripts/mock/mock.ts";
import { key } from "./mock/contract.ts";
import { answer, serve } from "./support/server.ts";

const folder = join(root, "openapi/workflows");
const file = "read-parent-segment.arazzo.yaml";

test("every workflow passes the lint, only reads, and declares its key as a password", async () => {
  const files = await readdir(folder);
  expect(files).toEqual([file]);
  const { code, stdout, stderr } = await runRedocly(["lint", ...files, "--extends=recommended-strict"], folder);
  expect([code, code === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
  const text = await readFile(join(folder, file), "utf8");
  const operations = [...text.matchAll(/operationPath: .*\/(\w+)"$/gm)].map(([, method]) => method);
  expect(operations).toEqual(Array.from({ length: 9 }, () => "get"));
  expect(text).toMatch(/apiKey:\n +type: string\n +format: password/);
});

test("respect runs it against the mock, every check passes, and its output does not contain the key", async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const logs = await mkdtemp(join(tmpdir(), "td-cdp-respect-"));
  onTestFinished(() => rm(logs, { recursive: true }));
  const written = ["json", "har"].map((kind) => join(logs, `log.${kind}`));
  const run = await respect(mock.url, "--verbose", `--json-output=${written[0]}`, `--har-output=${written[1]}`);
  const output = run.stdout + run.stderr;
  expect([run.code, run.code === 0 ? "" : output]).toEqual([0, ""]);
  expect(output).toMatch(/Steps: 9 passed, 9 total/);
  expect(output).toMatch(/authorization: TD1 \*+/i);
  const all = [output, ...(await Promise.all(written.map((path) => readFile(path, "utf8"))))];
  expect(all.every((text) => text.length > 1000)).toBe(true);
  expect(all.filter((text) => text.includes(key.slice(4, 16)))).toEqual([]);
});

test("it succeeds without a parent segment", async () => {
  const headers = { "content-type": "application/vnd.treasuredata.v1+json" };
  const server = await serve(answer(200, '{"data":[]}', headers));
  const { code, stdout } = await respect(server.origin);
  expect([code, server.seen.length]).toEqual([0, 1]);
  expect(stdout).toMatch(/Steps: 1 passed, 1 total/);
});

test("it fails if a response differs from the description", async () => {
  const headers = { "content-type": "application/vnd.treasuredata.v1+json" };
  const server = await serve(answer(200, '{"data":[{"id":401}]}', headers));
  const { code, stdout, stderr } = await respect(server.origin);
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/schema check/);
});

/** The key goes by the environment, as processes can see the arguments of others. */
function respect(server: string, ...options: string[]): Promise<RedoclyRun> {
  vi.stubEnv("REDOCLY_CLI_RESPECT_INPUT", `apiKey=${key}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  return runRedocly(["respect", file, `--server=cdp=${server}`, ...options], folder);
}
