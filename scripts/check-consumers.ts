/** `npm run check:consumers`: compiles the examples and type tests of an earlier version against the working tree. */
import { CommandError, exit, main } from "./cli/command.ts";
import { checkConsumers, previousVersion } from "./consumers/compile.ts";

await main(import.meta.url, {
  help: `Usage: npm run check:consumers [-- revision]

Compiles the examples and type tests of a git revision against the working tree. Without one it takes the newest
version (v0.1.0) that leads to HEAD, or HEAD itself while there is none.

Exit codes: 0 all compiles, 1 something does not or cannot be read, 2 wrong arguments.`,
  options: {},
  positionals: { atLeast: 0, atMost: 1 },
  async run({ positionals: [revision = previousVersion()], progress }) {
    if (revision.startsWith("-")) throw new CommandError(`${revision} is no git revision.`);
    const { files, mistakes } = await checkConsumers(revision);
    for (const { file, line, message } of mistakes) progress.say(`${file}:${line} ${message}`);
    progress.say(`${files} files of ${revision}, ${mistakes.length} mistakes.`);
    return mistakes.length > 0 ? exit.failed : exit.done;
  },
});
