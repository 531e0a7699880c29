/** Generates `generated/` from the pinned description: types, route table and llms.txt. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { formatCounts, parseDescription } from "../openapi/document.ts";
import { lintStage } from "../lint/lint.ts";
import { type Progress } from "../cli/progress.ts";
import { type ProjectPaths, root } from "../cli/paths.ts";
import { printLlms } from "./llms.ts";
import { printRoutes } from "./routes.ts";
import { printTypes } from "./types.ts";

const origin = 'Generated from openapi/cdp-api.yaml by "npm run generate". Do not edit.';
const header = `/** ${origin} */\n`;

/** Lints the description and returns the generated files by path. Does not write them. */
export async function generate(paths: ProjectPaths, progress: Progress): Promise<Map<string, string>> {
  const text = await readFile(paths.description, "utf8");
  const document = await progress.step("read", () => parseDescription(text), formatCounts);
  await lintStage(text, document, relative(root, paths.description), progress);
  const types = await progress.step("types", () => printTypes(document, header), formatSize);
  const routes = await progress.step("routes", () => printRoutes(document, header), formatSize);
  const head = await readFile(join(root, "docs/llms.md"), "utf8");
  const llms = await progress.step("llms.txt", () => printLlms(document, head, origin), formatSize);
  return new Map([
    [paths.types, types],
    [paths.routes, routes],
    [paths.llms, llms],
  ]);
}

/** Returns the files whose content on disk differs from what would be generated. */
export async function findStaleFiles(files: Map<string, string>): Promise<string[]> {
  const onDisk = await Promise.all([...files.keys()].map((path) => readFile(path, "utf8").catch(() => undefined)));
  return [...files].filter(([, text], index) => text !== onDisk[index]).map(([path]) => relative(root, path));
}

function formatSize(text: string): string {
  return `${text.split("\n").length} lines`;
}
