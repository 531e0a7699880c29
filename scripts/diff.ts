/** Compares two descriptions: what changes for whom, and how much it weighs. */
import { main } from "./command/command.ts";
import { diffCommand } from "./diff/command.ts";

await main(import.meta.url, diffCommand("npm run openapi:diff --"));
