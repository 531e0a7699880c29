/** The stages of a pull after the download: check → patch → adopt → lint → diff. */
import { readFile } from "node:fs/promises";
import { CommandError } from "../cli/command.ts";
import type { Progress } from "../cli/progress.ts";
import type { Project } from "../cli/paths.ts";
import { type Document, operationsOf, parseDescription, printDescription } from "../openapi/document.ts";
import type { DiffReport } from "../diff/changes.ts";
import { diff } from "../diff/report.ts";
import { lintStage } from "../lint/lint.ts";
import { type Adoption, adopt } from "./merge/merge.ts";
import { keepExamples } from "./keep-examples.ts";
import { guard } from "../openapi/parse-safely.ts";
import { applyPatches, type Patch, type PatchReport } from "./patch.ts";

/** What is known of the published file that the pinned description stands for. */
export interface Source extends Counts {
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

export interface Stages {
  bytes: Uint8Array;
  previous: Source;
  project: Project;
  progress: Progress;
  patches: readonly Patch[];
  force: boolean;
}

export interface Taken extends Counts {
  /** The text of the description that has the contract of the published one. */
  text: string;
  report: DiffReport;
  patches: Record<string, number>;
}

/** Throws, with what to do about it, when a stage refuses the file. */
export async function takeOver({ bytes, previous, project, progress, patches, force }: Stages): Promise<Taken> {
  const published = await progress.stage("check", () => guard(bytes, { previous, force }) as Document, sayCounts);
  const counts = countsOf(published);
  const reports = await progress.stage("patch", () => applyPatches(published, patches), sayPatched);
  tellPatches(reports, previous, progress);
  const pinned = await readFile(project.description, "utf8");
  const ours = parseDescription(pinned);
  const { document, whole } = await progress.stage("adopt", () => adopt(ours, published), sayAdopted(ours));
  whole.forEach((id) => progress.say(`  as published: ${id}`));
  if (document !== ours)
    keepExamples(ours, document).forEach((pointer) =>
      progress.say(`  an example no longer holds and goes: ${pointer}`),
    );
  const text = document === ours ? pinned : printDescription(document);
  await lintStage(text, document, project.description, progress);
  const report = await progress.stage(
    "diff",
    () => diff(ours, document),
    ({ changes }) => `${changes.length} contract changes`,
  );
  return { ...counts, text, report, patches: Object.fromEntries(reports.map(({ name, applied }) => [name, applied])) };
}

/** Says what each patch did; throws when one did not find what it expects. */
function tellPatches(reports: PatchReport[], previous: Source, progress: Progress): void {
  for (const { name, outcome, applied, unexpected } of reports) {
    const before = previous.patches[name];
    const news = before !== undefined && before !== applied ? ` (${before} before)` : "";
    progress.say(`  ${name.padEnd(26)} ${outcome}, ${applied} places${news}`);
    for (const { outcome: found, pointer, detail } of unexpected)
      progress.say(`    ${found}: ${pointer}${detail ? `, ${detail}` : ""}`);
  }
  const odd = reports.filter(({ outcome, unexpected }) => outcome !== "applied" || unexpected.length > 0);
  if (odd.length === 0) return;
  const files = odd.map(({ name }) => `openapi/patches/${name}.ts`).join(", ");
  throw new CommandError(
    `The published description is not as these patches expect: ${files}. Look at the places above, then edit or delete the patch.`,
  );
}

function countsOf(document: Document): Counts {
  return {
    apiVersion: document.info.version,
    operations: operationsOf(document).length,
    paths: Object.keys(document.paths).length,
    schemas: Object.keys(document.components?.schemas ?? {}).length,
  };
}

function sayCounts(document: Document): string {
  const { operations, paths, schemas } = countsOf(document);
  return `${operations} operations, ${paths} paths, ${schemas} schemas`;
}

function sayPatched(reports: PatchReport[]): string {
  const places = reports.reduce((sum, { applied }) => sum + applied, 0);
  return `${reports.filter(({ outcome }) => outcome === "applied").length} of ${reports.length} patches applied, in ${places} places`;
}

function sayAdopted(ours: Document) {
  return ({ document, whole }: Adoption) =>
    document === ours
      ? "the contract is the same, ours stays as it is"
      : `news taken over, ${whole.length} operations as a whole`;
}
