/** Builds the guide and the API reference with TypeDoc. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Application,
  type Comment,
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

/** The entry points of the package by file name. */
const entries: Record<string, string> = {
  index: "td-cdp",
  raw: "td-cdp/raw",
  rules: "td-cdp/rules",
  testing: "td-cdp/testing",
  trees: "td-cdp/trees",
  types: "td-cdp/types",
};

/** Types of the whole description. The page of the HTTP API documents them. */
const descriptionTypes = /^(components|operations|paths)$/;

/** Interfaces with a member for each call. The page with all calls documents them. */
const clientTypes = /^(Cdp|LegacyCdp)$/;

const options: TypeDocOptions = {
  name: "td-cdp",
  entryPoints: Object.keys(entries).map((entry) => join(root, `src/${entry}.ts`)),
  tsconfig: join(root, "tsconfig.build.json"),
  skipErrorChecking: true,
  readme: join(root, "docs/index.md"),
  // The address of the repository is not known here.
  disableSources: true,
  customCss: join(root, "docs/style.css"),
  navigation: { includeCategories: false, includeGroups: false, includeFolders: false, excludeReferences: true },
  blockTags: [...OptionDefaults.blockTags, "@description", "@constant"],
  // A greater depth would write out rules in every type that contains one.
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
 * @param links Pages that the navigation links to: title → file.
 * @throws CommandError when TypeDoc reports a warning or an error.
 */
export async function buildReference(folder: string, links: ReadonlyMap<string, string>): Promise<void> {
  // Inside the project: TypeDoc resolves all pages from their common folder.
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
    if (app.logger.hasErrors() || app.logger.hasWarnings())
      throw new CommandError("TypeDoc reported problems, see above.");
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** Lists the pages of the guide in the order of their numbers. */
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

/** Names modules as users import them, and removes what other pages document. */
function cleanReflections({ project }: Context): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Module))
    reflection.name = entries[reflection.name] ?? reflection.name;
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface) as DeclarationReflection[]) {
    if (descriptionTypes.test(reflection.name)) project.removeReflection(reflection);
    else if (clientTypes.test(reflection.name)) linkToCallsPage(project, reflection);
  }
  for (const { comment } of Object.values(project.reflections)) if (comment) escapeComment(comment);
}

/** Shows HTML and images in comments as text, because comments of generated types come from the description. */
function escapeComment({ summary, blockTags }: Comment): void {
  for (const part of [...summary, ...blockTags.flatMap(({ content }) => content)])
    if (part.kind === "text") part.text = part.text.replaceAll("<", "&lt;").replaceAll("![", "!\\[");
}

function linkToCallsPage(project: Context["project"], client: DeclarationReflection): void {
  for (const child of [...(client.children ?? [])]) if (child.name !== "raw") project.removeReflection(child);
  const text = "\n\nThe calls are listed on a separate page: [Every call](site:/documents/Every_call.html).";
  client.comment?.summary.push({ kind: "text", text });
}

/** Makes icons refer to the page itself, because browsers load them from no other local file, and makes site links relative. */
function relativizeLinks(page: PageEvent): void {
  const top = "../".repeat(page.url.split("/").length - 1);
  const icons = /href="[^"]*icons\.svg#/g;
  page.contents = (page.contents ?? "").replace(icons, 'href="#').replaceAll('href="site:/', `href="${top}`);
}
