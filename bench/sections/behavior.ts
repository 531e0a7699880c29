/** What each client does at run time when not all goes well. */
import { reportOf, withServer } from "../processes.ts";
import type { Verdict, Verdicts } from "../programs/behavior.ts";
import { contenderNames, own } from "../contenders/contender-names.ts";
import type { Findings, Goal, Table } from "../results.ts";
import { sizeOf } from "./bundle.ts";
import type { Measurement, Settings } from "./section.ts";

const words: Record<Verdict, string> = { yes: "yes", option: "option", no: "no" };

const total = "of ten";

export const behavior: Measurement = {
  title: "Behavior",
  about:
    "Each client against a loopback server that simulates common failures. “Option” means that the client has an option for it. Code that one can write around a client does not count.",
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
  const perByte = names.map((name, at) => able[at]! / (sizeOf(`${name}.all.ts`).gzip / 1_024));
  const table: Table = {
    ...{ id: "behavior", head: "behavior", columns: names.map((title) => ({ title, as: "count" as const })) },
    rows: [
      ...rows,
      { name: total, cells: able },
      { name: "per kB of a bundle with all calls", cells: perByte.map((value) => value.toFixed(2)) },
    ],
    notes: ["The default timeout of td-cdp is 60 seconds, longer than the trial. The trial sets the option."],
  };
  return { tables: [table], goals: [goalOf(names, perByte)] };
}

function goalOf(names: string[], perByte: number[]): Goal {
  const best = Math.max(...perByte.filter((_, at) => !own.includes(names[at]!)));
  return {
    title: "Behavior per byte, against the best peer",
    value: perByte[names.indexOf("td-cdp")]! / best,
    limit: 1,
    atLeast: true,
  };
}
