/** `td-cdp tree plan` */
import { planTree } from "td-cdp/trees";
import { createClientFor } from "../cli/client.ts";
import { createCommand, ExitCode } from "../cli/command.ts";
import { readTree, writeJson } from "./files.ts";
import * as options from "./options.ts";
import { printPlan } from "./print.ts";

const exitCodes = {
  0: "planned",
  1: "failed, or the plan has problems",
  101: "--exit-code: there is something to change",
};

export function planCommand() {
  return createCommand("plan", exitCodes)
    .summary("print what would change to make a parent segment like a tree")
    .description("Prints what `apply` would create, update and delete, and the problems that stop it. Reads only.")
    .argument("<file>", "a tree, or - for the standard input")
    .addOption(options.toOption().makeOptionMandatory())
    .addOption(options.toFolderOption())
    .addOption(options.pruneOption())
    .addOption(options.allowUnrecognizedOption())
    .addOption(options.jsonOption("the plan, which `apply` takes,"))
    .addOption(options.exitCodeOption())
    .addOption(options.regionOption())
    .addOption(options.baseUrlOption())
    .action(async (file, { to, folder = "", prune = false, allowUnrecognized = false, json, exitCode, ...client }) => {
      const tree = await readTree(file);
      const target = { parentSegmentId: to, folder, prune, allowUnrecognized };
      const plan = await planTree(createClientFor(client), { ...target, tree });
      if (json) await writeJson(plan);
      else printPlan(plan);
      if (plan.problems.length > 0) process.exitCode = ExitCode.failure;
      else if (exitCode && plan.changes.length > 0) process.exitCode = ExitCode.changed;
    });
}
