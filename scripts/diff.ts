/** Compares two descriptions: what changes for whom, and how much it weighs. */
import { main } from "./cli/command.ts";
import { checkConsumers, withConsumers } from "./consumers/compile.ts";
import { diffCommand } from "./diff/command.ts";

const command = diffCommand("npm run openapi:diff --", async (report, revision) =>
  withConsumers(report, await checkConsumers(revision)),
);

await main(import.meta.url, command);
