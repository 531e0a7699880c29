/** `npm run docs:picture`: draws the report of a comparison for the README. */
import { join } from "node:path";
import { createCommand, runIfMain } from "../cli/command.ts";
import { root } from "../cli/paths.ts";
import { progress } from "../cli/progress.ts";
import { replaceFiles } from "../cli/replace-files.ts";
import { formatText } from "../diff/formats/terminal.ts";
import { readDescription } from "../diff/read-description.ts";
import { diff } from "../diff/report.ts";
import { drawTerminal } from "./terminal-picture.ts";

export const picture = "docs/diff-report.svg";

/** Returns what `td-cdp-openapi diff` prints for two small descriptions, as an SVG. */
export async function drawDiffReport(): Promise<string> {
  const folder = join(root, "examples/diff");
  const [before, after] = ["before.yaml", "after.yaml"];
  const report = diff(await readDescription(before, folder), await readDescription(after, folder));
  return drawTerminal(`npx td-cdp-openapi diff ${before} ${after}`, formatText(report, { color: true }));
}

const command = createCommand("npm run docs:picture --", { 0: "done" })
  .description(`Draws ${picture}: the report of td-cdp-openapi diff for the descriptions in examples/diff.`)
  .action(async () => {
    await replaceFiles(new Map([[join(root, picture), await drawDiffReport()]]));
    progress.log(`Wrote ${picture}.`);
  });

await runIfMain(import.meta.url, command);
