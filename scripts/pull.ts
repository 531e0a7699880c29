/** `npm run openapi:pull`: takes a published description over. */
import { type Command, ExitCode, runIfMain } from "./cli/command.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { type ProjectPaths, defaultPaths } from "./cli/paths.ts";
import { publishedUrl, pull } from "./pull/pull.ts";

function helpFor(call: string): string {
  return `Usage: ${call} [url or file] [--dry-run] [--force]

Takes the published description over into openapi/cdp-api.yaml and openapi/source.json:
download, check, patch, adopt, lint, diff, write. Where the contract is the same our words stay.
Without an argument it takes ${publishedUrl}.

  --dry-run   do everything, write nothing
  --force     accept a file that shrank or went back in version

Exit codes:
    0  written
    1  refused or failed; nothing is written
    2  wrong arguments
  100  unchanged: the published file is the pinned one, or (--dry-run) has the same contract
  101  --dry-run: the contract would change`;
}

/** @param call What is typed to run it, for the help. @param at The project whose description is pulled. */
export function pullCommand(call: string, at: ProjectPaths): Command {
  return {
    help: helpFor(call),
    options: { "dry-run": { type: "boolean" }, force: { type: "boolean" } },
    positionals: { min: 0, max: 1 },
    async run({ options, positionals: [source = publishedUrl], progress }) {
      const result = await pull({ source, project: at, progress, force: options.force === true });
      if (result.status === "unchanged") {
        progress.log("Unchanged: the published file is the one that is pinned.");
        return ExitCode.unchanged;
      }
      const { formatText } = await import("./diff/formats/terminal.ts");
      progress.log(formatText(result.report, { color: process.stdout.isTTY }));
      const hasNews = result.report.changes.length > 0;
      if (options["dry-run"]) return hasNews ? ExitCode.changed : ExitCode.unchanged;
      await replaceFiles(result.files);
      progress.log(
        hasNews
          ? "Wrote openapi/cdp-api.yaml and openapi/source.json. Now: npm run generate"
          : "Wrote openapi/source.json; openapi/cdp-api.yaml says the same already.",
      );
      return ExitCode.success;
    },
  };
}

await runIfMain(import.meta.url, pullCommand("npm run openapi:pull --", defaultPaths));
