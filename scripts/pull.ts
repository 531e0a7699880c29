/** Takes a published description over: download → check → patch → adopt → lint → diff → write. The only script with a network. */
import { readFile } from "node:fs/promises";
import { type Command, exit, main } from "./command/command.ts";
import { replaceFiles } from "./command/files.ts";
import type { Progress } from "./command/progress.ts";
import { type Project, project } from "./command/project.ts";
import type { DiffReport } from "./diff/changes.ts";
import { type Download, download } from "./pull/download.ts";
import type { Patch } from "./pull/patch.ts";
import type { Source } from "./pull/stages.ts";

export const publishedAt = "https://docs.treasure.ai/_bundle/apis/td_cdp_api-public.yaml";

export interface PullOptions {
  /** An https address or the path of a file. */
  source: string;
  project: Project;
  progress: Progress;
  /** Accept a file that shrank or went back in version. */
  force?: boolean;
  fetch?: typeof fetch;
  /** Those of `openapi/patches` unless given. */
  patches?: readonly Patch[];
}

export type Pulled = { status: "unchanged" } | { status: "pulled"; report: DiffReport; files: Map<string, string> };

/** Does everything but write. Throws, with what to do about it, when a stage refuses the file. */
export async function pull({
  source,
  project: at,
  progress,
  force = false,
  fetch,
  patches,
}: PullOptions): Promise<Pulled> {
  const previous = JSON.parse(await readFile(at.source, "utf8")) as Source;
  const options = { previous, ...(fetch ? { fetch } : {}) };
  const fetched = await progress.stage("download", () => download(source, options), sayDownload);
  if (fetched.status === "unchanged") return fetched;
  // Most pulls end above and need none of this.
  const { takeOver } = await import("./pull/stages.ts");
  const { patches: ours } = await import("../openapi/patches/index.ts");
  const { bytes, sha256, etag, lastModified } = fetched;
  const { text, report, ...found } = await takeOver({
    bytes,
    previous,
    project: at,
    progress,
    force,
    patches: patches ?? ours,
  });
  const date = new Date().toISOString().slice(0, 10);
  const record: Source = { url: source, sha256, etag, lastModified, date, ...found };
  const files = new Map([
    [at.description, text],
    [at.source, `${JSON.stringify(record, null, 2)}\n`],
  ]);
  return { status: "pulled", report, files };
}

function helpFor(call: string): string {
  return `Usage: ${call} [url or file] [--dry-run] [--force]

Takes the published description over into openapi/cdp-api.yaml and openapi/source.json:
download, check, patch, adopt, lint, diff, write. Where the contract is the same our words stay.
Without an argument it takes ${publishedAt}.

  --dry-run   do everything, write nothing
  --force     accept a file that shrank or went back in version

Exit codes:
    0  written
    1  refused or failed; nothing is written
    2  wrong arguments
  100  unchanged: the published file is the pinned one, or (--dry-run) has the same contract
  101  --dry-run: the contract would change`;
}

function sayDownload(result: Download): string {
  return result.status === "fetched" ? `${result.bytes.length} bytes` : "unchanged";
}

/** @param call What is typed to run it, for the help. @param at The project whose description is pulled. */
export function pullCommand(call: string, at: Project): Command {
  return {
    help: helpFor(call),
    options: { "dry-run": { type: "boolean" }, force: { type: "boolean" } },
    positionals: { atLeast: 0, atMost: 1 },
    async run({ options, positionals: [source = publishedAt], progress }) {
      const result = await pull({ source, project: at, progress, force: options.force === true });
      if (result.status === "unchanged") {
        progress.say("Unchanged: the published file is the one that is pinned.");
        return exit.unchanged;
      }
      const { toTerminal } = await import("./diff/formats/terminal.ts");
      progress.say(toTerminal(result.report, { color: process.stdout.isTTY }));
      const hasNews = result.report.changes.length > 0;
      if (options["dry-run"]) return hasNews ? exit.changed : exit.unchanged;
      await replaceFiles(result.files);
      progress.say(
        hasNews
          ? "Wrote openapi/cdp-api.yaml and openapi/source.json. Now: npm run generate"
          : "Wrote openapi/source.json; openapi/cdp-api.yaml says the same already.",
      );
      return exit.done;
    },
  };
}

await main(import.meta.url, pullCommand("npm run openapi:pull --", project));
