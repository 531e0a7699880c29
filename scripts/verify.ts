/** `npm run verify`: compares the responses of the API with the description. */
import { createHash } from "node:crypto";
import { access, constants, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type ClientOptions, createClient, getBaseUrl, regions } from "../src/client/index.ts";
import { version } from "../src/client/version.ts";
import { type Command, CommandError, ExitCode, runIfMain, UsageError } from "./cli/command.ts";
import { defaultPaths } from "./cli/paths.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { parseDescription } from "./openapi/document.ts";
import { maxComparedItems } from "./verify/compare-body.ts";
import { formatJson, formatMarkdown, formatText, hasReachedNothing, type Report } from "./verify/report.ts";
import { stopOnSignal } from "./verify/stop-on-signal.ts";
import { excludedOperations, expensiveOperations } from "./verify/tables.ts";

const text = { type: "string" } as const;

type Options = Record<string, string | undefined>;

function helpFor(usage: string): string {
  return `Usage: ${usage} [options]

Reads from an account and compares each response (status, media type, body) with openapi/cdp-api.yaml. Sends GET requests
only. Starts at the lists of parent segments and uses the ids in responses to reach further operations. Prints what differs:
where, what is expected, and the kind of value that was seen. Prints no values, names, ids or keys.

Needs an API key in the environment variable TD_API_KEY.

  --region               ${Object.keys(regions).join(", ")}; the environment variable TD_CDP_REGION by default
  --base-url             the address of the API, in place of a region
  --max-per-operation    how many requests each operation gets at most, 3 by default; retries are not counted
  --requests-per-second  2 by default
  --write                a file for the report: JSON if its name ends in .json, otherwise markdown to attach to an issue

Not called, because they start something:
${formatList(excludedOperations)}
Called once at most, because they read much:
${formatList(expensiveOperations)}
Arrays are compared up to their first ${maxComparedItems} items. Ctrl-C stops, and prints and writes what was found so far.

Exit codes:
    0  no difference
    1  failed: no operation could be read, or the API stopped responding
    2  wrong arguments, or no key or region
  101  at least one difference
  130  interrupted`;
}

function formatList(operations: Record<string, string>): string {
  return Object.entries(operations)
    .map(([operation, reason]) => `  ${operation}\n      ${reason}`)
    .join("\n");
}

/** @param usage The command line, for the help. @param description The file to compare with. */
export function verifyCommand(usage: string, description: string): Command {
  return {
    help: helpFor(usage),
    options: {
      region: text,
      "base-url": text,
      "max-per-operation": text,
      "requests-per-second": text,
      write: text,
    },
    positionals: { min: 0, max: 0 },
    async run({ options, progress }) {
      const { write, ...given } = options as Options;
      const maxPerOperation = parseNumber("--max-per-operation", given["max-per-operation"] ?? "3", 1);
      if (!Number.isInteger(maxPerOperation))
        throw new UsageError(`--max-per-operation must be an integer, not ${String(maxPerOperation)}.`);
      const cdp = createClientFor(given);
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
        description: createHash("sha256").update(file).digest("hex").slice(0, 12),
        region: findRegion(getBaseUrl(cdp)),
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
      return exitCodeOf(report);
    },
  };
}

function createClientFor({ region, "base-url": baseUrl, "requests-per-second": rate = "2" }: Options) {
  const options = {
    requestsPerSecond: parseNumber("--requests-per-second", rate, 0.001),
    ...(region !== undefined && { region }),
    ...(baseUrl !== undefined && { baseUrl }),
  } as ClientOptions;
  try {
    return createClient(options);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parseNumber(option: string, value: string, min: number): number {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number) || number < min)
    throw new UsageError(`${option} must be a number of at least ${min}, not ${JSON.stringify(value)}.`);
  return number;
}

/** Fails before the run rather than after it. */
async function assertWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  await access(folder, constants.W_OK).catch(() => {
    throw new CommandError(`--write: ${folder} is not a folder that can be written to.`);
  });
}

function findRegion(baseUrl: string): string | undefined {
  return Object.entries(regions).find(([, url]) => url === baseUrl)?.[0];
}

function exitCodeOf(report: Report): number {
  if (report.end === "interrupted") return ExitCode.interrupted;
  if (report.end !== "complete" || hasReachedNothing(report)) return ExitCode.failure;
  return report.differences.length > 0 ? ExitCode.changed : ExitCode.success;
}

await runIfMain(import.meta.url, verifyCommand("npm run verify --", defaultPaths.description));
