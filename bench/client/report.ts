/** The numbers as Markdown that reads well in a terminal too. */
import { cpus } from "node:os";
import { contenders, names } from "./contenders.ts";
import { type Goal, goals, measures, type Results, type Samples } from "./measures.ts";
import { versionOf } from "./prepare.ts";
import { median, ratioOf } from "./statistics.ts";

const peers = ["openapi-fetch", "@hey-api/openapi-ts", "@redocly/cli"];

/** The whole report. */
export function report(results: Results, seconds: number): string {
  return [heading(seconds), table(results), legend(results), goalLines(results)].join("\n\n");
}

function heading(seconds: number): string {
  const versions = peers.map((name) => `${name} ${versionOf(name)}`).join(", ");
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  const node = `Node ${process.version} (undici ${process.versions.undici})`;
  return `td-cdp ${versionOf("td-cdp")}, ${versions}\n${node}, ${machine}, ${seconds.toFixed(0)} s`;
}

/** A row for each contender; the first number of a cell is the ratio to `fetch`, the second that to openapi-fetch. */
function table(results: Results): string {
  const shown = measures.filter(({ title }) => results[title]);
  const rows = [
    ["CPU per request", ...shown.map(({ title }) => title)],
    ...Object.keys(contenders).map((name) => [name, ...shown.map(({ title }) => cell(results[title] ?? {}, name))]),
    [`${names.raw}, µs`, ...shown.map(({ title }) => microseconds(results[title]?.[names.raw]))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return lines.join("\n");
}

function cell(samples: Samples, name: string): string {
  const ratios = [names.raw, names.openapiFetch].map((base) => ratioOf(samples, name, base).value.toFixed(2));
  return ratios.join(" / ");
}

function microseconds(values: number[] = []): string {
  const digits = median(values) < 10 ? 1 : 0;
  return `${median(values).toFixed(digits)} (min ${Math.min(...values).toFixed(digits)})`;
}

function legend(results: Results): string {
  const rounds = measures.map(({ title }) => results[title]?.[names.raw]?.length).join(", ");
  return [
    "User and system CPU of the process, as ratio to bare fetch / to openapi-fetch: medians over rounds in which each",
    `contender does one block, in turning order; ${rounds} rounds.`,
  ].join("\n");
}

function goalLines(results: Results): string {
  const verdict = (name: string, { title, base, limit }: Goal) => {
    const { value, low, high } = ratioOf(results[title] ?? {}, name, base);
    return `${value <= limit ? "met" : "OVER"} with ${value.toFixed(3)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  };
  const lines = goals.map((goal) => {
    const { title, base, limit } = goal;
    return `- ${title} ≤ ${limit} x ${base}: ${verdict(names.ours, goal)}; without retry and timeout ${verdict(names.bare, goal)}`;
  });
  return `Goals, with the 95 % interval of each median:\n\n${lines.join("\n")}`;
}
