/** `npm run docs`: builds the documentation site from guide, reference, calls, HTTP API page, playground and `llms.txt`. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createCommand, runIfMain } from "./cli/command.ts";
import { defaultPaths, root } from "./cli/paths.ts";
import { type Progress, progress } from "./cli/progress.ts";
import { replaceFolder } from "./cli/replace-folder.ts";
import { printCallPages } from "./docs/call-pages.ts";
import { buildHttpApiPage } from "./docs/http-api.ts";
import { buildPlayground } from "./docs/playground.ts";
import { buildReference, listTypePages } from "./docs/reference.ts";
import { installDocsTools, runDocsTool } from "./docs/tool.ts";
import { parseDescription } from "./openapi/document.ts";

const docs = join(root, "docs");
const reference = join(docs, "reference");

/** Builds the site into a folder. Generated pages are written beside those of the guide. */
export async function buildSite(folder: string, progress: Progress): Promise<void> {
  const step = (name: string, run: () => Promise<void>) => progress.step(name, run, () => "built");
  await step("reference", () => replaceFolder(reference, buildReference));
  await step("calls", () => replaceFolder(join(docs, "calls"), writeCallPages));
  await step("public", () => replaceFolder(join(docs, "public"), writeStandalonePages));
  await step("site", () => runDocsTool("vitepress", ["build", "--outDir", folder]));
}

async function writeCallPages(folder: string): Promise<void> {
  const description = parseDescription(await readFile(defaultPaths.description, "utf8"));
  for (const [path, text] of printCallPages(description, await listTypePages(reference))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Writes what VitePress copies as it is. */
async function writeStandalonePages(folder: string): Promise<void> {
  await copyFile(defaultPaths.llms, join(folder, "llms.txt"));
  await buildPlayground(folder);
  await buildHttpApiPage(folder);
}

const command = createCommand("npm run docs --", { 0: "done", 1: "a part failed and docs/site is unchanged" })
  .description(
    "Builds the documentation site into docs/site: the guide (docs/guide), the API reference, a page for each call, the page of the HTTP API, the rule playground and llms.txt. Installs its tools (npm ci --prefix docs) if they are missing. To view the site, run: npm run preview --prefix docs",
  )
  .action(async () => {
    await installDocsTools();
    await replaceFolder(join(docs, "site"), (folder) => buildSite(folder, progress));
    progress.log("Wrote docs/site. View it with: npm run preview --prefix docs");
  });

await runIfMain(import.meta.url, command);
