/** Links between the pages of a site, followed without a browser. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The pages of a site by their path in it. */
export function pagesIn(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true }).map(String);
  return new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(join(site, file), "utf8")]),
  );
}

/** The links of all pages but some that lead to no file of the site, or to no place in one, as `page: link`. */
export function brokenLinks(site: string, pages: ReadonlyMap<string, string>, except: readonly string[]): string[] {
  const files = new Set(readdirSync(site, { recursive: true }).map(String));
  // TypeDoc puts its icons into every page by a script.
  const icons = placesIn(readFileSync(join(site, "assets/icons.js"), "utf8"));
  const places = new Map([...pages].map(([file, html]) => [file, placesIn(html)]));
  const leads = (from: string, link: string): boolean => {
    const [path = "", place = ""] = link.split("#", 2).map(decodeURIComponent);
    const file = path === "" ? from : relative(site, join(site, dirname(from), path));
    const isKnown = place === "" || except.includes(file) || icons.has(place) || places.get(file)?.has(place);
    return files.has(file) && isKnown === true;
  };
  return [...pages]
    .filter(([file]) => !except.includes(file))
    .flatMap(([file, html]) => linksIn(html).flatMap((link) => (leads(file, link) ? [] : [`${file}: ${link}`])));
}

function linksIn(html: string): string[] {
  const links = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, link]) => link!.replaceAll("&amp;", "&"));
  return links.filter((link) => !/^(https?|mailto|data):/.test(link));
}

function placesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, place]) => place!));
}
