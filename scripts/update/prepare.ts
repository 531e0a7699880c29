/** Takes an update over in the working tree: pull, generate, judge, plan, and the files that people read. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFiles } from "../cli/replace-files.ts";
import type { Progress } from "../cli/progress.ts";
import { type Project, projectAt } from "../cli/paths.ts";
import { checkConsumers, previousVersion, withConsumers } from "../consumers/compile.ts";
import { parseDescription } from "../openapi/document.ts";
import { parseAccepted } from "../diff/accepted.ts";
import { filesOf } from "../diff/formats.ts";
import { judge } from "../diff/diff-descriptions.ts";
import type { DiffReport } from "../diff/changes.ts";
import { generate } from "../generate/generate.ts";
import { pull } from "../pull/pull.ts";
import { updatedFiles, withEntry, withVersion } from "./files.ts";
import { type Plan, planOf } from "./plan.ts";

export interface Preparation {
  /** The root of the project, which is changed. */
  folder: string;
  /** An https address or the path of a file. */
  source: string;
  date: string;
  progress: Progress;
}

type Files = Map<string, string>;

/** The files to propose by name (of the report, the plan, and under `files/` what changed), or nothing without an update. */
export async function prepareUpdate({ folder, source, date, progress }: Preparation): Promise<Files | null> {
  const at = projectAt(folder);
  const before = await readFile(at.description, "utf8");
  const pulled = await pull({ source, project: at, progress });
  if (pulled.status === "unchanged") return null;
  await replaceFiles(pulled.files);
  await replaceFiles(await generate(at, progress));
  const report = await progress.stage(
    "judge",
    () => judgeUpdate(at, folder, before, pulled.report),
    ({ level }) => level,
  );
  const plan = await writePlan(folder, report, date);
  const { title, labels, body } = plan;
  return new Map([
    ...filesOf(report, date),
    ["plan.json", `${JSON.stringify({ title, labels }, null, 2)}\n`],
    ["body.md", body],
    ...(await changedFiles(folder)),
  ]);
}

function changedFiles(folder: string): Promise<[name: string, text: string][]> {
  return Promise.all(updatedFiles.map(async (name) => [`files/${name}`, await readFile(join(folder, name), "utf8")]));
}

async function judgeUpdate(at: Project, folder: string, before: string, known: DiffReport): Promise<DiffReport> {
  const file = "openapi/accepted-changes.yaml";
  const accepted = parseAccepted(await readFile(join(folder, file), "utf8"), file);
  const after = await readFile(at.description, "utf8");
  const report = await judge(parseDescription(before), parseDescription(after), accepted, known);
  return after === before ? report : withConsumers(report, await checkConsumers("HEAD", folder));
}

/** Puts the version and the item of the changelog where they belong. */
async function writePlan(folder: string, report: DiffReport, date: string): Promise<Plan> {
  const [manifest, lock, changelog] = await Promise.all(
    ["package.json", "package-lock.json", "CHANGELOG.md"].map((name) => readFile(join(folder, name), "utf8")),
  );
  const { version } = JSON.parse(manifest!) as { version: string };
  const released = previousVersion(folder);
  const plan = planOf(report, released === "HEAD" ? version : released, version, date);
  const files = new Map([
    ["package.json", withVersion(manifest!, version, plan.version)],
    ["package-lock.json", withVersion(lock!, version, plan.version)],
    ["CHANGELOG.md", plan.entry ? withEntry(changelog!, plan.entry) : changelog!],
  ]);
  await replaceFiles(new Map([...files].map(([name, text]) => [join(folder, name), text])));
  return plan;
}
