/**
 * Prepares the reference: names the entry points as users import them, groups exports by topic, and leaves out what other
 * pages document.
 */
// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Application, Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import ts from "typescript";

/** Types of the whole description. The pages of the calls document them. */
const descriptionTypes = /^(components|operations|paths)$/;

/** Interfaces with a member for each call. The pages of the calls document them. */
const clientTypes = /^(Cdp|LegacyCdp)$/;

const source = join(import.meta.dirname, "../src");

/** @param {import("typedoc").Application} app */
export function load(app) {
  const files = readdirSync(source).filter((name) => name.endsWith(".ts"));
  const entries = new Map(files.map((name) => [name.slice(0, -3), topicsOf(join(source, name))]));
  const topics = [...entries.values()].flatMap((topics) => [...topics.values()]);
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue("categoryOrder", [...new Set(topics)]));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const topics = entries.get(module.name) ?? new Map();
      module.name = module.name === "index" ? "td-cdp" : `td-cdp/${module.name}`;
      for (const member of [...(module.children ?? [])]) prepare(project, member, topics.get(member.name));
    }
  });
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
    const comments = text.slice(statement.pos, statement.getStart(parsed)).matchAll(/^\/\/ (.+)$/gm);
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
 * @param {import("typedoc").ProjectReflection} project
 * @param {import("typedoc").DeclarationReflection} member
 * @param {string | undefined} topic
 */
function prepare(project, member, topic) {
  if (member.kind === ReflectionKind.Reference || descriptionTypes.test(member.name))
    return project.removeReflection(member);
  if (clientTypes.test(member.name)) linkToCalls(project, member);
  hideHelperTypes(member);
  const { comment = new Comment() } = member.signatures?.[0] ?? member;
  (member.signatures?.[0] ?? member).comment = comment;
  if (topic && !comment.getTag("@category"))
    comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: topic }]));
}

/**
 * @param {import("typedoc").ProjectReflection} project
 * @param {import("typedoc").DeclarationReflection} client
 */
function linkToCalls(project, client) {
  const members = client.children ?? [];
  for (const child of members.filter(({ name }) => !/^(raw|use|eject)$/.test(name))) project.removeReflection(child);
  client.comment?.summary.push({ kind: "text", text: "\n\n[Calls](../../../calls/index.md) lists all calls." });
}

/**
 * Hides the types that an interface extends but the package does not export, and where its members come from.
 * @param {import("typedoc").DeclarationReflection} member
 */
function hideHelperTypes(member) {
  const exported = member.extendedTypes?.filter((type) => type.type === "reference" && type.reflection);
  if (exported?.length) member.extendedTypes = exported;
  else delete member.extendedTypes;
  for (const child of member.children ?? [])
    for (const part of [child, ...(child.signatures ?? [])]) {
      delete part.inheritedFrom;
      delete part.overwrites;
    }
}
