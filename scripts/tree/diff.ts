/** `td-cdp tree diff` */
import { diffTrees } from "td-cdp/trees";
import { createCommand, ExitCode } from "../cli/command.ts";
import { readTree, writeJson } from "./files.ts";
import { exitCodeOption, jsonOption } from "./options.ts";
import { printDifference } from "./print.ts";

export function diffCommand() {
  return createCommand("diff", { 0: "compared", 1: "a file cannot be read", 101: "--exit-code: there is a difference" })
    .summary("compare two exports")
    .description("Compares two trees by path and by the meaning of rules. Sends no requests and needs no API key.")
    .argument("<before>", "a file, or - for the standard input")
    .argument("<after>")
    .addOption(jsonOption("the differences"))
    .addOption(exitCodeOption())
    .action(async (before, after, { json, exitCode }) => {
      const difference = diffTrees(await readTree(before), await readTree(after));
      if (json) await writeJson(difference);
      else printDifference(difference);
      if (exitCode && difference.changes.length + difference.others.length > 0) process.exitCode = ExitCode.changed;
    });
}
