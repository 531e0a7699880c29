/** Reads the list of the server in all ways, which take turns, and reports what each costs. */
import { contenders } from "../contenders/clients.ts";
import type { Calls } from "../contenders/types.ts";
import { cpuOf, type Samples, rotateOrder } from "../statistics.ts";
import { itemsOfPage, loops, readers } from "./loops.ts";

export interface ListCosts {
  /** Microseconds a page, one number a round. */
  cpu: Samples;
  /** Seconds for 50 pages that take 20 ms each, as does the work on each of them. */
  waiting: Record<string, number>;
  computing: Record<string, number>;
  memory: Record<string, { alive: number; heap: number; rss: number }>;
}

type Work = () => Promise<void> | void;

const [, , baseUrl, roundsText, pagesText, ...absent] = process.argv;
const [rounds, pageCount] = [Number(roundsText), Number(pagesText)];
const latency = 20;
const collect = (globalThis as { gc?: () => void }).gc!;
const { fetch } = globalThis;
const present = readers.filter(([, client]) => !absent.includes(client));

const costs: ListCosts = {
  memory: await each((title) => memory(title)),
  waiting: await each((title) => seconds(title, () => pause(latency))),
  computing: await each((title) => seconds(title, compute)),
  cpu: await turns(),
};
process.send?.(costs, () => process.disconnect());

/** How many pages are alive while one is in use, and what the process grows by after the first tenth of them. */
async function memory(title: string): Promise<ListCosts["memory"][string]> {
  const { parse } = JSON;
  const parsed: WeakRef<object>[] = [];
  const samples: { alive: number; heap: number; rss: number }[] = [];
  JSON.parse = (...input: Parameters<typeof parse>): unknown => {
    const value = parse(...input) as object;
    if ("pagination" in value) parsed.push(new WeakRef(value));
    return value;
  };
  let used = 0;
  await read(title, 0, pageCount, async () => {
    if (++used % 10) return;
    await pause(5);
    collect();
    const alive = parsed.filter((page) => page.deref()).length;
    samples.push({ alive, heap: process.memoryUsage().heapUsed, rss: process.memoryUsage.rss() });
  });
  JSON.parse = parse;
  if (parsed.length !== pageCount) throw new Error(`${title}: ${parsed.length} pages, not ${pageCount}`);
  const first = samples[Math.floor(samples.length / 10)]!;
  const grown = (key: "heap" | "rss") => (samples.at(-1)![key] - first[key]) / 2 ** 20;
  return { alive: Math.max(...samples.map(({ alive }) => alive)), heap: grown("heap"), rss: grown("rss") };
}

async function seconds(title: string, work: Work): Promise<number> {
  const start = performance.now();
  await read(title, latency, 50, work);
  return (performance.now() - start) / 1_000;
}

async function turns(): Promise<Samples> {
  const samples: Samples = Object.fromEntries(present.map(([title]) => [title, []]));
  for (let round = -1; round < rounds; round++)
    for (const [title] of rotateOrder(present, Math.max(round, 0))) {
      collect();
      const cpu = await cpuOf(() => read(title, 0, pageCount, () => {}));
      if (round >= 0) samples[title]!.push(cpu / pageCount);
    }
  return samples;
}

async function read(title: string, wait: number, pages: number, work: Work): Promise<void> {
  const [, client = "", loop = "hand"] = readers.find(([each]) => each === title) ?? [];
  const calls: Calls = await contenders[client]!({ baseUrl: `${baseUrl}/list/${wait}/${pages}`, fetch });
  const items = await loops[loop](calls, work);
  if (items !== pages * itemsOfPage) throw new Error(`${title}: ${items} items, not ${pages * itemsOfPage}`);
}

async function each<T>(measure: (title: string) => Promise<T>): Promise<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const [title] of present) found[title] = await measure(title);
  return found;
}

function compute(): void {
  for (const end = performance.now() + latency; performance.now() < end;);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
