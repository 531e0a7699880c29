/** `td-cdp tree export` */
import { exportTree, type TreePart } from "td-cdp/trees";
import { createClientFor } from "../cli/client.ts";
import { chooseSome, createCommand } from "../cli/command.ts";
import { writeJson } from "./files.ts";
import { baseUrlOption, regionOption } from "./options.ts";

const allParts: Record<TreePart, true> = {
  activations: true,
  funnels: true,
  predictiveSegments: true,
  journeys: true,
  other: true,
};
const parts = Object.keys(allParts) as TreePart[];

export function exportCommand() {
  return createCommand("export", { 0: "exported", 1: "failed" })
    .summary("export folders and segments as JSON")
    .description(
      "Exports the folders and segments of a parent segment as JSON for a file in git: sorted by path, without ids and dates.",
    )
    .argument("<parent-segment-id>")
    .option("--folder <path>", "the folder to export, such as Campaigns/Spring; default: the top folder")
    .addOption(chooseSome("--include <parts>", parts))
    .option("--output <file>", "write to a file instead of the standard output")
    .addOption(regionOption())
    .addOption(baseUrlOption())
    .action(async (parentSegmentId, { folder = "", include, output, ...client }) => {
      const tree = await exportTree(createClientFor(client), { parentSegmentId, folder, include });
      await writeJson(tree, output);
      const { folders, segments } = tree;
      console.error(`Exported ${folders.length} folders and ${segments.length} segments.`);
    });
}
