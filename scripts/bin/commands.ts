/** The commands of the package. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { version } from "../../src/client/version.ts";
import { createCommand } from "../cli/command.ts";
import { defaultPaths, pathsIn } from "../cli/paths.ts";
import { diffCommand } from "../diff/command.ts";
import { lintCommand } from "../lint.ts";
import { pullCommand } from "../pull.ts";
import { treeCommand } from "../tree/command.ts";
import { verifyCommand } from "../verify.ts";

export function tdCdpCommand() {
  return createCommand("td-cdp")
    .description("Works with segment trees of Treasure Data's CDP, and with the OpenAPI description of its API.")
    .version(version, "-V, --version", "print the version")
    .addCommand(treeCommand())
    .addCommand(openapiCommand("openapi"));
}

/**
 * The commands of the pipeline, for users who keep their own copy of the description.
 *
 * @param name What is typed to run it, for the help.
 */
export function openapiCommand(name: string) {
  const localPaths = pathsIn(process.cwd());
  const hasLocalCopy = existsSync(localPaths.description);
  const { description } = hasLocalCopy ? localPaths : defaultPaths;

  /** Returns the paths of the local copy. Creates it from the copy of the package, unless nothing will be written. */
  function ensureLocalCopy(isDryRun: boolean): typeof defaultPaths {
    if (hasLocalCopy) return localPaths;
    if (isDryRun) return defaultPaths;
    const folder = dirname(localPaths.description);
    if (!existsSync(folder)) mkdirSync(folder);
    for (const file of ["description", "source"] as const) copyFileSync(defaultPaths[file], localPaths[file]);
    return localPaths;
  }

  return createCommand(name)
    .summary("pull, lint, compare and verify the description of the API")
    .description(
      "Works with the OpenAPI description: openapi/cdp-api.yaml in the current folder, or else the one of this package. pull and lint need @redocly/cli beside this package.",
    )
    .addCommand(pullCommand("pull", ensureLocalCopy))
    .addCommand(lintCommand("lint", description))
    .addCommand(diffCommand("diff"))
    .addCommand(verifyCommand("verify", description));
}
