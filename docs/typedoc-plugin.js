/**
 * Prepares the reference: names the entry points as users import them, groups exports by topic, and leaves out what other
 * pages document.
 */
// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Comment, CommentTag, Converter, PageEvent, ReferenceType, ReflectionKind } from "typedoc";
import ts from "typescript";

/** @import { Application, CommentDisplayPart, DeclarationReflection, ProjectReflection } from "typedoc" */

/** Types of the whole description. The pages of the calls document them. */
const descriptionTypes = /^(components|operations|paths)$/;

/** Interfaces with a member for each call. The pages of the calls document them. */
const clientTypes = /^(Cdp|LegacyCdp)$/;

/**
 * A section of type parameters without descriptions. It would only repeat the names in the signature. Users never write most
 * type parameters of functions, because the compiler infers them.
 */
const undescribedTypeParameters = /^#+ Type Parameters\n\n\| Type Parameter \|( Default type \|)?\n(\|.*\n)+\n?/gm;

const source = join(import.meta.dirname, "../src");

/** @param {Application} app */
export function load(app) {
  const files = readdirSync(source).filter((name) => name.endsWith(".ts"));
  const entries = new Map(files.map((name) => [name.slice(0, -3), topicsOf(join(source, name))]));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const topics = entries.get(module.name) ?? new Map();
      const names = [...topics.keys()];
      module.name = nameOf(module.name);
      for (const member of [...(module.children ?? [])]) prepare(project, member, topics.get(member.name));
      module.children?.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    }
    for (const { comment } of Object.values(project.reflections)) if (comment) simplifyComment(comment);
  });
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const [file, topics] of entries) {
        const order = [...topics.values()];
        const { categories } = project.getChildByName([nameOf(file)]) ?? {};
        categories?.sort((a, b) => order.indexOf(a.title) - order.indexOf(b.title));
      }
    },
    -1_000,
  );
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(undescribedTypeParameters, "");
  });
}

/** @param {string} file */
function nameOf(file) {
  return file === "index" ? "td-cdp" : `td-cdp/${file}`;
}

/**
 * Returns the topics of the exports of a file: the `// Topic` comments above its statements.
 * @param {string} file
 * @returns {Map<string, string>}
 */
function topicsOf(file) {
  const text = readFileSync(file, "utf8");
  const topics = new Map();
  let topic = "";
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  for (const statement of parsed.statements) {
    const comments = text.slice(statement.pos, statement.getStart(parsed)).matchAll(/^\/\/ ([A-Z].*)$/gm);
    topic = [...comments].at(-1)?.[1] ?? topic;
    for (const [name, own] of exportsOf(statement, file)) topics.set(name, own || topic);
  }
  return topics;
}

/**
 * Returns the names that a statement exports, with their topics in the file that declares them.
 * @param {ts.Statement} statement
 * @param {string} file
 * @returns {[name: string, topic: string][]}
 */
function exportsOf(statement, file) {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [[statement.name.text, ""]];
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause, moduleSpecifier } = statement;
  if (exportClause && ts.isNamedExports(exportClause)) return exportClause.elements.map(({ name }) => [name.text, ""]);
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  return [...topicsOf(join(dirname(file), moduleSpecifier.text))];
}

/**
 * @param {ProjectReflection} project
 * @param {DeclarationReflection} member
 * @param {string | undefined} topic
 */
function prepare(project, member, topic) {
  if (member.kind === ReflectionKind.Reference || descriptionTypes.test(member.name))
    return project.removeReflection(member);
  if (clientTypes.test(member.name)) linkToCalls(project, member);
  hideHelperTypes(project, member);
  const documented = member.signatures?.[0] ?? member;
  documented.comment ??= new Comment();
  const { blockTags, summary } = documented.comment;
  if (topic && !documented.comment.getTag("@category")) blockTags.push(new CommentTag("@category", [textPart(topic)]));
  separateFirstSentence(summary);
}

/**
 * @param {ProjectReflection} project
 * @param {DeclarationReflection} client
 */
function linkToCalls(project, client) {
  const members = client.children ?? [];
  for (const child of members.filter(({ name }) => !/^(raw|use|eject)$/.test(name))) project.removeReflection(child);
  client.comment?.summary.push(textPart("\n\n[Calls](/calls/index.md) lists all calls."));
}

/**
 * Hides types that the package does not export: what an interface extends, and the helper types of jobs.
 * @param {ProjectReflection} project
 * @param {DeclarationReflection} member
 */
function hideHelperTypes(project, member) {
  const exported = member.extendedTypes?.filter((type) => type.type === "reference" && type.reflection);
  if (exported?.length) member.extendedTypes = exported;
  else delete member.extendedTypes;
  for (const child of member.children ?? [])
    for (const part of [child, ...(child.signatures ?? [])]) {
      delete part.inheritedFrom;
      delete part.overwrites;
    }
  const job = project.getChildByName(["td-cdp", "JobDefinition"]);
  const isJob = member.type?.type === "reference" && member.type.name.endsWith("Job") && !member.type.reflection;
  if (job && isJob) member.type = ReferenceType.createResolvedReference("JobDefinition", job, project);
}

/**
 * Joins the tags that are sections of their own: `@description` belongs to the summary, and errors are one list.
 * @param {Comment} comment
 */
function simplifyComment(comment) {
  for (const { content } of comment.getTags("@description"))
    comment.summary.push(...(comment.summary.length > 0 ? [textPart(" ")] : []), ...content);
  comment.removeTags("@description");
  const [first, ...others] = comment.getTags("@throws");
  if (!first || others.length === 0) return;
  first.content = [first, ...others].flatMap(({ content }) => [textPart("\n- "), ...content]);
  comment.blockTags = comment.blockTags.filter((tag) => !others.includes(tag));
}

/**
 * Makes the first sentence a paragraph, which is all that indexes show.
 * @param {CommentDisplayPart[]} parts
 */
function separateFirstSentence(parts) {
  const part = parts.find(({ kind, text }) => kind === "text" && /\.\s/.test(text));
  if (part) part.text = part.text.replace(/\.\s+/, ".\n\n");
}

/**
 * @param {string} text
 * @returns {CommentDisplayPart}
 */
function textPart(text) {
  return { kind: "text", text };
}
