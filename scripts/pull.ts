/** `npm run openapi:pull`: merges the published description into ours. */
import { type Command, ExitCode, runIfMain } from "./cli/command.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { type ProjectPaths, defaultPaths } from "./cli/paths.ts";
import { publishedUrl, pull } from "./pull/pull.ts";

function helpFor(usage: string): string {
  return `Usage: ${usage} [url or file] [--dry-run] [--force]

Merges the published description into openapi/cdp-api.yaml and updates openapi/source.json:
download, check, patch, merge, lint, diff, write. Where the contract is the same, our text stays.
Without an argument it pulls ${publishedUrl}.

  --dry-run   run all steps, but write nothing
  --force     accept a file that shrank or whose version is lower

Exit codes:
    0  written
    1  rejected or failed; nothing is written
    2  wrong arguments
  100  unchanged: the published file is the pinned one, or (--dry-run) its contract is the same
  101  --dry-run: the contract would change`;
}

/** @param usage The command line, for the help. @param findPaths Returns the paths of the project to pull into. */
export function pullCommand(usage: string, findPaths: (isDryRun: boolean) => ProjectPaths): Command {
  return {
    help: helpFor(usage),
    options: { "dry-run": { type: "boolean" }, force: { type: "boolean" } },
    positionals: { min: 0, max: 1 },
    async run({ options, positionals: [source = publishedUrl], progress }) {
      const isDryRun = options["dry-run"] === true;
      const paths = findPaths(isDryRun);
      const result = await pull({ source, paths, progress, force: options.force === true });
      if (result.status === "unchanged") {
        progress.log("Unchanged: the published file is the pinned one.");
        return ExitCode.unchanged;
      }
      const { formatText } = await import("./diff/formats/terminal.ts");
      progress.log(formatText(result.report, { color: process.stdout.isTTY }));
      const hasChanges = result.report.changes.length > 0;
      if (isDryRun) return hasChanges ? ExitCode.changed : ExitCode.unchanged;
      await replaceFiles(result.files);
      progress.log(
        hasChanges
          ? "Wrote openapi/cdp-api.yaml and openapi/source.json. Now: npm run generate"
          : "Wrote openapi/source.json; openapi/cdp-api.yaml is up to date.",
      );
      return ExitCode.success;
    },
  };
}

await runIfMain(
  import.meta.url,
  pullCommand("npm run openapi:pull --", () => defaultPaths),
);
