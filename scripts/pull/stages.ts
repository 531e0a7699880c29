/** The stages of a pull after the download: check → patch → adopt → lint → diff. */
import { readFile } from "node:fs/promises";
import { CommandError } from "../cli/command.ts";
import type { Progress } from "../cli/progress.ts";
import type { ProjectPaths } from "../cli/paths.ts";
import { type Document, operationsOf, parseDescription, printDescription } from "../openapi/document.ts";
import type { DiffReport } from "../diff/changes.ts";
import { diff } from "../diff/report.ts";
import { lintStage } from "../lint/lint.ts";
import { type MergeResult, mergeContract } from "./merge/merge.ts";
import { keepExamples } from "./keep-examples.ts";
import { parseSafely } from "../openapi/parse-safely.ts";
import { applyPatches, type Patch, type PatchReport } from "./patch.ts";

/** What is known of the published file that the pinned description stands for. */
export interface SourceLock extends Counts {
  url: string;
  sha256: string;
  etag: string | null;
  lastModified: string | null;
  /** The day of the pull, or of the publication when that is known. */
  date: string;
  /** How many places each patch mended. */
  patches: Record<string, number>;
}

interface Counts {
  apiVersion: string;
  operations: number;
  paths: number;
  schemas: number;
}

export interface PullInput {
  bytes: Uint8Array;
  previous: SourceLock;
  project: ProjectPaths;
  progress: Progress;
  patches: readonly Patch[];
  force: boolean;
}

export interface StagesResult extends Counts {
  /** The text of the description that has the contract of the published one. */
  text: string;
  report: DiffReport;
  patches: Record<string, number>;
}

/** Throws, with what to do about it, when a stage refuses the file. */
export async function runPullStages({
  bytes,
  previous,
  project,
  progress,
  patches,
  force,
}: PullInput): Promise<StagesResult> {
  const published = await progress.step(
    "check",
    () => parseSafely(bytes, { previous, force }) as Document,
    formatCounts,
  );
  const counts = countParts(published);
  const reports = await progress.step("patch", () => applyPatches(published, patches), formatPatched);
  reportPatches(reports, previous, progress);
  const pinned = await readFile(project.description, "utf8");
  const ours = parseDescription(pinned);
  const { document, replacedOperations: whole } = await progress.step(
    "adopt",
    () => mergeContract(ours, published),
    formatMerged(ours),
  );
  whole.forEach((id) => progress.log(`  as published: ${id}`));
  if (document !== ours)
    keepExamples(ours, document).forEach((pointer) =>
      progress.log(`  an example no longer holds and goes: ${pointer}`),
    );
  const text = document === ours ? pinned : printDescription(document);
  await lintStage(text, document, project.description, progress);
  const report = await progress.step(
    "diff",
    () => diff(ours, document),
    ({ changes }) => `${changes.length} contract changes`,
  );
  return { ...counts, text, report, patches: Object.fromEntries(reports.map(({ name, applied }) => [name, applied])) };
}

/** Says what each patch did; throws when one did not find what it expects. */
function reportPatches(reports: PatchReport[], previous: SourceLock, progress: Progress): void {
  for (const { name, status: outcome, applied, unexpected } of reports) {
    const before = previous.patches[name];
    const news = before !== undefined && before !== applied ? ` (${before} before)` : "";
    progress.log(`  ${name.padEnd(26)} ${outcome}, ${applied} places${news}`);
    for (const { status: found, pointer, detail } of unexpected)
      progress.log(`    ${found}: ${pointer}${detail ? `, ${detail}` : ""}`);
  }
  const unexpectedReports = reports.filter(
    ({ status: outcome, unexpected }) => outcome !== "applied" || unexpected.length > 0,
  );
  if (unexpectedReports.length === 0) return;
  const files = unexpectedReports.map(({ name }) => `openapi/patches/${name}.ts`).join(", ");
  throw new CommandError(
    `The published description is not as these patches expect: ${files}. Look at the places above, then edit or delete the patch.`,
  );
}

function countParts(document: Document): Counts {
  return {
    apiVersion: document.info.version,
    operations: operationsOf(document).length,
    paths: Object.keys(document.paths).length,
    schemas: Object.keys(document.components?.schemas ?? {}).length,
  };
}

function formatCounts(document: Document): string {
  const { operations, paths, schemas } = countParts(document);
  return `${operations} operations, ${paths} paths, ${schemas} schemas`;
}

function formatPatched(reports: PatchReport[]): string {
  const places = reports.reduce((sum, { applied }) => sum + applied, 0);
  return `${reports.filter(({ status: outcome }) => outcome === "applied").length} of ${reports.length} patches applied, in ${places} places`;
}

function formatMerged(ours: Document) {
  return ({ document, replacedOperations: whole }: MergeResult) =>
    document === ours
      ? "the contract is the same, ours stays as it is"
      : `news taken over, ${whole.length} operations as a whole`;
}
