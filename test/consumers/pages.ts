/** A page in Chromium, bundled as an app would be, and what it shows. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { browserPath, noBrowser } from "../support/browser.ts";
import { inBrowser, serving } from "../runtimes/web/page.ts";
import { bundleWith } from "./bundlers.ts";
import { type Consumer, noted } from "./consumer.ts";
import { servingFake } from "./fake-server.ts";
import { shown } from "./page-programs.ts";

/** What a page showed, and what it should not have done. */
interface Visit {
  rows: string[];
  console: string[];
  urls: string[];
}

/** Matches the messages of Chromium about error responses. */
const browserSays = /^Failed to load resource: the server responded with a status of 409/;

export const browsing: Consumer[] = [
  {
    name: "Chromium, esbuild, the fake in the page",
    check: (folder) =>
      visiting(async () => {
        const { rows, console, urls } = await visit(await bundleWith.esbuild(join(folder, "fake-page.mjs")));
        const other = urls.filter((url) => !/^http:\/\/127\.0\.0\.1:\d+\/(page\.js)?$/.test(url));
        return noted({ rows, console, other }, { rows: shown.fake, console: [], other: [] });
      }),
  },
  {
    name: "Chromium, Vite, a server at another origin",
    check: (folder) =>
      visiting(() =>
        servingFake(async ({ address, apiKey, preflights }) => {
          const code = await bundleWith.vite(join(folder, "server-page.mjs"), folder);
          const visited = await visit(code, `?${new URLSearchParams({ address })}`, apiKey);
          const { rows, urls } = visited;
          const console = visited.console.filter((line) => !browserSays.test(line));
          const telling = [...urls, ...visited.console, ...rows].filter((text) => text.includes(apiKey));
          const expected = { rows: shown.server, console: [], telling: [], preflights: shown.preflights };
          return noted({ rows, console, telling, preflights: [...preflights].sort() }, expected);
        }),
      ),
  },
];

async function visiting(run: () => Promise<string>): Promise<string> {
  return browserPath ? run() : noBrowser;
}

/** Opens a page with a script until it reports that it is done. The key is not part of the URL. */
function visit(code: string, query = "", apiKey = ""): Promise<Visit> {
  const html = '<!doctype html><link rel="icon" href="data:,"><ul></ul><script type="module" src="/page.js"></script>';
  return serving({ [`/${query}`]: html, "/page.js": code }, (address) =>
    inBrowser(async (page) => {
      const [console, urls] = [[], []] as string[][];
      page.on("console", (message) => console!.push(message.text()));
      page.on("pageerror", (error) => console!.push(`${error.stack}`));
      page.on("request", (request) => urls!.push(request.url()));
      await page.addInitScript(`globalThis.apiKey = ${JSON.stringify(apiKey)};`);
      await page.goto(address + query);
      return { rows: await rowsOf(page, console!), console: console!, urls: urls! };
    }),
  );
}

async function rowsOf(page: Page, console: string[]): Promise<string[]> {
  await page
    .waitForSelector("ul[data-done]", { state: "attached", timeout: 20_000 })
    .catch(() => console.push("the page did not come to its end"));
  return page.locator("li").allTextContents();
}
