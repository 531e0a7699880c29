#!/usr/bin/env node
/** `td-cdp-openapi`: the commands of the pipeline for those who keep a copy of the description of their own. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Command, runCommand, ExitCode } from "./cli/command.ts";
import { defaultPaths, pathsIn } from "./cli/paths.ts";
import { diffCommand } from "./diff/command.ts";
import { lintCommand } from "./lint.ts";
import { pullCommand } from "./pull.ts";

const help = `Usage: td-cdp-openapi <command> [arguments]

  pull   take the published description over into openapi/cdp-api.yaml, corrected
  lint   look for mistakes in a description
  diff   say what changes between two descriptions, for whom, and how much it weighs

Each has --help, with its exit codes. pull and lint need @redocly/cli beside this package; diff asks it for a second
opinion when it is there, and openapi-typescript with typescript 5 whether code still compiles.`;

const here = pathsIn(process.cwd());
const hasLocalCopy = existsSync(here.description);

const commands: Record<string, () => Command> = {
  pull: () => pullCommand("td-cdp-openapi pull", ensureLocalCopy(process.argv.includes("--dry-run"))),
  lint: () => lintCommand("td-cdp-openapi lint", (hasLocalCopy ? here : defaultPaths).description),
  diff: () => diffCommand("td-cdp-openapi diff"),
};

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await runCommand(command(), args);
else {
  const isAsked = name === "--help" || name === "-h";
  console[isAsked ? "log" : "error"](help);
  process.exitCode = isAsked ? ExitCode.success : ExitCode.usage;
}

/** The copy of the one who calls, which begins as that of the package; who writes nothing needs none. */
function ensureLocalCopy(isDry: boolean): typeof defaultPaths {
  if (hasLocalCopy) return here;
  if (isDry || args.includes("--help") || args.includes("-h")) return defaultPaths;
  mkdirSync(dirname(here.description), { recursive: true });
  for (const file of ["description", "source"] as const) copyFileSync(defaultPaths[file], here[file]);
  return here;
}
