/** A copy in a process of its own, which is killed in the middle and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { all, and, segment } from "../../src/rules.ts";
import { exportTree } from "../../src/trees.ts";
import { createAccount, type Account, config, target } from "./account.ts";

const program = `
import { createClient } from "td-cdp";
import { copyTree } from "td-cdp/trees";
const [apiKey, from, to] = process.argv.slice(2);
const place = (baseUrl, parentSegmentId) => ({ cdp: createClient({ apiKey, baseUrl }), parentSegmentId });
await copyTree(place(from, 401), place(to, 402), { concurrency: 3 });
`;

const folder = mkdtempSync(join(root, "node_modules/.trees-kill-"));
const file = join(folder, "copy.mjs");

beforeAll(async () => {
  const entries = { "td-cdp/trees": "src/trees.ts", "td-cdp": "src/index.ts" };
  await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    alias: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
    ...{ bundle: true, format: "esm", platform: "node", outfile: file, logLevel: "silent" },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Serves a fake while something runs. `onWrite` is called after a write was carried out, before its response is sent. */
async function serve<T>({ fake }: Account, onWrite: () => void, run: (origin: string) => Promise<T>): Promise<T> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = "GET", url = "/", headers } = request;
    const body = chunks.length > 0 ? Buffer.concat(chunks).toString() : null;
    const result = await fake.fetch(`http://localhost${url}`, {
      method,
      headers: new Headers(headers as Record<string, string>),
      body,
    });
    if (method !== "GET") onWrite();
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

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
  let child: ChildProcess;
  let writes = 0;
  const kills = new Set([1, 4, 17, 40]);
  const onWrite = () => void (kills.has(++writes) && child.kill("SIGKILL"));
  const endings = await serve(
    source,
    () => undefined,
    (from) =>
      serve(other, onWrite, async (to) => {
        const endings: string[] = [];
        while (endings.at(-1) !== "0" && endings.length < 10) {
          child = spawn(process.execPath, [file, source.fake.options.apiKey as string, from, to], { stdio: "inherit" });
          const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
          endings.push(signal ?? `${code}`);
        }
        return endings;
      }),
  );
  expect(endings).toEqual(["SIGKILL", "SIGKILL", "SIGKILL", "SIGKILL", "0"]);
  const options = { include: [] };
  expect(await exportTree(other.cdp, { parentSegmentId: 402, ...options })).toEqual(
    await exportTree(source.cdp, { parentSegmentId: 401, ...options }),
  );
  const created = other.fake.requests.filter(({ method, status }) => method === "POST" && status === 200);
  expect(created).toHaveLength(45);
});
