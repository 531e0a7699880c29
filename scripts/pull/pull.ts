/** Takes a published description over: download → check → patch → adopt → lint → diff → write. The only script with a network. */
import { readFile } from "node:fs/promises";
import type { Progress } from "../cli/progress.ts";
import type { ProjectPaths } from "../cli/paths.ts";
import type { DiffReport } from "../diff/changes.ts";
import { type DownloadResult, download } from "./download.ts";
import type { Patch } from "./patch.ts";
import type { SourceLock } from "./stages.ts";

export const publishedUrl = "https://docs.treasure.ai/_bundle/apis/td_cdp_api-public.yaml";

export interface PullOptions {
  /** An https address or the path of a file. */
  source: string;
  project: ProjectPaths;
  progress: Progress;
  /** Accept a file that shrank or went back in version. */
  force?: boolean;
  fetch?: typeof fetch;
  /** Those of `openapi/patches` unless given. */
  patches?: readonly Patch[];
}

export type PullResult = { status: "unchanged" } | { status: "pulled"; report: DiffReport; files: Map<string, string> };

/** Does everything but write. Throws, with what to do about it, when a stage refuses the file. */
export async function pull({
  source,
  project: at,
  progress,
  force = false,
  fetch,
  patches,
}: PullOptions): Promise<PullResult> {
  const previous = JSON.parse(await readFile(at.source, "utf8")) as SourceLock;
  const options = { previous, ...(fetch ? { fetch } : {}) };
  const fetched = await progress.step("download", () => download(source, options), formatDownload);
  if (fetched.status === "unchanged") return fetched;
  // Most pulls end above and need none of this.
  const { runPullStages } = await import("./stages.ts");
  const { patches: ours } = await import("../../openapi/patches/index.ts");
  const { bytes, sha256, etag, lastModified } = fetched;
  const { text, report, ...found } = await runPullStages({
    bytes,
    previous,
    project: at,
    progress,
    force,
    patches: patches ?? ours,
  });
  const date = new Date().toISOString().slice(0, 10);
  const record: SourceLock = { url: source, sha256, etag, lastModified, date, ...found };
  const files = new Map([
    [at.description, text],
    [at.source, `${JSON.stringify(record, null, 2)}\n`],
  ]);
  return { status: "pulled", report, files };
}

function formatDownload(result: DownloadResult): string {
  return result.status === "fetched" ? `${result.bytes.length} bytes` : "unchanged";
}
