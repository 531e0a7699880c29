/** What each client does at run time when not all goes well. */
import { reportOf, withServer } from "../processes.ts";
import type { Verdict, Verdicts } from "../programs/behavior.ts";
import { contenderNames } from "../contenders/names.ts";
import type { Findings, Table } from "../results.ts";
import type { Measurement, Settings } from "./section.ts";

const words: Record<Verdict, string> = { yes: "yes", option: "if told to", no: "no" };

export const behavior: Measurement = {
  title: "Behavior",
  about:
    "Each client against a loopback server that answers as APIs do on bad days. “If told to” is an option of its own; " +
    "what one can build around any of them does not count.",
  packages: ["openapi-fetch", "@hey-api/openapi-ts", "orval", "@redocly/cli", "swagger-typescript-api"],
  measure,
};

async function measure({ failures }: Settings): Promise<Findings> {
  const names = contenderNames.filter((name) => !failures[name]);
  const verdicts = await withServer((url) => reportOf<Verdicts>("behavior", [url, ...names]));
  const rows = Object.entries(verdicts).map(([name, cells]) => ({
    name,
    cells: names.map((contender) => words[cells[contender] ?? "no"]),
  }));
  const able = names.map((name) => Object.values(verdicts).filter((cells) => cells[name] !== "no").length);
  const table: Table = {
    ...{ id: "behavior", head: "what it does", columns: names.map((title) => ({ title, as: "count" as const })) },
    rows: [...rows, { name: `of ${rows.length}`, cells: able }],
    notes: ["The limit of td-cdp is 60 seconds unless it is told another, longer than the trial lasts."],
  };
  return { tables: [table], goals: [] };
}
