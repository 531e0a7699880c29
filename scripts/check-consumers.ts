/** `npm run check:consumers`: compiles the examples and type tests of an earlier version against the working tree. */
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { checkConsumers, previousVersion } from "./consumers/compile.ts";

await runIfMain(import.meta.url, {
  help: `Usage: npm run check:consumers [-- revision]

Compiles the examples and type tests of a git revision against the working tree. Default: the newest
version tag (v0.1.0) that leads to HEAD, or HEAD without such a tag.

Exit codes: 0 all files compile, 1 a file does not compile or cannot be read, 2 wrong arguments.`,
  options: {},
  positionals: { min: 0, max: 1 },
  async run({ positionals: [revision = previousVersion()], progress }) {
    if (revision.startsWith("-")) throw new CommandError(`${revision} is not a git revision.`);
    const { files, errors } = await checkConsumers(revision);
    for (const { file, line, message } of errors) progress.log(`${file}:${line} ${message}`);
    progress.log(`${files} files of ${revision}, ${errors.length} errors.`);
    return errors.length > 0 ? ExitCode.failure : ExitCode.success;
  },
});
