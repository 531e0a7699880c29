#!/usr/bin/env node
/** `td-cdp-openapi`: the commands of the pipeline, for users who keep their own copy of the description. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Command, ExitCode, exitWhenOutputFails, runCommand } from "./cli/command.ts";
import { defaultPaths, pathsIn } from "./cli/paths.ts";
import { diffCommand } from "./diff/command.ts";
import { lintCommand } from "./lint.ts";
import { pullCommand } from "./pull.ts";
import { verifyCommand } from "./verify.ts";

const help = `Usage: td-cdp-openapi <command> [arguments]

  pull    merge the published description into openapi/cdp-api.yaml, with corrections
  lint    find problems in a description
  diff    list the changes between two descriptions, whom they affect, and their severity
  verify  compare the responses of the API with a description; needs an API key and only reads

Each command has --help, with its exit codes. pull and lint need @redocly/cli beside this package.`;

const localPaths = pathsIn(process.cwd());
const hasLocalCopy = existsSync(localPaths.description);

const commands: Record<string, () => Command> = {
  pull: () => pullCommand("td-cdp-openapi pull", ensureLocalCopy),
  lint: () => lintCommand("td-cdp-openapi lint", (hasLocalCopy ? localPaths : defaultPaths).description),
  diff: () => diffCommand("td-cdp-openapi diff"),
  verify: () => verifyCommand("td-cdp-openapi verify", (hasLocalCopy ? localPaths : defaultPaths).description),
};

exitWhenOutputFails();
const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await runCommand(command(), args);
else {
  const isHelp = name === "--help" || name === "-h";
  console[isHelp ? "log" : "error"](help);
  process.exitCode = isHelp ? ExitCode.success : ExitCode.usage;
}

/** Returns the paths of the local copy. Creates it from the copy of the package, unless nothing will be written. */
function ensureLocalCopy(isDryRun: boolean): typeof defaultPaths {
  if (hasLocalCopy) return localPaths;
  if (isDryRun) return defaultPaths;
  const folder = dirname(localPaths.description);
  if (!existsSync(folder)) mkdirSync(folder);
  for (const file of ["description", "source"] as const) copyFileSync(defaultPaths[file], localPaths[file]);
  return localPaths;
}
