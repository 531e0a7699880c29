/** A real browser, where the machine has one: Debian's chromium or another that plays its part. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);

/** The program, or nothing: named by `CHROMIUM`, else at one of the usual places. */
export const browserPath = [process.env["CHROMIUM"], ...usual].find((path) => path && existsSync(path));

/** What a test says that cannot run. */
export const noBrowser = `skipped: no browser at ${["$CHROMIUM", ...usual].join(", ")} (apt-get install chromium)`;

/** Starts it without a network. The sandbox is off because root cannot use it, as in CI. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath!, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
