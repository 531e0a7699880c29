/** `td-cdp tree copy` */
import { Option } from "@commander-js/extra-typings";
import { copyTree } from "td-cdp/trees";
import { createClientFor } from "../cli/client.ts";
import { createCommand } from "../cli/command.ts";
import { assertCanAsk } from "./confirm.ts";
import * as options from "./options.ts";
import { write } from "./write.ts";

const exitCodes = {
  0: "copied, or nothing to do",
  1: "failed, or not approved",
  130: "stopped by Ctrl-C",
};

export function copyCommand() {
  return createCommand("copy", exitCodes)
    .summary("copy folders and segments to another parent segment, account or region")
    .description(
      "Prints the plan of the copy, asks, and copies. What exists in the target and is the same stays, so that a copy that failed or was stopped can be run again.\n\nThe API key of another account is read from the environment variable TD_TARGET_API_KEY; default: TD_API_KEY.",
    )
    .argument("<parent-segment-id>", "the parent segment to copy from")
    .addOption(options.toOption().makeOptionMandatory())
    .option("--folder <path>", "the folder to copy; default: the top folder")
    .option("--to-folder <path>", "the folder to copy into, which must exist; default: the top folder")
    .addOption(
      new Option("--on-conflict <action>", "for what exists in the target and is different")
        .choices(["fail", "skip", "update", "rename"])
        .default("fail" as const),
    )
    .addOption(options.allowUnrecognizedOption())
    .addOption(options.yesOption())
    .addOption(options.concurrencyOption())
    .addOption(options.jsonResultOption("the new ids by the old ones"))
    .addOption(options.regionOption())
    .option("--to-region <name>", "the region of the target; default: that of the source")
    .addOption(options.baseUrlOption())
    .option("--to-base-url <url>", "the URL of the API of the target; default: that of the source")
    .action(async (parentSegmentId, given) => {
      const { to, folder = "", toFolder = "", region, baseUrl, toRegion, toBaseUrl, ...rest } = given;
      const { yes = false, json = false, concurrency, onConflict, allowUnrecognized = false } = rest;
      assertCanAsk(yes);
      const hasTarget = toRegion !== undefined || toBaseUrl !== undefined;
      const source = createClientFor({ region, baseUrl });
      const target = createClientFor({
        ...(hasTarget ? { region: toRegion, baseUrl: toBaseUrl } : { region, baseUrl }),
        apiKey: process.env["TD_TARGET_API_KEY"] || undefined,
      });
      await write({ yes, json, concurrency }, (approve, applyOptions) =>
        copyTree(
          { cdp: source, parentSegmentId, folder },
          { cdp: target, parentSegmentId: to, folder: toFolder },
          { ...applyOptions, onConflict, allowUnrecognized, onPlan: approve },
        ),
      );
    });
}
