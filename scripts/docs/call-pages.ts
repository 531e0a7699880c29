/** The pages of all calls: an index, a page for each topic, and a page for each call. */
import { type CallSummary, listCalls } from "../generate/calls.ts";
import { type Document, operationsOf } from "../openapi/document.ts";
import { escapeMarkdown } from "../text/code-span.ts";
import { createExample } from "./call-example.ts";
import { code, printCallPage, printParagraph } from "./call-page.ts";

/** Returns the pages as markdown by their path. @param typePages The addresses of the pages of types. */
export function printCallPages(document: Document, typePages: ReadonlyMap<string, string>): Map<string, string> {
  const topics = [...listCalls(document)];
  const entries = new Map(operationsOf(document).map((entry) => [entry.id, entry]));
  const paths = new Map(topics.flatMap(([tag, calls]) => calls.map(({ name }) => [name, `${slug(tag)}/${name}.md`])));
  const links = {
    callPage: (name: string) => (paths.has(name) ? `../${paths.get(name)}` : undefined),
    typePage: (name: string) => typePages.get(name),
  };
  const pages = new Map([["index.md", printIndex(document, topics)]]);
  for (const [tag, calls] of topics) {
    pages.set(`${slug(tag)}/index.md`, printTopic(document, tag, calls));
    for (const call of calls) {
      const entry = entries.get(call.route)!;
      const example = createExample(document, call, entry);
      pages.set(paths.get(call.name)!, printCallPage(document, call, entry, example, links));
    }
  }
  return pages;
}

function printIndex(document: Document, topics: [tag: string, calls: CallSummary[]][]): string {
  const rows = topics.map(
    ([tag, { length }]) =>
      `| [${escapeMarkdown(tag)}](${slug(tag)}/index.md) | ${length} | ${escapeMarkdown(describeTag(document, tag))} |`,
  );
  return `# Calls

Every operation of the API is a call of the client. Each has a page with a program, a \`curl\` command, its parameters, its response and its
errors. Search finds calls by name, HTTP path and legacy name.

| topic | calls | about |
| - | - | - |
${rows.join("\n")}

[llms.txt](/llms.txt) lists all calls as plain text for language models.
[The HTTP API](/http-api.html) shows all fields of bodies and responses.
`;
}

function printTopic(document: Document, tag: string, calls: CallSummary[]): string {
  const rows = calls.map(
    ({ name, route, summary, legacy }) =>
      `| [${code(name)}](${name}.md) | ${escapeMarkdown(summary)}${legacy ? " (legacy)" : ""}<br>${code(route)} |`,
  );
  return `# ${escapeMarkdown(tag)}

${printParagraph(describeTag(document, tag))}

| call | what it does |
| - | - |
${rows.join("\n")}
`;
}

function describeTag(document: Document, tag: string): string {
  return document.tags?.find(({ name }) => name === tag)?.description ?? "";
}

function slug(tag: string): string {
  return tag.toLowerCase().replace(/[^a-z0-9]+/g, "-") || "-";
}
