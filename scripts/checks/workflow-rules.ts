/** Security rules for workflows, so that untrusted input cannot take control of them. */
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

/** Events that process untrusted input with the permissions of the project. */
const untrustedEvents = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

/** Each rule returns a problem of a job, or false. */
const jobRules: ((job: Job, workflow: Workflow) => string | false)[] = [
  (job) => !job.permissions && "it does not declare its permissions",
  (job) => !job["timeout-minutes"] && "it has no timeout-minutes",
  (job) =>
    mayWrite(job) &&
    job.steps.some(({ run }) => /\bnpm (ci|install|run|test|exec)\b|\bnpx\b/.test(run ?? "")) &&
    "it has write permissions and runs packages",
  (job, { on }) =>
    "pull_request" in on && /\bsecrets\./.test(JSON.stringify(job)) && "it passes secrets to pull requests",
  (job, { on }) =>
    "pull_request" in on &&
    mayWrite(job) &&
    !job.if?.includes("head.repo.full_name == github.repository") &&
    "it has write permissions for forks",
];

const stepRules: ((step: Step) => string | false)[] = [
  ({ uses }) => uses !== undefined && !pinned.test(uses) && `${uses} is not pinned to a commit`,
  ({ run }) => run !== undefined && run.includes("${{") && "it uses an expression in a shell command; pass it in env",
  ({ uses, with: input }) =>
    /^actions\/checkout@/.test(uses ?? "") &&
    input?.["persist-credentials"] !== false &&
    "the checkout keeps its token; set persist-credentials: false",
  ({ uses, with: input }) =>
    /^actions\/setup-node@/.test(uses ?? "") &&
    input?.["package-manager-cache"] !== false &&
    "the package manager cache can be poisoned",
];

/** Returns the problems of a workflow, one sentence each. */
export function checkWorkflow(text: string): string[] {
  const workflow = load(text, { schema: CORE_SCHEMA }) as Workflow;
  const problems = Object.keys(workflow.on)
    .filter((event) => untrustedEvents.includes(event))
    .map((event) => `${event} processes untrusted input with our permissions`);
  if (JSON.stringify(workflow.permissions) !== "{}") problems.push("the workflow must set permissions: {}");
  for (const line of text.matchAll(/^.*\buses: [^#\n]*$/gm))
    problems.push(`${line[0].trim()} has no comment with its version`);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    problems.push(...jobRules.flatMap((rule) => rule(job, workflow) || []).map((text) => `job ${name}: ${text}`));
    const found = job.steps.flatMap((step) => stepRules.flatMap((rule) => rule(step) || []));
    problems.push(...found.map((text) => `job ${name}: ${text}`));
  }
  return problems;
}

/** Permissions can also be a single word, such as `write-all`. */
function mayWrite({ permissions = {} }: Job): boolean {
  return typeof permissions === "string" || Object.values(permissions).includes("write");
}
