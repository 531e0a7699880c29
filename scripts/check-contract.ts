/** `npm run check:contract`: fails if the description has breaking changes since the last release that are not accepted. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, createCommand, runIfMain } from "./cli/command.ts";
import { root } from "./cli/paths.ts";
import { progress } from "./cli/progress.ts";
import { previousVersion } from "./consumers/compile.ts";
import { markAccepted, parseAccepted, unacceptedLevel } from "./diff/accepted.ts";
import { formatText } from "./diff/formats/terminal.ts";
import { applyLevels, readLevels } from "./diff/levels.ts";
import { diff } from "./diff/report.ts";
import { defaultDescriptionPath, readDescription } from "./diff/read-description.ts";

const accepted = "openapi/accepted-changes.yaml";

/**
 * Compares the description in the working tree with the released one. Returns a text to print.
 * @throws {CommandError} with the report, if a breaking change is not accepted.
 */
export async function checkContract(folder: string): Promise<string> {
  const known = parseAccepted(await readFile(join(folder, accepted), "utf8"), accepted);
  const version = previousVersion(folder);
  if (version === "HEAD") return "No release tag was found, so there is nothing to compare with.";
  const released = await readDescription(version, folder);
  const current = await readDescription(join(folder, defaultDescriptionPath));
  const report = markAccepted(applyLevels(diff(released, current), await readLevels(folder)), known);
  const text = formatText(report, { color: false });
  if (unacceptedLevel(report) !== "major") return `Compared with ${version}. ${text}`;
  const remedy = `npm run openapi:diff -- ${version} ${defaultDescriptionPath} --write report`;
  throw new CommandError(
    `${text}\n\nAdd intended changes to ${accepted}. To get the entries in report/accept.yaml, run: ${remedy}`,
  );
}

const command = createCommand("npm run check:contract --", { 0: "no unaccepted breaking change", 1: "at least one" })
  .description(
    "Compares openapi/cdp-api.yaml with the newest released version (tag v0.1.0) that leads to HEAD. Breaking changes must be listed in openapi/accepted-changes.yaml.",
  )
  .action(async () => progress.log(await checkContract(root)));

await runIfMain(import.meta.url, command);
