/** Takes a published description over: download → check → patch → adopt → lint → diff → write. The only script with a network. */
import { readFile } from "node:fs/promises";
import { patches as ourPatches } from "../openapi/patches/index.ts";
import { adopt } from "./pull/adopt.ts";
import { CommandError, exit, main } from "./command/command.ts";
import { type Document, operationsOf, parseDescription, printDescription } from "./description/description.ts";
import { diff, type DiffReport } from "./diff/report.ts";
import { toTerminal } from "./diff/format.ts";
import { download, type Fetched } from "./pull/download.ts";
import { replaceFiles } from "./command/files.ts";
import { guard } from "./pull/guard.ts";
import { lintStage } from "./lint.ts";
import { applyPatches, type Patch, type PatchReport } from "./pull/patch.ts";
import type { Progress } from "./command/progress.ts";
import { type Project, project } from "./command/project.ts";

export const publishedAt = "https://docs.treasure.ai/_bundle/apis/td_cdp_api-public.yaml";

/** What is known of the published file that the pinned description stands for. */
export interface Source {
  url: string;
  sha256: string;
  etag: string | null;
  lastModified: string | null;
  /** The day of the pull, or of the publication when that is known. */
  date: string;
  apiVersion: string;
  operations: number;
  paths: number;
  schemas: number;
  /** How many places each patch mended. */
  patches: Record<string, number>;
}

export interface PullOptions {
  source: string;
  project: Project;
  progress: Progress;
  force?: boolean;
  fetch?: typeof fetch;
  /** Those of `openapi/patches` unless given. */
  patches?: readonly Patch[];
}

export type Pulled =
  { status: "unchanged" } | { status: "pulled"; report: DiffReport; source: Source; files: Map<string, string> };

/** Does everything but write. Throws, with what to do about it, when a stage refuses the file. */
export async function pull(options: PullOptions): Promise<Pulled> {
  const { source, project: at, progress, force = false, fetch, patches = ourPatches } = options;
  const previous = JSON.parse(await readFile(at.source, "utf8")) as Source;
  const fetched = await progress.stage(
    "download",
    () => download(source, { previous, ...(fetch ? { fetch } : {}) }),
    downloaded,
  );
  if (fetched.status === "unchanged") return fetched;
  const text = await readFile(at.description, "utf8");
  const ours = parseDescription(text);
  const published = await progress.stage("check", () => guard(fetched.bytes, { previous, force }) as Document, counted);
  const raw = {
    apiVersion: published.info.version,
    operations: operationsOf(published).length,
    paths: Object.keys(published.paths).length,
    schemas: Object.keys(published.components?.schemas ?? {}).length,
  };
  const reports = await progress.stage("patch", () => applyPatches(published, patches), patched);
  sayPatches(reports, previous, progress);
  const { document, whole } = await progress.stage(
    "adopt",
    () => adopt(ours, published),
    ({ whole: all }) => `${all.length} operations taken over as published`,
  );
  whole.forEach((id) => progress.say(`as published: ${id}`));
  const next = document === ours ? text : printDescription(document);
  await lintStage(next, at.description, progress);
  const report = await progress.stage(
    "diff",
    () => diff(ours, document),
    ({ changes }) => `${changes.length} contract changes`,
  );
  const hits = Object.fromEntries(reports.map(({ name, applied }) => [name, applied]));
  const record: Source = { ...identityOf(fetched, source), date: today(), ...raw, patches: hits };
  const files = new Map([
    [at.description, next],
    [at.source, `${JSON.stringify(record, null, 2)}\n`],
  ]);
  return { status: "pulled", report, source: record, files };
}

function identityOf({ sha256, etag, lastModified }: Fetched, url: string) {
  return { url, sha256, etag, lastModified };
}

/** Says what each patch did; throws when one did not find what it expects. */
function sayPatches(reports: PatchReport[], previous: Source, progress: Progress): void {
  for (const { name, outcome, applied, unexpected } of reports) {
    const before = previous.patches[name];
    const news = before !== undefined && before !== applied ? ` (${before} places before)` : "";
    progress.say(`  ${name.padEnd(24)} ${outcome}, ${applied} places${news}`);
    for (const hit of unexpected)
      progress.say(`    ${hit.outcome}: ${hit.pointer}${hit.detail ? `, ${hit.detail}` : ""}`);
  }
  const odd = reports.filter(({ outcome, unexpected }) => outcome !== "applied" || unexpected.length > 0);
  if (odd.length === 0) return;
  const list = odd.map(({ name }) => `openapi/patches/${name}.ts`).join(", ");
  throw new CommandError(
    `The published description is not as these patches expect: ${list}. Look at the places above, then edit or delete the patch.`,
  );
}

function downloaded(result: { status: string; bytes?: Uint8Array }): string {
  return result.bytes ? `${result.bytes.length} bytes` : "unchanged";
}

function counted(document: Document): string {
  return `${operationsOf(document).length} operations, ${Object.keys(document.paths).length} paths, ${Object.keys(document.components?.schemas ?? {}).length} schemas`;
}

function patched(reports: PatchReport[]): string {
  const places = reports.reduce((sum, { applied }) => sum + applied, 0);
  return `${reports.filter(({ outcome }) => outcome === "applied").length} of ${reports.length} patches applied, in ${places} places`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

await main(import.meta.url, {
  help: `Usage: npm run openapi:pull [-- <url or file>] [--dry-run] [--force]

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
  101  --dry-run: the contract would change`,
  options: { "dry-run": { type: "boolean" }, force: { type: "boolean" } },
  positionals: { atLeast: 0, atMost: 1 },
  async run({ options, positionals: [source = publishedAt], progress }) {
    const result = await pull({ source, project, progress, force: options.force === true });
    if (result.status === "unchanged") {
      progress.say("Unchanged: the published file is the one that is pinned.");
      return exit.unchanged;
    }
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
});
