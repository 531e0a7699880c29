/** `npm run check:consumers`: compiles the examples and type tests of an earlier version against the working tree. */
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { checkConsumers, previousVersion } from "./consumers/compile.ts";

await runIfMain(import.meta.url, {
  help: `Usage: npm run check:consumers [-- revision]

Compiles the examples and type tests of a git revision against the working tree. Without one it takes the newest
version (v0.1.0) that leads to HEAD, or HEAD itself while there is none.

Exit codes: 0 all compiles, 1 something does not or cannot be read, 2 wrong arguments.`,
  options: {},
  positionals: { min: 0, max: 1 },
  async run({ positionals: [revision = previousVersion()], progress }) {
    if (revision.startsWith("-")) throw new CommandError(`${revision} is no git revision.`);
    const { files, errors: mistakes } = await checkConsumers(revision);
    for (const { file, line, message } of mistakes) progress.log(`${file}:${line} ${message}`);
    progress.log(`${files} files of ${revision}, ${mistakes.length} mistakes.`);
    return mistakes.length > 0 ? ExitCode.failure : ExitCode.success;
  },
});
