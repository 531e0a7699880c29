/** Applies an update to the working tree: pull, generate, diff, version and changelog. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFiles } from "../cli/replace-files.ts";
import type { Progress } from "../cli/progress.ts";
import { type ProjectPaths, pathsIn } from "../cli/paths.ts";
import { checkConsumers, previousVersion, addConsumerErrors } from "../consumers/compile.ts";
import { parseDescription } from "../openapi/document.ts";
import { markAccepted, parseAccepted } from "../diff/accepted.ts";
import { printReportFiles } from "../diff/formats.ts";
import { applyLevels, readLevels } from "../diff/levels.ts";
import type { DiffReport } from "../diff/changes.ts";
import { generate } from "../generate/generate.ts";
import { pull } from "../pull/pull.ts";
import { updatableFiles, addChangelogEntry, setVersion } from "./files.ts";
import { type PullRequestPlan, createPullRequestPlan } from "./plan.ts";

export interface UpdateInput {
  /** The root folder of the project, which is changed. */
  folder: string;
  /** An https URL or the path of a file. */
  source: string;
  date: string;
  progress: Progress;
}

type Files = Map<string, string>;

/**
 * Applies an update. Returns the files of the pull request by name: the report, the plan, and the changed files under `files/`.
 * Returns null if there is no update.
 */
export async function prepareUpdate({ folder, source, date, progress }: UpdateInput): Promise<Files | null> {
  const paths = pathsIn(folder);
  const before = await readFile(paths.description, "utf8");
  const pulled = await pull({ source, paths, progress });
  if (pulled.status === "unchanged") return null;
  await replaceFiles(pulled.files);
  await replaceFiles(await generate(paths, progress));
  const report = await progress.step(
    "diff",
    () => diffUpdate(paths, folder, before, pulled.report),
    ({ level }) => level,
  );
  const plan = await writePlan(folder, report, date);
  const { title, labels, body } = plan;
  return new Map([
    ...printReportFiles(report, date),
    ["plan.json", `${JSON.stringify({ title, labels }, null, 2)}\n`],
    ["body.md", body],
    ...(await changedFiles(folder)),
  ]);
}

function changedFiles(folder: string): Promise<[name: string, text: string][]> {
  return Promise.all(updatableFiles.map(async (name) => [`files/${name}`, await readFile(join(folder, name), "utf8")]));
}

async function diffUpdate(
  paths: ProjectPaths,
  folder: string,
  before: string,
  pullReport: DiffReport,
): Promise<DiffReport> {
  const file = "openapi/accepted-changes.yaml";
  const accepted = parseAccepted(await readFile(join(folder, file), "utf8"), file);
  const after = await readFile(paths.description, "utf8");
  const report = markAccepted(applyLevels(pullReport, await readLevels(folder)), accepted);
  return after === before ? report : addConsumerErrors(report, await checkConsumers("HEAD", folder));
}

/** Writes the version and the changelog entry. */
async function writePlan(folder: string, report: DiffReport, date: string): Promise<PullRequestPlan> {
  const names = ["package.json", "package-lock.json", "src/client/version.ts", "CHANGELOG.md"];
  const [manifest, lock, source, changelog] = await Promise.all(
    names.map((name) => readFile(join(folder, name), "utf8")),
  );
  const { version } = JSON.parse(manifest!) as { version: string };
  const released = previousVersion(folder);
  const plan = createPullRequestPlan(report, released === "HEAD" ? version : released, version, date);
  const files = new Map([
    ["package.json", setVersion(manifest!, version, plan.version)],
    ["package-lock.json", setVersion(lock!, version, plan.version)],
    ["src/client/version.ts", source!.replace(`"${version}"`, `"${plan.version}"`)],
    ["CHANGELOG.md", plan.changelogEntry ? addChangelogEntry(changelog!, plan.changelogEntry) : changelog!],
  ]);
  await replaceFiles(new Map([...files].map(([name, text]) => [join(folder, name), text])));
  return plan;
}
