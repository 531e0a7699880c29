/** Runs the suites on every runtime against one server, with the package as it is built. */
import { once } from "node:events";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Option } from "@commander-js/extra-typings";
import ts from "typescript";
import { createCommand, ExitCode, runIfMain } from "../../scripts/cli/command.ts";
import { progress } from "../../scripts/cli/progress.ts";
import { terminationSignals } from "../../scripts/cli/stop-on-signal.ts";
import { root } from "../../scripts/cli/paths.ts";
import { type Host, hosts } from "./hosts.ts";
import { cache, longestRun, start, stopAll, succeed } from "./programs.ts";

interface Row {
  name: string;
  version: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** Why checks were skipped. */
  reasons: Set<string>;
}

/** Of this process alone, so that two runs do not disturb each other. */
const build = join(cache, `build-${process.pid}`);
const suites = ["conformance", "secrets", "fake"];
const names = Object.keys(hosts);

const command = createCommand("npm run test:runtimes --", { 0: "all passed", 1: "something failed" })
  .description(
    `Builds the package and runs the conformance suites on ${names.slice(0, -1).join(", ")}: a page in the browser of this machine, and the others from their npm packages. "this" is the runtime of the command.`,
  )
  .addOption(new Option("--only <runtime>").choices(names))
  .addOption(new Option("--suite <name>").choices(suites))
  .action(async ({ only, suite }) => {
    for (const signal of terminationSignals) process.on(signal, () => process.exit(130));
    process.on("exit", cleanUp);
    await progress.step("build", buildAll, () => "the package and the suites");
    const found = await find(only ? [only] : names.slice(0, -1));
    const rows = await runAll(found, suite ? [suite] : suites);
    process.exitCode = report(rows);
  });

await runIfMain(import.meta.url, command);

function cleanUp(): void {
  stopAll();
  rmSync(build, { recursive: true, force: true });
}

async function buildAll(): Promise<void> {
  const library = join(build, "node_modules/td-cdp");
  for (const folder of [join(build, "test"), library]) mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "package.json"), join(library, "package.json"));
  writeFileSync(join(build, "package.json"), '{ "type": "module" }\n');
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  await succeed(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", join(library, "dist")]);
  const folder = join(root, "test/runtimes");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
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

/** The hosts of the suites; one that cannot be had on this machine is left out, and said. */
async function find(chosen: string[]): Promise<Host[]> {
  const found: Host[] = [];
  for (const name of chosen) {
    const text = (host: Host | string) => (typeof host === "string" ? `skipped: ${host}` : host.version);
    const host = await progress.step(name, hosts[name]!, text);
    if (typeof host !== "string") found.push(host);
  }
  return found;
}

async function runAll(found: Host[], chosen: string[]): Promise<Row[]> {
  const server = start(process.execPath, [join(build, "test/server.js")]);
  const [ports] = (await once(createInterface({ input: server.stdout! }), "line")) as [string];
  const rows: Row[] = [];
  for (const host of found) rows.push(await runOn(host, chosen, ports));
  server.stdin!.end();
  return rows;
}

async function runOn(host: Host, chosen: string[], ports: string): Promise<Row> {
  const started = performance.now();
  const { name, version } = host;
  const row = { name, version, passed: 0, failed: 0, skipped: 0, seconds: 0, reasons: new Set<string>() };
  for (const suite of chosen) {
    const { code, output } = await host.run(suite, build, { TD_CDP_HOST: name, TD_CDP_PORTS: ports });
    const [, passed, failed, skipped] = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output) ?? [0, 0, 0, 0];
    for (const [, reason] of output.matchAll(/^ok .* # SKIP (.+)$/gm)) row.reasons.add(reason!);
    row.passed += Number(passed);
    row.skipped += Number(skipped);
    row.failed += Number(failed) || (code === 0 && Number(passed) > 0 ? 0 : 1);
    if (code !== 0 || Number(failed)) progress.log(failuresIn(host, suite, code, output));
  }
  return { ...row, seconds: (performance.now() - started) / 1000 };
}

function failuresIn({ name }: Host, suite: string, code: number | null, output: string): string {
  const lines = output.split("\n").filter((line) => !/^ok \d/.test(line));
  return `✗ ${name} ${suite}: ${code === null ? `stopped after ${longestRun / 1000} s` : `exit code ${code}`}\n${lines.join("\n")}`;
}

function report(rows: Row[]): number {
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
    progress.log(
      line
        .map((cell) => String(cell).padEnd(15))
        .join("")
        .trimEnd(),
    );
  for (const { name, reasons } of rows) for (const reason of reasons) progress.log(`skipped on ${name}: ${reason}`);
  const sum = (key: "passed" | "failed" | "skipped") => rows.reduce((total, row) => total + row[key], 0);
  progress.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return rows.length > 0 && sum("failed") === 0 ? ExitCode.success : ExitCode.failure;
}
