/** Compares two descriptions: what changes for whom, and how much it weighs. */
import { runIfMain } from "./cli/command.ts";
import { checkConsumers, addConsumerErrors } from "./consumers/compile.ts";
import { diffCommand } from "./diff/command.ts";

const command = diffCommand("npm run openapi:diff --", async (report, revision) =>
  addConsumerErrors(report, await checkConsumers(revision)),
);

await runIfMain(import.meta.url, command);
