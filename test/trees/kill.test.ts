/** A copy in a process of its own, which is killed in the middle and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { all, and, segment } from "../../src/rules.ts";
import { exportTree } from "../../src/trees.ts";
import { config, createAccount, serveAccount, target } from "./account.ts";
import { bundleProgram } from "./program.ts";

const program = `
import { createClient } from "td-cdp";
import { copyTree } from "td-cdp/trees";
const [apiKey, from, to] = process.argv.slice(2);
const place = (baseUrl, parentSegmentId) => ({ cdp: createClient({ apiKey, baseUrl }), parentSegmentId });
await copyTree(place(from, 401), place(to, 402), { concurrency: 3 });
`;

test("a copy that is killed, and run again, is complete and has nothing twice", async () => {
  const folders = Array.from({ length: 5 }, (_, index) => ({
    name: `Folder ${index}`,
    segments: Array.from({ length: 8 }, (_, position) => {
      const id = 1000 + index * 8 + position;
      return { id, name: `Segment ${position}`, rule: id > 1000 ? all(and(segment(id - 1))) : null };
    }),
  }));
  const source = createAccount({ ...config, id: 401, name: "Source", folders });
  const other = createAccount(target);
  const file = await bundleProgram(program);
  let child: ChildProcess;
  let writes = 0;
  const kills = new Set([1, 4, 17, 40]);
  const killAfterWrite = (method: string) => void (method !== "GET" && kills.has(++writes) && child.kill("SIGKILL"));
  const from = await serveAccount(source);
  const to = await serveAccount(other, { beforeResponse: killAfterWrite });
  const endings: string[] = [];
  while (endings.at(-1) !== "0" && endings.length < 10) {
    child = spawn(process.execPath, [file, source.fake.options.apiKey as string, from, to], { stdio: "inherit" });
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    endings.push(signal ?? `${code}`);
  }
  expect(endings).toEqual(["SIGKILL", "SIGKILL", "SIGKILL", "SIGKILL", "0"]);
  const options = { include: [] };
  expect(await exportTree(other.cdp, { parentSegmentId: 402, ...options })).toEqual(
    await exportTree(source.cdp, { parentSegmentId: 401, ...options }),
  );
  const created = other.fake.requests.filter(({ method, status }) => method === "POST" && status === 200);
  expect(created).toHaveLength(45);
});
