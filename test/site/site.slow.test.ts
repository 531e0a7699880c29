/** The documentation site: built once, its links followed, its pages opened in a real browser. Needs `npm ci --prefix docs`. */
import axe from "axe-core";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { createProgress } from "../../scripts/cli/progress.ts";
import { buildSite } from "../../scripts/docs.ts";
import { listCalls } from "../../scripts/generate/calls.ts";
import { browserPath, noBrowser, startBrowser } from "../support/browser.ts";
import { brokenLinks, pagesIn } from "../support/links.ts";
import { description } from "../support/program.ts";

const site = mkdtempSync(join(tmpdir(), "td-cdp-site-"));
let pages: Map<string, string>;

beforeAll(async () => {
  await buildSite(site, createProgress({ write: () => true }));
  pages = pagesIn(site);
}, 1_200_000);

afterAll(() => rmSync(site, { recursive: true }));

const guide = readdirSync(join(root, "docs/guide")).map((name) => `guide/${name.replace(/md$/, "html")}`);
const operation = "calls/segments/segments.update.html";
const createClient = "reference/td-cdp/functions/createClient.html";

/** One page of each kind. */
const kinds = [
  "index.html",
  guide[0]!,
  "calls/index.html",
  "calls/segments/index.html",
  operation,
  "reference/index.html",
  "reference/td-cdp/rules/index.html",
  createClient,
  "reference/td-cdp/classes/HttpError.html",
  "reference/td-cdp/interfaces/ClientOptions.html",
  "reference/td-cdp/types/interfaces/SegmentInput.html",
  "playground.html",
  "http-api.html",
];

/** The search button also shows its keys, which its label does not repeat. */
const accessibility = { rules: { "label-content-name-mismatch": { enabled: false } } };

/** The texts of elements, without their tags. */
const textOf = (html: string) => html.replace(/<[^>]+>/g, "");

