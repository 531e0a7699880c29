/** Puts `openapi/cdp-api.yaml` into its one form, the one that a pull writes, so that a pull changes only what is news. */
import { readFile } from "node:fs/promises";
import { CommandError, exit, main } from "./cli/command.ts";
import { parseDescription, printDescription } from "./openapi/document.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { project } from "./cli/paths.ts";

export function format(text: string): string {
  return printDescription(parseDescription(text));
}

await main(import.meta.url, {
  help: `Usage: npm run openapi:format [-- --check]

Puts openapi/cdp-api.yaml into its one form. Comments go: say it in a description.

  --check   write nothing; fail when the file is not in that form

Exit codes: 0 done, 1 not in form (--check), 2 wrong arguments.`,
  options: { check: { type: "boolean" } },
  positionals: { atLeast: 0, atMost: 0 },
  async run({ options, progress }) {
    const text = await readFile(project.description, "utf8");
    const formatted = format(text);
    if (options.check && formatted !== text)
      throw new CommandError("openapi/cdp-api.yaml is not in its form: run npm run openapi:format.");
    if (!options.check) await replaceFiles(new Map([[project.description, formatted]]));
    progress.say(formatted === text ? "openapi/cdp-api.yaml is in its form." : "Wrote openapi/cdp-api.yaml.");
    return exit.done;
  },
});
