/** The documentation site: built once, its links followed, its pages opened from the file system in a real browser. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProgress } from "../scripts/cli/progress.ts";
import { buildSite } from "../scripts/docs.ts";
import { browserPath, noBrowser, startBrowser } from "./support/browser.ts";
import { documents } from "./support/documents.ts";
import { brokenLinks, pagesIn } from "./support/links.ts";

const site = mkdtempSync(join(tmpdir(), "td-cdp-site-"));
let pages: Map<string, string>;

beforeAll(async () => {
  await buildSite(site, createProgress({ write: () => true }));
  pages = pagesIn(site);
});

afterAll(() => rmSync(site, { recursive: true }));

/** The page of the description finds its own places by a script. */
const described = "http-api.html";
const playground = "playground.html";

describe("the pages", () => {
  test("are those of the guide, of every entry of the package, of the description, and the playground", () => {
    const titles = [...documents.values()].flatMap((text) => /^title: (.+)$/m.exec(text)?.[1] ?? []);
    expect(titles.length).toBeGreaterThan(9);
    const expected = [...titles, "Every call"].map((title) => `documents/${title.replaceAll(" ", "_")}.html`);
    for (const entry of ["td-cdp", "td-cdp_rules", "td-cdp_testing", "td-cdp_types"])
      expected.push(`modules/${entry}.html`);
    expect([...expected, "index.html", described, playground].filter((file) => !pages.has(file))).toEqual([]);
  });

  test("lead only to files and places that are there", () => {
    expect(brokenLinks(site, pages, [described])).toEqual([]);
    const wrong = new Map([["index.html", '<a href="none.html"></a><a href="#nowhere"></a><a href="llms.txt"></a>']]);
    expect(brokenLinks(site, wrong, [])).toEqual(["index.html: none.html", "index.html: #nowhere"]);
  });

  test("fetch nothing from elsewhere", () => {
    const fetching = /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//;
    const scriptless = (html: string) => html.replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
    expect([...pages].filter(([, html]) => fetching.test(scriptless(html))).map(([file]) => file)).toEqual([]);
  });
});

if (!browserPath) console.info(noBrowser);

describe.skipIf(!browserPath)(`in a browser${browserPath ? "" : ` (${noBrowser})`}`, () => {
  let browser: Browser;
  let page: Page;
  const events: string[] = [];
  const sample = [
    "classes/td-cdp.CdpError.html",
    "functions/td-cdp_rules.checkRule.html",
    "interfaces/td-cdp.Cdp.html",
    "interfaces/td-cdp_types.ActivationInput.html",
    "modules/td-cdp.html",
    "variables/td-cdp.parentSegmentRun.html",
  ];

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    page.on(
      "request",
      (request) => /^(file|blob|data):/.test(request.url()) || events.push(`request ${request.url()}`),
    );
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("console", (it) => /error|warning/.test(it.type()) && events.push(`console ${it.text()}`));
  });

  afterAll(() => browser?.close());

  async function open(file: string, width: number): Promise<void> {
    events.length = 0;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(join(site, file)).href);
  }

  test("each page has a title and a heading, fits a telephone, complains of nothing and asks nobody", async () => {
    const visited = [...pages.keys()].filter((file) => file.startsWith("documents/"));
    for (const file of ["index.html", ...visited, ...sample, described, playground]) {
      await open(file, 390);
      expect((await page.title()).length, file).toBeGreaterThan(5);
      await page.locator("h1").first().waitFor();
      expect(await page.locator("h1").count(), file).toBe(1);
      expect(await page.evaluate("document.documentElement.scrollWidth"), file).toBe(390);
      expect(events, file).toEqual([]);
    }
  });

  test("the page of all calls leads to the operations of the description", async () => {
    const links = [...pages.get("documents/Every_call.html")!.matchAll(/http-api\.html#(\/([^/"]+)\/[^"]+)"/g)];
    expect(links).toHaveLength(184);
    const lastOfEachTag = new Map(links.map(([, place, tag]) => [tag, place!]));
    expect(lastOfEachTag.size).toBe(12);
    await open(described, 1280);
    for (const place of lastOfEachTag.values()) {
      await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
      await page.locator(`[data-section-id="${place}"] h2`).first().waitFor({ timeout: 10_000 });
    }
  });

  test("the keyboard reaches the navigation, the search and the text, and shows where it is", async () => {
    await open("documents/Errors.html", 1280);
    const reached = new Set<string>();
    for (let step = 0; step < 60 && reached.size < 3; step++) {
      await page.keyboard.press("Tab");
      const [place, outline] = (await page.evaluate(focused)) as [string, string];
      if (place !== "nothing") expect(outline, place).not.toMatch(/none|^0px/);
      if (place in places) reached.add(place);
    }
    expect([...reached].sort()).toEqual(["navigation", "search", "text"]);
  });

  test("the search finds the guide and the reference", async () => {
    await open("index.html", 1280);
    await page.locator("#tsd-search-trigger").click();
    const found = async (words: string, title: RegExp) => {
      await page.locator("#tsd-search-input").fill(words);
      await page.locator("#tsd-search-results li").filter({ hasText: title }).first().waitFor({ timeout: 10_000 });
    };
    await found("recipes", /Recipes/);
    await found("checkRule", /checkRule/);
  });
});

const places = { navigation: ".site-menu", search: "#tsd-search-trigger", text: ".col-content" };

/** Where the focus is, and how that shows. */
const focused = `(() => {
  const it = document.activeElement;
  const { outlineWidth, outlineStyle } = getComputedStyle(it);
  const [place] = Object.entries(${JSON.stringify(places)}).find(([, within]) => it.closest(within)) ?? [];
  return [place ?? (it === document.body ? "nothing" : it.outerHTML), outlineWidth + " " + outlineStyle];
})()`;
