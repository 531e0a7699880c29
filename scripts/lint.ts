/** `npm run openapi:lint`: lints a description. */
import { readFile } from "node:fs/promises";
import { createCommand, runIfMain } from "./cli/command.ts";
import { defaultPaths } from "./cli/paths.ts";
import { progress } from "./cli/progress.ts";
import { formatCounts, parseDescription } from "./openapi/document.ts";
import { acceptedProblems, lintStage } from "./lint/lint.ts";

/** @param name What is typed to run it, for the help. @param pinned The file to lint by default. */
export function lintCommand(name: string, pinned: string) {
  return createCommand(name, { 0: "no problem", 1: "at least one problem" })
    .summary("find problems in a description")
    .description(
      `Lints a description: Redocly's recommended-strict and our own rules. ${acceptedProblems.length} problems are accepted because they are facts of the API.`,
    )
    .argument("[file]", "default: openapi/cdp-api.yaml", pinned)
    .action(async (file) => {
      const text = await readFile(file, "utf8");
      const document = await progress.step("read", () => parseDescription(text), formatCounts);
      await lintStage(text, document, file, progress);
    });
}

await runIfMain(import.meta.url, lintCommand("npm run openapi:lint --", defaultPaths.description));
