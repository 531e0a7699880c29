/** The processes of the benchmark: programs that report by a message, the server, and commands whose CPU counts. */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ExitCode } from "../scripts/cli/command.ts";
import { generated } from "./contenders/generators.ts";

/** The programs of bench/programs that run in a process of their own. */
export const programs = ["behavior", "lists", "requests", "rules", "server", "tree-server", "trees"];

/** Where they are compiled to, beside the clients that they import. */
export const compiled = join(generated, "run");

/** What a program reports, run by `node` alone. */
export function reportOf<Report>(program: string, args: string[] = [], execArgv: string[] = []): Promise<Report> {
  return messageOf<Report>(fork(pathOf(program), args, { execArgv }));
}

/** Does something while a server runs, in a process of its own, so that its work counts for nobody. */
export async function withServer<T>(
  work: (url: string) => Promise<T>,
  program = "server",
  args: string[] = [],
): Promise<T> {
  const server = fork(pathOf(program), args, { execArgv: [] });
  try {
    return await work(await messageOf<string>(server));
  } finally {
    if (server.connected) server.disconnect();
  }
}

/** Seconds of CPU of a command, by the `times` of the shell, which counts the children of children. Throws if the command fails. */
export function cpuOfCommand(command: string, args: string[], cwd: string): number {
  const shell = ["-c", '"$0" "$@" >/dev/null; code=$?; times; exit $code', command, ...args];
  const { status, stdout, stderr } = spawnSync("sh", shell, { cwd, encoding: "utf8" });
  if (status !== ExitCode.success && status !== ExitCode.unchanged)
    throw new Error(`${[command, ...args].join(" ")} failed: ${stderr}`);
  const [, children = ""] = stdout.trim().split("\n");
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

function pathOf(program: string): string {
  return join(compiled, `${program}.mjs`);
}

/** The first message of a process; rejects when it ends without one. */
async function messageOf<Message>(process: ChildProcess): Promise<Message> {
  const ended = once(process, "exit").then(([code]) => {
    throw new Error(`A program of the benchmark ended early, with exit code ${code}.`);
  });
  const [message] = (await Promise.race([once(process, "message"), ended])) as [Message];
  ended.catch(() => {});
  return message;
}
