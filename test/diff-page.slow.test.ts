/** The page of a report in a real browser. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../scripts/openapi/document.ts";
import { formatHtml } from "../scripts/diff/formats/html.ts";
import { diff } from "../scripts/diff/report.ts";
import { base, changed } from "./fixtures/diff/base.ts";
import { drop, put } from "./fixtures/diff/edit.ts";
import { hostileTexts, poison } from "./fixtures/diff/hostile.ts";
import { browserPath, noBrowser, startBrowser } from "./support/browser.ts";

function pageOf(change: (document: Document) => void): string {
  return formatHtml(diff(base, changed(change)));
}

if (!browserPath) console.info(noBrowser);

describe.skipIf(!browserPath)(`the page of a report${browserPath ? "" : ` (${noBrowser})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-page-"));
  let browser: Browser;
  let sample: string;

  beforeAll(async () => {
    browser = await startBrowser();
    sample = pageOf((document) => {
      drop(document, "components schemas Parcel properties remark");
      put(document, "components schemas NewParcel properties code maxLength", 8);
      put(document, "paths /shelves get parameters", [{ name: "deep", in: "query", schema: { type: "boolean" } }]);
      put(document, "paths /health get summary", "Ask whether it is alive");
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; what it would fetch, throw or complain of is written down. */
  async function open(html: string, javaScriptEnabled = true): Promise<{ page: Page; events: string[] }> {
    const file = join(folder, "report.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const events: string[] = [];
    page.on("request", (request) => request.url().startsWith("file:") || events.push(`request ${request.url()}`));
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("console", (message) => events.push(`console ${message.text()}`));
    page.on("dialog", (dialog) => events.push(`dialog ${dialog.message()}`));
    await page.goto(pathToFileURL(file).href);
    return { page, events };
  }

  const shown = (page: Page) => page.locator("article:visible h2").allInnerTexts();

  test("shows all changes, and filters them", async () => {
    const { page, events } = await open(sample);
    const all = await shown(page);
    expect(all).toHaveLength(4);
    expect(await page.locator("output").innerText()).toBe("4 of 4 shown");
    await page.getByLabel("Search").fill("parcels.list remark");
    expect(await shown(page)).toEqual(["parcels: parcels.list, GET /parcels"]);
    expect(await page.locator("output").innerText()).toBe("1 of 4 shown");
    await page.getByLabel("Search").fill("");
    await page.getByLabel("Breaking").uncheck();
    await page.getByLabel("No effect on calls").uncheck();
    expect(await shown(page)).toEqual(["shelves: shelves.list, GET /shelves"]);
    await page.getByLabel("Breaking").check();
    await page.getByLabel("Breaks").selectOption("code");
    expect((await shown(page)).every((title) => title.includes("parcels"))).toBe(true);
    await page.getByLabel("Breaks").selectOption("");
    await page.getByLabel("No effect on calls").check();
    expect(await shown(page)).toEqual(all);
    expect(events).toEqual([]);
  });

  test("shows all changes and no filter without scripts", async () => {
    const { page } = await open(sample, false);
    expect(await shown(page)).toHaveLength(4);
    expect(await page.locator("form").isVisible()).toBe(false);
  });

  test("fits a narrow screen", async () => {
    const { page } = await open(sample);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  test("runs and loads nothing of a hostile description", async () => {
    const hostile = pageOf((document) => hostileTexts.forEach((text) => poison(document, text)));
    const { page, events } = await open(hostile);
    const found = await page.evaluate(`[...document.body.querySelectorAll("*")].map((each) => each.localName)`);
    const known =
      "article b code details form h1 h2 input label li main option output p script select small summary ul";
    expect((found as string[]).filter((name) => !known.split(" ").includes(name))).toEqual([]);
    expect(await page.locator("body script").count()).toBe(1);
    const text = await page.locator("main").textContent();
    for (const part of ["onerror=alert(1)", "octocat", "${{ secrets", "::stop-commands"]) expect(text).toContain(part);
    expect(events).toEqual([]);
  });

  test("blocks other scripts", async () => {
    const { page, events } = await open(sample.replace("</main>", "</main><script>document.title = 'x'</script>"));
    expect(await page.title()).toBe("API changes: major");
    expect(events.join()).toMatch(/Content Security Policy/);
  });
});
