/** `npm run docs`: builds the documentation site from guide, reference, HTTP API page, playground and `llms.txt`. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { createCommand, runIfMain } from "./cli/command.ts";
import { replaceFolder } from "./cli/replace-folder.ts";
import { type Progress, progress } from "./cli/progress.ts";
import { defaultPaths, root } from "./cli/paths.ts";
import { buildHttpApiPage } from "./docs/http-api.ts";
import { buildPlayground } from "./docs/playground.ts";
import { buildReference } from "./docs/reference.ts";

const site = join(root, "docs/site");

interface Part {
  /** The file name, or a name for the part. */
  name: string;
  /** The title in the navigation, for parts that are pages. */
  title?: string;
  /** Writes the part into the folder of the site. */
  build(folder: string): Promise<void>;
}

/** The parts besides guide and reference. */
const parts: Part[] = [
  { name: "http-api.html", title: "HTTP API", build: buildHttpApiPage },
  { name: "playground.html", title: "Rule playground", build: buildPlayground },
  { name: "llms.txt", build: (folder) => copyFile(defaultPaths.llms, join(folder, "llms.txt")) },
];

/** Builds the whole site into a folder. */
export async function buildSite(folder: string, progress: Progress): Promise<void> {
  const links = new Map(parts.flatMap(({ name, title }) => (title ? [[title, name] as const] : [])));
  const reference: Part = { name: "reference", build: (folder) => buildReference(folder, links) };
  // TypeDoc runs first, because it empties the folder.
  for (const { name, build } of [reference, ...parts])
    await progress.step(
      name,
      () => build(folder),
      () => "built",
    );
}

const command = createCommand("npm run docs --", { 0: "done", 1: "a part failed and docs/site is unchanged" })
  .description(
    "Builds the documentation site into docs/site: the guide (docs/guide), the API reference, the page of the HTTP API (http-api.html), the rule playground and llms.txt. Open docs/site/index.html in a browser; no network is needed.",
  )
  .action(async () => {
    await replaceFolder(site, (folder) => buildSite(folder, progress));
    progress.log("Wrote docs/site. Open docs/site/index.html.");
  });

await runIfMain(import.meta.url, command);
