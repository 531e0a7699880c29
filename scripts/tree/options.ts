/** Options that several commands have. */
import { Option } from "@commander-js/extra-typings";
import { regionHelp } from "../cli/client.ts";
import { parseNumber } from "../cli/command.ts";

export const regionOption = () => new Option("--region <name>", regionHelp);

export const baseUrlOption = () => new Option("--base-url <url>", "the URL of the API, in place of a region");

export const toOption = () => new Option("--to <id>", "the parent segment to change");

export const toFolderOption = () =>
  new Option("--folder <path>", "the folder of the parent segment to change; default: the top folder");

export const pruneOption = () =>
  new Option("--prune", "delete folders and segments in the folder that the tree does not have");

export const jsonOption = (what: string) => new Option("--json", `print ${what} as JSON`);

export const jsonResultOption = (what: string) =>
  new Option("--json", `print ${what} as JSON, and the plan to the standard error`);

export const exitCodeOption = () => new Option("--exit-code", "exit with 101 if there is a change");

export const yesOption = () => new Option("--yes", "write without a question");

export const concurrencyOption = () =>
  new Option("--concurrency <number>", "the number of changes at a time")
    .argParser(parseNumber({ min: 1, isInteger: true }))
    .default(4);

export const allowUnrecognizedOption = () =>
  new Option("--allow-unrecognized", "write rules with parts that this version does not know");
