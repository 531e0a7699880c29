/** `td-cdp tree apply` */
import { applyPlan, planTree } from "td-cdp/trees";
import { createClientFor } from "../cli/client.ts";
import { createCommand, UsageError } from "../cli/command.ts";
import { assertCanAsk } from "./confirm.ts";
import { isPlan, readTreeOrPlan } from "./files.ts";
import * as options from "./options.ts";
import { write } from "./write.ts";

const exitCodes = {
  0: "applied, or nothing to do",
  1: "failed, or not approved",
  130: "stopped by Ctrl-C",
};

export function applyCommand() {
  return createCommand("apply", exitCodes)
    .summary("make a parent segment like a tree")
    .description(
      "Prints the plan, asks, and makes the changes. If it fails or is stopped, run it again to continue: nothing is created twice.",
    )
    .argument("<file>", "a tree, or a plan of `plan --json`, or - for the standard input")
    .addOption(options.toOption())
    .addOption(options.toFolderOption())
    .addOption(options.pruneOption())
    .addOption(options.allowUnrecognizedOption())
    .addOption(options.yesOption())
    .addOption(options.concurrencyOption())
    .addOption(options.jsonResultOption("the ids by path"))
    .addOption(options.regionOption())
    .addOption(options.baseUrlOption())
    .action(
      async (
        file,
        { to, folder, prune = false, allowUnrecognized = false, yes = false, concurrency, json = false, ...client },
      ) => {
        assertCanAsk(yes);
        const input = await readTreeOrPlan(file);
        if (isPlan(input) && (to !== undefined || folder !== undefined || prune || allowUnrecognized))
          throw new UsageError(
            "The file is a plan, which has its target. Leave out --to, --folder, --prune and --allow-unrecognized.",
          );
        const cdp = createClientFor(client);
        await write({ yes, json, concurrency }, async (approve, applyOptions) => {
          const plan = isPlan(input)
            ? input
            : await planTree(cdp, {
                parentSegmentId: requireTarget(to),
                tree: input,
                folder: folder ?? "",
                prune,
                allowUnrecognized,
              });
          await approve(plan);
          return applyPlan(cdp, plan, applyOptions);
        });
      },
    );
}

function requireTarget(to: string | undefined): string {
  if (to === undefined) throw new UsageError("--to is missing: the parent segment to change.");
  return to;
}
