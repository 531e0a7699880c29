/** `npm run verify`: compares the responses of the API with the description. */
import { access, constants, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { version } from "../src/client/version.ts";
import { CommandError, createCommand, ExitCode, parseNumber, runIfMain } from "./cli/command.ts";
import { createClientFor, regionHelp } from "./cli/client.ts";
import { progress } from "./cli/progress.ts";
import { defaultPaths } from "./cli/paths.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { parseDescription } from "./openapi/document.ts";
import { shortHash } from "./text/hashes.ts";
import { maxComparedItems } from "./verify/compare-body.ts";
import { formatJson, formatMarkdown, formatText, hasReachedNothing, type Report } from "./verify/report.ts";
import { stopOnSignal } from "./cli/stop-on-signal.ts";
import { excludedOperations, expensiveOperations } from "./verify/tables.ts";

const exitCodes = {
  0: "no difference",
  1: "failed: no operation could be read, or the API stopped responding",
  101: "at least one difference",
  130: "interrupted",
};

const notes = `
Not called, because they start something:
${formatList(excludedOperations)}
Called once at most, because they read much:
${formatList(expensiveOperations)}
Arrays are compared up to their first ${maxComparedItems} items. Ctrl-C stops, and prints and writes what was found so far.`;

function formatList(operations: Record<string, string>): string {
  return Object.entries(operations)
    .map(([operation, reason]) => `  ${operation}\n      ${reason}`)
    .join("\n");
}

/** @param name What is typed to run it, for the help. @param description The file to compare with. */
export function verifyCommand(name: string, description: string) {
  return createCommand(name, exitCodes)
    .summary("compare the responses of the API with a description; needs an API key and only reads")
    .description(
      "Reads from an account and compares each response (status, media type, body) with openapi/cdp-api.yaml. Sends GET requests only. Starts at the lists of parent segments and uses the ids in responses to reach further operations. Prints what differs: where, what is expected, and the kind of value that was seen. Prints no values, names, ids or keys.\n\nNeeds an API key in the environment variable TD_API_KEY.",
    )
    .option("--region <name>", regionHelp)
    .option("--base-url <url>", "the URL of the API, in place of a region")
    .option(
      "--max-per-operation <number>",
      "how many requests each operation gets at most; retries are not counted",
      parseNumber({ min: 1, isInteger: true }),
      3,
    )
    .option("--requests-per-second <number>", "the rate of requests", parseNumber({ min: 0.001 }), 2)
    .option("--write <file>", "a report: JSON if its name ends in .json, otherwise markdown to attach to an issue")
    .addHelpText("after", notes)
    .action(async ({ region, baseUrl, maxPerOperation, requestsPerSecond, write }) => {
      const cdp = createClientFor({ region, baseUrl, requestsPerSecond });
      if (write) await assertWritable(write);
      const file = await readFile(description, "utf8");
      // The other commands of the bundle start without the validator.
      const { verify } = await import("./verify/verify.ts");
      const { signal, dispose } = stopOnSignal();
      const document = parseDescription(file);
      const result = await verify({ document, cdp, maxPerOperation, signal, log: progress.log }).finally(dispose);
      if (result.end === "key rejected")
        throw new CommandError("The API rejected the key (401). Check TD_API_KEY and the region.");
      const report: Report = {
        version,
        description: shortHash(file),
        region: baseUrl === undefined ? (region ?? process.env["TD_CDP_REGION"]) : undefined,
        date: new Date().toISOString().slice(0, 10),
        ...result,
      };
      progress.log(`\n${formatText(report)}`);
      if (write) {
        await replaceFiles(
          new Map([[resolve(write), write.endsWith(".json") ? formatJson(report) : formatMarkdown(report)]]),
        );
        progress.log(`\nWrote ${write}.`);
      }
      process.exitCode = exitCodeOf(report);
    });
}

/** Fails before the run rather than after it. */
async function assertWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  await access(folder, constants.W_OK).catch(() => {
    throw new CommandError(`--write: ${folder} is not a folder that can be written to.`);
  });
}

function exitCodeOf(report: Report): number {
  if (report.end === "interrupted") return ExitCode.interrupted;
  if (report.end !== "complete" || hasReachedNothing(report)) return ExitCode.failure;
  return report.differences.length > 0 ? ExitCode.changed : ExitCode.success;
}

await runIfMain(import.meta.url, verifyCommand("npm run verify --", defaultPaths.description));