describe("the pages", () => {
  test("are those of the guide, of every call and of every entry of the package", () => {
    const calls = [...pages.keys()].filter((file) => /^calls\/[\w-]+\/(?!index)/.test(file));
    const names = [...listCalls(description).values()].flat().map(({ name }) => name);
    expect(calls.map((file) => file.replace(/^.*\/|\.html$/g, "")).sort()).toEqual(names.sort());
    const entries = ["", "rules/", "trees/", "testing/", "raw/", "types/"];
    const expected = [...kinds, ...guide, ...entries.map((entry) => `reference/td-cdp/${entry}index.html`)];
    expect(expected.filter((file) => !pages.has(file))).toEqual([]);
  });

  test("lead only to files and elements that exist", () => {
    expect(brokenLinks(site, pages, ["http-api.html"])).toEqual([]);
    const links = '<a href="none.html"></a> <a href="#nowhere"></a> <a href="/llms.txt"></a> <a href="calls/"></a>';
    expect(brokenLinks(site, new Map([["index.html", links]]), [])).toEqual([
      "index.html: none.html",
      "index.html: #nowhere",
    ]);
  });

  test("load nothing from other hosts", () => {
    const loading = /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//;
    const elements = (html: string) => html.replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
    expect([...pages].filter(([, html]) => loading.test(elements(html))).map(([file]) => file)).toEqual([]);
    const styles = readdirSync(join(site, "assets")).filter((name) => name.endsWith(".css"));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) expect(readFileSync(join(site, "assets", name), "utf8")).not.toMatch(/url\(["']?http/);
  });

  test("have a sidebar in the order of the reader", () => {
    const [, sidebar = ""] = /<aside class="VPSidebar"(.*?)<\/aside>/s.exec(pages.get(guide[0]!)!)!;
    const links = [...sidebar.matchAll(/href="\/([^"]+)"/g)].map(([, link]) => link!);
    const order = [...guide.sort(), "reference/td-cdp/", "calls/segments/", "playground.html", "http-api.html"];
    expect([...new Set(links)].filter((link) => order.includes(link))).toEqual(order);
  });

  test("of a function show its own comment, and group the exports of an entry by topic", () => {
    expect(textOf(pages.get(createClient)!)).toContain("Creates a client for one account and region.");
    expect(textOf(pages.get(createClient)!)).not.toContain("the client, its errors");
    const headings = [...pages.get("reference/td-cdp/index.html")!.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(headings).toEqual(["client", "errors", "pagination", "long-running-operations", "legacy-names"]);
  });

  test("describe the type parameters that they list", () => {
    const tables = [...pages.values()].flatMap((html) => html.match(/<thead>.*?Type Parameter<.*?<\/table>/gs) ?? []);
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => !table.includes("Description</th>") || />-<\/td><\/tr>/.test(table))).toEqual([]);
  });
});

if (!browserPath) console.info(noBrowser);

describe.skipIf(!browserPath)(`in a browser${browserPath ? "" : ` (${noBrowser})`}`, () => {
  let browser: Browser;
  let server: PreviewServer;
  let address: string;

  beforeAll(async () => {
    browser = await startBrowser();
    const options = { configFile: false, build: { outDir: site }, preview: { port: 0 }, appType: "mpa" } as const;
    server = await preview({ ...options, logLevel: "silent" });
    address = server.resolvedUrls!.local[0]!;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page, and collects what it loads from elsewhere, throws or complains about. */
  async function open(file: string, options: BrowserContextOptions = {}): Promise<{ page: Page; events: string[] }> {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
    const page = await context.newPage();
    const events: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) events.push(request.url());
    });
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("console", (message) => {
      if (/error|warning/.test(message.type())) events.push(`console ${message.text()}`);
    });
    await page.goto(address + file);
    await page.waitForLoadState("networkidle");
    return { page, events };
  }

  async function search(page: Page, words: string): Promise<string[]> {
    await page.keyboard.press("Control+k");
    await page.locator(".VPLocalSearchBox input").fill(words);
    const results = page.locator(".VPLocalSearchBox .result");
    await results.first().waitFor();
    return results.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)),
    );
  }

  test.each(kinds)("%s has a title and a heading, and fits a phone", async (file) => {
    const { page, events } = await open(file, { viewport: { width: 390, height: 844 } });
    await page.locator("h1").first().waitFor();
    expect(await page.title()).toMatch(/td-cdp/);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(events).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "the main pages have no serious accessibility problem in %s",
    async (scheme) => {
      for (const file of ["index.html", guide[0]!, operation, createClient, "calls/segments/index.html"]) {
        const { page } = await open(file, { colorScheme: scheme });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(
          (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
          accessibility,
        );
        const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ""));
        const found = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
        expect(found, file).toEqual([]);
        await page.context().close();
      }
    },
  );

  test.each([
    ["a call by its name", "segments.update", operation],
    ["a call by its HTTP path", "/entities/segments/{id}", operation],
    ["a call by its legacy name", "masterSegments.segments.get", "calls/segments/audiences.segments.get.html"],
    ["a function", "checkRule", "reference/td-cdp/rules/functions/checkRule.html"],
    ["an option", "requestsPerSecond", "reference/td-cdp/interfaces/ClientOptions.html"],
    ["a section of the guide", "Run a first program", guide[0]!],
  ])("the search finds %s", async (_, words, expected) => {
    const { page } = await open("index.html");
    expect((await search(page, words)).slice(0, 5)).toContain(expected);
    await page.context().close();
  });

  test("a button copies the program of a call", async () => {
    const { page } = await open(operation);
    await page.locator(".vp-code-group .active").hover();
    await page.locator(".vp-code-group .active button.copy").click();
    await page.locator(".vp-code-group .active button.copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^import \{ createClient \} .*segments\.update\(/s,
    );
    await page.context().close();
  });

  test("a switch turns the dark mode on, also for the playground", async () => {
    const { page } = await open(guide[0]!, { colorScheme: "light" });
    const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.locator(".VPNavBarAppearance button").click();
    await expect.poll(background, { timeout: 10_000 }).toBe("rgb(27, 27, 31)");
    await page.goto(`${address}playground.html`);
    await expect.poll(background, { timeout: 10_000 }).toBe("rgb(27, 27, 31)");
    await page.context().close();
  });

  test("the navigation leads to the playground, which reads a rule, and back", async () => {
    const { page, events } = await open(guide[0]!);
    await page.locator(".VPNavBar").getByRole("link", { name: "Playground" }).click();
    await page.waitForURL(/playground\.html/);
    await page
      .getByLabel("JSON of a rule")
      .fill('{ "type": "And", "conditions": [{ "type": "Reference", "id": "7" }] }');
    await page.locator("#words").getByText("is in segment 7").waitFor();
    await page.getByRole("link", { name: "Calls" }).click();
    await page.getByRole("heading", { name: "Calls", level: 1 }).waitFor();
    expect(events).toEqual([]);
    await page.context().close();
  });

  test("a page of a call leads to its operation on the page of the HTTP API", async () => {
    const { page } = await open(operation);
    await page.getByRole("link", { name: "PATCH /entities/segments/{id}" }).click();
    await page.locator('[data-section-id$="segments.update"] h2').first().waitFor();
    await page.context().close();
  });

  test("the keyboard reaches search, navigation, sidebar and text, and shows the focus", async () => {
    const { page } = await open(guide[0]!, { viewport: { width: 1280, height: 900 } });
    const reached = new Set<string>();
    for (let step = 0; step < 120 && reached.size < places.length; step++) {
      await page.keyboard.press("Tab");
      const [place, outline] = (await page.evaluate(focused)) as [string, string];
      if (place) expect(outline, place).not.toMatch(/none|^0px/);
      if (place) reached.add(place);
    }
    expect([...reached].sort()).toEqual([...places].sort());
    await page.context().close();
  });
});

const places = [".VPNavBarSearch", ".VPNavBarMenu", ".VPSidebar", ".vp-doc"];

/** Where the focus is, and its outline. */
const focused = `(() => {
  const element = document.activeElement;
  const { outlineWidth, outlineStyle } = getComputedStyle(element);
  const place = ${JSON.stringify(places)}.find((selector) => element.closest(selector)) ?? "";
  return [place, outlineWidth + " " + outlineStyle];
})()`;
