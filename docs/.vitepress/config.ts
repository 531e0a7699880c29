/** The site: its navigation, its search, and how its pages are rendered. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type DefaultTheme, defineConfig, type MarkdownRenderer } from "vitepress";
import { renderForSearch, tokenize } from "./search.ts";

const docs = join(import.meta.dirname, "..");

/** Pages that VitePress copies. Links to them leave the single-page application. */
const standalone = /\/(playground\.html|http-api\.html|llms\.txt)(#|$)/;

const guide = readdirSync(join(docs, "guide"))
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => ({ text: titleOf(`guide/${file}`), link: `/guide/${file.replace(/\.md$/, "")}` }));

const tools = [
  { text: "Rule playground", link: "/playground.html", target: "_self" },
  { text: "HTTP API", link: "/http-api.html", target: "_self" },
  { text: "llms.txt", link: "/llms.txt", target: "_self" },
];

const reference = linksIn("reference/index.md");
const calls = linksIn("calls/index.md");

export default defineConfig({
  title: "td-cdp",
  description: "A typed TypeScript client for Treasure Data's CDP API",
  outDir: "site",
  srcExclude: ["llms.md"],
  // The data of all sidebars would be a part of each page.
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    config: adaptMarkdown,
    // Texts of the description must not set attributes: `{onclick=…}`.
    attrs: { disable: true },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  transformPageData: ({ relativePath, frontmatter }) => ({
    frontmatter: {
      ...frontmatter,
      ...(/^(calls|reference)\//.test(relativePath) && { pageClass: "compact", aside: false }),
    },
  }),
  themeConfig: {
    nav: [
      { text: "Guide", link: guide[0]!.link, activeMatch: "^/guide/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      { text: "Calls", link: "/calls/", activeMatch: "^/calls/" },
      { text: "Playground", link: "/playground.html", target: "_self" },
      { text: "HTTP API", link: "/http-api.html", target: "_self" },
    ],
    sidebar: createSidebars(),
    outline: "deep",
    search: {
      provider: "local",
      options: { _render: renderForSearch, miniSearch: { options: { tokenize } } },
    },
  },
});

/** Creates a sidebar in the reader's order for every section. The pages of the section that is read are open. */
function createSidebars(): DefaultTheme.SidebarMulti {
  const sections = [...reference, ...calls].map(({ link }) => [link, createSidebar(link)] as const);
  return Object.fromEntries([...sections, ["/", createSidebar("")]]);
}

function createSidebar(open: string): DefaultTheme.SidebarItem[] {
  const expand = (section: DefaultTheme.SidebarItem) =>
    section.link === open ? { ...section, collapsed: false, items: groupsIn(section.link) } : section;
  const isIn = (place: string) => open.startsWith(place);
  return [
    { text: "Guide", link: guide[0]!.link, collapsed: open !== "", items: guide },
    { text: "Reference", link: "/reference/", collapsed: isIn("/calls/"), items: reference.map(expand) },
    { text: "Calls", link: "/calls/", collapsed: isIn("/reference/"), items: calls.map(expand) },
    { text: "Tools", items: tools },
  ];
}

/** Returns the pages that an index links to, under its headings if it has any. */
function groupsIn(section: string): DefaultTheme.SidebarItem[] {
  const [, ...parts] = read(`${section}index.md`).split(/^## /m);
  if (parts.length === 0) return linksIn(`${section}index.md`);
  return parts.map((part) => ({ text: part.split("\n")[0]!, items: linksOf(part, section) }));
}

function linksIn(index: string): { text: string; link: string }[] {
  return linksOf(read(index), `/${dirname(index)}/`);
}

/** Returns the links at the beginning of table rows. */
function linksOf(text: string, folder: string): { text: string; link: string }[] {
  return [...text.matchAll(/^\| \[(.+?)\]\((.+?)\.md\)/gm)].map(([, name, path]) => ({
    text: name!.replace(/[`\\]/g, "").replaceAll(".", "<wbr>."),
    link: join(folder, path!).replace(/index$/, ""),
  }));
}

/** Returns the first heading of a page. */
function titleOf(page: string): string {
  return /^# (.+)$/m.exec(read(page))?.[1] ?? page;
}

function read(page: string): string {
  return readFileSync(join(docs, page), "utf8");
}

/** Shows `{{ }}` as text, and makes tables scroll and standalone pages load. */
function adaptMarkdown({ renderer, utils, core }: MarkdownRenderer): void {
  renderer.rules.text = (tokens, index) => utils.escapeHtml(tokens[index]!.content).replaceAll("{", "&#123;");
  renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  renderer.rules.table_close = () => "</table></div>\n";
  core.ruler.push("standalone-links", ({ tokens }) => {
    for (const { type, children } of tokens)
      for (const token of (type === "inline" && children) || [])
        if (token.type === "link_open" && standalone.test(token.attrGet("href") ?? ""))
          token.attrSet("target", "_self");
  });
}
