/** `npm run generate`: writes `generated/`. */
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { defaultPaths } from "./cli/paths.ts";
import { generate, findStaleFiles } from "./generate/generate.ts";

await runIfMain(import.meta.url, {
  help: `Usage: npm run generate [-- --check]

Lints openapi/cdp-api.yaml and writes generated/: api.ts (types), routes.ts (the route table)
and llms.txt (all calls, for language models).

  --check   write nothing; fail if a committed file is stale

Exit codes: 0 done, 1 lint problems or a stale file, 2 wrong arguments.`,
  options: { check: { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  async run({ options, progress }) {
    const files = await generate(defaultPaths, progress);
    const stale = await findStaleFiles(files);
    if (options.check && stale.length > 0)
      throw new CommandError(`${stale.join(" and ")} is stale: run npm run generate and commit the result.`);
    if (!options.check) await replaceFiles(files);
    progress.log(stale.length > 0 ? `Wrote ${stale.join(" and ")}.` : "Everything is up to date.");
    return ExitCode.success;
  },
});
