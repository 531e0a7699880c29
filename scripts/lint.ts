/** `npm run openapi:lint`: lints a description. */
import { readFile } from "node:fs/promises";
import { type Command, ExitCode, runIfMain } from "./cli/command.ts";
import { defaultPaths } from "./cli/paths.ts";
import { operationsOf, parseDescription } from "./openapi/document.ts";
import { acceptedProblems, lintStage } from "./lint/lint.ts";

/** @param usage The command line, for the help. @param pinned The file to lint by default. */
export function lintCommand(usage: string, pinned: string): Command {
  return {
    help: `Usage: ${usage} [file]

Lints openapi/cdp-api.yaml or another description: Redocly's recommended-strict and our own rules.
${acceptedProblems.length} problems are accepted because they are facts of the API.

Exit codes: 0 no problem, 1 at least one problem, 2 wrong arguments.`,
    options: {},
    positionals: { min: 0, max: 1 },
    async run({ positionals: [file = pinned], progress }) {
      const text = await readFile(file, "utf8");
      const document = await progress.step(
        "read",
        () => parseDescription(text),
        (it) => `${operationsOf(it).length} operations`,
      );
      await lintStage(text, document, file, progress);
      return ExitCode.success;
    },
  };
}

await runIfMain(import.meta.url, lintCommand("npm run openapi:lint --", defaultPaths.description));
