/** `npm run openapi:format`: formats `openapi/cdp-api.yaml` as a pull writes it, so that a pull changes only what is new. */
import { readFile } from "node:fs/promises";
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { parseDescription, printDescription } from "./openapi/document.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { defaultPaths } from "./cli/paths.ts";

/** Returns the canonical text of a description. */
export function format(text: string): string {
  return printDescription(parseDescription(text));
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run openapi:format [-- --check]

Formats openapi/cdp-api.yaml. Comments are removed: use descriptions instead.

  --check   write nothing; fail if the file is not formatted

Exit codes: 0 done, 1 not formatted (--check), 2 wrong arguments.`,
  options: { check: { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  async run({ options, progress }) {
    const text = await readFile(defaultPaths.description, "utf8");
    const formatted = format(text);
    if (options.check && formatted !== text)
      throw new CommandError("openapi/cdp-api.yaml is not formatted: run npm run openapi:format.");
    if (!options.check) await replaceFiles(new Map([[defaultPaths.description, formatted]]));
    progress.log(formatted === text ? "openapi/cdp-api.yaml is formatted." : "Wrote openapi/cdp-api.yaml.");
    return ExitCode.success;
  },
});
