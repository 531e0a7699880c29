/** The guide and the reference of what the package exports, by TypeDoc. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Application,
  type Context,
  Converter,
  type DeclarationReflection,
  OptionDefaults,
  PageEvent,
  ReflectionKind,
  TSConfigReader,
  type TypeDocOptions,
} from "typedoc";
import { CommandError } from "../cli/command.ts";
import { defaultPaths, root } from "../cli/paths.ts";
import { parseDescription } from "../openapi/document.ts";
import { printCallsPage } from "./calls-page.ts";

/** The entries of the package by the name of their file. */
const entries: Record<string, string> = {
  index: "td-cdp",
  raw: "td-cdp/raw",
  rules: "td-cdp/rules",
  testing: "td-cdp/testing",
  types: "td-cdp/types",
};

/** Types of the whole description, of which the page of the HTTP API tells more. */
const described = /^(components|operations|paths)$/;

/** What has a call for each operation, of which the page of all calls tells more. */
const clients = /^(Cdp|LegacyCdp)$/;

const options: TypeDocOptions = {
  name: "td-cdp",
  entryPoints: Object.keys(entries).map((entry) => join(root, `src/${entry}.ts`)),
  tsconfig: join(root, "tsconfig.build.json"),
  skipErrorChecking: true,
  readme: join(root, "docs/index.md"),
  // Where the repository is published is not known here.
  disableSources: true,
  customCss: join(root, "docs/style.css"),
  navigation: { includeCategories: false, includeGroups: false, includeFolders: false, excludeReferences: true },
  blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
  // Deeper, a rule would be written out in each type that has one.
  maxTypeConversionDepth: 3,
  excludeInternal: true,
  excludePrivate: true,
  searchInDocuments: true,
  includeHierarchySummary: false,
  visibilityFilters: {},
  validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
  logLevel: "Warn",
};

/**
 * Writes the pages of the guide and the reference.
 *
 * @param links Pages of the site that the navigation leads to: title → file.
 * @throws CommandError when TypeDoc has a warning or an error.
 */
export async function buildReference(folder: string, links: ReadonlyMap<string, string>): Promise<void> {
  // Beside the other pages: TypeDoc looks for all of them from the folder that they share.
  const scratch = await mkdtemp(join(root, "node_modules/.docs-"));
  try {
    const projectDocuments = [...(await guidePages()), await writeCallsPage(scratch)];
    const navigationLinks = Object.fromEntries([...links].map(([title, file]) => [title, `site:/${file}`]));
    const app = await Application.bootstrap({ ...options, projectDocuments, navigationLinks }, [new TSConfigReader()]);
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, cleanReflections);
    app.renderer.on(PageEvent.END, relativizeLinks);
    const reflections = await app.convert();
    if (reflections) app.validate(reflections);
    if (reflections) await app.generateDocs(reflections, folder);
    if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new CommandError("TypeDoc complains: see above.");
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** In the order of their numbers. */
async function guidePages(): Promise<string[]> {
  const folder = join(root, "docs/guide");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => join(folder, name));
}

async function writeCallsPage(folder: string): Promise<string> {
  const path = join(folder, "calls.md");
  await writeFile(path, printCallsPage(parseDescription(await readFile(defaultPaths.description, "utf8"))));
  return path;
}

/** Names modules as users import them, and leaves out what another page tells better. */
function cleanReflections({ project }: Context): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Module))
    reflection.name = entries[reflection.name] ?? reflection.name;
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface) as DeclarationReflection[]) {
    if (described.test(reflection.name)) project.removeReflection(reflection);
    else if (clients.test(reflection.name)) linkToCallsPage(project, reflection);
  }
}

function linkToCallsPage(project: Context["project"], client: DeclarationReflection): void {
  for (const child of [...(client.children ?? [])]) if (child.name !== "raw") project.removeReflection(child);
  const text = "\n\nThe calls are on a page of their own: [Every call](site:/documents/Every_call.html).";
  client.comment?.summary.push({ kind: "text", text });
}

/** Icons come from the page itself, since browsers read no other file for them; links to the other parts become relative. */
function relativizeLinks(page: PageEvent): void {
  const top = "../".repeat(page.url.split("/").length - 1);
  const icons = /href="[^"]*icons\.svg#/g;
  page.contents = (page.contents ?? "").replace(icons, 'href="#').replaceAll('href="site:/', `href="${top}`);
}
