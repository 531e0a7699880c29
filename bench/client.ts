/**
 * What a request costs: CPU against a loopback server, and of the layer alone, for this client, bare fetch and the clients
 * of others. Less than 90 seconds, with `--quick` less than 20 and rougher; `--write` keeps the report in bench/RESULTS.md.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../scripts/command/project.ts";
import type { Results } from "./client/measures.ts";
import { prepare, programs } from "./client/prepare.ts";
import { report } from "./client/report.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, write: { type: "boolean" } } });
const [start, end] = ["<!-- client: npm run bench -- --write -->", "<!-- end of client -->"];
const resultsFile = join(root, "bench/RESULTS.md");

await prepare();
const startedAt = performance.now();
const server = fork(programs.server, { execArgv: [] });
try {
  const port = await messageOf<number>(server);
  const args = [`http://127.0.0.1:${port}`, values.quick ? "0.18" : "1"];
  const results = await messageOf<Results>(fork(programs.load, args, { execArgv: [] }));
  const text = report(results, (performance.now() - startedAt) / 1000);
  console.log(text);
  if (values.write) write(text);
} finally {
  if (server.connected) server.disconnect();
}

/** The first message of a process; rejects when it ends without one. */
async function messageOf<Message>(process: ChildProcess): Promise<Message> {
  const ended = once(process, "exit").then(([code]) => {
    throw new Error(`The benchmark ended early, with exit code ${code}.`);
  });
  const [message] = (await Promise.race([once(process, "message"), ended])) as [Message];
  ended.catch(() => {});
  return message;
}

/** Puts the report between its markers, and leaves the rest of the file alone. */
function write(text: string): void {
  const old = existsSync(resultsFile) ? readFileSync(resultsFile, "utf8") : `# Results\n\n${start}\n${end}\n`;
  const [before, rest = ""] = old.split(start);
  const after = rest.includes(end) ? rest.slice(rest.indexOf(end)) : `${end}\n`;
  writeFileSync(resultsFile, `${before?.trimEnd()}\n\n${start}\n\n${text}\n\n${after}`);
}
