/** `npm run openapi:pull`: merges the published description into ours. */
import { createCommand, ExitCode, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { type ProjectPaths, defaultPaths } from "./cli/paths.ts";
import { publishedUrl, pull } from "./pull/pull.ts";

const exitCodes = {
  0: "written",
  1: "rejected or failed; nothing is written",
  100: "unchanged: the published file is the pinned one, or (--dry-run) its contract is the same",
  101: "--dry-run: the contract would change",
};

/** @param name What is typed to run it, for the help. @param findPaths Returns the paths of the project to pull into. */
export function pullCommand(name: string, findPaths: (isDryRun: boolean) => ProjectPaths) {
  return createCommand(name, exitCodes)
    .summary("merge the published description into openapi/cdp-api.yaml, with corrections")
    .description(
      "Merges the published description into openapi/cdp-api.yaml and updates openapi/source.json: download, check, patch, merge, lint, diff, write. Where the contract is the same, our text stays.",
    )
    .argument("[source]", "a URL or a file", publishedUrl)
    .option("--dry-run", "run all steps, but write nothing")
    .option("--force", "accept a file that shrank or whose version is lower")
    .action(async (source, { dryRun = false, force = false }) => {
      const result = await pull({ source, paths: findPaths(dryRun), progress, force });
      if (result.status === "unchanged") {
        progress.log("Unchanged: the published file is the pinned one.");
        process.exitCode = ExitCode.unchanged;
        return;
      }
      const { formatText } = await import("./diff/formats/terminal.ts");
      progress.log(formatText(result.report, { color: process.stdout.isTTY }));
      const hasChanges = result.report.changes.length > 0;
      if (dryRun) {
        process.exitCode = hasChanges ? ExitCode.changed : ExitCode.unchanged;
        return;
      }
      await replaceFiles(result.files);
      progress.log(
        hasChanges
          ? "Wrote openapi/cdp-api.yaml and openapi/source.json. Now: npm run generate"
          : "Wrote openapi/source.json; openapi/cdp-api.yaml is up to date.",
      );
    });
}

await runIfMain(
  import.meta.url,
  pullCommand("npm run openapi:pull --", () => defaultPaths),
);
