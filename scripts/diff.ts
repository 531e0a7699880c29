/** `npm run openapi:diff`: compares two descriptions. */
import { runIfMain } from "./cli/command.ts";
import { checkConsumers, addConsumerErrors } from "./consumers/compile.ts";
import { diffCommand } from "./diff/command.ts";

const command = diffCommand("npm run openapi:diff --", async (report, revision) =>
  addConsumerErrors(report, await checkConsumers(revision)),
);

await runIfMain(import.meta.url, command);
