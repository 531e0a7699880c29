/** What a request costs the process that makes it. */
import { contenders, names } from "../contenders/clients.ts";
import { reportOf, withServer } from "../processes.ts";
import { type Limit, limits, measures, type RequestCosts } from "../programs/measures.ts";
import type { Findings, Goal, Table } from "../results.ts";
import { median, ratioOf } from "../statistics.ts";
import type { Measurement, Settings } from "./section.ts";

export const requests: Measurement = {
  title: "Requests",
  about:
    "User and system CPU time of the process per request to a loopback server, and per call with `fetch` replaced by an immediate response (layer alone), as ratio to bare `fetch`. Values are medians over rounds. In each round, every contender runs one block, in rotating order.",
  packages: ["openapi-fetch", "@hey-api/openapi-ts", "orval", "@redocly/cli", "swagger-typescript-api"],
  measure,
};

async function measure({ quick, failures }: Settings): Promise<Findings> {
  const args = [quick ? "0.18" : "1", ...Object.keys(failures)];
  const costs = await withServer((url) => reportOf<RequestCosts>("requests", [`${url}/exchange`, ...args]));
  const goals = [names.ours, names.bare].flatMap((name) => limits.map((limit) => goalOf(costs, name, limit)));
  return { tables: [tableOf(costs, "requests", names.raw), tableOf(costs, "requests-oaf", names.openapiFetch)], goals };
}

function tableOf(costs: RequestCosts, id: string, base: string): Table {
  const columns = measures.map(({ title }) => ({ title, as: "ratio" as const }));
  const measured = Object.keys(contenders).filter((name) => costs[measures[0]!.title]?.[name]);
  const rows = measured.map((name) => ({
    name,
    cells: measures.map(({ title }) => ratioOf(costs[title] ?? {}, name, base).value),
  }));
  const samples = measures.map(({ title }) => costs[title]?.[base] ?? []);
  const microseconds = samples.map((values) => median(values).toFixed(median(values) < 10 ? 1 : 0));
  const rounds = samples.map(({ length }) => String(length));
  const last = [
    { name: `${base}, µs`, cells: microseconds },
    { name: "rounds", cells: rounds },
  ];
  return { id, head: `CPU, ratio to ${base}`, columns, rows: [...rows, ...last] };
}

function goalOf(costs: RequestCosts, name: string, { title, base, limit }: Limit): Goal {
  const { value, low, high } = ratioOf(costs[title] ?? {}, name, base);
  return { title: `${name}: ${title}, against ${base}`, value, limit, interval: [low, high] };
}
