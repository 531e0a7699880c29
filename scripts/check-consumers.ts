/** `npm run check:consumers`: compiles the examples and type tests of an earlier version against the working tree. */
import { CommandError, createCommand, ExitCode, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { checkConsumers, previousVersion } from "./consumers/compile.ts";

const command = createCommand("npm run check:consumers --", {
  0: "all files compile",
  1: "a file does not compile or cannot be read",
})
  .description("Compiles the examples and type tests of a git revision against the working tree.")
  .argument("[revision]", "default: the newest version tag (v0.1.0) that leads to HEAD, or HEAD without such a tag")
  .action(async (revision = previousVersion()) => {
    if (revision.startsWith("-")) throw new CommandError(`${revision} is not a git revision.`);
    const { files, errors } = await checkConsumers(revision);
    for (const { file, line, message } of errors) progress.log(`${file}:${line} ${message}`);
    progress.log(`${files} files of ${revision}, ${errors.length} errors.`);
    if (errors.length > 0) process.exitCode = ExitCode.failure;
  });

await runIfMain(import.meta.url, command);
