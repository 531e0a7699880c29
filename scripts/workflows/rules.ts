/** What a workflow of this project must be, so that nothing from outside can act through it. */
import { CORE_SCHEMA, load } from "js-yaml";

export interface Step {
  id?: string;
  if?: string;
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

export interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string> | string;
  outputs?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Events that run with the rights of the project on what a stranger wrote. */
const untrustedEvents = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

/** Each rule says what is wrong with a job, or nothing. */
const jobRules: ((job: Job, workflow: Workflow) => string | false)[] = [
  (job) => !job.permissions && "it does not say which permissions it needs",
  (job) => !job["timeout-minutes"] && "it has no time limit",
  (job) =>
    mayWrite(job) &&
    job.steps.some(({ run }) => /\bnpm (ci|install|run|test|exec)\b|\bnpx\b/.test(run ?? "")) &&
    "it may write and runs packages",
  (job, { on }) =>
    "pull_request" in on && /\bsecrets\./.test(JSON.stringify(job)) && "it gives secrets to pull requests",
  (job, { on }) =>
    "pull_request" in on &&
    mayWrite(job) &&
    !job.if?.includes("head.repo.full_name == github.repository") &&
    "it may write for forks",
];

const stepRules: ((step: Step) => string | false)[] = [
  ({ uses }) => uses !== undefined && !pinned.test(uses) && `${uses} is not pinned to a commit`,
  ({ run }) => run !== undefined && run.includes("${{") && "it puts an expression into a shell; hand it over in env",
  ({ uses, with: input }) =>
    /^actions\/checkout@/.test(uses ?? "") &&
    input?.["persist-credentials"] !== false &&
    "the checkout keeps its token",
  ({ uses, with: input }) =>
    /^actions\/setup-node@/.test(uses ?? "") && input?.["package-manager-cache"] !== false && "a cache can be poisoned",
];

/** The rules that a workflow breaks, a sentence each. */
export function checkWorkflow(text: string): string[] {
  const workflow = load(text, { schema: CORE_SCHEMA }) as Workflow;
  const problems = Object.keys(workflow.on)
    .filter((event) => untrustedEvents.includes(event))
    .map((event) => `${event} runs strangers' texts with our rights`);
  if (JSON.stringify(workflow.permissions) !== "{}") problems.push("it must begin with permissions: {}");
  for (const line of text.matchAll(/^.*\buses: [^#\n]*$/gm))
    problems.push(`${line[0].trim()} does not say which version it is`);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    problems.push(...jobRules.flatMap((rule) => rule(job, workflow) || []).map((text) => `job ${name}: ${text}`));
    const found = job.steps.flatMap((step) => stepRules.flatMap((rule) => rule(step) || []));
    problems.push(...found.map((text) => `job ${name}: ${text}`));
  }
  return problems;
}

/** `write-all` is a word and not a list. */
function mayWrite({ permissions = {} }: Job): boolean {
  return typeof permissions === "string" || Object.values(permissions).includes("write");
}
