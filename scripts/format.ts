/** Puts `openapi/cdp-api.yaml` into its one form, the one that a pull writes, so that a pull changes only what is news. */
import { readFile } from "node:fs/promises";
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { parseDescription, printDescription } from "./openapi/document.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { defaultPaths } from "./cli/paths.ts";

export function format(text: string): string {
  return printDescription(parseDescription(text));
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run openapi:format [-- --check]

Puts openapi/cdp-api.yaml into its one form. Comments go: say it in a description.

  --check   write nothing; fail when the file is not in that form

Exit codes: 0 done, 1 not in form (--check), 2 wrong arguments.`,
  options: { check: { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  async run({ options, progress }) {
    const text = await readFile(defaultPaths.description, "utf8");
    const formatted = format(text);
    if (options.check && formatted !== text)
      throw new CommandError("openapi/cdp-api.yaml is not in its form: run npm run openapi:format.");
    if (!options.check) await replaceFiles(new Map([[defaultPaths.description, formatted]]));
    progress.log(formatted === text ? "openapi/cdp-api.yaml is in its form." : "Wrote openapi/cdp-api.yaml.");
    return ExitCode.success;
  },
});
