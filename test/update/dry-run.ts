/** Runs five updates through the steps of update.yml, in a copy of the project with its own repository and a stub of `gh`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCommand, ExitCode, runIfMain } from "../../scripts/cli/command.ts";
import { progress } from "../../scripts/cli/progress.ts";
import { root } from "../../scripts/cli/paths.ts";
import { parseDescription, printDescription } from "../../scripts/openapi/document.ts";
import { type Scenario, scenarios } from "./scenarios.ts";
import { createOrigin, type MergedUpdate, mergeUpdate, createStubs } from "./scratch.ts";
import { type Runner, runWorkflow } from "./steps.ts";

/** The result of an update: the pull request and the state of its branch. */
export interface UpdateResult extends MergedUpdate {
  name: string;
  title: string;
  labels: string[];
  body: string;
  /** The compiler output for the regenerated client. Empty if it compiles. */
  errors: string;
}

const workflow = join(root, ".github/workflows/update.yml");

/**
 * Runs the updates. Each is merged and released before the next one.
 * @param published The published file. Default: our own description, which needs no patches.
 */
export async function dryRun(published?: string, log: (line: string) => void = () => {}): Promise<UpdateResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-update-"));
  try {
    const origin = createOrigin(folder, published === undefined);
    const document = parseDescription(readFileSync(published ?? join(root, "openapi/cdp-api.yaml"), "utf8"));
    if (published === undefined) document.openapi = "3.0.3"; // A pull accepts 3.0 only.
    return scenarios.map((scenario) => {
      scenario.edit(document);
      const source = join(folder, "published.yaml");
      writeFileSync(source, printDescription(document));
      const result = runScenario(scenario, { folder, origin, source, log });
      log(`${scenario.name}: ${result.title} [${result.labels.join(", ")}] → ${result.version}`);
      return result;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ScenarioInput {
  folder: string;
  origin: string;
  source: string;
  log(line: string): void;
}

function runScenario({ name }: Scenario, { folder, origin, source, log }: ScenarioInput): UpdateResult {
  const runs = join(folder, "run");
  rmSync(runs, { recursive: true, force: true });
  const runner: Runner = { origin, folder: runs, bin: createStubs(runs), inputs: { source } };
  log(runWorkflow(workflow, runner));
  const [request] = readGhCalls(runs).filter(({ args }) => args.slice(0, 2).join(" ") === "pr create");
  if (!request) throw new Error(`${name}: no pull request was created.`);
  const option = (key: string) => request.args[request.args.indexOf(key) + 1] ?? "";
  const labels = option("--label").split(",");
  const errors = compile(join(runs, "prepare/work"));
  return {
    name,
    title: option("--title"),
    labels,
    body: request.body,
    errors,
    ...mergeUpdate(origin, join(folder, "merge")),
  };
}

function readGhCalls(folder: string): { args: string[]; body: string }[] {
  const lines = readFileSync(join(folder, "calls"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as { args: string[]; body: string });
}

function compile(work: string): string {
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--noEmit"], {
      cwd: work,
      encoding: "utf8",
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const command = createCommand("npm run update:dry-run --", {
  0: "all five updates passed and their clients compile",
  1: "one failed",
})
  .description(
    "Runs five updates through the steps of .github/workflows/update.yml in a copy of the project, without a network: new operations, a removed field, a widened enum, a renamed path, other descriptions.",
  )
  .argument("[file]", "the published file; default: our own description")
  .action(async (published) => {
    const results = await dryRun(published, progress.log);
    for (const { errors } of results) if (errors) progress.log(errors);
    if (results.some(({ errors }) => errors !== "")) process.exitCode = ExitCode.failure;
  });

await runIfMain(import.meta.url, command);
