/** Takes an update of the published description over, and writes down what a pull request about it says. */
import { appendFile } from "node:fs/promises";
import { ExitCode, runIfMain } from "./cli/command.ts";
import { root } from "./cli/paths.ts";
import { writeReport } from "./diff/command.ts";
import { publishedUrl } from "./pull/pull.ts";
import { prepareUpdate } from "./update/prepare.ts";

await runIfMain(import.meta.url, {
  help: `Usage: npm run update -- <folder> [url or file]

Pulls the published description; when it changed, regenerates the client, raises the version, adds to the changelog, and
writes into the folder what scripts/update/propose.ts makes a pull request of: plan.json (title, labels), body.md, the
report, and the changed files. Without an address it takes the usual one.
Where $GITHUB_OUTPUT is set, changed=true or changed=false goes there.

Exit codes: 0 done or nothing new, 1 refused or failed, 2 wrong arguments.`,
  options: {},
  positionals: { min: 1, max: 2 },
  async run({ positionals: [folder = "", source = publishedUrl], progress }) {
    const date = new Date().toISOString().slice(0, 10);
    const files = await prepareUpdate({ folder: root.replace(/\/$/, ""), source, date, progress });
    if (files) await writeReport(files, folder);
    const output = process.env["GITHUB_OUTPUT"];
    if (output) await appendFile(output, `changed=${files !== null}\n`);
    progress.log(files ? `An update: see ${folder}.` : "Nothing new.");
    return ExitCode.success;
  },
});
