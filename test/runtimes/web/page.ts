/** A page in Chromium as a host of the suites. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { browserPath, noBrowser, startBrowser } from "../../support/browser.ts";
import type { Host } from "../hosts.ts";
import { type Ended, longestRun } from "../programs.ts";
import { bundleOf } from "./bundle.ts";

const html = '<!doctype html><script type="module">import suite from "/suite.js"; await suite.test();</script>';

/** A host that runs each suite in a separate page. A string if there is no browser. */
export async function openPage(): Promise<Host | string> {
  if (!browserPath) return noBrowser;
  const version = await inBrowser(async (page) => page.context().browser()!.version());
  return {
    name: "chromium",
    version,
    run: async (suite, build, environment) => {
      const code = await bundleOf(suite, build, environment);
      return serving({ "/": html, "/suite.js": code }, (address) => inBrowser((page) => runIn(page, address)));
    },
  };
}

/** The output of the page until it reports the number of passed checks, or an error ends it. */
async function runIn(page: Page, address: string): Promise<Ended> {
  let output = "";
  const ended = new Promise<number | null>((resolve) => {
    const timer = setTimeout(resolve, longestRun, null);
    const end = (code: number) => {
      clearTimeout(timer);
      resolve(code);
    };
    page.on("pageerror", (error) => {
      output += `${error.stack}\n`;
      end(1);
    });
    page.on("console", (message) => {
      // Messages of the browser about error responses are ignored.
      if (message.type() === "log") output += `${message.text()}\n`;
      const [, failed] = /^\d+ passed, (\d+) failed/.exec(message.text()) ?? [];
      if (failed) end(Number(failed) && 1);
    });
  });
  await page.goto(address);
  return { code: await ended, output };
}

export async function inBrowser<T>(run: (page: Page) => Promise<T>): Promise<T> {
  const browser = await startBrowser();
  try {
    return await run(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** Serves files by their paths at a separate origin while a function runs. */
export async function serving<T>(files: Record<string, string>, run: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(({ url }, response) => {
    const text = files[url!];
    const type = url!.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}
