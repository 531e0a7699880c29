/** What reading long lists costs, beside loops by hand. */
import { reportOf, withServer } from "../processes.ts";
import type { ListCosts } from "../programs/lists.ts";
import { readers } from "../programs/loops.ts";
import type { Cell, Findings, Goal, Table } from "../results.ts";
import { median, ratioOf, type Samples } from "../statistics.ts";
import type { Measurement, Settings } from "./section.ts";

const pages = 1_000;
const byHand = "openapi-fetch, by hand";

export const lists: Measurement = {
  title: "Lists",
  about:
    "1,000 pages of 100 items from a loopback server: user and system CPU time, as ratio to a hand-written loop over openapi-fetch and to one over the same client; the number of pages in memory at once; and the time for 50 pages that take 20 ms to arrive and 20 ms to process, as ratio to the same loop. Of the peers, only redocly has pagination. With the others, one writes a loop, which costs as much as its requests.",
  packages: ["openapi-fetch", "@redocly/cli"],
  measure,
};

async function measure({ quick, failures }: Settings): Promise<Findings> {
  const args = [quick ? 3 : 7, quick ? 200 : pages, ...Object.keys(failures)].map(String);
  const costs = await withServer((url) => reportOf<ListCosts>("lists", [url, ...args], ["--expose-gc"]));
  return { tables: [cpuTable(costs), memoryTable(costs)], goals: goalsOf(costs) };
}

function cpuTable({ cpu, waiting, computing }: ListCosts): Table {
  return {
    ...{ id: "lists", head: "loop" },
    columns: [
      { title: `CPU to ${byHand}`, as: "ratio" },
      { title: "CPU to the same client by hand", as: "ratio" },
      { title: "pages per second of CPU", as: "count" },
      { title: "time with waiting", as: "ratio" },
      { title: "time with computing", as: "ratio" },
    ],
    rows: Object.keys(cpu).map((name) => {
      const times = [waiting, computing].map((found) => (found[name] ?? NaN) / (found[byHand] ?? NaN));
      const ratios = [byHand, handOf(name)].map((base) => ratioOf(cpu, name, base).value);
      return { name, cells: [...ratios, 1e6 / median(cpu[name] ?? []), ...times] };
    }),
  };
}

function memoryTable({ memory }: ListCosts): Table {
  return {
    ...{ id: "lists-memory", head: "loop" },
    columns: [
      { title: "pages in memory at most", as: "count" },
      { title: "heap growth, MB", as: "fixed" },
      { title: "RSS growth, MB", as: "fixed" },
    ],
    rows: Object.entries(memory).map(([name, { alive, heap, rss }]) => ({ name, cells: [alive, heap, rss] as Cell[] })),
    notes: ["td-cdp requests one page ahead. Pages that the engine has not collected yet are counted."],
  };
}

function goalsOf({ cpu, waiting, computing, memory }: ListCosts): Goal[] {
  const title = "td-cdp, pages";
  const time = (found: Record<string, number>) => (found["td-cdp, iterate"] ?? NaN) / (found["td-cdp, by hand"] ?? NaN);
  return [
    ratioGoal("CPU of pages against a loop by hand over openapi-fetch", cpu, title, byHand),
    ratioGoal("CPU of pages against a loop by hand over the same client", cpu, title, handOf(title)),
    { title: "Time with waiting, against a loop by hand", value: time(waiting), limit: 0.6 },
    { title: "Time with computing, against a loop by hand", value: time(computing), limit: 0.6 },
    { title: "Pages in memory at once", value: memory[title]?.alive ?? NaN, limit: 3 },
  ];
}

function ratioGoal(title: string, cpu: Samples, name: string, base: string): Goal {
  const { value, low, high } = ratioOf(cpu, name, base);
  return { title, value, limit: 1.06, interval: [low, high] };
}

/** The loop by hand over the client of a reader. */
function handOf(title: string): string {
  const [, client] = readers.find(([each]) => each === title) ?? [];
  return readers.find(([, each, loop]) => each === client && loop === "hand")?.[0] ?? "";
}
