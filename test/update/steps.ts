/** Runs a workflow locally, as far as `update.yml` needs it: runs its shell commands, and replaces its actions by stubs. */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import { root } from "../../scripts/cli/paths.ts";
import type { Job, Step, Workflow } from "../../scripts/checks/workflow-rules.ts";

export interface Runner {
  /** The repository that `actions/checkout` clones and that branches are pushed to. */
  origin: string;
  /** A folder for the clones, the artifacts and `$RUNNER_TEMP`. */
  folder: string;
  /** A folder with the stubs of `gh` and `node`. */
  bin: string;
  inputs: Record<string, string>;
}

/** The values that `${{ … }}` can refer to. */
interface Context {
  inputs: Record<string, string>;
  runner: { temp: string };
  github: { token: string; event: { repository: { fork: boolean } } };
  steps: Record<string, { outputs: Record<string, string> }>;
  needs: Record<string, { outputs: Record<string, string> }>;
}

/** Runs the jobs in order and returns their output. Throws if a step fails or uses an unknown feature. */
export function runWorkflow(file: string, runner: Runner): string {
  const { jobs } = load(readFileSync(file, "utf8"), { schema: CORE_SCHEMA }) as Workflow;
  const needs: Context["needs"] = {};
  return Object.entries(jobs)
    .map(([name, job]) => runJob(name, job, runner, needs))
    .join("");
}

function runJob(name: string, job: Job, runner: Runner, needs: Context["needs"]): string {
  const temp = join(runner.folder, name, "temp");
  const github = { token: "not-a-token", event: { repository: { fork: false } } };
  const context: Context = { inputs: runner.inputs, runner: { temp }, github, steps: {}, needs };
  if (!isTrue(job.if, context)) return "";
  mkdirSync(temp, { recursive: true });
  const printed = job.steps.map((step) => (isTrue(step.if, context) ? runStep(step, name, runner, context) : ""));
  const outputs = Object.entries(job.outputs ?? {}).map(([key, text]) => [key, interpolate(text, context)]);
  needs[name] = { outputs: Object.fromEntries(outputs) as Record<string, string> };
  return printed.join("");
}

function runStep(step: Step, job: string, runner: Runner, context: Context): string {
  const work = join(runner.folder, job, "work");
  const action = Object.keys(actions).find((name) => step.uses?.startsWith(`${name}@`));
  if (action) return actions[action]!(step, work, runner, context);
  if (step.run === "npm ci --ignore-scripts") return linkNodeModules(work);
  if (step.run === undefined) throw new Error(`There is no stub for ${step.uses}.`);
  return runShell({ ...step, run: step.run }, work, runner, context);
}

type Action = (step: Step, work: string, runner: Runner, context: Context) => string;

const actions: Record<string, Action> = {
  "actions/checkout"(_, work, { origin }) {
    rmSync(work, { recursive: true, force: true });
    execFileSync("git", ["clone", "--quiet", "--branch", "main", origin, work]);
    return "";
  },
  "actions/setup-node": () => "",
  "actions/upload-artifact": ({ with: input }, _, { folder }, context) =>
    copy(pathOf(input, context), stored(folder, input)),
  "actions/download-artifact": ({ with: input }, _, { folder }, context) =>
    copy(stored(folder, input), pathOf(input, context)),
};

/** Replaces `npm ci`: links the installed packages. */
function linkNodeModules(work: string): string {
  symlinkSync(join(root, "node_modules"), join(work, "node_modules"));
  return "";
}

function runShell(step: Step & { run: string }, work: string, { bin }: Runner, context: Context): string {
  const output = join(context.runner.temp, `output-${step.id ?? "none"}`);
  appendFileSync(output, "");
  const stepEnv = Object.entries(step.env ?? {}).map(([key, text]) => [key, interpolate(text, context)]);
  const runnerEnv = { PATH: `${bin}:${process.env["PATH"]}`, RUNNER_TEMP: context.runner.temp, GITHUB_OUTPUT: output };
  const env = { ...process.env, ...Object.fromEntries(stepEnv), ...runnerEnv };
  const shell = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
  const { status, stdout, stderr } = spawnSync("bash", shell, { cwd: work, env, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0)
    throw new Error(`This step failed:
${step.run}
${stdout}${stderr}`);
  const lines = readFileSync(output, "utf8").split("\n").filter(Boolean);
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2))) as Record<string, string>;
  if (step.id) context.steps[step.id] = { outputs };
  return stdout;
}

function copy(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  return "";
}

function stored(folder: string, input: Step["with"]): string {
  return join(folder, "artifacts", String(input?.["name"]));
}

function pathOf(input: Step["with"], context: Context): string {
  return interpolate(String(input?.["path"]), context);
}

/** Replaces expressions, which are dotted names, by their values. */
function interpolate(text: string, context: Context): string {
  return text.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => String(valueOf(name, context)));
}

/** Evaluates `${{ !a.b }}` or `${{ a.b == 'c' }}`. Returns true without a condition. */
function isTrue(condition: string | undefined, context: Context): boolean {
  if (condition === undefined) return true;
  const [, not, absent, name = "", wanted] =
    /^\$\{\{ (?:(!)([\w.]+)|([\w.]+) == '([^']*)') \}\}$/.exec(condition) ?? [];
  if (!not && !name) throw new Error(`The condition ${condition} is not supported here.`);
  return not ? !valueOf(absent!, context) : valueOf(name, context) === wanted;
}

function valueOf(name: string, context: Context): unknown {
  return (
    name.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], context) ??
    ""
  );
}
