/** Runs the suites on every runtime against one server, with the package as it is built. */
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { CommandError, exit, main } from "../../scripts/command/command.ts";
import type { Progress } from "../../scripts/command/progress.ts";
import { root } from "../../scripts/command/project.ts";
import { runtimes } from "./platforms.ts";
import { cache, fetched, finished, longestRun, type Program, start, stopAll, succeed } from "./programs.ts";

interface Row extends Program {
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

/** Of this process alone, so that two runs do not disturb each other. */
const build = join(cache, `build-${process.pid}`);
const suites = ["conformance", "secrets", "fake"];
/** The runtime of this command, which needs no package. */
const own: Program = { name: "this", version: process.versions.node, file: process.execPath, args: [] };

await main(import.meta.url, {
  help: `Usage: npm run test:runtimes [-- --only NAME] [-- --suite NAME]

Builds the package and runs the conformance suites on ${runtimes.map(({ name }) => name).join(", ")}, each from its npm package.

  --only    one runtime; "this" is the one that runs the command
  --suite   ${suites.join(" or ")}

Exit codes: 0 all passed, 1 something failed or has no such name, 2 wrong arguments.`,
  options: { only: { type: "string" }, suite: { type: "string" } },
  positionals: { atLeast: 0, atMost: 0 },
  async run({ options, progress }) {
    const chosen = chosenFrom([...runtimes.map(({ name }) => name), own.name], options.only);
    const run = chosenFrom(suites, options.suite);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
    process.on("exit", cleanUp);
    await progress.stage("build", buildAll, () => "the package and the suites");
    const programs = await install(options.only ? chosen : chosen.slice(0, -1), progress);
    const rows = await runAll(programs, run, progress);
    return report(rows, progress);
  },
});

function chosenFrom(names: string[], name: string | boolean | undefined): string[] {
  if (name === undefined) return names;
  if (!names.includes(String(name))) throw new CommandError(`There is no ${name}: there are ${names.join(", ")}.`);
  return [String(name)];
}

function cleanUp(): void {
  stopAll();
  rmSync(build, { recursive: true, force: true });
}

async function buildAll(): Promise<void> {
  mkdirSync(join(build, "test"), { recursive: true });
  writeFileSync(join(build, "package.json"), '{ "type": "module" }\n');
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  await succeed(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", join(build, "dist")]);
  const folder = join(root, "test/runtimes");
  for (const file of readdirSync(folder)) {
    const { outputText } = ts.transpileModule(readFileSync(join(folder, file), "utf8"), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    writeFileSync(join(build, "test", file.replace(/\.ts$/, ".js")), outputText);
  }
}

/** The programs to run the suites with; what npm does not have for this machine is left out, and said. */
async function install(names: string[], progress: Progress): Promise<Program[]> {
  const programs: Program[] = names.includes(own.name) ? [own] : [];
  for (const runtime of runtimes.filter(({ name }) => names.includes(name))) {
    const text = (found: Program | string) => (typeof found === "string" ? `skipped: ${found}` : found.version);
    const found = await progress.stage(runtime.name, () => fetched(runtime), text);
    if (typeof found !== "string") programs.push(found);
  }
  return programs;
}

async function runAll(programs: Program[], chosen: string[], progress: Progress): Promise<Row[]> {
  const server = start(process.execPath, [join(build, "test/server.js")]);
  const [ports] = (await once(createInterface({ input: server.stdout! }), "line")) as [string];
  const client = pathToFileURL(join(build, "dist/src/index.js")).href;
  const environment = { TD_CDP_RUNTIMES: JSON.stringify({ client, ports: JSON.parse(ports) }) };
  const rows: Row[] = [];
  for (const program of programs) rows.push(await runOn(program, chosen, environment, progress));
  server.stdin!.end();
  return rows;
}

async function runOn(program: Program, chosen: string[], environment: object, progress: Progress): Promise<Row> {
  const started = performance.now();
  const row = { ...program, passed: 0, failed: 0, skipped: 0, seconds: 0 };
  for (const suite of chosen) {
    const { code, output } = await finished(
      start(program.file, [...program.args, join(build, "test", `${suite}.js`)], environment),
    );
    const [, passed, failed, skipped] = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output) ?? [0, 0, 0, 0];
    row.passed += Number(passed);
    row.skipped += Number(skipped);
    row.failed += Number(failed) || (code === 0 && Number(passed) > 0 ? 0 : 1);
    if (code !== 0 || Number(failed)) progress.say(failuresIn(program, suite, code, output));
  }
  return { ...row, seconds: (performance.now() - started) / 1000 };
}

function failuresIn({ name }: Program, suite: string, code: number | null, output: string): string {
  const lines = output.split("\n").filter((line) => !/^ok \d/.test(line));
  return `✗ ${name} ${suite}: ${code === null ? `stopped after ${longestRun / 1000} s` : `exit code ${code}`}\n${lines.join("\n")}`;
}

function report(rows: Row[], progress: Progress): number {
  const heads = ["runtime", "version", "passed", "failed", "skipped", "seconds"];
  const cells = rows.map(({ name, version, passed, failed, skipped, seconds }) => [
    name,
    version,
    passed,
    failed,
    skipped,
    seconds.toFixed(1),
  ]);
  for (const line of [heads, ...cells])
    progress.say(
      line
        .map((cell) => String(cell).padEnd(10))
        .join("")
        .trimEnd(),
    );
  const sum = (key: "passed" | "failed" | "skipped") => rows.reduce((total, row) => total + row[key], 0);
  progress.say(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return rows.length > 0 && sum("failed") === 0 ? exit.done : exit.failed;
}
