/** Pulls a published description: download → check → patch → merge → lint → diff. The only script that uses the network. */
import { readFile } from "node:fs/promises";
import type { Progress } from "../cli/progress.ts";
import type { ProjectPaths } from "../cli/paths.ts";
import type { DiffReport } from "../diff/changes.ts";
import { type DownloadResult, download } from "./download.ts";
import type { Patch } from "./patch.ts";
import type { SourceLock } from "./stages.ts";

export const publishedUrl = "https://docs.treasure.ai/_bundle/apis/td_cdp_api-public.yaml";

export interface PullOptions {
  /** An https URL or the path of a file. */
  source: string;
  paths: ProjectPaths;
  progress: Progress;
  /** Accepts a file with fewer operations or a lower version. */
  force?: boolean;
  fetch?: typeof fetch;
  /** The patches to apply. Defaults to `openapi/patches`. */
  patches?: readonly Patch[];
}

export type PullResult = { status: "unchanged" } | { status: "pulled"; report: DiffReport; files: Map<string, string> };

/** Pulls a description without writing files. Throws an error with a remedy if a step rejects it. */
export async function pull({ source, paths, progress, force = false, ...options }: PullOptions): Promise<PullResult> {
  const previous = JSON.parse(await readFile(paths.source, "utf8")) as SourceLock;
  const { fetch } = options;
  const downloadOptions = { previous, ...(fetch ? { fetch } : {}) };
  const downloaded = await progress.step("download", () => download(source, downloadOptions), formatDownload);
  if (downloaded.status === "unchanged") return downloaded;
  // Most pulls end above, so these modules are loaded on demand.
  const { runPullStages } = await import("./stages.ts");
  const { patches = (await import("../../openapi/patches/index.ts")).patches } = options;
  const { bytes, sha256, etag, lastModified } = downloaded;
  const { text, report, ...counts } = await runPullStages({ bytes, previous, paths, progress, force, patches });
  const date = new Date().toISOString().slice(0, 10);
  const lock: SourceLock = { url: source, sha256, etag, lastModified, date, ...counts };
  const files = new Map([
    [paths.description, text],
    [paths.source, `${JSON.stringify(lock, null, 2)}\n`],
  ]);
  return { status: "pulled", report, files };
}

function formatDownload(result: DownloadResult): string {
  return result.status === "fetched" ? `${result.bytes.length} bytes` : "unchanged";
}
