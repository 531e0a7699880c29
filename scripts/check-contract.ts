/** Fails when the description breaks those who use the version that is out, and nobody has accepted that. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { root } from "./cli/paths.ts";
import { previousVersion } from "./consumers/compile.ts";
import { unacceptedLevel, parseAccepted } from "./diff/accepted.ts";
import { formatText } from "./diff/formats/terminal.ts";
import { diffDescriptions } from "./diff/diff-descriptions.ts";
import { defaultDescriptionPath, readDescription } from "./diff/read-description.ts";

const accepted = "openapi/accepted-changes.yaml";

/**
 * What there is to say of the description in the working tree of a project.
 * @throws {CommandError} with the report, when a breaking change is not accepted.
 */
export async function checkContract(folder: string): Promise<string> {
  const known = parseAccepted(await readFile(join(folder, accepted), "utf8"), accepted);
  const version = previousVersion(folder);
  if (version === "HEAD") return "No version is out yet that the description could break.";
  const report = await diffDescriptions(
    await readDescription(version, folder),
    await readDescription(join(folder, defaultDescriptionPath)),
    known,
  );
  const text = formatText(report, { color: false });
  if (unacceptedLevel(report) !== "major") return `Against ${version}. ${text}`;
  const remedy = `npm run openapi:diff -- ${version} ${defaultDescriptionPath} --write report`;
  throw new CommandError(
    `${text}\n\nAccept what is meant in ${accepted}: report/accept.yaml has the entries after ${remedy}`,
  );
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run check:contract

Compares openapi/cdp-api.yaml with that of the newest version (v0.1.0) that leads to HEAD; a breaking change must stand
in openapi/accepted-changes.yaml.

Exit codes: 0 nothing breaks that is not accepted, 1 something does, 2 wrong arguments.`,
  options: {},
  positionals: { min: 0, max: 0 },
  async run({ progress }) {
    progress.log(await checkContract(root));
    return ExitCode.success;
  },
});
