/** `td-cdp tree`: segment trees as files. */
import { createCommand } from "../cli/command.ts";
import { applyCommand } from "./apply.ts";
import { copyCommand } from "./copy.ts";
import { diffCommand } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { planCommand } from "./plan.ts";

export function treeCommand() {
  return createCommand("tree")
    .summary("export, compare, plan, apply and copy folders and segments")
    .description(
      "Exports the folders and segments of a parent segment as JSON, and makes a parent segment like such a file.\n\nNeeds an API key in the environment variable TD_API_KEY, and a region in TD_CDP_REGION or --region.",
    )
    .addCommand(exportCommand())
    .addCommand(diffCommand())
    .addCommand(planCommand())
    .addCommand(applyCommand())
    .addCommand(copyCommand());
}
