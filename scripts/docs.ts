/** Builds the documentation site: guide and reference by TypeDoc, the description by Redocly, a playground, `llms.txt`. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { ExitCode, runIfMain } from "./cli/command.ts";
import { replaceFolder } from "./cli/replace-folder.ts";
import { type Progress } from "./cli/progress.ts";
import { defaultPaths, root } from "./cli/paths.ts";
import { buildHttpApiPage } from "./docs/http-api.ts";
import { buildPlayground } from "./docs/playground.ts";
import { buildReference } from "./docs/reference.ts";

const site = join(root, "docs/site");

interface Part {
  /** Its file, or what it is. */
  name: string;
  /** What the navigation calls it, where it is a page of its own. */
  title?: string;
  /** Writes it into the folder of the site. */
  build(folder: string): Promise<void>;
}

/** What stands beside the guide and the reference. */
const parts: Part[] = [
  { name: "http-api.html", title: "HTTP API", build: buildHttpApiPage },
  { name: "playground.html", title: "Rule playground", build: buildPlayground },
  { name: "llms.txt", build: (folder) => copyFile(defaultPaths.llms, join(folder, "llms.txt")) },
];

/** Builds the whole site into a folder. */
export async function buildSite(folder: string, progress: Progress): Promise<void> {
  const links = new Map(parts.flatMap(({ name, title }) => (title ? [[title, name] as const] : [])));
  const reference: Part = { name: "reference", build: (folder) => buildReference(folder, links) };
  // TypeDoc comes first, because it empties the folder.
  for (const { name, build } of [reference, ...parts])
    await progress.step(
      name,
      () => build(folder),
      () => "built",
    );
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run docs

Builds the documentation site into docs/site: the guide (docs/guide) and the reference, a page of the
description (http-api.html), the playground of rules and llms.txt. Offline; open docs/site/index.html in a browser.

Exit codes: 0 done, 1 a part failed and docs/site is as it was, 2 wrong arguments.`,
  options: {},
  positionals: { min: 0, max: 0 },
  async run({ progress }) {
    await replaceFolder(site, (folder) => buildSite(folder, progress));
    progress.log("Wrote docs/site. Open docs/site/index.html.");
    return ExitCode.success;
  },
});
