/** `npm run openapi:format`: formats `openapi/cdp-api.yaml` as a pull writes it, so that a pull changes only what is new. */
import { readFile } from "node:fs/promises";
import { CommandError, createCommand, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { parseDescription, printDescription } from "./openapi/document.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { defaultPaths } from "./cli/paths.ts";

/** Returns the canonical text of a description. */
export function format(text: string): string {
  return printDescription(parseDescription(text));
}

const command = createCommand("npm run openapi:format --", { 0: "done", 1: "not formatted, with --check" })
  .description("Formats openapi/cdp-api.yaml. Comments are removed: use descriptions instead.")
  .option("--check", "write nothing; fail if the file is not formatted")
  .action(async ({ check }) => {
    const text = await readFile(defaultPaths.description, "utf8");
    const formatted = format(text);
    if (check && formatted !== text)
      throw new CommandError("openapi/cdp-api.yaml is not formatted: run npm run openapi:format.");
    if (!check) await replaceFiles(new Map([[defaultPaths.description, formatted]]));
    progress.log(formatted === text ? "openapi/cdp-api.yaml is formatted." : "Wrote openapi/cdp-api.yaml.");
  });

await runIfMain(import.meta.url, command);
