/** Runs five updates through the steps of update.yml, in a copy of the project with a repository and a `gh` of its own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExitCode, runIfMain } from "../../scripts/cli/command.ts";
import { root } from "../../scripts/cli/paths.ts";
import { parseDescription, printDescription } from "../../scripts/openapi/document.ts";
import { type Scenario, scenarios } from "./scenarios.ts";
import { createOrigin, type MergedUpdate, mergeUpdate, createStubs } from "./scratch.ts";
import { type Runner, runWorkflow } from "./steps.ts";

/** What became of an update: the pull request and the state of its branch. */
export interface UpdateResult extends MergedUpdate {
  name: string;
  title: string;
  labels: string[];
  body: string;
  /** What the compiler says of the regenerated client; nothing when it compiles. */
  mistakes: string;
}

const workflow = join(root, ".github/workflows/update.yml");
/**
 * Runs the updates; each is merged and released before the next.
 * @param published The published file. Without it our own description stands for it, in which there is nothing to patch.
 */
export async function dryRun(published?: string, say: (line: string) => void = () => {}): Promise<UpdateResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-update-"));
  try {
    const origin = createOrigin(folder, published === undefined);
    const document = parseDescription(readFileSync(published ?? join(root, "openapi/cdp-api.yaml"), "utf8"));
    if (published === undefined) document.openapi = "3.0.3"; // What is published is 3.0, and a pull refuses anything else.
    return scenarios.map((scenario) => {
      scenario.edit(document);
      const source = join(folder, "published.yaml");
      writeFileSync(source, printDescription(document));
      const outcome = runScenario(scenario, { folder, origin, source, say });
      say(`${scenario.name}: ${outcome.title} [${outcome.labels.join(", ")}] → ${outcome.version}`);
      return outcome;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ScenarioInput {
  folder: string;
  origin: string;
  source: string;
  say(line: string): void;
}

function runScenario({ name }: Scenario, { folder, origin, source, say }: ScenarioInput): UpdateResult {
  const runs = join(folder, "run");
  rmSync(runs, { recursive: true, force: true });
  const runner: Runner = { origin, folder: runs, bin: createStubs(runs), inputs: { source } };
  say(runWorkflow(workflow, runner));
  const [request] = readGhCalls(runs).filter(({ args }) => args.slice(0, 2).join(" ") === "pr create");
  if (!request) throw new Error(`${name}: no pull request was made.`);
  const option = (key: string) => request.args[request.args.indexOf(key) + 1] ?? "";
  const labels = option("--label").split(",");
  const mistakes = compile(join(runs, "prepare/work"));
  return {
    name,
    title: option("--title"),
    labels,
    body: request.body,
    mistakes,
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

await runIfMain(import.meta.url, {
  help: `Usage: npm run update:dry-run [-- file]

Runs five updates through the steps of .github/workflows/update.yml in a copy of the project, without a network: new
operations, a removed field, a widened enum, a renamed path, other descriptions. Our own description stands for the
published file, unless that is named.

Exit codes: 0 all five went through and their clients compile, 1 one did not, 2 wrong arguments.`,
  options: {},
  positionals: { min: 0, max: 1 },
  async run({ positionals: [published], progress }) {
    const outcomes = await dryRun(published, progress.log);
    for (const { mistakes } of outcomes) if (mistakes) progress.log(mistakes);
    return outcomes.every(({ mistakes }) => mistakes === "") ? ExitCode.success : ExitCode.failure;
  },
});
