/** `npm run update`: merges an update of the published description and prepares a pull request. */
import { appendFile } from "node:fs/promises";
import { createCommand, runIfMain } from "./cli/command.ts";
import { root } from "./cli/paths.ts";
import { progress } from "./cli/progress.ts";
import { writeReport } from "./diff/command.ts";
import { publishedUrl } from "./pull/pull.ts";
import { prepareUpdate } from "./update/prepare.ts";

const command = createCommand("npm run update --", { 0: "updated or unchanged", 1: "rejected or failed" })
  .description(
    "Pulls the published description. If it changed, regenerates the client, raises the version, adds a changelog entry, and writes the input of scripts/update/propose.ts into the folder: plan.json (title, labels), body.md, the report, and the changed files. Appends changed=true or changed=false to $GITHUB_OUTPUT if it is set.",
  )
  .argument("<folder>")
  .argument("[source]", "a URL or a file", publishedUrl)
  .action(async (folder, source) => {
    const date = new Date().toISOString().slice(0, 10);
    const files = await prepareUpdate({ folder: root.replace(/\/$/, ""), source, date, progress });
    if (files) await writeReport(files, folder);
    const output = process.env["GITHUB_OUTPUT"];
    if (output) await appendFile(output, `changed=${files !== null}\n`);
    progress.log(files ? `Wrote the update to ${folder}.` : "The published description is unchanged.");
  });

await runIfMain(import.meta.url, command);
