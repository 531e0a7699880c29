/** Prints what `contractWith` finds: `npm run mock:report`. */
import { createCommand, ExitCode, runIfMain } from "../../scripts/cli/command.ts";
import { progress } from "../../scripts/cli/progress.ts";
import { startMock } from "../../scripts/mock/mock.ts";
import { type ContractRow, contractWith, holds } from "./contract.ts";

/** A line a call: its operation, request, answer and how many wrong requests were refused; what went wrong below it. */
export function reportOf(rows: ContractRow[]): string {
  const head = ["operation".padEnd(110), "request ", "answer ", "wrong requests refused"].join("  ");
  return [head, ...rows.flatMap(linesOf), totals(rows)].join("\n");
}

function linesOf(row: ContractRow): string[] {
  const { call, refusal, problems, mutants } = row;
  const operation = `${call.route.method} ${call.route.path}${call.route.variant ? ` (${call.route.variant})` : ""}`;
  const accepted = mutants.filter(({ status }) => status !== 422);
  const refused = mutants.length === 0 ? "-" : `${mutants.length - accepted.length} of ${mutants.length}`;
  const answer = refusal ? "none" : problems.length === 0 ? "valid" : "invalid";
  const line = [operation.padEnd(110), refusal ? "refused " : "accepted", answer.padEnd(7), refused].join("  ");
  const complaints = [refusal, ...problems, ...accepted.map(({ change, status }) => `${change}: ${status}`)];
  return [line, ...complaints.filter((text) => text !== undefined).map((text) => `    ${text}`)];
}

function totals(rows: ContractRow[]): string {
  const operations = new Set(rows.map(({ call }) => `${call.route.method} ${call.route.path}`)).size;
  const count = (keep: (row: ContractRow) => boolean) => rows.filter(keep).length;
  const mutants = rows.flatMap((row) => row.mutants);
  return [
    `${operations} operations, ${rows.length} calls:`,
    `${count(({ refusal }) => refusal === undefined)} requests accepted,`,
    `${count(({ refusal, problems }) => refusal === undefined && problems.length === 0)} answers valid,`,
    `${mutants.filter(({ status }) => status === 422).length} of ${mutants.length} wrong requests refused`,
  ].join(" ");
}

const command = createCommand("npm run mock:report --", { 0: "all is as the description says", 1: "something is not" })
  .description(
    "Makes every call of the client against the mock, with wrong variants of its request, and prints a table.",
  )
  .action(async () => {
    const mock = await startMock();
    const rows = await contractWith(mock.url);
    await mock.close();
    progress.log(reportOf(rows));
    if (!rows.every(holds)) process.exitCode = ExitCode.failure;
  });

await runIfMain(import.meta.url, command);
