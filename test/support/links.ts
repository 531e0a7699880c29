/** Links between the pages of a site, followed without a browser. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the pages of a site by their path in it. */
export function pagesIn(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true }).map(String);
  return new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(join(site, file), "utf8")]),
  );
}

/**
 * Returns the links that lead to no file of the site, or to no element of its page, as `page: link`.
 *
 * @param scripted Pages that create their elements by a script. Their links and the elements in them are not checked.
 */
export function brokenLinks(site: string, pages: ReadonlyMap<string, string>, scripted: readonly string[]): string[] {
  const files = new Set(readdirSync(site, { recursive: true }).map(String));
  const ids = new Map([...pages].map(([file, html]) => [file, idsIn(html)]));
  const isBroken = (from: string, link: string): boolean => {
    const { pathname, hash } = new URL(link, `http://site/${from}`);
    const file = decodeURIComponent(pathname)
      .slice(1)
      .replace(/(^|\/)$/, "$1index.html");
    const id = decodeURIComponent(hash.slice(1));
    return !files.has(file) || (id !== "" && !scripted.includes(file) && !ids.get(file)?.has(id));
  };
  return [...pages]
    .filter(([file]) => !scripted.includes(file))
    .flatMap(([file, html]) => linksIn(html).flatMap((link) => (isBroken(file, link) ? [`${file}: ${link}`] : [])));
}

/** Returns the links of the elements of a page. What its scripts contain is not part of it. */
function linksIn(html: string): string[] {
  const elements = html.replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
  const links = [...elements.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link!.replaceAll("&amp;", "&"));
  return [...new Set(links)].filter((link) => !/^(https?|mailto|data):/.test(link));
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!));
}
