/** `npm run generate`: writes `generated/`. */
import { CommandError, createCommand, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { defaultPaths } from "./cli/paths.ts";
import { generate, findStaleFiles } from "./generate/generate.ts";

const command = createCommand("npm run generate --", {
  0: "done",
  1: "lint problems, or a stale file with --check",
})
  .description(
    "Lints openapi/cdp-api.yaml and writes generated/: api.ts (types), routes.ts (the route table) and llms.txt (all calls, for language models).",
  )
  .option("--check", "write nothing; fail if a committed file is stale")
  .action(async ({ check }) => {
    const files = await generate(defaultPaths, progress);
    const stale = await findStaleFiles(files);
    if (check && stale.length > 0)
      throw new CommandError(`${stale.join(" and ")} is stale: run npm run generate and commit the result.`);
    if (!check) await replaceFiles(files);
    progress.log(stale.length > 0 ? `Wrote ${stale.join(" and ")}.` : "Everything is up to date.");
  });

await runIfMain(import.meta.url, command);
