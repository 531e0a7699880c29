/** The bar with the links of the site, for the pages that VitePress does not render. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../cli/paths.ts";

/** Prints the bar. @param current The file of the page that it is for. */
export async function printSiteHeader(current: string): Promise<string> {
  const guide = (await readdir(join(root, "docs/guide"))).filter((name) => name.endsWith(".md")).sort();
  const links: [file: string, title: string][] = [
    ["index.html", "td-cdp"],
    [`guide/${guide[0]?.replace(/md$/, "html")}`, "Guide"],
    ["reference/index.html", "Reference"],
    ["calls/index.html", "Calls"],
    ["playground.html", "Playground"],
    ["http-api.html", "HTTP API"],
  ];
  const printed = links.map(
    ([file, title]) => `<a href="${file}"${file === current ? ' aria-current="page"' : ""}>${title}</a>`,
  );
  return `<nav class="site-header" aria-label="Documentation">${printed.join("")}</nav>`;
}
