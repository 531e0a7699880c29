/** Builds the page of the HTTP API with Redocly. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../cli/command.ts";
import { defaultPaths, root } from "../cli/paths.ts";
import { runRedocly } from "../cli/redocly.ts";
import { printSiteHeader } from "./site-header.ts";

/** The Redoc logo in the menu. The page would fetch it. */
const remoteLogo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";

/** A replacement for the logo that needs no network. */
const inlineLogo =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12"><text y="10" font="" font-size="11" font-family="sans-serif" fill="#4a8af4">Redocly</text></svg>',
  );

/**
 * Writes `http-api.html`, a self-contained page.
 * @throws CommandError when Redocly fails, or when its page no longer contains the known logo.
 */
export async function buildHttpApiPage(folder: string): Promise<void> {
  const page = join(folder, "http-api.html");
  const options = ["--inlineBundle", "--template", join(root, "docs/http-api.hbs"), "--output", page];
  const { code, stderr } = await runRedocly(["build-docs", defaultPaths.description, ...options], root);
  if (code !== 0) throw new CommandError(`redocly build-docs failed:\n${stderr}`);
  const text = await readFile(page, "utf8");
  if (!text.includes(remoteLogo))
    throw new CommandError(`The page of Redocly no longer contains ${remoteLogo}: check what ${page} fetches.`);
  const style = await readFile(join(root, "docs/site-header.css"), "utf8");
  const header = await printSiteHeader("http-api.html");
  const whole = text.replace("<nav></nav>", header).replace("<style>", () => `<style>${style}`);
  await writeFile(page, whole.replaceAll(remoteLogo, inlineLogo));
}
