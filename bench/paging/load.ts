/** Reads the list of the server in all ways, which take turns, and says what each costs beside the loop by hand. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { createClient } from "td-cdp";
import { itemsOfPage, type List, type Loop, loops, pageOf } from "./loops.ts";

type Name = keyof typeof loops;

const pageCount = 1_000;
const latency = 20;
const collect = (globalThis as { gc?: () => void }).gc!;

const works: Record<string, () => Promise<void> | void> = {
  waiting: () => pause(latency),
  computing() {
    for (const end = performance.now() + latency; performance.now() < end;);
  },
};

const server = fork(fileURLToPath(new URL("server.mjs", import.meta.url)), { execArgv: [] });
try {
  const [port] = (await once(server, "message")) as [number];
  const listOf = (wait: number, pages: number): List => {
    const baseUrl = `http://127.0.0.1:${port}/${wait}/${pages}`;
    return createClient({ apiKey: "1/abc", baseUrl }).audiences.realtimeAttributes.list;
  };
  console.log(`Lists: Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`);
  console.log(`\n${pageCount} pages of ${itemsOfPage} items, garbage collected after every tenth page:`);
  for (const name of Object.keys(loops) as Name[]) await memory(name, listOf(0, pageCount));
  console.log(`\n${latency} ms for each request and ${latency} ms of work for each page, 50 pages:`);
  for (const kind of Object.keys(works)) await wall(kind, listOf(latency, 50));
  console.log("\nCPU, medians of pairs that took turns:");
  await cpu("against a loopback server", listOf(0, pageCount), 7);
  await cpu("with answers from memory", instant(listOf(0, 1)), 40);
} finally {
  server.disconnect();
}

/** How many answers are alive while one is in use, and what the process grows by from page 100 to the last. */
async function memory(name: Name, list: List): Promise<void> {
  const answers: WeakRef<object>[] = [];
  const samples: { alive: number; heap: number; rss: number }[] = [];
  const noted = standIn(list, async (...input) => {
    const data = await list(...input);
    answers.push(new WeakRef(data));
    return data;
  });
  let used = 0;
  await loops[name](noted, async () => {
    if (++used % 10) return;
    await pause(5);
    collect();
    const alive = answers.filter((each) => each.deref()).length;
    samples.push({ alive, heap: process.memoryUsage().heapUsed, rss: process.memoryUsage.rss() });
  });
  const grown = (key: "heap" | "rss") => ((samples.at(-1)![key] - samples[9]![key]) / 2 ** 20).toFixed(1);
  const most = Math.max(...samples.map(({ alive }) => alive));
  const growth = `heap ${grown("heap")} MB, RSS ${grown("rss")} MB more at the end than after page 100`;
  console.log(`  ${name}: at most ${most} pages (${most * itemsOfPage} items) alive; ${growth}`);
}

async function wall(kind: string, list: List): Promise<void> {
  const times = { "by hand": 0, iterate: 0 };
  for (const name of ["by hand", "iterate"] as const) {
    const start = performance.now();
    await loops[name](list, works[kind]!);
    times[name] = performance.now() - start;
  }
  const ratio = times.iterate / times["by hand"];
  console.log(`  ${kind}: iterate takes ${ratio.toFixed(2)} x the time of the loop by hand (goal 0.6)`);
}

async function cpu(where: string, list: List, pairs: number): Promise<void> {
  const { "by hand": hand, ...others } = loops;
  for (const [name, loop] of Object.entries(others)) {
    for (const each of [hand, loop]) await cpuOf(each, list);
    const found: { ratio: number; more: number }[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const [one, other] = [await cpuOf(hand, list), await cpuOf(loop, list)];
      found.push({ ratio: other / one, more: (other - one) / pageCount });
    }
    const [ratio, more] = (["ratio", "more"] as const).map((key) => median(found.map((each) => each[key])));
    console.log(`  ${where}: ${name} ${ratio!.toFixed(2)} x the loop by hand, ${more!.toFixed(0)} µs more a page`);
  }
}

/** Microseconds of user and system time. */
async function cpuOf(loop: Loop, list: List): Promise<number> {
  collect();
  const before = process.cpuUsage();
  const items = await loop(list, () => {});
  const { user, system } = process.cpuUsage(before);
  if (items !== pageCount * itemsOfPage) throw new Error(`${items} items, not ${pageCount * itemsOfPage}`);
  return user + system;
}

/** The same pages, parsed before. */
function instant(list: List): List {
  const answers = Array.from({ length: pageCount }, (_, index) => pageOf(index + 1, pageCount));
  return standIn(list, async ({ "page[after]": after = "1" }) => answers[Number(after) - 1]! as Answer);
}

type Answer = Awaited<ReturnType<List>>;

function standIn(list: List, call: (...input: Parameters<List>) => Promise<Answer>): List {
  return Object.assign(call, { result: list.result, route: list.route });
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1]!;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
