/** The command in a separate process, which is killed or interrupted and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { all, and, segment } from "../../src/rules.ts";
import { exportTree } from "../../src/trees.ts";
import { createAccount, type Account, config, target } from "./account.ts";
import { buildCommand, serve } from "./command.ts";

const folder = mkdtempSync(join(root, "node_modules/.trees-kill-"));
const program = join(folder, "td-cdp.js");

beforeAll(() => buildCommand(program));
afterAll(() => rmSync(folder, { recursive: true }));

/** An account with 5 folders and 40 segments, each of which refers to the one before. */
function createSource(): Account {
  const folders = Array.from({ length: 5 }, (_, index) => ({
    name: `Folder ${index}`,
    segments: Array.from({ length: 8 }, (_, position) => {
      const id = 1000 + index * 8 + position;
      return { id, name: `Segment ${position}`, rule: id > 1000 ? all(and(segment(id - 1))) : null };
    }),
  }));
  return createAccount({ ...config, id: 401, name: "Source", folders });
}

function startCopy(source: Account, from: string, to: string): ChildProcess {
  const args = ["tree", "copy", "401", "--to", "402", "--yes", "--base-url", from, "--to-base-url", to];
  const env = { ...process.env, TD_API_KEY: source.fake.options.apiKey as string };
  return spawn(process.execPath, [program, ...args], { env, stdio: ["ignore", "ignore", "pipe"] });
}

function isWrite(method: string): boolean {
  return method !== "GET";
}

async function expectWholeCopy(source: Account, other: Account): Promise<void> {
  const [copied, original] = await Promise.all([
    exportTree(other.cdp, { parentSegmentId: 402, include: [] }),
    exportTree(source.cdp, { parentSegmentId: 401, include: [] }),
  ]);
  expect(copied).toEqual(original);
  const created = other.fake.requests.filter(({ method, status }) => method === "POST" && status === 200);
  expect(created).toHaveLength(45);
}

test("a copy that is killed, and run again, is complete and has nothing twice", async () => {
  const [source, other] = [createSource(), createAccount(target)];
  let child: ChildProcess;
  let writes = 0;
  const kills = [1, 4, 17, 40];
  const from = await serve(source);
  const to = await serve(other, (method) => {
    if (!isWrite(method) || ++writes < (kills[0] ?? Infinity) || child.killed) return;
    kills.shift();
    child.kill("SIGKILL");
  });
  const endings: string[] = [];
  while (endings.at(-1) !== "0" && endings.length < 10) {
    child = startCopy(source, from, to);
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    endings.push(signal ?? `${code}`);
  }
  expect(endings).toEqual(["SIGKILL", "SIGKILL", "SIGKILL", "SIGKILL", "0"]);
  await expectWholeCopy(source, other);
});

test("Ctrl-C finishes what has begun and says what was done, and the next run continues", async () => {
  const [source, other] = [createSource(), createAccount(target)];
  let child: ChildProcess;
  let writes = 0;
  const from = await serve(source);
  const to = await serve(other, (method) => void (isWrite(method) && ++writes === 7 && child.kill("SIGINT")));
  child = startCopy(source, from, to);
  let errors = "";
  child.stderr!.on("data", (chunk) => (errors += String(chunk)));
  expect((await once(child, "close"))[0]).toBe(130);
  expect(errors).toContain("Stopping after the changes that have begun. Press Ctrl-C again to end at once.");
  const [, done] = /Stopped\. (\d+) of 45 changes were made\. Run the command again to continue\.\n$/.exec(errors)!;
  expect(Number(done)).toBe(writes);
  expect(Number(done)).toBeLessThan(45);
  child = startCopy(source, from, to);
  expect((await once(child, "close"))[0]).toBe(0);
  await expectWholeCopy(source, other);
});

test("Ctrl-C before the first change ends the command, and nothing is written", async () => {
  const [source, other] = [createSource(), createAccount(target)];
  const from = await serve(source);
  const to = await serve(other, () => void child.kill("SIGINT"));
  const child = startCopy(source, from, to);
  let errors = "";
  child.stderr!.on("data", (chunk) => (errors += String(chunk)));
  expect((await once(child, "close"))[0]).toBe(130);
  expect(errors).toBe("\nStopped. Nothing was written.\n");
  expect(other.takeWrites()).toEqual([]);
});

test("a second Ctrl-C ends the command at once, even if a request gets no response", async () => {
  const [source, other] = [createSource(), createAccount(target)];
  let child: ChildProcess;
  const never = new Promise<void>(() => {});
  const from = await serve(source);
  const to = await serve(other, (method) => (isWrite(method) ? (child.kill("SIGINT"), never) : undefined));
  child = startCopy(source, from, to);
  let errors = "";
  child.stderr!.on("data", (chunk) => {
    errors += String(chunk);
    if (String(chunk).includes("Press Ctrl-C again")) child.kill("SIGINT");
  });
  expect((await once(child, "close"))[0]).toBe(130);
  expect(errors).toContain("Stopped. At least 0 of 45 changes were made. Run the command again to continue.");
});
