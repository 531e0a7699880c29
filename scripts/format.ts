/** `npm run openapi:format`: formats `openapi/cdp-api.yaml` as a pull writes it, so that a pull changes only what is new. */
import { readFile } from "node:fs/promises";
import { createCommand, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { parseDescription, printDescription } from "./openapi/document.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { defaultPaths } from "./cli/paths.ts";

/** Returns the canonical text of a description. */
export function format(text: string): string {
  return printDescription(parseDescription(text));
}

const command = createCommand("npm run openapi:format --")
  .description("Formats openapi/cdp-api.yaml. Comments are removed: use descriptions instead.")
  .action(async () => {
    const text = await readFile(defaultPaths.description, "utf8");
    const formatted = format(text);
    await replaceFiles(new Map([[defaultPaths.description, formatted]]));
    progress.log(formatted === text ? "openapi/cdp-api.yaml is formatted." : "Wrote openapi/cdp-api.yaml.");
  });

await runIfMain(import.meta.url, command);
