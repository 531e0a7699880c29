/** The steps of a pull after the download: check → patch → merge → lint → diff. */
import { readFile } from "node:fs/promises";
import { CommandError } from "../cli/command.ts";
import type { Progress } from "../cli/progress.ts";
import type { ProjectPaths } from "../cli/paths.ts";
import {
  countParts,
  type Counts,
  type Document,
  formatCounts,
  parseDescription,
  printDescription,
} from "../openapi/document.ts";
import type { DiffReport } from "../diff/changes.ts";
import { diff } from "../diff/report.ts";
import { lintStage } from "../lint/lint.ts";
import { type MergeResult, mergeContract } from "./merge/merge.ts";
import { keepExamples } from "./keep-examples.ts";
import { sanitizeLine } from "../text/code-span.ts";
import { assertCallNames } from "../openapi/name-checks.ts";
import { parseSafely } from "../openapi/parse-safely.ts";
import { applyPatches, type Patch, type PatchReport } from "./patch.ts";

/** The content of `openapi/source.json`: the published file that the pinned description is based on. */
export interface SourceLock extends Counts {
  url: string;
  sha256: string;
  etag: string | null;
  lastModified: string | null;
  /** The day of the pull, or of the publication if it is known. */
  date: string;
  apiVersion: string;
  /** How many places each patch corrected. */
  patches: Record<string, number>;
}

export interface PullInput {
  bytes: Uint8Array;
  previous: SourceLock;
  paths: ProjectPaths;
  progress: Progress;
  patches: readonly Patch[];
  force: boolean;
}

export interface StagesResult extends Pick<SourceLock, keyof Counts | "apiVersion" | "patches"> {
  /** The text of our description, with the contract of the published one. */
  text: string;
  report: DiffReport;
}

/** Runs the steps. Throws an error with a remedy if a step rejects the file. */
export async function runPullStages({
  bytes,
  previous,
  paths,
  progress,
  patches,
  force,
}: PullInput): Promise<StagesResult> {
  const published = await progress.step(
    "check",
    () => {
      const document = parseSafely(bytes, { previous, force }) as Document;
      assertCallNames(document);
      return document;
    },
    formatCounts,
  );
  const counts = { apiVersion: published.info.version, ...countParts(published) };
  const reports = await progress.step("patch", () => applyPatches(published, patches), formatPatched);
  reportPatches(reports, previous, progress);
  const pinned = await readFile(paths.description, "utf8");
  const ours = parseDescription(pinned);
  const { document, replacedOperations } = await progress.step(
    "merge",
    () => mergeContract(ours, published),
    formatMerged(ours),
  );
  replacedOperations.forEach((id) => progress.log(`  replaced by the published operation: ${sanitizeLine(id)}`));
  if (document !== ours)
    keepExamples(ours, document).forEach((pointer) =>
      progress.log(`  removed an example that is no longer valid: ${sanitizeLine(pointer)}`),
    );
  const text = document === ours ? pinned : printDescription(document);
  await lintStage(text, document, paths.description, progress);
  const report = await progress.step(
    "diff",
    () => diff(ours, document),
    ({ changes }) => `${changes.length} contract changes`,
  );
  return { ...counts, text, report, patches: Object.fromEntries(reports.map(({ name, applied }) => [name, applied])) };
}

/** Prints the result of each patch. Throws if a patch did not find the value that it expects. */
function reportPatches(reports: PatchReport[], previous: SourceLock, progress: Progress): void {
  for (const { name, status, applied, unexpected } of reports) {
    const before = previous.patches[name];
    const previously = before !== undefined && before !== applied ? ` (${before} before)` : "";
    progress.log(`  ${name.padEnd(26)} ${status}, ${applied} places${previously}`);
    for (const { status: targetStatus, pointer, detail } of unexpected)
      progress.log(`    ${targetStatus}: ${sanitizeLine(`${pointer}${detail ? `, ${detail}` : ""}`)}`);
  }
  const unexpectedReports = reports.filter(({ status, unexpected }) => status !== "applied" || unexpected.length > 0);
  if (unexpectedReports.length === 0) return;
  const files = unexpectedReports.map(({ name }) => `openapi/patches/${name}.ts`).join(", ");
  throw new CommandError(
    `These patches do not match the published description: ${files}. Check the places above, then edit or delete the patch.`,
  );
}

function formatPatched(reports: PatchReport[]): string {
  const places = reports.reduce((sum, { applied }) => sum + applied, 0);
  return `${reports.filter(({ status }) => status === "applied").length} of ${reports.length} patches applied, in ${places} places`;
}

function formatMerged(ours: Document) {
  return ({ document, replacedOperations }: MergeResult) =>
    document === ours
      ? "same contract, our description stays unchanged"
      : `changes merged, ${replacedOperations.length} operations replaced`;
}
